import type { Check } from '../model/check.js';
import { ofDocument } from './answer.js';

export const inventoryAnswers: Check = {
  id: 'inventory-answers',
  section: 'inventory',
  title: 'Inventory: answered',
  why: 'An auditor asks for these facts of every AI system; an open question is not an answer.',
  fix: 'fill in the field, or write not_applicable with a reason',
  reads: [],
  run: (analysis) => ofDocument('inventory-answers', 'inventory', analysis),
};
