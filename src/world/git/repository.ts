import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ProvenanceError } from '../../errors.js';
import type { Gap } from '../../model/evidence.js';
import { findGit, type GitBinary } from './binary.js';
import { type BlamedFile, blameAll, findRenames, touchedPaths } from './blame.js';
import { GitCommands } from './commands.js';
import {
  type CommitLines,
  type CommitPaths,
  countLines,
  diffLines,
  type FileLines,
  mergesWithContent,
  readCommitPaths,
  readLineStats,
} from './diffs.js';
import { type CommitTimes, readBoundary, readCommits, readTimes, type Selection, WALK_OPTIONS } from './history.js';
import { hooksFolder } from './hooks.js';
import { assertRegular, locateRepository, type RepositoryPlace, readHead } from './locate.js';
import type { RawObject } from './objects.js';
import { ObjectReader } from './reader.js';
import { type Deepened, type ObjectFormat, raiseShield, type Shield } from './shield.js';
import {
  comparePaths,
  compareTrees,
  listTree,
  objectFacts,
  type PathChange,
  searchTree,
  type TreeChange,
  type TreeEntry,
} from './trees.js';
import { listUncommitted, type WorkTreePath } from './worktree.js';

export interface Ref {
  name: string;
  /** The object the ref names. */
  id: string;
  /** The commit behind it (annotated tags are peeled); null for a ref that names no commit. */
  commit: string | null;
}

export interface RefList {
  refs: Ref[];
  broken: string[];
  /** What git said when it could not read the refs at all. */
  unreadable: string | null;
}

export interface RepositoryFacts {
  gitVersion: string;
  gitPath: string;
  root: string;
  bare: boolean;
  /** The repository's own git directories. */
  gitDirs: string[];
  objectFormat: ObjectFormat;
  /** Commits whose parents this clone does not have. */
  shallow: string[];
  /** The filter of a partial clone (`blob:none`), or null. */
  partialFilter: string | null;
  /** As configured, credentials and all: never print it. */
  originUrl: string | null;
  /** `refs/heads/main`, or null when HEAD is detached. */
  headRef: string | null;
}

/** The only door to git. Everything else in this package sees this interface. */
export interface Git {
  readonly facts: RepositoryFacts;
  /** A revision as people write it → the commit's full id; null when it names none. */
  resolve(revision: string): Promise<string | null>;
  /** All refs, borrowed notes among them, and the names of those that cannot be read. */
  refs(): Promise<RefList>;
  /** The ref that `name` points to when it is symbolic. */
  symbolic(name: string): Promise<string | null>;
  /** All best common ancestors, sorted. */
  mergeBases(a: string, b: string): Promise<string[]>;
  /** The commit's tree. */
  tree(commit: string): Promise<string | null>;
  /** Streams commit objects in batches; a body is valid until the next batch. See {@link Selection}. */
  commits(selection: Selection, gaps: Gap[]): AsyncIterable<RawObject[]>;
  /** Reads objects of any kind in batches and in order; a body is valid until the next batch, and cut at 16 MiB. */
  objects(ids: readonly string[], gaps: Gap[]): AsyncIterable<RawObject[]>;
  /** The commits that a range leaves out and that are parents of commits in it. */
  boundary(include: string[], exclude: string[]): Promise<string[]>;
  /** The first of these commits that none of the others is or comes from; null when there is none. */
  unreachable(commits: string[], from: string[]): Promise<string | null>;
  /** Those of these commits that are behind the tips; null when git cannot tell. Of objects that are no commits nothing is said. */
  reachable(commits: readonly string[], tips: readonly string[]): Promise<string[] | null>;
  /** Ids of the newest commits of a history, newest first. */
  newest(tips: string[], limit: number): Promise<string[]>;
  count(include: string[], exclude: string[]): Promise<number | null>;
  /** See {@link readTimes}. */
  times(include: readonly string[], exclude: readonly string[], gaps: Gap[]): AsyncIterable<CommitTimes>;
  /** Every entry below a tree-ish. */
  entries(tree: string): Promise<readonly TreeEntry[]>;
  /** One entry of a tree, or null. */
  entry(tree: string, path: string): Promise<TreeEntry | null>;
  changes(from: string, to: string): Promise<TreeChange[]>;
  /** See {@link comparePaths}. */
  compare(from: string, to: string): Promise<PathChange[]>;
  /** See {@link diffLines}. */
  diffLines(from: string, to: string, gaps: Gap[]): Promise<FileLines[]>;
  /** See {@link mergesWithContent}. */
  mergesWithContent(ids: readonly string[], gaps: Gap[]): Promise<Set<string>>;
  /** See {@link readCommitPaths}. */
  commitPaths(ids: readonly string[], gaps: Gap[]): AsyncIterable<CommitPaths>;
  sizes(ids: readonly string[]): Promise<Map<string, number>>;
  /** See {@link listUncommitted}. */
  uncommitted(): Promise<{ paths: WorkTreePath[]; unread: string[] }>;
  /** See {@link searchTree}. */
  search(tree: string, expression: string, except: readonly string[]): Promise<{ paths: string[]; unreadable: string[] } | null>;
  /** See {@link readLineStats}. */
  lineStats(ids: readonly string[], gaps: Gap[]): AsyncIterable<CommitLines>;
  /** Lines of every file of a tree. */
  lines(tree: string, gaps: Gap[]): Promise<FileLines[]>;
  /** See {@link blameAll}. */
  blame(range: string, paths: readonly string[]): AsyncIterable<BlamedFile>;
  /** See {@link findRenames}. */
  renames(head: string, paths: readonly string[], gaps: Gap[]): Promise<Map<string, string[]>>;
  /** See {@link touchedPaths}. */
  touched(commits: readonly string[], gaps: Gap[]): Promise<string[]>;
  /** See {@link hooksFolder}. */
  hooksFolder(env: Record<string, string | undefined>): Promise<string>;
  /** Stops what still runs and removes the shield. */
  close(): void;
}

