import type { Finding } from '../model/finding.js';
import type { Inventory, ObservedUse } from '../model/inventory.js';
import type { Tool } from '../model/tool.js';
/** What git showed. */
export interface Observation {
    uses: readonly ObservedUse[];
    /** Every commit could be read: only then is "never seen" an answer. */
    complete: boolean;
}
/**
 * Everything that is to be said about an inventory, in an order of its own. Nothing is said about what is in order.
 * @param today `YYYY-MM-DD`
 * @param observed null when nobody looked into git
 * @param tools those in force, for what kind each is
 */
export declare function judgeInventory(inventory: Inventory, today: string, observed: Observation | null, tools: readonly Pick<Tool, 'id' | 'kind'>[]): Finding[];
