import { resolve } from 'node:path';
import { ProvenanceError } from '../errors.js';
import { type Git, locateRepository, openGit } from './git/index.js';

/** Everything outside: the repository and the clock. Judging code never sees it. */
export interface World {
  git: Git;
  /** Seconds since 1970; `SOURCE_DATE_EPOCH` when it is set. */
  now(): number;
  close(): void;
}

export interface WorldOptions {
  /** A folder inside the repository; default: the current folder. */
  path?: string;
  /** Environment to take `PATH` and `SOURCE_DATE_EPOCH` from; default: the process's. */
  env?: Record<string, string | undefined>;
}

/**
 * Opens the repository that contains `path`. Close the world when done: it holds a temporary folder and may hold child processes.
 * @throws ProvenanceError `not-a-repository`, `unsupported-repository`, `git-missing`, `git-too-old`
 */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const env = options.env ?? process.env;
  const git = await openGit(options.path ?? process.cwd(), env.PATH ?? env.Path ?? '', options.path !== undefined);
  const epoch = env.SOURCE_DATE_EPOCH;
  const now = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? () => Number(epoch) : () => Math.floor(Date.now() / 1000);
  return { git, now, close: () => git.close() };
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
