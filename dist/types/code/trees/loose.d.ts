import type { TreeCall } from './grammar.js';
/**
 * Calls by their looks, where a tree has nothing but tokens: in the arguments of Rust's macros and in what `#define` stands for.
 * Every word before `(` counts, so a pattern or a declaration in a macro does, too.
 * @param offset where the text stands in its file
 */
export declare function looseCalls(text: string, language: string, offset: number): TreeCall[];
