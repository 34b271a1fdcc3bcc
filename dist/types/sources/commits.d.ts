import type { Gate } from '../match/gate.js';
import type { Matcher, Sighting } from '../match/matcher.js';
import type { Commit } from '../model/commit.js';
import type { Evidence, Gap } from '../model/evidence.js';
import type { Git, Selection } from '../world/git/index.js';
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
}
export interface CommitSourceOptions {
    /** Ids that need a full reading whatever the gate says, because a note or record names them. */
    noted: (id: string) => readonly Sighting[];
    /** Report every commit, not only those that show something. */
    everything: boolean;
    wantIds: boolean;
}
/**
 * Reads commits from raw objects, each exactly once, in walk order. Commits without any signature cost a scan of their bytes and
 * nothing else.
 */
export declare function readCommitEvidence(git: Git, selection: Selection, matcher: Matcher, gate: Gate, gaps: Gap[], options: CommitSourceOptions): AsyncGenerator<CommitBatch>;
