import type { Inventory, InventorySystem, ObservedUse } from '../model/inventory.js';
import type { Said } from './finding.js';
import { type ModelIndex } from './models.js';
import { type SeenTool } from './seen.js';
/** The models that a tool may run by the inventory. */
export interface Listed {
    tool: string;
    /** The system that is told when a model is not among them. */
    system: InventorySystem;
    models: ModelIndex;
    /** As a sentence names them. */
    names: string | null;
}
export declare function listedOf(tool: string, pool: readonly InventorySystem[]): Listed;
export declare function judgeModel({ tool, system, models, names: all }: Listed, model: string, uses: readonly ObservedUse[]): Said[];
/** A model that was named without its tool is compared with the models of every approved system that git can show. */
export declare function judgeFamily(inventory: Inventory, { tool, uses }: SeenTool, approved: readonly Indexed[], seen: Set<string>): Said[];
/** A system, and its models ready to be asked. */
export interface Indexed {
    system: InventorySystem;
    models: ModelIndex;
}
