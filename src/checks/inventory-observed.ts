import type { Check } from '../model/check.js';
import { ofDocument } from './answer.js';

export const inventoryObserved: Check = {
  id: 'inventory-observed',
  section: 'inventory',
  title: 'Inventory: seen in use',
  why: 'A listed system that leaves no trace may be out of use, or used without leaving one.',
  fix: 'retire the entry, or find out why its use leaves no trace',
  reads: ['commits'],
  run: (analysis) => ofDocument('inventory-observed', 'inventory', analysis),
};
