import type { CodeTree, EdgeSink } from '../../language.js';
export declare function linkCsharp(tree: CodeTree, files: readonly number[], sink: EdgeSink): void;
