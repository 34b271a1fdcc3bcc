import type { PastCommit } from '../impact/co-change.js';
import type { Gap } from '../model/evidence.js';
import type { Cache } from '../world/cache.js';
import type { Git } from '../world/git/index.js';
/** So many commits tell what changes together; older ones say little about the code of today. */
export declare const HISTORY_LIMIT = 4000;
export interface HistoryReading {
    git: Git;
    cache: Cache | null;
    gaps: Gap[];
    onCommits?(done: number, total: number): void;
}
/** The newest commits behind a commit, newest first, merges left out: who changed what. Blobs are not read. */
export declare function readChangeHistory(reading: HistoryReading, tip: string): Promise<PastCommit[]>;
/** What these commits changed, by id. A merge, and a commit of very many files, has no files. */
export declare function readPastCommits({ git, gaps, onCommits }: HistoryReading, ids: readonly string[]): Promise<Map<string, PastCommit>>;
