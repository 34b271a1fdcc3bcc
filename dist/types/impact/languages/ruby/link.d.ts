import type { CodeTree, EdgeSink } from '../../language.js';
/**
 * What is required by name or path is certain. Constants are only `possible`: which file defines one is settled when the program runs,
 * by what was loaded before or by an autoloader (https://github.com/fxn/zeitwerk).
 */
export declare function linkRuby(tree: CodeTree, files: readonly number[], sink: EdgeSink): void;
