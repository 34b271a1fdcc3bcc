import type { InventorySystem } from '../model/inventory.js';
import type { Said } from './finding.js';
/** One finding for each question that is open. */
export declare function openAnswers(system: InventorySystem): Said[];
