import { hash } from 'node:crypto';
import type { Gap } from '../model/evidence.js';
import type { LineScope } from '../model/requirement.js';
import { SourceFile, type TreeFacts } from '../requirements/check.js';
import {
  DEPENDENCY_FILE_MAX_BYTES,
  type Dependencies,
  ecosystemOf,
  readDependencies,
} from '../requirements/dependencies/index.js';
import { type FileAnswers, grammarFor, lookAt, type Prepared } from '../requirements/evaluate.js';
import { parseStored } from '../stored.js';
import { BUILD, VERSION } from '../version.js';
import type { Cache } from '../world/cache.js';
import type { Git, TreeEntry } from '../world/git/index.js';
import type { Parsers } from '../world/parsers.js';
import { unreadableTree } from './files.js';
import { type LineReading, readLineScopes } from './line-scopes.js';

/** Larger files are no source code; they are named, and what they would show is unknown. */
const SOURCE_MAX_BYTES = 5 * 1024 * 1024;
/** More files than this are not kept for the next run. */
const MOST_KEPT = 300_000;

export interface ControlReading {
  git: Git;
  parsers: Parsers;
  prepared: Prepared;
  /** Digest of the requirements file: with it two runs ask the same. */
  digest: string;
  cache: Cache | null;
  today: string;
  gaps: Gap[];
  /** The commits whose lines count, by scope. */
  commits: LineReading['commits'];
  onFiles(done: number, total: number): void;
  onBlame(done: number, total: number): void;
}

/** What a tree showed. */
export interface ReadTree {
  seen: Map<string, FileAnswers>;
  facts: TreeFacts;
}

/** Looks at every file of a commit's tree that some check wants; a file that an earlier run saw is not read again. */
export async function readControls(reading: ControlReading, commit: string): Promise<ReadTree> {
  const { git, parsers, prepared, gaps, today } = reading;
  const tree = await entriesOf(git, commit, gaps);
  const entries = tree.filter(({ mode }) => mode.startsWith('100'));
  const links = tree.filter(({ mode }) => mode === '120000').map(({ path }) => path);
  const paths = entries.map(({ path }) => path);
  const wanted = entries.filter(({ path, size }) => {
    if (prepared.wantedBy(path).length === 0) return false;
    if ((size ?? 0) <= SOURCE_MAX_BYTES) return true;
    gaps.push(tooLarge(path));
    return false;
  });
  const kept = new KeptAnswers(reading);
  const seen = new Map<string, FileAnswers>();
  const unread = new Map<string, TreeEntry[]>();
  for (const entry of wanted) {
    const known = kept.of(entry);
    if (known === null) unread.set(entry.id, [...(unread.get(entry.id) ?? []), entry]);
    else if (known.length > 0) seen.set(entry.path, known);
  }
  let done = wanted.length - [...unread.values()].reduce((sum, same) => sum + same.length, 0);
  for await (const objects of git.objects([...unread.keys()], gaps)) {
    for (const object of objects) {
      if (object.status !== 'read') continue;
      for (const entry of unread.get(object.id) ?? []) {
        const grammar = grammarFor(prepared, entry.path, object.body);
        const parser = grammar === null ? null : await parsers.of(grammar);
        const file = new SourceFile(entry.path, object.body, parser);
        const answers = lookAt(prepared, file);
        if (!file.isCutShort) kept.add(entry, answers);
        if (answers.length > 0) seen.set(entry.path, answers);
        done++;
      }
    }
    reading.onFiles(done, wanted.length);
  }
  kept.store();
  const dependencies = prepared.needsDependencies ? await dependenciesOf(reading, entries) : NO_DEPENDENCIES;
  const lines = await linesOf(reading, commit);
  return { seen, facts: { paths, links, today, dependencies: () => dependencies, lines: (scope) => lines.get(scope) ?? null } };
}

async function linesOf(
  { git, gaps, prepared, commits, onBlame }: ControlReading,
  commit: string,
): ReturnType<typeof readLineScopes> {
  if (prepared.lineScopes.size === 0) return new Map();
  const wants = (scope: LineScope, path: string): boolean =>
    prepared.wantedBy(path).some((index) => prepared.checks[index]?.lines?.scope === scope);
  return await readLineScopes({ git, gaps, commits, wants, onFiles: onBlame }, commit);
}

