import type { CodeTree } from './language.js';
/**
 * Files that a path of a build file names below a folder: the file itself, what a folder holds, what a pattern of Go's `filepath.Match`
 * fits (`*`, `?`, `[a-z]` within a name). Null where they are more than `most`.
 */
export declare function filesNamed(tree: CodeTree, folder: string, written: string, most: number): number[] | null;
/** `*` and `?` within one name; a class in brackets stands for any one character. Two pointers, no recursion. */
export declare function fitsName(name: string, pattern: string): boolean;
