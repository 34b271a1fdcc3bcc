import { type Inventory, type MaxAgeDays } from '../model/inventory.js';
import type { Tool } from '../model/tool.js';
/** Used where the file sets no limit. */
export declare const MAX_AGE_DAYS: MaxAgeDays;
/**
 * Pure: bytes → Inventory. Every problem is collected before it throws, each with its line and column.
 * @param tools whose ids a system may name
 * @throws ProvenanceError `bad-document`
 */
export declare function parseInventory(bytes: Uint8Array, path: string, tools: readonly Pick<Tool, 'id' | 'name'>[]): Inventory;
