import type { Dependencies, Ecosystem, SourceFile } from './fact.js';
export type { Dependencies, DependencyFact, SourceFile } from './fact.js';
export { normaliseName } from './names.js';
export { satisfiesAtLeast } from './versions/at-least.js';
export { compareVersions } from './versions/compare.js';
/** A larger file is not read; the largest lock files of public repositories have a few mebibytes. */
export declare const DEPENDENCY_FILE_MAX_BYTES: number;
/** Whose packages a file of this path names; null where it is not read. For who has to fetch the bytes. */
export declare function ecosystemOf(path: string): Ecosystem | null;
/**
 * The packages that the files of a tree name, in the order of the files and of their lines, and what could not be read. Pure: no
 * package manager, no network, nothing executed. Never throws, whatever the bytes. Files of no known kind are passed over, unless a
 * requirements file includes them.
 */
export declare function readDependencies(files: readonly SourceFile[]): Dependencies;
