import { PACK_MAX_BYTES, type RawCommit, type UnreadCommit } from './model/pack.js';
import type { RepoReport } from './model/report.js';
import { tooLarge } from './pack/build.js';
import type { Git, RawObject, Selection } from './world/git/index.js';

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
export async function readRangeCommits(git: Git, repo: Pick<RepoReport, 'range' | 'gaps'>): Promise<RangeCommits> {
  const read: RangeCommits = { commits: [], unread: [] };
  let size = 0;
  // What cannot be read is a gap of the report already: the gate walked the same commits.
  for await (const objects of git.commits(selectionOf(repo), [])) {
    for (const object of objects) {
      const bytes = wholeCommit(object);
      if (bytes === null) read.unread.push({ id: object.id, why: whyUnread(object) });
      else read.commits.push({ id: object.id, bytes });
      size += bytes?.length ?? 0;
    }
    if (size > PACK_MAX_BYTES) throw tooLarge(PACK_MAX_BYTES, 'the pack');
  }
  return read;
}

/** What the gate walked. A range whose base is unknown was not walked at all. */
function selectionOf({ range, gaps }: Pick<RepoReport, 'range' | 'gaps'>): Selection {
  const { head, base, expression } = range;
  const isUnanswerable = gaps.some(({ code }) => code === 'unknown-base' || code === 'no-merge-base');
  if (head === null || isUnanswerable) return { kind: 'exactly', ids: [] };
  if (expression.endsWith('^!')) return { kind: 'exactly', ids: [head] };
  return { kind: 'walk', include: [head], exclude: base === null ? [] : [base] };
}

/** A copy: the bytes of a batch are only valid until the next. */
function wholeCommit(object: RawObject): Buffer | null {
  return object.status === 'read' && object.type === 'commit' && !object.truncated ? Buffer.from(object.body) : null;
}

function whyUnread(object: RawObject): UnreadCommit['why'] {
  if (object.status === 'missing') return 'missing';
  if (object.status === 'mismatch') return 'corrupt';
  return object.type === 'commit' ? 'too-large' : 'not-a-commit';
}
