import type { Config } from './config.js';
import type { Report } from './model/report.js';
import { type Progress } from './scan.js';
import type { World } from './world/index.js';
export interface CheckInventoryOptions {
    config?: Config;
    onProgress?: (progress: Progress) => void;
}
/** The file of this name at the root is the inventory. */
export declare const INVENTORY_FILE = "ai_inventory.yaml";
/**
 * Checks an inventory of AI systems: its schema, what is still open, what has grown old, and what is approved against the tools and
 * models that all of HEAD's history shows.
 * @throws ProvenanceError `bad-document` with `file:line:column` for every problem
 */
export declare function checkInventory(world: World, bytes: Uint8Array, path: string, { config, onProgress }: CheckInventoryOptions): Promise<Report>;
