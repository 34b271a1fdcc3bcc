import type { CodeTree, EdgeSink } from '../../language.js';
export declare function linkRust(tree: CodeTree, files: readonly number[], sink: EdgeSink): void;
