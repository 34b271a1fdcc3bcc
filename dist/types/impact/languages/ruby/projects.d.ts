import type { CodeTree } from '../../language.js';
/** A gem, an application, or the tree itself: a folder whose parts find each other by name. */
export interface Project {
    folder: string;
    /** Folders that `require` looks in, first to last; those of its tests last. */
    roots: readonly string[];
    /** What of them other projects of the tree see. */
    shared: readonly string[];
    /** Files that RSpec loads before every other, as `.rspec` names them. */
    support: readonly string[];
}
export declare class Projects {
    #private;
    /** Load folders of every gem of the tree. */
    readonly shared: readonly string[];
    /** Names of gems as manifests spell them, by their letters alone. */
    readonly gems: ReadonlyMap<string, string>;
    constructor(tree: CodeTree, files: readonly number[]);
    /** The innermost project of a folder. */
    of(folder: string): Project;
    /** The project of a folder, and those around it. */
    around(folder: string): Project[];
}
/** `active_support`, `active-support` and `ActiveSupport` read the same. */
export declare function lettersOf(name: string): string;
