import type { Gap } from '../../model/evidence.js';
import { endOf, type GitCommands } from './commands.js';
import { damage } from './damage.js';
import type { RawObject } from './objects.js';
import type { ObjectReader } from './reader.js';
import type { ObjectFormat } from './shield.js';
import { type WalkedCommit, WalkParser } from './walk-parser.js';

/** Which commits to read: full object ids only. */
export type Selection =
  | {
      kind: 'walk';
      include: string[];
      exclude: string[];
      /** Committer dates, seconds since 1970, both included. */
      since?: number;
      until?: number;
    }
  | { kind: 'exactly'; ids: string[] };

/** git maps packs in small windows: a walk goes through them once, and a large one would stay in memory to the end. */
export const WALK_OPTIONS = ['-c', 'core.packedGitLimit=8m', '-c', 'core.packedGitWindowSize=1m'];

/** Pipes deliver a few commits at a time; handing them on one by one would cost more than reading them. */
const BATCH_COMMITS = 200;

/**
 * Streams commit objects in batches. Memory is bounded by the pipe: git waits for the reader. What could not be read is added to
 * `gaps`; after the last batch the list is complete.
 */
export async function* readCommits(
  commands: GitCommands,
  format: ObjectFormat,
  selection: Selection,
  reader: ObjectReader,
  gaps: Gap[],
): AsyncGenerator<RawObject[]> {
  if (selection.kind === 'exactly') yield* reader.read(selection.ids, gaps);
  else yield* readWalk(commands, format, selection, reader, gaps);
}

async function* readWalk(
  commands: GitCommands,
  format: ObjectFormat,
  selection: Extract<Selection, { kind: 'walk' }>,
  reader: ObjectReader,
  gaps: Gap[],
): AsyncGenerator<RawObject[]> {
  if (selection.include.length === 0 || (selection.until ?? 0) < 0) return;
  const walk = commands.stream([
    ...WALK_OPTIONS,
    'rev-list',
    '--header',
    '--encoding=none',
    '--stdin',
    ...dateFilters(selection),
  ]);
  const end = endOf(walk);
  walk.stdin.end([...selection.include, ...selection.exclude.map((id) => `^${id}`), ''].join('\n'));
  const parser = new WalkParser(format);
  let whole = false;
  try {
    let batch: WalkedCommit[] = [];
    for await (const chunk of walk.stdout as AsyncIterable<Buffer>) {
      for (const commit of parser.push(chunk)) batch.push(commit);
      if (batch.length < BATCH_COMMITS) continue;
      yield await made(batch, reader, gaps);
      batch = [];
      parser.recycle();
    }
    if (batch.length > 0) yield await made(batch, reader, gaps);
    whole = true;
  } finally {
    if (!whole) walk.kill(); // A reader that stops early takes the process with it; otherwise its own end counts.
  }
  const ended = await end;
  if (ended.code !== 0 || parser.unfinished > 0) gaps.push(damage(ended, 'the history behind it was not read'));
}

/** What the walk could not show whole is read from the object store; the order stays the walk's. */
async function made(walked: readonly WalkedCommit[], reader: ObjectReader, gaps: Gap[]): Promise<RawObject[]> {
  const unsure = walked.filter((commit) => commit.status === 'unsure').map(({ id }) => id);
  if (unsure.length === 0) return walked as RawObject[];
  const read = new Map<string, RawObject>();
  for await (const objects of reader.read(unsure, gaps)) for (const object of objects) read.set(object.id, object);
  return walked.flatMap((commit) => (commit.status === 'unsure' ? (read.get(commit.id) ?? []) : commit));
}

/** `@<seconds> +0000` is git's one spelling of a time that it does not guess at. */
function dateFilters({ since, until }: { since?: number; until?: number }): string[] {
  return [
    ...(since === undefined ? [] : [`--since-as-filter=@${Math.max(0, since)} +0000`]),
    ...(until === undefined ? [] : [`--until=@${until} +0000`]),
  ];
}

export async function readBoundary(commands: GitCommands, include: string[], exclude: string[]): Promise<string[]> {
  const walk = commands.stream([...WALK_OPTIONS, 'rev-list', '--stdin', '--boundary']);
  const end = endOf(walk);
  walk.stdin.end([...include, ...exclude.map((id) => `^${id}`), ''].join('\n'));
  const boundary: string[] = [];
  let rest = '';
  for await (const chunk of walk.stdout as AsyncIterable<Buffer>) {
    const lines = (rest + chunk.toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    boundary.push(...lines.filter((line) => line.startsWith('-')).map((line) => line.slice(1)));
  }
  await end;
  return boundary;
}

/** When a commit was made, in seconds since 1970. */
export interface CommitTimes {
  id: string;
  authored: number;
  committed: number;
  merge: boolean;
}

/** The times of every commit behind `include` that is not behind `exclude`, as git reads them. */
export async function* readTimes(
  commands: GitCommands,
  include: readonly string[],
  exclude: readonly string[],
  gaps: Gap[],
): AsyncGenerator<CommitTimes> {
  if (include.length === 0) return;
  const walk = commands.stream([...WALK_OPTIONS, 'rev-list', '--stdin', '--no-commit-header', '--format=%H %at %ct %P']);
  const end = endOf(walk);
  walk.stdin.end([...include, ...exclude.map((id) => `^${id}`), ''].join('\n'));
  let rest = '';
  for await (const chunk of walk.stdout as AsyncIterable<Buffer>) {
    const lines = (rest + chunk.toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [id = '', authored, committed, ...parents] = line.split(' ');
      yield { id, authored: Number(authored), committed: Number(committed), merge: parents.length > 1 };
    }
  }
  const ended = await end;
  if (ended.code !== 0) gaps.push(damage(ended, 'the history behind it was not read'));
}
