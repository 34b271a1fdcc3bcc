import { mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProvenanceError } from '../../errors.js';
import { GitCommands, lastWords } from './commands.js';
import { type FetchAsk, type FetchCall, fetchInto, type Store, whyAborted } from './fetch.js';
import type { RepositoryPlace } from './locate.js';
import { remoteAt, safeLine } from './remote.js';
import { examine, isObjectId, readShallow } from './repository.js';
import { configFor, type Deepened, type ObjectFormat, raiseShield } from './shield.js';
import { cutAtNul, listTree, objectFacts } from './trees.js';

export interface DeepenRequest {
  /** A folder inside the repository that lacks history. Nothing is written into it. */
  path: string;
  /** `https://…`, `file://…`, or `http://…` without a token or to this machine. */
  url: string;
  /** Full id of the newest commit of the range. */
  head: string;
  /** Full id of the commit that the range starts from; null for the files of `head` and its history. */
  base: string | null;
  /** Refs of notes to bring along (`refs/notes/…`), of the commits that are scanned. One that the server does not have is not missed. */
  notes?: readonly string[];
  /** Sent to the host of `url` alone. It stands in no argument, no file and no reason. */
  token: string | null;
  /** Where to keep what is fetched; the caller's to remove. */
  folder: string;
  /** `PATH`, to find git. */
  pathVariable: string;
  /** Where proxies and certificate authorities are taken from; default: the process's environment. */
  env?: Record<string, string | undefined>;
  /** Stops everything that runs. */
  signal?: AbortSignal;
  /** For all calls together; default: ten minutes. */
  limitMs?: number;
}

/** What it took. */
export interface Fetched {
  /** Calls of `git fetch`. */
  calls: number;
  /** Commits behind head and base. */
  commits: number;
  /** Contents of files that were asked for by id. */
  blobs: number;
  /** Size of all packs. */
  bytes: number;
  /** The server would not leave anything out, or not give single objects, so everything was fetched. */
  whole: boolean;
}

export type DeepenResult = { ok: true; store: Deepened; fetched: Fetched } | { ok: false; reason: string };

const TIME_LIMIT_MS = 600_000;
/** Ids in one call: git sends a request of less than a megabyte in one piece, which every server and proxy takes. */
const IDS_PER_CALL = 10_000;
/** What the trees name that a first call brought. */
const ROUNDS = 3;

/**
 * Fetches what a range needs and a shallow clone lacks, into a store of our own that {@link openGit} can read beside the clone: all
 * commits and trees behind `head` and `base`, and of the contents only what the range has between its commits, and what stands in
 * `head`, in `base` and where they parted. The clone is only read, behind the shield; its configuration takes no part. When this
 * succeeds, nothing of that is missing.
 */
export async function deepen(request: DeepenRequest): Promise<DeepenResult> {
  const { head, base, env = process.env, signal, limitMs = TIME_LIMIT_MS } = request;
  if (!isObjectId(head) || (base !== null && !isObjectId(base))) return no('head and base have to be full object ids');
  const remote = remoteAt(request.url, request.token, env);
  if ('refused' in remote) return no(remote.refused);
  const limit = AbortSignal.timeout(limitMs);
  const stop = signal === undefined ? limit : AbortSignal.any([signal, limit]);
  try {
    const { place, binary, format } = await examine(request.path, request.pathVariable);
    const call: FetchCall = { git: binary, store: makeStore(request.folder, format), remote, signal: stop };
    return await new Deepening(call, place, request).run();
  } catch (error) {
    if (!(error instanceof ProvenanceError)) throw error;
    return no(stop.aborted ? `fetching from ${remote.url} failed: ${whyAborted(stop)}` : safeLine(error.message, remote.secrets));
  }
}

function no(reason: string): DeepenResult {
  return { ok: false, reason };
}

