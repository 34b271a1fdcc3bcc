import type { CodeTree } from '../../language.js';
/** A file that an import means, and what a compiler reads in its place. */
export interface Hit {
    file: number;
    /** Declarations beside it, or the source of those that a manifest names; -1: the same file. */
    declarations: number;
    possible?: true;
    /** What it may be elsewhere. */
    also?: readonly number[];
}
export declare function isCode(path: string): boolean;
/** Enough where a folder of the same name is likelier. */
export declare const USUAL: readonly string[];
/** The file at a path as an import writes it, its extension guessed or exchanged. */
export declare function fileAt(tree: CodeTree, path: string, guessed?: readonly string[]): Hit | null;
/** The files of a module that is written once for every platform (React Native). */
export declare function platformFiles(tree: CodeTree, path: string): number[];
