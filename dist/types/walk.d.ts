import type { Opening } from './opening.js';
import type { ScannedCommit } from './summary.js';
import type { Selection } from './world/git/index.js';
export interface WalkOptions {
    /** Every commit, not only those with evidence. */
    everything: boolean;
    /** Called after every batch with the number of commits read so far. */
    onRead(commits: number): void;
}
/** Commits and merges read, and those that show something, concluded. */
export interface WalkedBatch {
    commits: number;
    merges: number;
    shown: ScannedCommit[];
    /** Commits that have a record elsewhere. */
    recorded: string[];
}
/** Reads and judges commits in walk order. After the last batch `gaps` is complete as far as commits go. */
export declare function walkCommits({ git, rules, records, range, gaps }: Opening, selection: Selection, options: WalkOptions): AsyncGenerator<WalkedBatch>;
