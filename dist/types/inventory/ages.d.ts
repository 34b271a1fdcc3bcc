import type { Inventory } from '../model/inventory.js';
import type { Said } from './finding.js';
/** Dates that have worn out, or that cannot be. What is no longer used may grow old. */
export declare function agesOf(inventory: Inventory, today: string): Said[];
