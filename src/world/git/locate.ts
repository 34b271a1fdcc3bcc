import { existsSync, lstatSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { ProvenanceError } from '../../errors.js';

/** Where a repository lies. Found by reading the file system alone: no git process, no configuration. */
export interface RepositoryPlace {
  /** Root of the work tree; for a bare repository the repository's own folder. Real path. */
  root: string;
  /** Holds HEAD (a linked worktree has its own). */
  gitDir: string;
  /** Holds refs, packed-refs, shallow and config. */
  commonDir: string;
  objectDir: string;
  bare: boolean;
}

const MAX_POINTER_FILE = 64 * 1024;

/**
 * Walks up from `start` to the repository that contains it. A bare repository counts when `start` is one and either was named by the
 * caller or lies in no work tree: a bare repository committed inside a work tree is content, not the repository to read.
 * @param named whether the caller named `start`, rather than being there
 * @throws ProvenanceError `not-a-repository`, `unsupported-repository`
 */
export function locateRepository(start: string, named = true): RepositoryPlace {
  const from = realOrFail(start);
  const bare = isGitDir(from) && basename(from) !== '.git';
  if (bare && named) return place(dirname(from), from, true);
  for (let folder = from; ; folder = dirname(folder)) {
    const gitDir = basename(folder) === '.git' && isGitDir(folder) ? folder : gitDirOf(join(folder, '.git'));
    if (gitDir !== null) return place(basename(folder) === '.git' ? dirname(folder) : folder, gitDir, false);
    if (dirname(folder) === folder) break;
  }
  if (bare) return place(dirname(from), from, true);
  throw new ProvenanceError('not-a-repository', `no git repository at ${start} or above it`, {
    fix: 'run it inside a repository, or name one with --repo <folder>',
  });
}

function realOrFail(path: string): string {
  try {
    const real = realpathSync(path);
    return statSync(real).isDirectory() ? real : dirname(real);
  } catch (cause) {
    throw new ProvenanceError('not-a-repository', `${path} does not exist or cannot be read`, {
      fix: 'name an existing folder with --repo <folder>',
      cause,
    });
  }
}

/** `.git` is a folder, or a file `gitdir: <path>` in worktrees and submodules. */
function gitDirOf(dotGit: string): string | null {
  try {
    const stat = statSync(dotGit);
    if (stat.isDirectory()) return isGitDir(dotGit) ? realpathSync(dotGit) : null;
    if (!stat.isFile() || stat.size > MAX_POINTER_FILE) return null;
    const target = /^gitdir: ([^\0]+?)[\r\n]*$/.exec(readFileSync(dotGit, 'utf8'))?.[1];
    if (target === undefined) return null;
    const gitDir = resolve(dirname(dotGit), target);
    return isGitDir(gitDir) ? realpathSync(gitDir) : null;
  } catch {
    return null;
  }
}

function isGitDir(folder: string): boolean {
  try {
    const common = commonDirOf(folder);
    const head = lstatSync(join(folder, 'HEAD'));
    return (
      (head.isFile() || head.isSymbolicLink()) &&
      statSync(join(common, 'objects')).isDirectory() &&
      statSync(join(common, 'refs')).isDirectory()
    );
  } catch {
    return false;
  }
}

function commonDirOf(gitDir: string): string {
  try {
    const path = join(gitDir, 'commondir');
    const stat = statSync(path);
    if (!stat.isFile() || stat.size > MAX_POINTER_FILE) return gitDir;
    const target = readFileSync(path, 'utf8').replace(/[\r\n]+$/, '');
    return isAbsolute(target) ? target : resolve(gitDir, target);
  } catch {
    return gitDir;
  }
}

function place(root: string, gitDir: string, bareFolder: boolean): RepositoryPlace {
  assertRegular(join(gitDir, 'commondir'));
  const commonDir = realpathSync(commonDirOf(gitDir));
  return {
    root: bareFolder ? gitDir : root,
    gitDir,
    commonDir,
    objectDir: realpathSync(join(commonDir, 'objects')),
    bare: bareFolder,
  };
}

/** The content of HEAD: `ref: refs/heads/main` or an object id. Old repositories have a symbolic link. */
export function readHead(gitDir: string): string {
  const path = join(gitDir, 'HEAD');
  if (lstatSync(path).isSymbolicLink()) return `ref: ${readlinkSync(path)}`;
  assertRegular(path);
  const text = statSync(path).size > MAX_POINTER_FILE ? '' : readFileSync(path, 'utf8').trimEnd();
  if (/^ref: refs\/[^\0\n]+$/.test(text) || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) return text;
  throw new ProvenanceError('unsupported-repository', `HEAD of the repository is damaged: ${JSON.stringify(text.slice(0, 60))}`, {
    fix: 'git symbolic-ref HEAD refs/heads/<branch>',
  });
}

/**
 * git's own files must be files: a folder breaks the reading of them, a pipe makes it wait for ever.
 * @returns whether the file exists
 * @throws ProvenanceError `unsupported-repository`
 */
export function assertRegular(path: string): boolean {
  if (!existsSync(path)) return false;
  if (statSync(path).isFile()) return true;
  throw new ProvenanceError('unsupported-repository', `${path} is not a regular file`, {
    fix: 'git fsck, or clone the repository again',
  });
}
