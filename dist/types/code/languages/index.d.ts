import type { CallGrammar } from './grammar.js';
/** The languages whose calls and imports are read. */
export declare const grammars: readonly CallGrammar[];
export declare function grammarOf(language: string): CallGrammar | null;
