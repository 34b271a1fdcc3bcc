import type { CodeTree } from '../../language.js';
/** Folders that build files tell the compiler to look for headers in, each with the folders whose files are compiled so. */
export type Roots = ReadonlyMap<string, readonly string[]>;
export declare function isCConfig(path: string): boolean;
export declare function readRoots(tree: CodeTree): Roots;
/** Whether a root holds for files of a folder. */
export declare function holdsFor(scopes: readonly string[], folder: string): boolean;