const NO_DEPENDENCIES: Dependencies = { packages: [], unread: [] };

async function entriesOf(git: Git, commit: string, gaps: Gap[]): Promise<readonly TreeEntry[]> {
  try {
    return await git.entries(commit);
  } catch (error) {
    gaps.push(unreadableTree(commit, error));
    return [];
  }
}

/** Packages are named by few files that look at each other, so they are read together. */
async function dependenciesOf({ git, cache, gaps }: ControlReading, entries: readonly TreeEntry[]): Promise<Dependencies> {
  const isTooLarge = ({ size }: TreeEntry): boolean => (size ?? 0) > DEPENDENCY_FILE_MAX_BYTES;
  const naming = entries.filter((entry) => ecosystemOf(entry.path) !== null && !isTooLarge(entry));
  const unread = entries.filter(isTooLarge).flatMap(({ path }) => {
    const ecosystem = ecosystemOf(path);
    return ecosystem === null ? [] : { ecosystem, path, why: 'larger than 16 MiB' };
  });
  const withUnread = ({ packages, unread: others }: Dependencies): Dependencies => ({ packages, unread: [...unread, ...others] });
  const key = hash('sha256', [VERSION, BUILD, ...naming.map(({ path, id }) => `${id} ${path}`)].join('\n'), 'hex');
  const stored = cache?.get('packages', key);
  const known = stored == null ? null : parseStored<Dependencies>(stored.toString('utf8'), { packages: [], unread: [] });
  if (known !== null) return withUnread(known);
  const bytes = new Map<string, Buffer>();
  for await (const objects of git.objects([...new Set(naming.map(({ id }) => id))], gaps)) {
    for (const object of objects) if (object.status === 'read') bytes.set(object.id, Buffer.from(object.body));
  }
  const files = naming.flatMap(({ path, id }) => {
    const body = bytes.get(id);
    return body === undefined ? [] : { path, bytes: body };
  });
  const read = readDependencies(files);
  if (files.length === naming.length) cache?.put('packages', key, Buffer.from(JSON.stringify(read)));
  return withUnread(read);
}

function tooLarge(path: string): Gap {
  return {
    code: 'unreadable-file',
    subject: path,
    detail: 'larger than 5 MiB, so no control looked at it',
    fix: 'leave it out of the scope of the controls (except:)',
  };
}

/** What files showed in earlier runs, by path and object id. */
class KeptAnswers {
  readonly #cache: Cache | null;
  readonly #key: string;
  readonly #known: Map<string, FileAnswers>;
  readonly #used = new Map<string, FileAnswers>();
  #isNew = false;

  constructor({ cache, digest }: ControlReading) {
    this.#cache = cache;
    this.#key = hash('sha256', ['controls', VERSION, BUILD, digest].join('\n'), 'hex');
    const stored = cache?.get('controls', this.#key);
    const entries = stored == null ? null : parseStored<[string, FileAnswers][]>(stored.toString('utf8'), [['', []]]);
    this.#known = new Map(entries ?? []);
  }

  of(entry: TreeEntry): FileAnswers | null {
    const name = nameOf(entry);
    const known = this.#known.get(name);
    if (known === undefined) return null;
    this.#used.set(name, known);
    return known;
  }

  add(entry: TreeEntry, answers: FileAnswers): void {
    this.#isNew = true;
    this.#used.set(nameOf(entry), answers);
  }

  /** Keeps what this run used and, while there is room, what earlier ones did. */
  store(): void {
    if (this.#cache === null || !this.#isNew) return;
    const all = this.#known.size + this.#used.size > MOST_KEPT ? this.#used : new Map([...this.#known, ...this.#used]);
    if (all.size <= MOST_KEPT) this.#cache.put('controls', this.#key, Buffer.from(JSON.stringify([...all])));
  }
}

function nameOf({ path, id }: TreeEntry): string {
  return `${id.slice(0, 24)} ${path}`;
}
