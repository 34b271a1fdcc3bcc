import type { CodeTree } from '../../language.js';
import type { Resolver } from './resolve.js';
/** Where a name is declared, and the files it is passed through on the way. */
export interface Declared {
    files: readonly number[];
    /** Other than the file that was asked. */
    through: readonly number[];
}
/** Follows names through files that only pass them on. */
export declare class Barrels {
    #private;
    constructor(tree: CodeTree, files: readonly number[], resolver: Resolver);
    isBarrel(file: number): boolean;
    /** Null: it is declared in the file itself, or nobody can tell. */
    declared(file: number, name: string): Declared | null;
}
