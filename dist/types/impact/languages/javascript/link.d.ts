import type { CodeTree, EdgeSink } from '../../language.js';
/** Resolves every import, then the names that come through files which only pass them on. */
export declare function link(tree: CodeTree, files: readonly number[], sink: EdgeSink): void;
