import type { Check } from '../model/check.js';
import { ofDocument } from './answer.js';

export const inventoryAges: Check = {
  id: 'inventory-ages',
  section: 'inventory',
  title: 'Inventory: recent',
  why: 'A test, review or approval wears out; policy says how long it holds.',
  fix: 'repeat it and write the new date',
  reads: [],
  run: (analysis) => ofDocument('inventory-ages', 'inventory', analysis),
};
