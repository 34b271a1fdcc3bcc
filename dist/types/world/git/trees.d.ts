import { type GitCommands } from './commands.js';
/** A file, link or submodule of a tree. */
export interface TreeEntry {
    /** From the root, with `/`. Bytes that are not UTF-8 stand as `%FF`. */
    path: string;
    /** `100644`, `100755`, `120000` (symbolic link) or `160000` (submodule). */
    mode: string;
    id: string;
    /** Bytes; null for a submodule and for content that is not in this clone. */
    size: number | null;
}
/** What a tree has otherwise than another one. */
export interface TreeChange {
    path: string;
    /** `A` added, `D` deleted, `M` modified, `T` of another type. */
    status: string;
    /** Null where it was deleted. */
    entry: Pick<TreeEntry, 'mode' | 'id'> | null;
}
/** Every entry below a tree-ish, or those at or below `path`. @throws ProvenanceError `git-failed` */
export declare function listTree(commands: GitCommands, tree: string, path?: string): Promise<TreeEntry[]>;
/** What `to` has instead of `from`; renames are a deletion and an addition. @throws ProvenanceError `git-failed` */
export declare function compareTrees(commands: GitCommands, from: string, to: string): Promise<TreeChange[]>;
/** One path that differs between two trees. */
export interface PathChange {
    /** The path after the change; of a deleted file the path before it. */
    path: string;
    /** Where a renamed file was before. */
    from?: string;
    status: 'added' | 'deleted' | 'modified' | 'renamed' | 'type-changed';
    /** Null where it was added. */
    before: Pick<TreeEntry, 'mode' | 'id'> | null;
    /** Null where it was deleted. */
    after: Pick<TreeEntry, 'mode' | 'id'> | null;
}
/** More files on each side are not compared with each other; those that moved unchanged are found all the same. */
export declare const RENAME_LIMIT = 1000;
/**
 * What `to` has instead of `from`, renames by likeness among it; where the contents that this takes are not in the clone, or too large,
 * only those that moved unchanged. @throws ProvenanceError `git-failed`
 */
export declare function comparePaths(commands: GitCommands, from: string, to: string): Promise<PathChange[]>;
/** Type and size of objects; what is not in this clone is left out. @throws ProvenanceError `git-failed` */
export declare function objectFacts(commands: GitCommands, ids: readonly string[]): Promise<Map<string, {
    type: string;
    size: number;
}>>;
/**
 * Paths of the regular files of a tree with a line that matches, by git's own search: its expression engine (PCRE) works through the
 * object store on all cores. Null when git could not search it all: built without PCRE, a damaged object, a line beyond PCRE's limits.
 * @param expression for bytes; letters match in both cases
 * @param except paths that are not read
 * @returns also the objects that git could not read
 */
export declare function searchTree(commands: GitCommands, tree: string, expression: string, except: readonly string[]): Promise<{
    paths: string[];
    unreadable: string[];
} | null>;
/** The pieces in front of each NUL. */
export declare function cutAtNul(bytes: Buffer): Buffer[];
/** Whether a path may stand for bytes that are not UTF-8: git does not know it by this spelling, and another file may be called so. */
export declare function isInexact(path: string): boolean;
/** UTF-8 where it is UTF-8; otherwise every byte that is not ASCII as `%FF`. */
export declare function decodePath(bytes: Buffer): string;
