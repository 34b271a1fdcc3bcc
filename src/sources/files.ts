import { ProvenanceError } from '../errors.js';
import type { FileMatcher } from '../match/files.js';
import type { Sighting } from '../match/sighting.js';
import type { Gap } from '../model/evidence.js';
import type { SkippedFile, SkipReason } from '../model/report.js';
import { type Git, isInexact, type TreeChange, type TreeEntry } from '../world/git/index.js';

/** A file that shows something. */
export interface FileRow {
  path: string;
  /** Object id of the content; null for an uncommitted file. */
  blob: string | null;
  /** A tool reads the file as instructions. */
  instructs: boolean;
  sightings: Sighting[];
}

/** What the files of a tree show, as data: changes can be applied to it. */
export interface FileFacts {
  /** Files in scope. */
  files: number;
  rows: FileRow[];
  skipped: SkippedFile[];
}

export interface FileReading {
  git: Git;
  matcher: FileMatcher;
  gaps: Gap[];
  /** Called before git searches so many files. */
  onSearch(total: number): void;
  /** Called with the number of files read so far. */
  onFiles(read: number, total: number): void;
}

/** Larger files are named, not read. */
export const FILE_LIMIT_BYTES = 5 * 1024 * 1024;

/** Up to this many files are read one by one; among more, git's own search finds those that are worth reading. */
const READ_DIRECTLY = 400;

const SUBMODULE = '160000';

/** A command line has its limits: with more files than this that are not to be searched, files are read one by one. */
const EXCEPTED = 400;

/** Every file of a commit's tree. */
export async function readTree(reading: FileReading, commit: string): Promise<FileFacts> {
  const entries = await reading.git.entries(commit);
  return { files: entries.length, ...(await readEntries(reading, commit, entries, oversized(entries))) };
}

/** One file of a commit's tree. */
export async function readFile(reading: FileReading, commit: string, path: string): Promise<FileFacts> {
  const entries = (await reading.git.entries(commit)).filter((entry) => entry.path === path);
  return { files: entries.length, ...(await readEntries(reading, commit, entries, [])) };
}

/** The files that a commit's tree has otherwise than `from`; files that set up a tool are looked for in the whole tree. */
export async function readChanges(reading: FileReading, from: string, commit: string): Promise<FileFacts> {
  const entries = await reading.git.entries(commit);
  const changes = await reading.git.changes(from, commit);
  const changed = new Set(changes.filter(({ entry }) => entry !== null).map(({ path }) => path));
  const inside = entries.filter(({ path }) => changed.has(path));
  const { rows, skipped } = await readEntries(reading, commit, inside, oversized(entries));
  const setUp = entries.flatMap((entry) => (changed.has(entry.path) ? [] : rowOf(entry, reading.matcher)));
  return { files: inside.length, rows: byPath([...rows, ...setUp]), skipped };
}

/** What an earlier reading of another tree becomes when its changes are applied. */
export async function applyChanges(
  reading: FileReading,
  known: FileFacts,
  commit: string,
  changes: readonly TreeChange[],
): Promise<FileFacts> {
  const gone = new Set(changes.map(({ path }) => path));
  const present = changes.filter(({ entry }) => entry !== null);
  const sizes = await reading.git.sizes(present.flatMap(({ entry }) => entry?.id ?? []));
  const entries = present.flatMap(({ path, entry }) =>
    entry === null ? [] : { ...entry, path, size: entry.mode === SUBMODULE ? null : (sizes.get(entry.id) ?? null) },
  );
  const kept = known.skipped.filter(({ path }) => !gone.has(path));
  const large = kept.flatMap(({ path, reason }) => (reason === 'oversized' ? path : []));
  const { rows, skipped } = await readEntries(reading, commit, entries, [...large, ...oversized(entries)]);
  const balance = changes.reduce((sum, { status }) => sum + (status === 'A' ? 1 : status === 'D' ? -1 : 0), 0);
  return {
    files: known.files + balance,
    rows: byPath([...known.rows.filter(({ path }) => !gone.has(path)), ...rows]),
    skipped: byPath([...kept, ...skipped]),
  };
}

/** A tree that git cannot read is something that could not be seen; any other error is thrown again. */
export function unreadableTree(commit: string, error: unknown): Gap {
  if (!(error instanceof ProvenanceError) || error.code !== 'git-failed') throw error;
  return {
    code: 'missing-object',
    subject: commit,
    detail: `the files of this commit cannot be read: ${error.message}`,
    fix: 'git fetch --refetch origin',
  };
}