/**
 * Opens the repository that contains `start`.
 * @param borrowed what {@link deepen} fetched for it; an object that is in neither of the two is then simply missing
 * @throws ProvenanceError `not-a-repository`, `unsupported-repository`, `git-missing`, `git-too-old`
 */
export async function openGit(start: string, pathVariable: string, named = true, borrowed: Deepened | null = null): Promise<Git> {
  const examined = await examine(start, pathVariable, named);
  const { place, binary, format } = examined;
  const shield = raiseShield(place, format, binary, borrowed);
  return new ShieldedGit(place, shield, new GitCommands(binary, shield), factsOf(examined, borrowed), borrowed?.notes ?? []);
}

/** What is known of a repository before anything of it is read. */
export interface Examined {
  place: RepositoryPlace;
  binary: GitBinary;
  format: ObjectFormat;
  /** The repository's configuration, as data. */
  config: Map<string, string>;
}

/** @throws ProvenanceError `not-a-repository`, `unsupported-repository`, `git-missing`, `git-too-old` */
export async function examine(start: string, pathVariable: string, named = true): Promise<Examined> {
  const place = locateRepository(start, named);
  const binary = await findGit([...new Set([place.root, place.gitDir, place.commonDir, mainRoot(place)])], pathVariable);
  // This shield only serves to read the configuration as data; the one to read with has the right object format.
  const config = await readConfig(place, binary);
  assertSupported(config);
  return { place, binary, config, format: config.get('extensions.objectformat') === 'sha256' ? 'sha256' : 'sha1' };
}

/** The main work tree of a linked worktree is scanned content, too. */
function mainRoot({ commonDir, root }: RepositoryPlace): string {
  return basename(commonDir) === '.git' ? dirname(commonDir) : root;
}

/** The target's own configuration, as data: parsed by git from the file alone, includes off. Last value wins. */
async function readConfig(place: RepositoryPlace, binary: GitBinary): Promise<Map<string, string>> {
  const config = new Map<string, string>();
  const file = join(place.commonDir, 'config');
  if (!assertRegular(file)) return config;
  const shield = raiseShield(place, 'sha1', binary);
  try {
    const text = await new GitCommands(binary, shield).textOrNull([
      'config',
      '--file',
      file,
      '--no-includes',
      '--null',
      '--list',
    ]);
    if (text === null) {
      throw new ProvenanceError('unsupported-repository', "the repository's configuration cannot be read", {
        fix: `git config --file ${JSON.stringify(file)} --list`,
      });
    }
    for (const entry of text.split('\0')) {
      const cut = entry.indexOf('\n');
      if (cut > 0) config.set(entry.slice(0, cut), entry.slice(cut + 1));
      else if (entry !== '') config.set(entry, 'true');
    }
    return config;
  } finally {
    shield.remove();
  }
}

