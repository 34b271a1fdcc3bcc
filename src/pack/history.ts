import { hash } from 'node:crypto';
import { parseCommit } from '../commit/parse.js';
import type { PackManifest, RawCommit } from '../model/pack.js';
import { type Answer, counted, holds, open, refused } from './answer.js';
import type { GateReport } from './contents.js';
import { readCommitLines } from './lines.js';
import { NAMES } from './names.js';
import type { Files } from './zip.js';

/** The commits of a pack, and what they say of each other. */
export interface RawHistory {
  commits: Map<string, Buffer>;
  parents: Map<string, string[]>;
  trees: Map<string, string>;
  /** Commits that were counted by their first bytes and are not in the pack. */
  tooLarge: Set<string>;
}

/** The commits, once each has the id that its bytes give. */
export function readHistory(files: Files, { repo }: GateReport, { completeness }: PackManifest): RawHistory | Answer {
  const raw = readCommitLines(files.get(NAMES.commits) ?? new Uint8Array());
  if (raw === null)
    return refused('a line is not a commit as packs write it, or the lines are not in the order of their ids', NAMES.commits);
  const forged = raw.find((commit) => idOf(commit, repo.repository.objectFormat) !== commit.id);
  if (forged !== undefined) return refused(`the bytes of ${forged.id} give another id`, NAMES.commits);
  if (raw.length !== completeness.rawCommits) {
    return refused(`the manifest counts ${completeness.rawCommits} commits, and there are ${raw.length}`, NAMES.manifest);
  }
  const commits = new Map(raw.map(({ id, bytes }) => [id, asBuffer(bytes)]));
  const twice = completeness.unread.find(({ id }) => commits.has(id));
  if (twice !== undefined) return refused(`${twice.id} is said to be unread, and is there`, NAMES.manifest);
  const heads = [...commits].map(([id, body]) => [id, parseCommit(id, headersOf(body))] as const);
  return {
    commits,
    parents: new Map(heads.map(([id, { parents }]) => [id, parents])),
    trees: new Map(heads.map(([id, { tree }]) => [id, tree])),
    tooLarge: new Set(completeness.unread.filter(({ why }) => why === 'too-large').map(({ id }) => id)),
  };
}

function idOf({ bytes }: RawCommit, format: 'sha1' | 'sha256'): string {
  return hash(format, Buffer.concat([Buffer.from(`commit ${bytes.length}\0`), bytes]), 'hex');
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Who came before does not depend on the message. */
function headersOf(body: Buffer): Buffer {
  const end = body.indexOf('\n\n');
  return end < 0 ? body : body.subarray(0, end + 1);
}

/** The commits of the pack are those of the range: all of them, and no others. */
export function askRange({ repo }: GateReport, { completeness }: PackManifest, history: RawHistory): Answer {
  const { commits, parents, trees, tooLarge } = history;
  const { base, head, headTree, mergeBase, commits: inRange } = repo.range;
  const read = commits.size + tooLarge.size;
  if (repo.totals.commits !== read || inRange !== read) {
    return refused(`the report counts ${repo.totals.commits} commits, and the pack has ${read}`, NAMES.commits);
  }
  const holes = completeness.unread.filter(({ why }) => why !== 'too-large');
  if (holes.length > 0 && repo.complete) return refused('commits are unread, and the report calls itself complete', NAMES.report);
  const marked = new Set(repo.evidence.filter(({ because }) => because === 'message-too-long').map(({ commit }) => commit));
  const unmarked = [...tooLarge].find((id) => !marked.has(id));
  if (unmarked !== undefined)
    return refused(`${unmarked} is said to be too large, and the report says nothing of it`, NAMES.report);
  if (base !== null && commits.has(base))
    return refused(`the base ${base} is among the commits that came after it`, NAMES.commits);
  if (read === 0) return holds('there are no commits in the range');
  if (head === null || !(commits.has(head) || tooLarge.has(head)))
    return refused(`the head ${head ?? ''} is not in the pack`, NAMES.commits);
  if (commits.has(head) && trees.get(head) !== headTree)
    return refused(`the head has another tree than ${headTree ?? 'none'}`, NAMES.report);
  if (completeness.unread.length > 0) {
    return open(
      `${counted(completeness.unread.length, 'commit')} could not be read, so nobody can tell what lies behind them`,
      NAMES.manifest,
    );
  }
  const reached = reachable(head, parents);
  const stray = [...commits.keys()].find((id) => !reached.has(id));
  if (stray !== undefined) return refused(`${stray} does not lie behind the head`, NAMES.commits);
  const outside = outsideOf(history);
  if (base === null && outside.length > 0 && repo.complete) {
    return refused(`${outside[0]} is a parent of a commit and is missing, though the range is the whole history`, NAMES.commits);
  }
  if (mergeBase !== null && !outside.includes(mergeBase)) {
    return refused(`the range does not begin at ${mergeBase}, where it leaves the base's history`, NAMES.report);
  }
  if (base !== null && repo.policy.commit !== null && repo.policy.commit !== base) {
    return refused(`the policy is that of ${repo.policy.commit}, and not of the base ${base}`, NAMES.report);
  }
  return holds(`${counted(commits.size, 'commit')}, and all that the head ${head} reaches up to the base`, NAMES.commits);
}

function reachable(head: string, parents: RawHistory['parents']): Set<string> {
  const reached = new Set<string>();
  const next = [head];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    const behind = parents.get(id);
    if (behind === undefined || reached.has(id)) continue;
    reached.add(id);
    next.push(...behind);
  }
  return reached;
}

/** Parents that are not in the pack: where the range ends. Sorted. */
function outsideOf({ parents }: RawHistory): string[] {
  return [...new Set([...parents.values()].flat().filter((id) => !parents.has(id)))].sort();
}

const NAMED = 5;

/** What lies before the range. That it lies behind the base, only a repository can tell, unless it is the base itself. */
export function askBoundary({ repo }: GateReport, history: RawHistory): Answer {
  const { base } = repo.range;
  const outside = outsideOf(history);
  const unsure = outside.filter((id) => id !== base);
  if (unsure.length === 0)
    return holds(base === null ? 'the commits go back to the beginning' : `the commits begin right after the base ${base}`);
  const more = unsure.length > NAMED ? ` and ${unsure.length - NAMED} more` : '';
  const ids = `${unsure.slice(0, NAMED).join(', ')}${more}`;
  return base === null
    ? open(`the history is cut at ${ids}`)
    : open(`that ${ids} lie behind the base, git merge-base --is-ancestor <id> ${base} tells in a clone`);
}
