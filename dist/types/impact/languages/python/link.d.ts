import type { CodeTree, EdgeSink } from '../../language.js';
/**
 * Resolves as CPython does from the places a module may be imported from: the folder above its outermost package, what the settings of the
 * projects around it declare, and the other projects of the tree. Modules of the standard library go before files of that name.
 */
export declare function linkPython(tree: CodeTree, files: readonly number[], sink: EdgeSink): void;
