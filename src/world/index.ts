import { resolve } from 'node:path';
import { ProvenanceError } from '../errors.js';
import { type Cache, isInside, openCache, userCacheFolder } from './cache.js';
import { type Deepened, type Git, locateRepository, openGit } from './git/index.js';
import { openParsers, type Parsers } from './parsers.js';

export { type Deepened, type DeepenRequest, type DeepenResult, deepen } from './git/index.js';

/** Everything outside: the repository and the clock. Judging code never sees it. */
export interface World {
  git: Git;
  /** Results of earlier runs; null when they are not to be used. */
  cache: Cache | null;
  parsers: Parsers;
  /** Seconds since 1970; `SOURCE_DATE_EPOCH` when it is set. */
  now(): number;
  close(): void;
}

export interface WorldOptions {
  /** A folder inside the repository; default: the current folder. */
  path?: string;
  /** What `deepen` fetched for this repository: read beside its own objects, and its cuts count instead of the repository's. */
  borrowed?: Deepened;
  /** Folder for results of earlier runs, `user` for the user's own cache folder; without it every run reads everything. */
  cache?: string | { user: true };
  /** Environment to take `PATH` and `SOURCE_DATE_EPOCH` from; default: the process's. */
  env?: Record<string, string | undefined>;
}

/**
 * Opens the repository that contains `path`. Close the world when done: it holds a temporary folder and may hold child processes.
 * @throws ProvenanceError `not-a-repository`, `unsupported-repository`, `git-missing`, `git-too-old`, `usage` for a cache inside it
 */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const env = options.env ?? process.env;
  const git = await openGit(
    options.path ?? process.cwd(),
    env.PATH ?? env.Path ?? '',
    options.path !== undefined,
    options.borrowed ?? null,
  );
  const epoch = env.SOURCE_DATE_EPOCH;
  const now = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? () => Number(epoch) : () => Math.floor(Date.now() / 1000);
  try {
    return { git, now, parsers: openParsers(), cache: cacheFor(git, options.cache, env), close: () => git.close() };
  } catch (error) {
    git.close();
    throw error;
  }
}

function cacheFor({ facts }: Git, asked: WorldOptions['cache'], env: Record<string, string | undefined>): Cache | null {
  if (asked === undefined) return null;
  const scanned = [facts.root, ...facts.gitDirs];
  if (typeof asked === 'string') return openCache(asked, scanned);
  const folder = userCacheFolder(env, process.platform);
  // A repository may hold the home folder itself; then there is no place outside it that is the user's.
  return folder === null || isInside(folder, scanned) ? null : openCache(folder, scanned);
}

/** The root of the work tree that contains `path`; `path` itself outside a repository. */
export function rootOf(path?: string): string {
  try {
    return locateRepository(path ?? '.', path !== undefined).root;
  } catch (error) {
    if (error instanceof ProvenanceError) return resolve(path ?? '.');
    throw error;
  }
}
