import type { CodeTree } from '../../language.js';
/**
 * Files that a pattern of `//go:embed` takes (https://pkg.go.dev/embed#hdr-Directives): a folder gives all below it but names that begin
 * with `.` or `_`, with `all:` those too. `isOutside`: folders of other modules, which are never taken.
 */
export declare function embedded(tree: CodeTree, folder: string, pattern: string, isOutside: (folder: string) => boolean): number[];
