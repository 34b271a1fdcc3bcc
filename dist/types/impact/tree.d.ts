import type { CodeTree, FileFacts } from './language.js';
/** What was read of one commit. */
export interface ReadCode {
    /** Regular files. */
    paths: readonly string[];
    /** Symbolic links and where they lead, as written. */
    links: ReadonlyMap<string, string>;
    /** By path. */
    facts: ReadonlyMap<string, FileFacts>;
    texts: ReadonlyMap<string, string>;
}
/** Compares as `sort()` does. */
export declare function byCodeUnit(a: string, b: string): number;
export declare function codeTree({ paths, links, facts, texts }: ReadCode): CodeTree;
export declare function folderOf(path: string): string;
/** `path` as seen from `folder`, `.` and `..` resolved, no slash at the end; null where it is absolute or leaves the tree. */
export declare function joinPath(folder: string, path: string): string | null;
