import type { Commit } from '../model/commit.js';
import type { Evidence, Gap } from '../model/evidence.js';
import type { Rules } from '../rules.js';
import type { Git, Selection } from '../world/git/index.js';
import type { Records } from './records.js';
/** A commit that shows something: parsed, with its evidence. */
export interface ReadCommit {
    commit: Commit;
    evidence: Evidence[];
}
/** What one batch of the stream brought: counts for all, details only for commits that show something. */
export interface CommitBatch {
    commits: number;
    merges: number;
    shown: ReadCommit[];
    /** Ids in this batch, in walk order; only when `ids` was asked for. */
    ids: string[];
    /** Those that have a record elsewhere. */
    recorded: string[];
}
export interface CommitSourceOptions {
    /** Records of other places; a commit they name is read in full whatever the gate says. */
    records: Records;
    /** Report every commit, not only those that show something. */
    everything: boolean;
    wantIds: boolean;
}
/**
 * Reads commits from raw objects, each exactly once, in walk order. Commits without any signature cost a scan of their bytes and
 * nothing else.
 */
export declare function readCommitEvidence(git: Git, selection: Selection, rules: Rules, gaps: Gap[], options: CommitSourceOptions): AsyncGenerator<CommitBatch>;
