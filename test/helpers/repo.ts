import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { openWorld, type RepoReport, type Report, type ScanOptions, scan as scanWorld } from '../../src/index.js';

/** A real git repository in a temporary folder, driven by the real git with an environment of its own. */
export interface TempRepo {
  path: string;
  git(...args: string[]): string;
  gitWith(options: { input?: string | Buffer; env?: Record<string, string>; cwd?: string }, ...args: string[]): string;
  /** Writes a file of the work tree; missing folders are made. */
  write(path: string, content: string | Buffer): void;
  /** Commits everything in the index (empty commits allowed) and returns the id. */
  commit(message: string | Buffer, options?: CommitOptions): string;
  /** Writes these files (null removes one), and commits the whole work tree. */
  commitFiles(files: Record<string, string | Buffer | null>, message: string | Buffer, options?: CommitOptions): string;
  /** Adds one commit for each message to the current branch, in one go, and returns the newest id. */
  history(messages: readonly string[]): string;
  /** Writes a commit object byte for byte, without git's checks, and returns its id. */
  rawCommit(body: string | Buffer, ref?: string): string;
  /** The ids git itself lists, sorted: the truth a scan is measured by. Replace refs, grafts and commit-graphs play no part. */
  revList(...args: string[]): string[];
  /** @param cache a folder for results of earlier runs; without it everything is read */
  scan(options?: ScanOptions, cache?: string): Promise<Report>;
  remove(): void;
}

export interface CommitOptions {
  author?: string;
  committer?: string;
  date?: string;
  /** Default: `date`. */
  authorDate?: string;
  parents?: string[];
}

const DATE = '2026-03-01T12:00:00Z';

/** A message that marks a commit: what Claude Code writes. */
export const CLAUDE = 'Co-Authored-By: Claude Opus 4.5 <noreply@anthropic.com>';

/** An empty folder; remove it when done. */
export function tempFolder(): { path: string; remove(): void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'aip-test-')));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export interface TempRepoOptions {
  /** Where to make it; default: a new temporary folder. Missing folders are made. */
  at?: string;
  bare?: boolean;
  objectFormat?: 'sha1' | 'sha256';
  branch?: string;
}

export function tempRepo(options: TempRepoOptions = {}): TempRepo {
  if (options.at !== undefined) mkdirSync(options.at, { recursive: true });
  const path = options.at === undefined ? tempFolder().path : realpathSync(options.at);
  const repo = repoAt(path);
  repo.git(
    'init',
    '-q',
    '-b',
    options.branch ?? 'main',
    `--object-format=${options.objectFormat ?? 'sha1'}`,
    ...(options.bare ? ['--bare'] : []),
    '.',
  );
  return repo;
}

