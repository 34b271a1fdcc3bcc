import { type ScannedCommit, type SummaryState } from './summary.js';
import { type TallyState } from './tally.js';
import type { Cache } from './world/cache.js';
import type { Git } from './world/git/index.js';
/**
 * What an earlier run concluded about all commits behind some tips. A commit's id fixes its content and all its ancestors, so this
 * holds for as long as the rules are the same.
 */
export interface Segment {
    tips: string[];
    summary: SummaryState;
    tally: TallyState | null;
    /** All records of that run. */
    records: KnownRecord[];
    /** Where the commits with evidence are stored. */
    chunks: Chunk[];
}
/** A record about a commit, and whether the commit is behind the tips. */
export type KnownRecord = [commit: string, version: string, inside: boolean];
export interface Chunk {
    key: string;
    rows: number;
}
/** Segments of history in the cache, under one set of rules. */
export declare class SegmentStore {
    #private;
    /**
     * @param rules digest of everything that decides what a segment holds
     * @param place tells repositories and kinds of range apart: where a run looks first for its predecessor
     */
    constructor(cache: Cache, rules: string, place: string);
    /** The segment of an earlier run that leaves the least to read of the history of `tips`. */
    find(git: Git, tips: readonly string[]): Promise<Segment | null>;
    save(segment: Segment): void;
    /** The commits of these chunks, or null when one of them is gone. */
    load(chunks: readonly Chunk[]): ScannedCommit[] | null;
    writer(): ChunkWriter;
}
/** Stores commits as they come, in pieces, so that memory does not grow with the history. */
export declare class ChunkWriter {
    #private;
    constructor(cache: Cache);
    add(scanned: ScannedCommit): void;
    end(): Chunk[];
}
