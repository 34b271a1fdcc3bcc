import type { CodeTree } from './language.js';
/** Answers about the paths of one tree, made when first asked for and kept with it. */
export interface PathIndex {
    /** Files of this very name, in any folder. */
    named(name: string): readonly number[];
    /** Files whose path ends with these segments; none where the last two are common. */
    ending(path: string): readonly number[];
}
export declare function pathIndex(tree: CodeTree): PathIndex;
/** All files below a folder, which lie side by side in `tree.paths`: the first, and the one behind the last. */
export declare function filesBelow({ paths }: CodeTree, folder: string): {
    from: number;
    to: number;
};
/** The first of sorted paths that is not before `wanted`. */
export declare function firstFrom(paths: readonly string[], wanted: string): number;
/** Of several files the one that shares most leading folders with a path; the first of equals. */
export declare function nearest(tree: CodeTree, path: string, files: readonly number[]): number;
/** A folder and all above it, the nearest first, `''` last. */
export declare function upwards(folder: string): Generator<string>;
