import type { CodeTree } from '../../language.js';
import { type Mode } from './package-targets.js';
/** What a specifier means where it stands. */
export type Resolution = 
/** `also`: other files that are read with it or in its place. */
{
    file: number;
    declarations: number;
    also: readonly number[];
    possible: boolean;
    external: string | null;
} | {
    external: string;
} | {
    unresolved: true;
} | null;
/** Finds files by the tree and its manifests alone: nothing is installed, nothing is built. */
export declare class Resolver {
    #private;
    constructor(tree: CodeTree);
    /** Resolves the specifiers of one file. */
    of(path: string): (specifier: string, mode: Mode) => Resolution;
}
export declare function isDeclarations(path: string): boolean;
