import { type RawCommit, type UnreadCommit } from './model/pack.js';
import type { RepoReport } from './model/report.js';
import type { Git } from './world/git/index.js';
/** The commits of a range, byte for byte. */
export interface RangeCommits {
    commits: RawCommit[];
    /** Those that could not be read, or not whole. */
    unread: UnreadCommit[];
}
/**
 * Reads the commits that a gate judged, by the ids of its report: what a branch names meanwhile plays no part.
 * @throws ProvenanceError `usage` when they are more than a pack may hold
 */
export declare function readRangeCommits(git: Git, repo: Pick<RepoReport, 'range' | 'gaps'>): Promise<RangeCommits>;
