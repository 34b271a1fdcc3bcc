import type { InventoryModel, Place } from '../model/inventory.js';
/** A model as a system lists it: `claude-opus-4-8`, `Claude Opus 4.8`, `claude-opus-*`. */
export declare function listedModel(text: string, at: Place): InventoryModel;
/** A model with its version in a field of its own; `any` stands for every version. */
export declare function listedVersion(name: string, version: string, at: Place): InventoryModel;
/** The prefix that a family with every version stands for: `claude-opus`. Empty when nothing is named. */
export declare function familyPrefix(text: string): string;
/** A model as commits name it. */
export interface SeenModel {
    id: string;
    key: string;
    date: string | null;
    /** A known family, but a version that is not in the table. */
    unknownVersion: boolean;
}
export declare function seenModel(text: string): SeenModel;
/**
 * How a listed model and one that commits name compare. `dated`: the inventory names a release by its date and the commits do not
 * say which release it was. A date that the inventory leaves out is set aside.
 */
export declare function compareModel(listed: InventoryModel, seen: SeenModel): 'same' | 'dated' | 'different';
/** Listed models, to be asked for one that was seen without a look at each. */
export interface ModelIndex {
    byName: ReadonlyMap<string, readonly InventoryModel[]>;
    families: readonly InventoryModel[];
    all: readonly InventoryModel[];
}
export declare function indexModels(all: readonly InventoryModel[]): ModelIndex;
/** Whether a model that was seen is among the listed ones; and where only the date of its release is open, which those are. */
export declare function findListed({ byName, families }: ModelIndex, seen: SeenModel): {
    same: boolean;
    dated: InventoryModel[];
};
