import { conclude } from './conclude.js';
import type { Gap } from './model/evidence.js';
import type { Opening } from './opening.js';
import { cloneGaps, ShallowWatch } from './sources/clone.js';
import { readCommitEvidence } from './sources/commits.js';
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
export async function* walkCommits(
  { git, rules, records, range, gaps }: Opening,
  selection: Selection,
  options: WalkOptions,
): AsyncGenerator<WalkedBatch> {
  const shallow = new ShallowWatch(git.facts.shallow);
  const reading = { records, everything: options.everything, wantIds: shallow.active && selection.kind === 'walk' };
  const found: Gap[] = [];
  let read = 0;
  for await (const { commits, merges, shown, ids, recorded } of readCommitEvidence(git, selection, rules, found, reading)) {
    shallow.saw(ids);
    read += commits;
    yield {
      commits,
      merges,
      shown: shown.map((one) => ({ commit: conclude(one.commit, one.evidence), evidence: one.evidence })),
      recorded,
    };
    options.onRead(read);
  }
  gaps.push(...found, ...(await cloneGaps(git, selection, range, shallow)));
}
