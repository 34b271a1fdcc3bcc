import type { Check } from '../model/check.js';
import { ofDocument } from './answer.js';

export const inventoryApproval: Check = {
  id: 'inventory-approval',
  section: 'inventory',
  title: 'Tools and models: approved before use',
  why: 'Tools and models seen in the code that nobody approved are AI use outside the policy.',
  fix: 'approve the tool or model in the inventory, or stop using it',
  reads: ['commits', 'inventory'],
  run: (analysis) => ofDocument('inventory-approval', 'inventory', analysis),
};