/** @param large all files of the commit that are too large to read */
async function readEntries(
  reading: FileReading,
  commit: string,
  entries: readonly TreeEntry[],
  large: readonly string[],
): Promise<Pick<FileFacts, 'rows' | 'skipped'>> {
  const { matcher } = reading;
  const rows = new Map<string, FileRow>();
  const skipped: SkippedFile[] = [];
  const readable: TreeEntry[] = [];
  for (const entry of entries) {
    for (const row of rowOf(entry, matcher)) rows.set(entry.path, row);
    const reason = skipReason(entry);
    if (reason === null) readable.push(entry);
    else skipped.push({ path: entry.path, reason, ...(entry.size === null ? {} : { size: entry.size }) });
    if (reason === 'unreadable') reading.gaps.push(missingFile(entry));
    if (reason === 'oversized' && matcher.instructs(entry.path)) reading.gaps.push(unreadInstructions(entry.path));
  }
  const worthReading = await narrow(reading, commit, readable, large, rows);
  const unread = new Map(worthReading.map((entry) => [entry.path, entry]));
  for await (const { entry, body } of bodies(reading, worthReading)) {
    unread.delete(entry.path);
    const { binary, lfs, cut, sightings } = matcher.read(entry.path, body);
    const size = { path: entry.path, size: body.length };
    if (binary || lfs) skipped.push({ ...size, reason: binary ? 'binary' : 'lfs' });
    if (cut) reading.gaps.push(partlyRead(entry.path));
    if (cut) skipped.push({ ...size, reason: 'partly' });
    if (sightings.length > 0) addSightings(rows, entry, sightings, matcher);
  }
  for (const { path } of unread.values()) skipped.push({ path, reason: 'unreadable' });
  return { rows: byPath([...rows.values()]), skipped: byPath(skipped) };
}

/** The row of a file that sets up a tool, or none. */
function rowOf({ path, id }: TreeEntry, matcher: FileMatcher): FileRow[] {
  const sightings = matcher.configured(path);
  return sightings.length === 0 ? [] : [{ path, blob: id, instructs: matcher.instructs(path), sightings }];
}

function addSightings(rows: Map<string, FileRow>, { path, id }: TreeEntry, sightings: Sighting[], matcher: FileMatcher): void {
  const row = rows.get(path) ?? { path, blob: id, instructs: matcher.instructs(path), sightings: [] };
  rows.set(path, { ...row, sightings: [...row.sightings, ...sightings] });
}

function skipReason({ mode, size }: TreeEntry): SkipReason | null {
  if (mode === '120000') return 'symlink';
  if (mode === SUBMODULE) return 'submodule';
  if (size === null) return 'unreadable';
  return size > FILE_LIMIT_BYTES ? 'oversized' : null;
}

function oversized(entries: readonly TreeEntry[]): string[] {
  return entries.filter((entry) => skipReason(entry) === 'oversized').map(({ path }) => path);
}

/** More odd characters than anybody needs: what is behind them was not seen. */
export function partlyRead(path: string): Gap {
  return {
    code: 'unreadable-file',
    subject: path,
    detail: 'so much of it looks like hidden characters that it was not searched to its end',
    fix: 'look at the file, and remove what is not needed',
  };
}

/** What a tool would read and nobody searched, an attacker only has to make long. */
function unreadInstructions(path: string): Gap {
  return {
    code: 'unreadable-file',
    subject: path,
    detail: 'a tool reads it as instructions, and it is too large to be searched for hidden characters',
    fix: 'look at the file, and make it smaller',
  };
}

function missingFile({ id, path }: TreeEntry): Gap {
  return {
    code: 'missing-object',
    subject: id,
    detail: `the content of ${path} is not in this clone`,
    fix: 'git fetch --refetch origin',
  };
}

/**
 * The files that may say something, or cannot be read, and those that are cited anyway. The others have been searched, and hold nothing
 * that any rule looks for.
 */
async function narrow(
  { git, matcher, onSearch }: FileReading,
  commit: string,
  entries: TreeEntry[],
  except: readonly string[],
  cited: ReadonlyMap<string, unknown>,
): Promise<TreeEntry[]> {
  if (entries.length <= READ_DIRECTLY || except.length > EXCEPTED || except.some(isInexact)) return entries;
  onSearch(entries.length);
  const found = await git.search(commit, `${matcher.prefilter}|${NOT_PLAIN_TEXT}`, except);
  if (found === null) return entries;
  const paths = new Set(found.paths);
  const unreadable = new Set(found.unreadable);
  const isSearched = searched(except);
  return entries.filter(({ id, path }) => paths.has(path) || unreadable.has(id) || !isSearched(path) || cited.has(path));
}

/** A damaged tree may have a folder under the name of a file that the search leaves out; git then leaves out both. */
function searched(except: readonly string[]): (path: string) => boolean {
  const folders = except.map((path) => `${path}/`);
  return (path) => !folders.some((folder) => path.startsWith(folder));
}

/** Binary files and pointers of Git LFS are to be named, so they are found as well. */
const NOT_PLAIN_TEXT = '\\x00|git-lfs\\.github\\.com/spec/'; // An anchor would make the search four times as slow.

/** The contents of files, each once for every path that has it. */
async function* bodies(
  { git, gaps, onFiles }: FileReading,
  entries: readonly TreeEntry[],
): AsyncGenerator<{ entry: TreeEntry; body: Buffer }> {
  const byBlob = new Map<string, TreeEntry[]>();
  for (const entry of entries) byBlob.set(entry.id, [...(byBlob.get(entry.id) ?? []), entry]);
  let read = 0;
  for await (const objects of git.objects([...byBlob.keys()], gaps)) {
    for (const object of objects) {
      const users = byBlob.get(object.id) ?? [];
      read += users.length;
      if (object.status !== 'read') continue;
      for (const entry of users) yield { entry, body: object.body };
    }
    onFiles(read, entries.length);
  }
}

function byPath<T extends { path: string }>(rows: T[]): T[] {
  return rows.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
