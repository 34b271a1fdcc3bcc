import type { CodeTree } from '../impact/language.js';
import type { Gap } from '../model/evidence.js';
import type { Cache } from '../world/cache.js';
import type { Git, TreeEntry } from '../world/git/index.js';
/** Larger files are data or made by tools: they are named, and what they import is not known. */
export declare const CODE_MAX_BYTES = 1500000;
export interface CodeReading {
    git: Git;
    cache: Cache | null;
    gaps: Gap[];
    onFiles?(done: number, total: number): void;
}
/** One commit's code, and what of it was not read. */
export interface CodeAtCommit {
    /** False: its files could not be listed. */
    whole: boolean;
    tree: CodeTree;
    /** Object id and mode of every entry, links and submodules included. */
    entries: ReadonlyMap<string, TreeEntry>;
    oversized: string[];
    binary: string[];
    missing: string[];
}
/** Reads what the files of commits say about each other. Content that was read before, in this run or an earlier one, is not read again. */
export declare class CodeReader {
    #private;
    constructor(reading: CodeReading);
    at(commit: string): Promise<CodeAtCommit>;
    /** Of these entries alone. */
    of(entries: readonly TreeEntry[]): Promise<CodeAtCommit>;
    /** Keeps what was read for the next run. */
    store(): void;
}
