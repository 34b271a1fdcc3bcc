import type { CodeTree, EdgeSink } from '../../language.js';
export declare function linkPhp(tree: CodeTree, files: readonly number[], sink: EdgeSink): void;
