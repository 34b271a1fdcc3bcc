import type { Gap } from '../../model/evidence.js';
import { type GitCommands } from './commands.js';
import { type ObjectFormat } from './shield.js';
/** Lines that one commit added to and deleted from one file. */
export interface FileLines {
    /** The path after the commit. */
    path: string;
    /** Null for content whose lines cannot be counted: binary, or larger than 5 MiB. */
    added: number | null;
    deleted: number | null;
}
/** The lines of one commit. */
export interface CommitLines {
    commit: string;
    files: FileLines[];
}
/**
 * The lines of each commit against its parent, renames found by content; a merge has none. Commits come in the order of `ids`, those
 * that change no file are left out. One that cannot be read is a gap. In one that changes very large files a rename counts only when
 * nothing else changed in the file.
 */
export declare function readLineStats(commands: GitCommands, ids: readonly string[], gaps: Gap[]): AsyncGenerator<CommitLines>;
/** Lines of every text file of a tree. */
export declare function countLines(commands: GitCommands, format: ObjectFormat, tree: string, gaps: Gap[]): Promise<FileLines[]>;
/** Lines that `to` has more and less than `from`, by file; renames are found as {@link comparePaths} finds them. */
export declare function diffLines(commands: GitCommands, from: string, to: string, gaps: Gap[], find?: readonly string[]): Promise<FileLines[]>;
/**
 * Of these merges those with content of their own: lines or files that none of the parents has. What git merges by itself has none, also
 * where both sides changed one file.
 */
export declare function mergesWithContent(commands: GitCommands, ids: readonly string[], gaps: Gap[]): Promise<Set<string>>;
/** What one commit changed, by path. */
export interface CommitPaths {
    commit: string;
    paths: string[];
}
/**
 * The paths that each commit changed against its parent, in the order of `ids`; a merge has none, and is left out. No content is read,
 * so this works in a clone without blobs.
 */
export declare function readCommitPaths(commands: GitCommands, ids: readonly string[], gaps: Gap[]): AsyncGenerator<CommitPaths>;