const KNOWN_EXTENSIONS = new Set([
  'objectformat',
  'partialclone',
  'worktreeconfig',
  'noop',
  'preciousobjects',
  'compatobjectformat',
  'relativeworktrees',
  'refstorage',
]);

function assertSupported(config: Map<string, string>): void {
  const version = config.get('core.repositoryformatversion') ?? '0';
  if (!['0', '1'].includes(version)) unsupported(`repository format version ${version}`);
  if (version === '0') return;
  for (const [key, value] of config) {
    const extension = /^extensions\.(.+)$/.exec(key)?.[1];
    if (extension === undefined) continue;
    if (!KNOWN_EXTENSIONS.has(extension)) unsupported(`extension ${extension}`);
    if (extension === 'refstorage' && value !== 'files') unsupported(`ref storage ${value}`);
    if (extension === 'objectformat' && !['sha1', 'sha256'].includes(value)) unsupported(`object format ${value}`);
  }
}

function unsupported(what: string): never {
  throw new ProvenanceError('unsupported-repository', `the repository uses ${JSON.stringify(what)}, which is not supported`, {
    fix: 'scan a plain clone: git clone --no-local <repository> <folder>',
  });
}

function factsOf({ place, binary, format, config }: Examined, borrowed: Deepened | null): RepositoryFacts {
  const head = readHead(place.gitDir);
  return {
    gitVersion: binary.version,
    gitPath: binary.path,
    root: place.root,
    bare: place.bare,
    gitDirs: [...new Set([place.gitDir, place.commonDir])],
    objectFormat: format,
    shallow: borrowed?.shallow ?? readShallow(place.commonDir),
    partialFilter: borrowed === null ? partialFilter(place, config) : null,
    originUrl: config.get('remote.origin.url') ?? null,
    headRef: head.startsWith('ref: ') ? head.slice(5) : null,
  };
}

/** The commits that a repository says it has no parents of, sorted. */
export function readShallow(commonDir: string): string[] {
  const file = join(commonDir, 'shallow');
  if (!assertRegular(file)) return [];
  return readFileSync(file, 'latin1')
    .split('\n')
    .filter((line) => /^[0-9a-f]{40,64}$/.test(line))
    .sort();
}

/** A clone is partial while a remote has a filter; packs marked as promised without any filter left are whole. */
function partialFilter(place: RepositoryPlace, config: Map<string, string>): string | null {
  for (const [key, value] of config) {
    if (/^remote\..+\.partialclonefilter$/.test(key)) return value;
  }
  const promised = [...config].some(([key, value]) => /^remote\..+\.promisor$/.test(key) && value === 'true');
  if (!promised && !config.has('extensions.partialclone')) return null;
  return hasPromisedPacks(join(place.objectDir, 'pack')) ? null : 'unknown';
}

function hasPromisedPacks(folder: string): boolean {
  try {
    return statSync(folder).isDirectory() && readdirSync(folder).some((name) => name.endsWith('.promisor'));
  } catch {
    return false;
  }
}

/** Whether HEAD's branch has been written at all: without it HEAD is unborn, with it an unreadable branch is damage. */
function headRefExists(place: RepositoryPlace, headRef: string | null): boolean {
  if (headRef === null) return false;
  if (existsSync(join(place.commonDir, headRef))) return true;
  const packed = join(place.commonDir, 'packed-refs');
  return assertRegular(packed) && readFileSync(packed, 'latin1').includes(` ${headRef}\n`);
}

class ShieldedGit implements Git {
  readonly facts: RepositoryFacts;
  readonly #place: RepositoryPlace;
  readonly #shield: Shield;
  readonly #commands: GitCommands;
  readonly #headRefExists: boolean;
  readonly #reader: ObjectReader;
  /** Ids of commits that are there. */
  readonly #commits = new Set<string>();
  /** Merge bases of two ids. */
  readonly #bases = new Map<string, string[]>();
  readonly #trees = new Map<string, Promise<readonly TreeEntry[]>>();
  readonly #notes: NonNullable<Deepened['notes']>;

  constructor(
    place: RepositoryPlace,
    shield: Shield,
    commands: GitCommands,
    facts: RepositoryFacts,
    notes: NonNullable<Deepened['notes']>,
  ) {
    this.#notes = notes;
    this.#headRefExists = headRefExists(place, facts.headRef);
    this.#place = place;
    this.#shield = shield;
    this.#commands = commands;
    this.#reader = new ObjectReader(commands, facts.objectFormat, OBJECT_KEEP_BYTES);
    this.facts = facts;
  }

