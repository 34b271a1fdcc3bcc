import type { NoTree, TreeParser } from '../../model/syntax-tree.js';
import type { Call, ImportSite } from '../calls.js';
import type { TreeGrammar } from './grammar.js';
import { type Range } from './ranges.js';
/** The languages whose calls and imports are read from a syntax tree. */
export declare const treeGrammars: readonly TreeGrammar[];
export declare function treeGrammarOf(language: string): TreeGrammar | null;
/** What is known of a text by its tree. */
export interface TreeReading {
    calls: Call[];
    imports: ImportSite[];
    /** Null: the whole text fits the grammar. */
    problem: NoTree | 'no-grammar' | 'syntax-error' | null;
    /** With a syntax error: functions that hold none inside. Only their calls are told. */
    sound: readonly Range[];
}
/**
 * The calls and imports of a text, in a language that has a tree grammar. Comments and strings yield none; code inside strings does.
 *
 * Not told: names that are made when the program runs; functions that are passed on and called elsewhere; what a macro of another file
 * stands for; a language inside another (HTML of PHP).
 */
export declare function readTree(text: string, grammar: TreeGrammar, parser: TreeParser | null): TreeReading;
