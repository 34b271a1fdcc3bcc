import type { Inventory, ObservedUse } from '../model/inventory.js';
import type { Tool } from '../model/tool.js';
import type { Said } from './finding.js';
type Tools = readonly Pick<Tool, 'id' | 'kind'>[];
/**
 * Compares what was seen in git with what the inventory approves. Systems without `tools` take no part: nothing in git can show
 * them. `seen` are the ids of the systems of which some use was seen.
 */
export declare function approvedVersusObserved(inventory: Inventory, observed: readonly ObservedUse[], tools: Tools): {
    said: Said[];
    seen: Set<string>;
};
export {};
