import type { CodeTree, EdgeSink } from '../../language.js';
/**
 * What a linker would do, guessed from names: from a file that uses a name to the file that defines a function of that name, the nearest
 * where there are several. And from a header to the source of the same name that includes it, since users of the one need the other.
 */
export declare function linkFunctions(tree: CodeTree, files: readonly number[], included: ReadonlyMap<number, readonly number[]>, sink: EdgeSink): void;
