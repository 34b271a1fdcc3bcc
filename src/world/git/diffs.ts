import type { Gap } from '../../model/evidence.js';
import { ALLOC_LIMIT, endOf, type GitCommands, isTooLarge, type StreamEnd } from './commands.js';
import { damage } from './damage.js';
import { EMPTY_TREE, type ObjectFormat } from './shield.js';
import { decodePath, RENAME_LIMIT } from './trees.js';

/** Lines that one commit added to and deleted from one file. */
export interface FileLines {
  /** The path after the commit. */
  path: string;
  /** Null for content whose lines cannot be counted: binary, or larger than 5 MiB. */
  added: number | null;
  deleted: number | null;
}

/** Larger files are binary to git's diff, so that one commit cannot take all memory. */
const DIFF_OPTIONS = ['-c', 'core.bigFileThreshold=5m', '-c', 'diff.renameLimit=1000'];
const [NUL, TAB, COLON] = [0, 9, 58];

/** The lines of one commit. */
export interface CommitLines {
  commit: string;
  files: FileLines[];
}

/** After this many commits that cannot be read the rest is given up. */
const UNREADABLE_COMMITS = 50;

/**
 * The lines of each commit against its parent, renames found by content; a merge has none. Commits come in the order of `ids`, those
 * that change no file are left out. One that cannot be read is a gap. In one that changes very large files a rename counts only when
 * nothing else changed in the file.
 */
export async function* readLineStats(commands: GitCommands, ids: readonly string[], gaps: Gap[]): AsyncGenerator<CommitLines> {
  let at = 0;
  for (let failures = 0; at < ids.length; failures++) {
    const stream = streamLines(commands, ids.slice(at));
    let whole = 0;
    let step = await stream.next();
    for (; !step.done; step = await stream.next()) {
      whole = ids.indexOf(step.value.commit, Math.max(at, whole)) + 1;
      yield step.value;
    }
    if (step.value === null) return;
    // git stops at what it cannot read, and does not say which commit it was: the first that fails alone.
    at = Math.max(at, whole);
    for (let alone = await readAlone(commands, ids[at] as string); alone.failed === null; ) {
      if (alone.lines !== null) yield alone.lines;
      if (++at === ids.length) return;
      alone = await readAlone(commands, ids[at] as string);
    }
    const exact = isTooLarge(step.value) ? await readAlone(commands, ids[at] as string, ['-M100%']) : null;
    if (exact?.failed === null) {
      if (exact.lines !== null) yield exact.lines;
      at++;
      continue;
    }
    const rest = failures < UNREADABLE_COMMITS ? '' : ' nor of those behind it';
    gaps.push(damage(step.value, `the lines of commit ${ids[at]}${rest} were not counted`));
    if (rest !== '') return;
    at++;
  }
}

async function readAlone(
  commands: GitCommands,
  id: string,
  find?: readonly string[],
): Promise<{ failed: StreamEnd | null; lines: CommitLines | null }> {
  const stream = streamLines(commands, [id], find);
  let lines: CommitLines | null = null;
  let step = await stream.next();
  for (; !step.done; step = await stream.next()) lines = step.value;
  return { failed: step.value, lines };
}

/**
 * Whole commits as git counts them; returns how git ended when it did not end well. The last commit before that may be cut.
 * @param find renames by likeness reads both files whole, so very large ones are only told by equal content
 */
async function* streamLines(
  commands: GitCommands,
  ids: readonly string[],
  find: readonly string[] = ['-M'],
): AsyncGenerator<CommitLines, StreamEnd | null> {
  const options = [...DIFF_OPTIONS, 'diff-tree', '--stdin', '--root', '-r', '-z', ...find, '--numstat'];
  const child = commands.stream(options, ALLOC_LIMIT);
  const end = endOf(child);
  child.stdin.end(`${ids.join('\n')}\n`);
  const parser = new NumstatParser();
  let whole = false;
  try {
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) yield* parser.push(chunk);
    whole = true;
  } finally {
    if (!whole) child.kill();
  }
  const ended = await end;
  if (ended.code !== 0) return ended;
  const last = parser.last();
  if (last !== null) yield last;
  return null;
}

/** Lines of every text file of a tree. */
export async function countLines(commands: GitCommands, format: ObjectFormat, tree: string, gaps: Gap[]): Promise<FileLines[]> {
  return diffLines(commands, EMPTY_TREE[format], tree, gaps, ['--no-renames']);
}

/** Lines that `to` has more and less than `from`, by file; renames are found as {@link comparePaths} finds them. */
export async function diffLines(
  commands: GitCommands,
  from: string,
  to: string,
  gaps: Gap[],
  find: readonly string[] = ['-M', `-l${RENAME_LIMIT}`],
): Promise<FileLines[]> {
  const options = [...DIFF_OPTIONS, 'diff-tree', '-r', '-z', ...find, '--numstat'];
  const child = commands.stream([...options, from, to], ALLOC_LIMIT);
  const end = endOf(child);
  child.stdin.end();
  const parser = new NumstatParser();
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) for (const _ of parser.push(chunk));
  const ended = await end;
  if (ended.code !== 0) gaps.push(damage(ended, 'the lines were not all counted'));
  return parser.last()?.files ?? [];
}