/** The same handle over a repository that already exists: a clone, a worktree. */
export function repoAt(path: string): TempRepo {
  const gitWith: TempRepo['gitWith'] = ({ input, env = {}, cwd = path }, ...args) =>
    execFileSync('git', ['-c', 'commit.gpgsign=false', '-c', 'protocol.file.allow=always', ...args], {
      cwd,
      input,
      maxBuffer: 1 << 28,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: path,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: devNull,
        GIT_AUTHOR_NAME: 'Ann Author',
        GIT_AUTHOR_EMAIL: 'ann@example.org',
        GIT_COMMITTER_NAME: 'Carl Committer',
        GIT_COMMITTER_EMAIL: 'carl@example.org',
        GIT_AUTHOR_DATE: DATE,
        GIT_COMMITTER_DATE: DATE,
        ...env,
      },
    })
      .toString()
      .trimEnd();
  const git: TempRepo['git'] = (...args) => gitWith({}, ...args);
  /** The commit HEAD names; empty on an unborn branch. */
  const head = (): string => {
    try {
      return git('rev-parse', '--verify', '-q', 'HEAD^{commit}');
    } catch {
      return '';
    }
  };
  const write: TempRepo['write'] = (name, content) => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  };
  const repo: TempRepo = {
    path,
    git,
    gitWith,
    write,
    commit(message, { author, committer, date = DATE, authorDate = date, parents } = {}) {
      const env = {
        GIT_AUTHOR_DATE: authorDate,
        GIT_COMMITTER_DATE: date,
        ...(author === undefined ? {} : person('AUTHOR', author)),
        ...(committer === undefined ? {} : person('COMMITTER', committer)),
      };
      const tree = git('write-tree');
      const parent = head();
      const over = (parents ?? (parent === '' ? [] : [parent])).flatMap((id) => ['-p', id]);
      const id = gitWith({ env, input: message }, 'commit-tree', tree, ...over);
      git('update-ref', 'HEAD', id);
      return id;
    },
    commitFiles(files, message, options) {
      for (const [name, content] of Object.entries(files)) {
        if (content === null) rmSync(join(path, name));
        else write(name, content);
      }
      git('add', '--all', '--force');
      return repo.commit(message, options);
    },
    history(messages) {
      const branch = git('symbolic-ref', 'HEAD');
      const from = head();
      const seconds = Date.parse(DATE) / 1000;
      const commits = messages.map((message, n) =>
        [
          `commit ${branch}`,
          `author Ann Author <ann@example.org> ${seconds} +0000`,
          `committer Carl Committer <carl@example.org> ${seconds} +0000`,
          `data ${Buffer.byteLength(message)}`,
          message,
          ...(n === 0 && from !== '' ? [`from ${from}`] : []),
          '',
        ].join('\n'),
      );
      gitWith({ input: commits.join('\n') }, 'fast-import', '--quiet');
      return head();
    },
    rawCommit(body, ref) {
      const id = gitWith({ input: body }, 'hash-object', '-t', 'commit', '-w', '--stdin', '--literally');
      if (ref !== undefined) git('update-ref', ref, id);
      return id;
    },
    revList: (...args) =>
      gitWith(
        { env: { GIT_NO_REPLACE_OBJECTS: '1', GIT_GRAFT_FILE: devNull } },
        '-c',
        'core.commitGraph=false',
        '-c',
        'core.fsmonitor=false',
        'rev-list',
        ...args,
      )
        .split('\n')
        .filter(Boolean)
        .sort(),
    async scan(options = {}, cache) {
      const world = await openWorld({ path, ...(cache === undefined ? {} : { cache }) });
      try {
        return await scanWorld(world, options);
      } finally {
        world.close();
      }
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
  return repo;
}

function person(role: 'AUTHOR' | 'COMMITTER', identity: string): Record<string, string> {
  const found = /^(.*?) ?<(.*)>$/.exec(identity);
  return { [`GIT_${role}_NAME`]: found?.[1] ?? identity, [`GIT_${role}_EMAIL`]: found?.[2] ?? '' };
}

/** Scans with every commit listed and returns what a shape test compares. */
export async function seen(repo: TempRepo, options: ScanOptions = {}): Promise<Seen> {
  return seenIn(await repo.scan({ ...options, everything: true }));
}

/** What a report says was read. */
export interface Seen {
  ids: string[];
  complete: boolean;
  gaps: string[];
}

export function seenIn(report: Report): Seen {
  const [repo] = report.repos;
  if (repo === undefined) throw new Error('the report holds no repository');
  const ids = repo.commits.map(({ id }) => id).sort();
  // A report must not contradict itself, whatever a test is about.
  if (repo.totals.commits !== ids.length) throw new Error(`totals say ${repo.totals.commits} commits, ${ids.length} are listed`);
  if (repo.complete !== (report.result !== 'incomplete') || repo.complete !== (repo.gaps.length === 0))
    throw new Error(`contradiction: ${report.result}, complete ${repo.complete}, ${repo.gaps.length} gaps`);
  return { ids, complete: repo.complete, gaps: repo.gaps.map(({ code }) => code) };
}

/** A whole scan that read exactly these commits. */
export function exactly(ids: readonly string[]): Seen {
  return { ids: [...ids].sort(), complete: true, gaps: [] };
}

/** The one repository of a report. */
export function only(report: Report): RepoReport {
  const [repo, ...more] = report.repos;
  if (repo === undefined || more.length > 0) throw new Error(`the report holds ${report.repos.length} repositories`);
  return repo;
}

/** Makes a named pipe: what reads it as a file waits for ever. */
export function makePipe(path: string): void {
  execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', path]);
}

/** Mode and content digest of every file, folder and link below a folder, `.git` included. */
export function digestOf(folder: string): Record<string, string> {
  const digests: Record<string, string> = {};
  const visit = (path: string): void => {
    const stat = lstatSync(path);
    const content = stat.isSymbolicLink()
      ? `-> ${readlinkSync(path)}`
      : stat.isFile()
        ? hash('sha256', readFileSync(path), 'hex')
        : '';
    digests[relative(folder, path)] = `${stat.mode.toString(8)} ${content}`;
    if (stat.isDirectory()) for (const name of readdirSync(path)) visit(join(path, name));
  };
  visit(folder);
  return digests;
}
