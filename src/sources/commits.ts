import { isMerge } from '../commit/merge.js';
import { parseCommit } from '../commit/parse.js';
import { cite } from '../conclude.js';
import type { Sighting } from '../match/sighting.js';
import type { Commit } from '../model/commit.js';
import type { Evidence, Gap } from '../model/evidence.js';
import type { Rules } from '../rules.js';
import type { Git, RawObject, Selection } from '../world/git/index.js';
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
export async function* readCommitEvidence(
  git: Git,
  selection: Selection,
  rules: Rules,
  gaps: Gap[],
  options: CommitSourceOptions,
): AsyncGenerator<CommitBatch> {
  for await (const objects of git.commits(selection, gaps)) {
    const recorded = objects.map(({ id }) => id).filter((id) => options.records.versions.has(id));
    const batch: CommitBatch = { commits: 0, merges: 0, shown: [], ids: [], recorded };
    const said = await options.records.of(recorded);
    for (const object of objects) readOne(object, batch, rules, gaps, said.get(object.id) ?? [], options);
    yield batch;
  }
}

function readOne(
  object: RawObject,
  batch: CommitBatch,
  { matcher, gate }: Rules,
  gaps: Gap[],
  elsewhere: readonly Sighting[],
  options: CommitSourceOptions,
): void {
  if (object.status !== 'read') return;
  if (object.type !== 'commit') {
    gaps.push({ code: 'not-a-commit', subject: object.id, detail: `the object is a ${object.type}`, fix: 'name commits only' });
    return;
  }
  batch.commits++;
  if (options.wantIds) batch.ids.push(object.id);
  if (isMerge(object.body)) batch.merges++;
  if (!options.everything && elsewhere.length === 0 && !object.truncated && !gate.opens(object.body)) return;
  const commit = parseCommit(object.id, object.body, object.truncated);
  const sightings = [...matcher.sightings(commit), ...elsewhere];
  if (sightings.length === 0 && !options.everything) return;
  batch.shown.push({ commit, evidence: cite(sightings, commit.id) });
}
