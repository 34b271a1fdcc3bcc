import type { Opening } from './opening.js';
import { type ScannedCommit, Summary } from './summary.js';
import { LineTally } from './tally.js';
import type { Cache } from './world/cache.js';
export interface HistoryOptions {
    everything: boolean;
    /** Count the lines of commits with AI evidence. */
    lines: boolean;
    /** All commits with evidence, or the totals and the highlights only. */
    detail: 'all' | 'highlights';
    onCommits(read: number, total: number | null): void;
    onLines(read: number): void;
}
export interface History {
    summary: Summary;
    /** Null unless lines were asked for. */
    tally: LineTally | null;
    /** Commits with evidence, newest first: all, or those that the highlights name. */
    commits: ScannedCommit[];
}
/** Reads the commits of a range. What an earlier run read of it is not read again; the result is the same with or without a cache. */
export declare function readHistory(opening: Opening, options: HistoryOptions, cache: Cache | null): Promise<History>;
