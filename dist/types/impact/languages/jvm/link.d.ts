import type { CodeTree, EdgeSink } from '../../language.js';
/** Resolves full names over the whole tree: which module sees which is not looked at, for one name has one file almost always. */
export declare function linkJvm(tree: CodeTree, files: readonly number[], sink: EdgeSink): void;
export declare function isJvmConfig(path: string): boolean;