  async resolve(revision: string): Promise<string | null> {
    if (revision === '' || revision.length > REVISION_CHARS || /[\0\n]/.test(revision)) return null;
    // An id means the same for ever; a name is looked up each time.
    if (this.#commits.has(revision)) return revision;
    const ask = async (): Promise<string | null> => {
      const said = await this.#commands.answer(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
      const id = said.code === 0 ? said.stdout.trim() : '';
      return isObjectId(id) ? id : null;
    };
    // A branch may be rewritten, and its old commit pruned, between the reading of the ref and of the commit.
    const id = (await ask()) ?? (await ask());
    if (id !== null) this.#commits.add(id);
    return id;
  }

  async refs(): Promise<RefList> {
    const said = await this.#commands.answer([
      'for-each-ref',
      '--format=%(refname)%00%(objectname)%00%(objecttype)%00%(*objectname)%00%(*objecttype)',
    ]);
    const refs: Ref[] = [];
    for (const line of said.stdout.split('\n').filter(Boolean)) {
      const [name = '', id = '', type, peeled = '', peeledType] = line.split('\0');
      const commit =
        type === 'commit' ? id : peeledType === 'commit' ? peeled : peeledType === 'tag' ? await this.resolve(name) : null;
      refs.push({ name, id, commit });
    }
    for (const { name, id } of this.#notes) {
      if (!refs.some((own) => own.name === name)) refs.push({ name, id, commit: await this.resolve(id) });
    }
    const broken = [
      ...said.stderr.matchAll(/(?:ignoring (?:broken|dangling symbolic) ref|missing object \S+ for|bad ref for) (\S+)/g),
    ];
    const names = broken.map(([, name = '']) => name);
    names.push(
      ...refs.filter(({ name, commit }) => commit === null && /^refs\/(?:heads|remotes)\//.test(name)).map(({ name }) => name),
    );
    const head = this.facts.headRef;
    if (head !== null && this.#headRefExists && !refs.some(({ name }) => name === head)) names.push(head);
    const unreadable = said.code === 0 ? null : (said.stderr.trim().split('\n').at(-1) ?? 'for-each-ref failed');
    return { refs, broken: [...new Set(names)].sort(), unreadable };
  }

  async symbolic(name: string): Promise<string | null> {
    return (await this.#commands.textOrNull(['symbolic-ref', '--quiet', name]))?.trim() || null;
  }

  async mergeBases(a: string, b: string): Promise<string[]> {
    const key = `${a} ${b}`;
    const known = this.#bases.get(key);
    if (known !== undefined) return [...known];
    const said = await this.#commands.textOrNull(['merge-base', '--all', a, b]);
    const bases = (said ?? '').split('\n').filter(isObjectId).sort();
    if (isObjectId(a) && isObjectId(b)) this.#bases.set(key, bases);
    return [...bases];
  }

  async tree(commit: string): Promise<string | null> {
    const id =
      (await this.#commands.textOrNull(['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{tree}`]))?.trim() ??
      '';
    return isObjectId(id) ? id : null;
  }

  commits(selection: Selection, gaps: Gap[]): AsyncIterable<RawObject[]> {
    return readCommits(this.#commands, this.facts.objectFormat, selection, this.#reader, gaps);
  }

  objects(ids: readonly string[], gaps: Gap[]): AsyncIterable<RawObject[]> {
    return this.#reader.read(ids, gaps);
  }

  boundary(include: string[], exclude: string[]): Promise<string[]> {
    return readBoundary(this.#commands, include, exclude);
  }

  async unreachable(commits: string[], from: string[]): Promise<string | null> {
    const input = [...commits, ...from.map((id) => `^${id}`), ''].join('\n');
    const said = await this.#commands.answer([...WALK_OPTIONS, 'rev-list', '--stdin', '-n', '1'], input);
    return said.code === 0 ? said.stdout.trim() || null : (commits[0] ?? null);
  }

  async reachable(commits: readonly string[], tips: readonly string[]): Promise<string[] | null> {
    if (commits.length === 0) return [];
    const present = [...(await objectFacts(this.#commands, commits))].flatMap(([id, { type }]) => (type === 'commit' ? id : []));
    const input = [...present, ...tips.map((id) => `^${id}`), ''].join('\n');
    const said = await this.#commands.answer([...WALK_OPTIONS, 'rev-list', '--stdin'], input);
    const beyond = new Set(said.stdout.split('\n'));
    return said.code === 0 ? present.filter((id) => !beyond.has(id)) : null;
  }

  async newest(tips: string[], limit: number): Promise<string[]> {
    const said = await this.#commands.answer(
      [...WALK_OPTIONS, 'rev-list', '--stdin', '-n', String(limit)],
      `${tips.join('\n')}\n`,
    );
    return said.stdout.split('\n').filter(isObjectId);
  }

  async count(include: string[], exclude: string[]): Promise<number | null> {
    const input = [...include, ...exclude.map((id) => `^${id}`), ''].join('\n');
    const said = await this.#commands.answer([...WALK_OPTIONS, 'rev-list', '--stdin', '--count'], input);
    return said.code === 0 ? Number(said.stdout) : null;
  }

  times(include: readonly string[], exclude: readonly string[], gaps: Gap[]): AsyncIterable<CommitTimes> {
    return readTimes(this.#commands, include, exclude, gaps);
  }

  entries(tree: string): Promise<readonly TreeEntry[]> {
    if (!isObjectId(tree)) return listTree(this.#commands, tree);
    const listing = this.#trees.get(tree) ?? listTree(this.#commands, tree);
    // The latest stand last; a listing that failed is asked for again.
    this.#trees.delete(tree);
    this.#trees.set(tree, listing);
    listing.catch(() => this.#trees.delete(tree));
    const [oldest] = this.#trees.keys();
    if (this.#trees.size > TREES_KEPT && oldest !== undefined) this.#trees.delete(oldest);
    return listing;
  }

  async entry(tree: string, path: string): Promise<TreeEntry | null> {
    const kept = await this.#trees.get(tree)?.catch(() => null);
    const listed = kept ?? (await listTree(this.#commands, tree, path));
    return listed.find((entry) => entry.path === path) ?? null; // What is below a folder of this name is not meant.
  }

  changes(from: string, to: string): Promise<TreeChange[]> {
    return compareTrees(this.#commands, from, to);
  }

  compare(from: string, to: string): Promise<PathChange[]> {
    return comparePaths(this.#commands, from, to);
  }

  diffLines(from: string, to: string, gaps: Gap[]): Promise<FileLines[]> {
    return diffLines(this.#commands, from, to, gaps);
  }

  mergesWithContent(ids: readonly string[], gaps: Gap[]): Promise<Set<string>> {
    return mergesWithContent(this.#commands, ids, gaps);
  }

  commitPaths(ids: readonly string[], gaps: Gap[]): AsyncIterable<CommitPaths> {
    return readCommitPaths(this.#commands, ids, gaps);
  }

  async sizes(ids: readonly string[]): Promise<Map<string, number>> {
    const facts = await objectFacts(this.#commands, ids);
    return new Map([...facts].map(([id, { size }]) => [id, size]));
  }

  async uncommitted(): Promise<{ paths: WorkTreePath[]; unread: string[] }> {
    return listUncommitted(this.#commands, this.#shield, this.#place, await this.resolve('HEAD'));
  }

  search(tree: string, expression: string, except: readonly string[]) {
    return searchTree(this.#commands, tree, expression, except);
  }

  lineStats(ids: readonly string[], gaps: Gap[]): AsyncIterable<CommitLines> {
    return readLineStats(this.#commands, ids, gaps);
  }

  lines(tree: string, gaps: Gap[]): Promise<FileLines[]> {
    return countLines(this.#commands, this.facts.objectFormat, tree, gaps);
  }

  blame(range: string, paths: readonly string[]): AsyncIterable<BlamedFile> {
    return blameAll(this.#commands, range, paths);
  }

  renames(head: string, paths: readonly string[], gaps: Gap[]): Promise<Map<string, string[]>> {
    return findRenames(this.#commands, head, paths, gaps);
  }

  touched(commits: readonly string[], gaps: Gap[]): Promise<string[]> {
    return touchedPaths(this.#commands, commits, gaps);
  }

  hooksFolder(env: Record<string, string | undefined>): Promise<string> {
    return hooksFolder(this.#commands, this.#place, env);
  }

  close(): void {
    this.#commands.stop();
    this.#shield.remove();
  }
}

/** Listings that are kept: that of a head, and that of its base. */
const TREES_KEPT = 2;

/** Of a larger object only the beginning is read, and the object is reported. */
const OBJECT_KEEP_BYTES = 16 * 1024 * 1024;

/** No ref is longer, and a command line has its limits. */
const REVISION_CHARS = 4096;

export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