/** A bare repository, made without git: no templates, no hooks, no remotes. */
function makeStore(folder: string, objectFormat: ObjectFormat): Store {
  mkdirSync(folder, { recursive: true });
  const gitDir = mkdtempSync(join(folder, 'store-'));
  const objectDir = join(gitDir, 'objects');
  mkdirSync(join(objectDir, 'pack'), { recursive: true });
  mkdirSync(join(gitDir, 'refs'));
  writeFileSync(join(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
  writeFileSync(join(gitDir, 'config'), configFor(objectFormat));
  return { gitDir, objectDir, objectFormat };
}

class Deepening {
  readonly #call: FetchCall;
  readonly #place: RepositoryPlace;
  readonly #head: string;
  readonly #base: string | null;
  readonly #notes: readonly string[];
  #history: string[];
  #calls = 0;
  #blobs = 0;
  #whole = false;

  constructor(call: FetchCall, place: RepositoryPlace, { head, base, notes = [] }: DeepenRequest) {
    this.#call = call;
    this.#place = place;
    this.#head = head;
    this.#base = base;
    this.#notes = notes;
    this.#history = [...new Set([head, ...(base === null ? [] : [base])])].map((id) => `+${id}:refs/fetched/${id}`);
  }

  async run(): Promise<DeepenResult> {
    const failure =
      (await this.#fetchHistory()) ??
      (await this.#fetchNotes()) ??
      (await this.#reading((commands) => this.#fetchBlobs(commands)));
    if (failure !== null) return no(`fetching from ${this.#call.remote.url} failed: ${failure}`);
    const commits = await this.#reading((commands) => countCommits(commands, this.#tips()));
    const shallow = await this.#reading((commands) => this.#cuts(commands));
    const notes = await this.#reading((commands) => this.#noteRefs(commands));
    const { objectDir } = this.#call.store;
    const fetched = { calls: this.#calls, commits, blobs: this.#blobs, bytes: packBytes(objectDir), whole: this.#whole };
    return { ok: true, store: { objectDir, shallow, notes }, fetched };
  }

  #tips(): string[] {
    return this.#base === null ? [this.#head] : [this.#head, this.#base];
  }

  #fetch(ask: FetchAsk): Promise<string | null> {
    this.#calls++;
    return fetchInto(this.#call, ask);
  }

  /** Runs commands on what a scan will see: the clone's objects and the store's, and no cut but the server's own. */
  async #reading<T>(read: (commands: GitCommands) => Promise<T>): Promise<T> {
    const { git, store, signal } = this.#call;
    const shallow = readShallow(store.gitDir);
    const shield = raiseShield(this.#place, store.objectFormat, git, { objectDir: store.objectDir, shallow });
    const commands = new GitCommands(git, shield);
    const stop = (): void => commands.stop();
    signal.addEventListener('abort', stop);
    try {
      const found = await read(commands);
      if (signal.aborted) throw new ProvenanceError('interrupted', whyAborted(signal));
      return found;
    } finally {
      signal.removeEventListener('abort', stop);
      shield.remove();
    }
  }

  /** Commits and trees; with their files where the server gives commits by the names of its branches only. */
  async #fetchHistory(): Promise<string | null> {
    const failure = await this.#fetch({ lines: this.#history, withoutBlobs: true });
    if (failure === null || !/unadvertised object/.test(failure)) return failure;
    this.#history = ['+refs/heads/*:refs/fetched/heads/*'];
    this.#whole = true;
    const again = await this.#fetch({ lines: this.#history, withoutBlobs: false });
    if (again !== null) return again;
    const known = await this.#reading((commands) => objectFacts(commands, this.#tips()));
    const unknown = this.#tips().find((id) => !known.has(id));
    return unknown === undefined ? null : `no branch of the server leads to ${unknown}`;
  }

  /** One at a time: a name that the server does not have makes git refuse the others, too. */
  async #fetchNotes(): Promise<string | null> {
    for (const name of this.#notes) {
      const failure = await this.#fetch({ lines: [`+${name}:${name}`], withoutBlobs: !this.#whole });
      if (failure !== null && !/couldn't find remote ref/.test(failure)) return failure;
    }
    return null;
  }

  async #noteRefs(commands: GitCommands): Promise<{ name: string; id: string }[]> {
    if (this.#notes.length === 0) return [];
    const { gitDir, objectDir } = this.#call.store;
    const env = { GIT_DIR: gitDir, GIT_OBJECT_DIRECTORY: objectDir };
    const said = await commands.bytes(['for-each-ref', '--format=%(objectname) %(refname)', 'refs/notes/'], { env });
    return said.stdout
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((row) => ({ id: row.slice(0, row.indexOf(' ')), name: row.slice(row.indexOf(' ') + 1) }));
  }

  async #missing(commands: GitCommands): Promise<string[]> {
    const missing = await missingObjects(commands, this.#head, this.#base);
    const notes = await this.#noteRefs(commands);
    if (notes.length === 0) return missing;
    const range = this.#base === null ? [this.#head] : [this.#head, `^${this.#base}`];
    const commits = new Set(
      (await output(commands, ['rev-list', '--stdin'], `${range.join('\n')}\n`)).toString('latin1').split('\n'),
    );
    for (const { id } of notes) {
      // A note stands below the id of its commit, split into folders or not.
      for (const entry of await listTree(commands, id)) {
        if (entry.size === null && entry.mode !== '160000' && commits.has(entry.path.replaceAll('/', ''))) missing.push(entry.id);
      }
    }
    return [...new Set(missing)];
  }

  async #fetchBlobs(commands: GitCommands): Promise<string | null> {
    let missing = await this.#missing(commands);
    for (let round = 0; missing.length > 0 && !this.#whole; round++) {
      const failure = round < ROUNDS ? await this.#fetchById(missing) : 'objects are missing on the server';
      if (failure !== null && this.#call.signal.aborted) return failure;
      if (failure !== null) {
        this.#whole = true;
        const lines = [...this.#history, ...(await this.#noteRefs(commands)).map(({ name }) => `+${name}:${name}`)];
        const whole = await this.#fetch({ lines, withoutBlobs: false, anew: true });
        if (whole !== null) return whole;
      }
      missing = await this.#missing(commands);
    }
    return missing.length === 0 ? null : `${missing.length} objects are not on the server, ${missing[0]} among them`;
  }

  async #fetchById(ids: readonly string[]): Promise<string | null> {
    for (let at = 0; at < ids.length; at += IDS_PER_CALL) {
      const lines = ids.slice(at, at + IDS_PER_CALL);
      const failure = await this.#fetch({ lines, withoutBlobs: true, loose: true });
      if (failure !== null) return failure;
      this.#blobs += lines.length;
    }
    return null;
  }

  /** The commits that are still cut off: the server's own cuts, and those of the clone that head and base do not lead to. */
  async #cuts(commands: GitCommands): Promise<string[]> {
    const own = readShallow(this.#call.store.gitDir);
    let cut = await cutCommits(commands, readShallow(this.#place.commonDir));
    const checkedOut = (await commands.answer(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])).stdout.trim();
    const parents = cut.get(checkedOut);
    if (parents !== undefined && !this.#whole) {
      // A pull request is checked out as a merge with a newer base. Where the server no longer has that, the cut stays.
      const lines = parents.map((id) => `+${id}:refs/fetched/${id}`);
      if ((await this.#fetch({ lines, withoutBlobs: true })) === null) cut = await cutCommits(commands, [...cut.keys()]);
    }
    return [...new Set([...own, ...cut.keys()])].sort();
  }
}

/** Those of these commits whose parents are not all there, with the missing ones. */
async function cutCommits(commands: GitCommands, ids: readonly string[]): Promise<Map<string, string[]>> {
  const cut = new Map<string, string[]>();
  if (ids.length === 0) return cut;
  const present = await objectFacts(commands, ids);
  const input = [...present.keys(), ''].join('\n');
  const rows = (await output(commands, ['rev-list', '--no-walk=unsorted', '--parents', '--stdin'], input))
    .toString('latin1')
    .split('\n')
    .map((row) => row.split(' '));
  const known = await objectFacts(commands, [...new Set(rows.flatMap(([, ...parents]) => parents))].filter(isObjectId));
  for (const [id = '', ...parents] of rows) {
    const missing = parents.filter((parent) => !known.has(parent));
    if (missing.length > 0) cut.set(id, missing);
  }
  return cut;
}

/** Fails where a commit on the way is missing, so it is a check, too. */
async function countCommits(commands: GitCommands, tips: readonly string[]): Promise<number> {
  return Number(await output(commands, ['rev-list', '--stdin', '--count'], `${tips.join('\n')}\n`));
}

/** Ids of what a reading of the range would miss. */
async function missingObjects(commands: GitCommands, head: string, base: string | null): Promise<string[]> {
  const walk = async (options: string[], tips: readonly string[]): Promise<string[]> => {
    const args = ['rev-list', '--quiet', '--objects', '--missing=print', ...options, '--stdin'];
    const said = await output(commands, args, `${tips.join('\n')}\n`);
    return said
      .toString('latin1')
      .split('\n')
      .flatMap((row) => (row.startsWith('?') ? row.slice(1) : []));
  };
  if (base === null) return walk(['--no-walk'], [head]);
  const bases = await commands.answer(['merge-base', '--all', base, head]);
  if (bases.code > 1 || bases.code < 0) throw new ProvenanceError('git-failed', `git merge-base failed: ${lastWords(bases)}`);
  const parted = bases.stdout.split('\n').filter(isObjectId);
  const missing = new Set(await walk(['--no-walk'], [head, base, ...parted]));
  for (const id of await walk([], [head, `^${base}`])) missing.add(id);
  for (const id of await missingBetween(commands, head, base)) missing.add(id);
  return [...missing];
}

/**
 * Contents that the commits of a range changed, before and after. A branch that took in its base meanwhile starts from versions that
 * stand neither in the range nor where the two parted last.
 */
async function missingBetween(commands: GitCommands, head: string, base: string): Promise<string[]> {
  const commits = await output(commands, ['rev-list', '--no-merges', '--stdin'], `${head}\n^${base}\n`);
  const options = ['diff-tree', '--stdin', '--no-commit-id', '--root', '-r', '-z', '--raw', '--no-renames'];
  const ids = new Set<string>();
  for (const field of cutAtNul(await output(commands, options, commits.toString('latin1')))) {
    const [, oldMode, mode, oldId, id] =
      /^:(\d{6}) (\d{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) [A-Z]$/.exec(field.toString('latin1')) ?? [];
    if (isContent(oldMode) && oldId !== undefined) ids.add(oldId);
    if (isContent(mode) && id !== undefined) ids.add(id);
  }
  const known = await objectFacts(commands, [...ids]);
  return [...ids].filter((id) => !known.has(id));
}

/** Not the nothing before and after a file, nor a submodule. */
function isContent(mode: string | undefined): boolean {
  return mode !== undefined && mode !== '000000' && mode !== '160000';
}

/** @throws ProvenanceError `git-failed` */
async function output(commands: GitCommands, args: string[], input: string): Promise<Buffer> {
  const said = await commands.bytes(args, { input });
  if (said.code === 0) return said.stdout;
  throw new ProvenanceError('git-failed', `git ${args[0]} failed: ${lastWords(said)}`);
}

function packBytes(objectDir: string): number {
  const folder = join(objectDir, 'pack');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pack'))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