/**
 * Of these merges those with content of their own: lines or files that none of the parents has. What git merges by itself has none, also
 * where both sides changed one file.
 */
export async function mergesWithContent(commands: GitCommands, ids: readonly string[], gaps: Gap[]): Promise<Set<string>> {
  const child = commands.stream(
    [...DIFF_OPTIONS, 'diff-tree', '--stdin', '-r', '--cc', '-p', '-U0', '--no-renames'],
    ALLOC_LIMIT,
  );
  const end = endOf(child);
  child.stdin.end(`${ids.join('\n')}\n`);
  const found = new Set<string>();
  let rest = '';
  let commit = '';
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    const rows = (rest + chunk.toString('latin1')).split('\n');
    rest = rows.pop() ?? '';
    // Lines of content begin with a mark, so these are git's own words.
    for (const row of rows) {
      if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(row)) commit = row;
      else if (row.startsWith('diff --cc ')) found.add(commit);
    }
  }
  const ended = await end;
  if (ended.code !== 0) gaps.push(damage(ended, 'what merges with AI evidence bring of their own was not all seen'));
  return found;
}

/** What one commit changed, by path. */
export interface CommitPaths {
  commit: string;
  paths: string[];
}

/**
 * The paths that each commit changed against its parent, in the order of `ids`; a merge has none, and is left out. No content is read,
 * so this works in a clone without blobs.
 */
export async function* readCommitPaths(commands: GitCommands, ids: readonly string[], gaps: Gap[]): AsyncGenerator<CommitPaths> {
  const child = commands.stream(['diff-tree', '--stdin', '--root', '-r', '-z', '--no-renames', '--raw']);
  const end = endOf(child);
  child.stdin.end(`${ids.join('\n')}\n`);
  let rest: Buffer = Buffer.alloc(0);
  let current: CommitPaths | null = null;
  let isPath = false;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    for (let stop = bytes.indexOf(NUL); stop >= 0; stop = bytes.indexOf(NUL, at)) {
      const field = bytes.subarray(at, stop);
      at = stop + 1;
      if (isPath) current?.paths.push(decodePath(field));
      else if (field[0] !== COLON) {
        if (current !== null) yield current;
        current = { commit: field.toString('latin1'), paths: [] };
      }
      isPath = !isPath && field[0] === COLON;
    }
    rest = Buffer.from(bytes.subarray(at));
  }
  if (current !== null) yield current;
  const ended = await end;
  if (ended.code !== 0) gaps.push(damage(ended, 'the history of the files was not read to its end'));
}

/**
 * Reads `--numstat -z`: `<commit>\0`, then `<added>\t<deleted>\t<path>\0` a file, and for a renamed one
 * `<added>\t<deleted>\t\0<old>\0<new>\0` (git-diff, "Other diff formats").
 */
class NumstatParser {
  #rest: Buffer = Buffer.alloc(0);
  #commit = '';
  #files: FileLines[] = [];
  /** A renamed file whose names are still to come. */
  #renamed: { counts: Omit<FileLines, 'path'>; names: number } | null = null;

  *push(chunk: Buffer): Generator<CommitLines> {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    for (let end = bytes.indexOf(NUL, this.#rest.length); end >= 0; end = bytes.indexOf(NUL, at)) {
      const done = this.#field(bytes.subarray(at, end));
      if (done !== null) yield done;
      at = end + 1;
    }
    this.#rest = bytes.subarray(at);
  }

  /** The commit that was being read when the stream ended. */
  last(): CommitLines | null {
    return this.#files.length === 0 && this.#commit === '' ? null : { commit: this.#commit, files: this.#files };
  }

  #field(field: Buffer): CommitLines | null {
    if (this.#renamed !== null) {
      if (++this.#renamed.names === 2) {
        this.#files.push({ path: decodePath(field), ...this.#renamed.counts });
        this.#renamed = null;
      }
      return null;
    }
    const first = field.indexOf(TAB);
    if (first < 0) {
      const done = this.last();
      this.#commit = field.toString('latin1');
      this.#files = [];
      return done?.commit === '' ? null : done;
    }
    const second = field.indexOf(TAB, first + 1);
    const counts = {
      added: count(field.toString('latin1', 0, first)),
      deleted: count(field.toString('latin1', first + 1, second)),
    };
    if (second === field.length - 1) this.#renamed = { counts, names: 0 };
    else this.#files.push({ path: decodePath(field.subarray(second + 1)), ...counts });
    return null;
  }
}

function count(text: string): number | null {
  return text === '-' ? null : Number(text);
}
