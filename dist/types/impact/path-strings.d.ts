import { type Code } from '../code/tokens.js';
import type { CodeTree, EdgeSink, ImportFact, PathString } from './language.js';
/**
 * Texts of a file that read like the path of another, whatever the language: `config/app.json`, `./schema.sql`, `join(dir, 'a', 'b.csv')`,
 * `view('users.show')`. Only what could be a path of a tracked file by its form; whether it is one is for {@link linkPathStrings}.
 *
 * @param imports what the language found itself; nothing is told twice
 */
export declare function pathStrings(code: Code, imports?: readonly ImportFact[]): PathString[];
/**
 * Edges to the files that {@link pathStrings} name: relative to the file or to a folder above it, or the one file of the tree whose path
 * ends so. All are guesses: which folder a program runs in is known to nobody here.
 *
 * @param knows whether a language found the same pair
 */
export declare function linkPathStrings(tree: CodeTree, knows: (from: number, to: number) => boolean, sink: EdgeSink): void;
