import type { Grammar, TreeParser } from '../model/syntax-tree.js';
/** Parsers of tree-sitter. Nothing of them is read before one is asked for. */
export interface Parsers {
    /** Null where its files are not beside the program. A parser that broke is replaced here. */
    of(grammar: Grammar): Promise<TreeParser | null>;
}
export declare function openParsers(): Parsers;
