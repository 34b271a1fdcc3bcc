import { hash } from 'node:crypto';
import type { PastCommit } from '../impact/co-change.js';
import type { Gap } from '../model/evidence.js';
import { parseStored } from '../stored.js';
import { VERSION } from '../version.js';
import type { Cache } from '../world/cache.js';
import type { Git } from '../world/git/index.js';

/** So many commits tell what changes together; older ones say little about the code of today. */
export const HISTORY_LIMIT = 4000;
/** A commit that changes more files says nothing about any two of them. */
const MOST_FILES = 50;

export interface HistoryReading {
  git: Git;
  cache: Cache | null;
  gaps: Gap[];
  onCommits?(done: number, total: number): void;
}

/** The newest commits behind a commit, newest first, merges left out: who changed what. Blobs are not read. */
export async function readChangeHistory(reading: HistoryReading, tip: string): Promise<PastCommit[]> {
  const { git, cache } = reading;
  const ids = await git.newest([tip], HISTORY_LIMIT);
  // What a commit changed is another answer where the clone is cut behind it.
  const key = hash('sha256', ['history', VERSION, ...git.facts.gitDirs, ...git.facts.shallow].join('\n'), 'hex');
  const stored = cache?.get('history', key);
  const known = new Map((stored == null ? null : parseStored<[string, PastCommit][]>(stored.toString('utf8'), FORM)) ?? []);
  const unread = ids.filter((id) => !known.has(id));
  const read = unread.length === 0 ? new Map<string, PastCommit>() : await readPastCommits(reading, unread);
  const all = ids.flatMap((id) => {
    const past = read.get(id) ?? known.get(id);
    return past === undefined ? [] : [[id, past] as const];
  });
  if (unread.length > 0) cache?.put('history', key, Buffer.from(JSON.stringify(all)));
  return all.flatMap(([, past]) => (past.files.length === 0 ? [] : past));
}

/** What these commits changed, by id. A merge, and a commit of very many files, has no files. */
export async function readPastCommits(
  { git, gaps, onCommits }: HistoryReading,
  ids: readonly string[],
): Promise<Map<string, PastCommit>> {
  const read = new Map<string, PastCommit>();
  const files = new Map<string, string[]>();
  const heads = async (): Promise<void> => {
    for await (const objects of git.objects(ids, gaps)) {
      for (const object of objects) {
        if (object.status !== 'read' || object.type !== 'commit') continue;
        const { address, subject } = headOf(object.body);
        read.set(object.id, { author: address.toLowerCase(), fix: FIX.test(subject), files: [] });
      }
    }
  };
  const changes = async (): Promise<void> => {
    for await (const { commit, paths } of git.commitPaths(ids, gaps)) {
      files.set(commit, paths.length <= MOST_FILES ? paths : []);
      if (files.size % 500 === 0) onCommits?.(files.size, ids.length);
    }
  };
  await Promise.all([heads(), changes()]);
  for (const [commit, past] of read) past.files = files.get(commit) ?? [];
  return read;
}

/** The author's address and the first line of the message: all that thousands of commits are asked for here. */
function headOf(body: Buffer): { address: string; subject: string } {
  const end = body.indexOf('\n\n');
  const [, address = ''] =
    /^author [^\n]*<([^<>\n]*)>[^<>\n]*$/m.exec(body.toString('latin1', 0, end < 0 ? body.length : end)) ?? [];
  const message = end < 0 ? '' : body.toString('latin1', end + 2, end + 2 + SUBJECT_BYTES).trimStart();
  return { address, subject: message.split('\n', 1)[0] ?? '' };
}

const SUBJECT_BYTES = 400;

const FORM: [string, PastCommit][] = [['', { author: '', fix: true, files: [''] }]];

/** A subject that speaks of a repair: `fix:`, `fixes #12`, `bugfix`, `hotfix`, `revert`, `regression`. */
const FIX = /\b(?:bug|hot)?fix(?:e[sd])?\b|\bbug\b|\bregress(?:ion)?s?\b|^revert\b/i;
