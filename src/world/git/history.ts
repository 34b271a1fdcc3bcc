import type { Readable } from 'node:stream';
import type { Gap } from '../../model/evidence.js';
import { endOf, type GitCommands, type StreamEnd } from './commands.js';
import { BATCH_FORMAT, ObjectParser, type RawObject } from './objects.js';
import type { ObjectFormat } from './shield.js';

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

/** Pipes deliver a few commits at a time; handing them on one by one would cost more than reading them. */
const BATCH_COMMITS = 200;

/** A commit object larger than this is read in part and reported. */
const COMMIT_KEEP_BYTES = 16 * 1024 * 1024;

/**
 * Streams commit objects in batches. Memory is bounded by the pipes: `rev-list` feeds `cat-file`, and both wait for the reader.
 * What could not be read is added to `gaps`; after the last batch the list is complete.
 */
export async function* readCommits(
  commands: GitCommands,
  format: ObjectFormat,
  selection: Selection,
  gaps: Gap[],
): AsyncGenerator<RawObject[]> {
  if (selection.kind === 'exactly') yield* readExactly(commands, format, selection.ids, gaps);
  else yield* readWalk(commands, format, selection, gaps);
}

async function* readWalk(
  commands: GitCommands,
  format: ObjectFormat,
  selection: Extract<Selection, { kind: 'walk' }>,
  gaps: Gap[],
): AsyncGenerator<RawObject[]> {
  if (selection.include.length === 0 || (selection.until ?? 0) < 0) return;
  const walk = commands.stream(['rev-list', '--stdin', ...dateFilters(selection)]);
  const walkEnd = endOf(walk);
  walk.stdin.end([...selection.include, ...selection.exclude.map((id) => `^${id}`), ''].join('\n'));
  // cat-file reads from rev-list directly: ids do not pass through this process.
  const read = startRead(commands, walk.stdout);
  walk.stdout.destroy();
  let whole = false;
  try {
    const parser = new ObjectParser(format, COMMIT_KEEP_BYTES);
    let batch: RawObject[] = [];
    for await (const chunk of read.child.stdout as AsyncIterable<Buffer>) {
      for (const object of parser.push(chunk)) batch.push(object);
      if (batch.length < BATCH_COMMITS) continue;
      yield withoutDamaged(batch, gaps);
      batch = [];
    }
    if (batch.length > 0) yield withoutDamaged(batch, gaps);
    whole = true;
  } finally {
    // A reader that stops early takes the processes with it; otherwise their own end counts.
    if (!whole) for (const child of [walk, read.child]) child.kill();
  }
  const walked = await walkEnd;
  const ended = await read.end;
  if (ended.code !== 0) gaps.push(damage(ended, 'the commits behind it were not read'));
  else if (walked.code !== 0) gaps.push(damage(walked, 'the history behind it was not read'));
}

/** `@<seconds> +0000` is git's one spelling of a time that it does not guess at. */
function dateFilters({ since, until }: { since?: number; until?: number }): string[] {
  return [
    ...(since === undefined ? [] : [`--since-as-filter=@${Math.max(0, since)} +0000`]),
    ...(until === undefined ? [] : [`--until=@${until} +0000`]),
  ];
}

async function* readExactly(
  commands: GitCommands,
  format: ObjectFormat,
  ids: string[],
  gaps: Gap[],
): AsyncGenerator<RawObject[]> {
  for (let next = 0; next < ids.length; ) {
    const read = startRead(commands);
    const parser = new ObjectParser(format, COMMIT_KEEP_BYTES);
    feed(read.child.stdin, ids, next);
    let whole = false;
    try {
      for await (const chunk of read.child.stdout as AsyncIterable<Buffer>) {
        const objects = parser.push(chunk);
        next += objects.length;
        if (objects.length > 0) yield withoutDamaged(objects, gaps);
      }
      whole = true;
    } finally {
      if (!whole) read.child.kill();
    }
    const ended = await read.end;
    if (ended.code === 0 && parser.unfinished === 0) return;
    gaps.push(damage(ended, 'this object could not be read', ids[next]));
    next++; // git stops at a damaged object; go on behind it.
  }
}

export async function readBoundary(commands: GitCommands, include: string[], exclude: string[]): Promise<string[]> {
  const walk = commands.stream(['rev-list', '--stdin', '--boundary']);
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

/** Writes ids with regard to back-pressure, so that a million of them never wait in memory twice. */
function feed(stdin: NodeJS.WritableStream, ids: string[], from: number): void {
  let at = from;
  const more = (): void => {
    while (at < ids.length) {
      const slice = ids.slice(at, at + 1024);
      at += slice.length;
      if (!stdin.write(`${slice.join('\n')}\n`)) {
        stdin.once('drain', more);
        return;
      }
    }
    stdin.end();
  };
  more();
}

function startRead(commands: GitCommands, ids?: Readable) {
  const child = commands.stream(['cat-file', `--batch=${BATCH_FORMAT}`, '--buffer'], ids);
  return { child, end: endOf(child) };
}

function withoutDamaged(objects: RawObject[], gaps: Gap[]): RawObject[] {
  for (const object of objects) {
    if (object.status === 'missing') gaps.push(missing(object.id));
    if (object.status === 'mismatch') {
      gaps.push({
        code: 'corrupt-object',
        subject: object.id,
        detail: `the stored bytes hash to ${object.actual}, not to this id`,
        fix: 'git fsck --full, then fetch the object again from a good clone',
      });
    }
  }
  return objects;
}

export function missing(id: string): Gap {
  return {
    code: 'missing-object',
    subject: id,
    detail: 'the object is not in this clone',
    fix: 'git fetch --refetch origin',
  };
}

/** Turns git's last words into a gap: which object, and whether it is missing or damaged. */
function damage(end: StreamEnd, consequence: string, id?: string): Gap {
  const said = end.stderr.trim();
  const subject = id ?? /[0-9a-f]{64}|[0-9a-f]{40}/.exec(said)?.[0];
  const corrupt = /corrupt|inflate|checksum|mismatch|bad object header|invalid|unable to unpack|not a commit/i.test(said);
  return {
    code: corrupt ? 'corrupt-object' : 'missing-object',
    ...(subject === undefined ? {} : { subject }),
    detail: `${consequence}: ${said.split('\n').at(-1) || `git ended with code ${end.code}`}`,
    fix: corrupt ? 'git fsck --full, then fetch the object again from a good clone' : 'git fetch --refetch origin',
  };
}

/** Reads a known set of small objects, in order; a larger one is cut at `keep` bytes. */
export async function readObjects(
  commands: GitCommands,
  format: ObjectFormat,
  ids: string[],
  keep: number,
  gaps: Gap[],
): Promise<RawObject[]> {
  if (ids.length === 0) return [];
  const read = startRead(commands);
  const parser = new ObjectParser(format, keep);
  feed(read.child.stdin, ids, 0);
  const objects: RawObject[] = [];
  for await (const chunk of read.child.stdout as AsyncIterable<Buffer>) {
    for (const object of parser.push(chunk))
      objects.push(object.status === 'read' ? { ...object, body: Buffer.from(object.body) } : object);
  }
  const ended = await read.end;
  if (ended.code !== 0) gaps.push(damage(ended, `${ids.length - objects.length} objects were not read`, ids[objects.length]));
  return withoutDamaged(objects, gaps);
}
