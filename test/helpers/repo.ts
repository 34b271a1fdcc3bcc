import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorld, type Report, type ScanOptions, scan as scanWorld } from '../../src/index.js';

/** A real git repository in a temporary folder, driven by the real git with an environment of its own. */
export interface TempRepo {
  path: string;
  git(...args: string[]): string;
  gitWith(options: { input?: string | Buffer; env?: Record<string, string>; cwd?: string }, ...args: string[]): string;
  /** Commits everything in the index (empty commits allowed) and returns the id. */
  commit(message: string | Buffer, options?: CommitOptions): string;
  /** Writes a commit object byte for byte, without git's checks, and returns its id. */
  rawCommit(body: string | Buffer, ref?: string): string;
  scan(options?: ScanOptions): Promise<Report>;
  remove(): void;
}

export interface CommitOptions {
  author?: string;
  committer?: string;
  date?: string;
  parents?: string[];
}

const DATE = '2026-03-01T12:00:00Z';

export function tempRepo(options: { bare?: boolean; objectFormat?: 'sha1' | 'sha256'; branch?: string } = {}): TempRepo {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'ai-provenance-test-')));
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
  return {
    path,
    git,
    gitWith,
    commit(message, { author, committer, date = DATE, parents } = {}) {
      const env = {
        GIT_AUTHOR_DATE: date,
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
    rawCommit(body, ref) {
      const id = gitWith({ input: body }, 'hash-object', '-t', 'commit', '-w', '--stdin', '--literally');
      if (ref !== undefined) git('update-ref', ref, id);
      return id;
    },
    async scan(options = {}) {
      const world = await openWorld({ path });
      try {
        return await scanWorld(world, options);
      } finally {
        world.close();
      }
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

function person(role: 'AUTHOR' | 'COMMITTER', identity: string): Record<string, string> {
  const found = /^(.*?) ?<(.*)>$/.exec(identity);
  return { [`GIT_${role}_NAME`]: found?.[1] ?? identity, [`GIT_${role}_EMAIL`]: found?.[2] ?? '' };
}
