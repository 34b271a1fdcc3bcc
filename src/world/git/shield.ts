import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { GitBinary } from './binary.js';
import { assertRegular, type RepositoryPlace, readHead } from './locate.js';

export type ObjectFormat = 'sha1' | 'sha256';

/** git knows the empty tree without having it. */
export const EMPTY_TREE: Record<ObjectFormat, string> = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

/**
 * A private GIT_DIR over the target's objects. git then reads our configuration (none) instead of the scanned repository's, and
 * nothing of the target's config, hooks, attributes, filters, replace refs, grafts or commit-graph can take part. Refs, reflogs
 * and the shallow list are the target's own, so every revision spelling works.
 */
export interface Shield {
  gitDir: string;
  env: Record<string, string>;
  remove(): void;
}

/** Objects beside the clone's own, which fill what it lacks. */
export interface Deepened {
  objectDir: string;
  /** Commits whose parents are in neither of the two. */
  shallow: string[];
  /** Notes that were brought along, unless the clone has its own of this name. */
  notes?: readonly { name: string; id: string }[];
}

/** Given before the command in every call. The commit-graph is a cache beside the objects, and it can lie. */
export const SHIELD_OPTIONS: readonly string[] = ['--no-pager', '-c', 'core.commitGraph=false'];

/** @param borrowed objects to read beside the target's; its shallow list then counts instead of the target's */
export function raiseShield(
  place: RepositoryPlace,
  objectFormat: ObjectFormat,
  git: GitBinary,
  borrowed: Deepened | null = null,
): Shield {
  const gitDir = mkdtempSync(join(tmpdir(), 'ai-provenance-'));
  const remove = removedAtExit(gitDir);
  try {
    writeFileSync(join(gitDir, 'HEAD'), `${readHead(place.gitDir)}\n`);
    writeFileSync(join(gitDir, 'config'), configFor(objectFormat));
    mkdirSync(join(gitDir, 'objects'));
    link(join(place.commonDir, 'refs'), join(gitDir, 'refs'));
    linkLogs(place, join(gitDir, 'logs'));
    for (const file of borrowed === null ? ['packed-refs', 'shallow'] : ['packed-refs']) {
      if (assertRegular(join(place.commonDir, file))) copyFileSync(join(place.commonDir, file), join(gitDir, file));
    }
    const shallow = borrowed?.shallow ?? [];
    if (shallow.length > 0) writeFileSync(join(gitDir, 'shallow'), `${shallow.join('\n')}\n`);
  } catch (error) {
    remove();
    throw error;
  }
  return {
    gitDir,
    env: {
      ...environment(gitDir, place.objectDir, objectFormat, git),
      ...(borrowed === null ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: quoted(borrowed.objectDir) }),
    },
    remove,
  };
}

/** git reads a list here, in which a path with its separator has to be quoted. */
function quoted(path: string): string {
  return path.includes(delimiter) || path.startsWith('"') ? `"${path.replace(/["\\]/g, '\\$&')}"` : path;
}

/** Reflogs of branches belong to the repository, that of HEAD to the work tree. */
function linkLogs({ commonDir, gitDir }: RepositoryPlace, logs: string): void {
  mkdirSync(logs);
  if (existsSync(join(commonDir, 'logs', 'refs'))) link(join(commonDir, 'logs', 'refs'), join(logs, 'refs'));
  if (assertRegular(join(gitDir, 'logs', 'HEAD'))) symlinkSync(join(gitDir, 'logs', 'HEAD'), join(logs, 'HEAD'));
}

const standing = new Set<() => void>();

/** Whatever ends the process, an exit handler takes the folder away. */
function removedAtExit(folder: string): () => void {
  if (standing.size === 0) process.on('exit', removeAll);
  const remove = (): void => {
    standing.delete(remove);
    if (standing.size === 0) process.off('exit', removeAll);
    rmSync(folder, { recursive: true, force: true });
  };
  standing.add(remove);
  return remove;
}

function removeAll(): void {
  for (const remove of [...standing]) remove();
}

function link(target: string, path: string): void {
  symlinkSync(target, path, 'junction');
}

export function configFor(objectFormat: ObjectFormat): string {
  return objectFormat === 'sha1'
    ? '[core]\n\trepositoryformatversion = 0\n\tbare = true\n'
    : '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n';
}

/** Built from nothing: no variable of the caller reaches git, except what Windows needs to start a process. */
export function environment(gitDir: string, objectDir: string, format: ObjectFormat, git: GitBinary): Record<string, string> {
  const systemRoot = process.env.SYSTEMROOT;
  return {
    PATH: dirname(git.path),
    LC_ALL: 'C',
    TZ: 'UTC',
    GIT_DIR: gitDir,
    GIT_OBJECT_DIRECTORY: objectDir,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_ATTR_SOURCE: EMPTY_TREE[format], // Without a work tree git 2.43 to 2.45 takes the attributes of HEAD.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: devNull,
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_FLUSH: '0', // Otherwise rev-list writes to a pipe commit by commit.
    GIT_LITERAL_PATHSPECS: '1',
    GIT_CEILING_DIRECTORIES: dirname(gitDir),
    ...(systemRoot === undefined ? {} : { SYSTEMROOT: systemRoot }),
  };
}
