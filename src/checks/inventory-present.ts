import type { Check } from '../model/check.js';
import { present } from './answer.js';

export const inventoryPresent: Check = {
  id: 'inventory-present',
  section: 'inventory',
  title: 'Inventory: present',
  why: 'Auditors ask for the list of AI systems in use; a file that cannot be read lists none.',
  fix: 'ai-provenance init drafts ai_inventory.yaml from git',
  reads: ['inventory'],
  run: ({ documents }, { inventory }) => present('inventory-present', documents.inventory, inventory.required),
};
