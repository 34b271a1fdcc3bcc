import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  utimesSync,
  writeSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ProvenanceError } from '../errors.js';
import { readSmallFile } from './files.js';

/**
 * Results of earlier runs, outside the scanned repository. An entry is whole or it is not there: it is written beside and renamed,
 * and read only when its checksum holds. Losing entries costs time, never truth.
 */
export interface Cache {
  /** @returns null when there is no such entry or it is damaged */
  get(kind: string, key: string): Buffer | null;
  put(kind: string, key: string, bytes: Buffer): void;
  has(kind: string, key: string): boolean;
  readonly folder: string;
  usage(): { entries: number; bytes: number };
}

/** The oldest entries go when more than this is stored. */
const LIMIT_BYTES = 512 * 1024 * 1024;
const ENTRY_LIMIT_BYTES = 128 * 1024 * 1024;
const STALE_MS = 60 * 60 * 1000;
const NAME = /^([a-z]+)-([0-9a-f]{64})$/;

/** First line of an entry; the second is the SHA-256 of the entry's name and the rest. */
const MAGIC = 'ai-provenance cache 2';
const HEAD_BYTES = MAGIC.length + 1 + 64 + 1;

/** The folder for caches of this user: `$XDG_CACHE_HOME`, `~/Library/Caches`, `%LOCALAPPDATA%`; null when there is no home. */
export function userCacheFolder(env: Record<string, string | undefined>, platform: NodeJS.Platform): string | null {
  const named = platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
  if (named !== undefined && isAbsolute(named)) return join(named, 'ai-provenance');
  const home = env.HOME ?? env.USERPROFILE ?? homedir();
  if (!isAbsolute(home) || !existsSync(home)) return null;
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'ai-provenance') : join(home, '.cache', 'ai-provenance');
}

/**
 * Opens the cache in `folder`, made if need be. Null when it cannot be used: not writable, or another user's.
 * @param scanned folders of the scanned repository, which stays as it is
 * @throws ProvenanceError `usage` when the folder lies inside the scanned repository
 */
export function openCache(folder: string, scanned: readonly string[], limit = LIMIT_BYTES): Cache | null {
  const place = resolve(folder);
  try {
    if (isInside(place, scanned)) {
      throw new ProvenanceError('usage', `the cache ${folder} lies inside the scanned repository`, {
        fix: 'name a folder outside it with --cache-dir, or use --no-cache',
      });
    }
    mkdirSync(place, { recursive: true, mode: 0o700 });
    return isOwn(place) ? new FolderCache(realpathSync(place), limit) : null;
  } catch (error) {
    if (error instanceof ProvenanceError) throw error;
    return null;
  }
}

export function isInside(folder: string, roots: readonly string[]): boolean {
  return roots.some((root) => {
    const path = relative(realpathSync(root), realOrSelf(folder));
    return path.split(sep)[0] !== '..' && !isAbsolute(path);
  });
}

/** The real path of the part that exists. */
function realOrSelf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = resolve(path, '..');
    return above === path ? path : join(realOrSelf(above), relative(above, path));
  }
}

/** What another user may write there is not a result of ours. */
function isOwn(folder: string): boolean {
  const stat = lstatSync(realpathSync(folder));
  if (!stat.isDirectory()) return false;
  return process.getuid === undefined || (stat.uid === process.getuid() && (stat.mode & 0o022) === 0);
}

class FolderCache implements Cache {
  readonly folder: string;
  readonly #limit: number;

  constructor(folder: string, limit: number) {
    this.folder = folder;
    this.#limit = limit;
  }

  get(kind: string, key: string): Buffer | null {
    const path = this.#path(kind, key);
    if (!NAME.test(`${kind}-${key}`)) return null;
    try {
      const bytes = readSmallFile(path, ENTRY_LIMIT_BYTES, this.folder);
      if (bytes === null || bytes.toString('latin1', 0, HEAD_BYTES) !== headOf(path, bytes.subarray(HEAD_BYTES))) return null;
      const now = Date.now() / 1000;
      utimesSync(path, now, now);
      return bytes.subarray(HEAD_BYTES);
    } catch {
      return null;
    }
  }

  put(kind: string, key: string, bytes: Buffer): void {
    if (bytes.length > ENTRY_LIMIT_BYTES - HEAD_BYTES) return;
    const path = this.#path(kind, key);
    const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
    try {
      const file = openSync(temporary, 'wx', 0o600);
      try {
        for (const part of [Buffer.from(headOf(path, bytes), 'latin1'), bytes]) {
          for (let at = 0; at < part.length; ) at += writeSync(file, part, at);
        }
      } finally {
        closeSync(file);
      }
      renameSync(temporary, path);
      this.#prune();
    } catch {
      discard(temporary);
    }
  }

  has(kind: string, key: string): boolean {
    return fileAt(this.#path(kind, key)) !== null;
  }

  usage(): { entries: number; bytes: number } {
    const entries = this.#entries();
    return { entries: entries.length, bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0) };
  }

  #path(kind: string, key: string): string {
    return join(this.folder, `${kind}-${key}`);
  }

  #entries(): { name: string; used: number; bytes: number }[] {
    return names(this.folder).flatMap((name) => {
      const stat = NAME.test(name) ? fileAt(join(this.folder, name)) : null;
      return stat === null ? [] : [{ name, used: stat.mtimeMs, bytes: stat.size }];
    });
  }

  /** Other runs may prune at the same time, so nothing here minds a file that is gone. Only files of our own making are removed. */
  #prune(): void {
    for (const name of names(this.folder)) {
      if (!/^[a-z]+-[0-9a-f]{64}\.[0-9a-f]{12}\.tmp$/.test(name)) continue;
      const stat = fileAt(join(this.folder, name));
      if (stat !== null && Date.now() - stat.mtimeMs > STALE_MS) discard(join(this.folder, name));
    }
    const entries = this.#entries().sort((a, b) => b.used - a.used);
    let kept = 0;
    for (const { name, bytes } of entries) {
      kept += bytes;
      if (kept > this.#limit) discard(join(this.folder, name));
    }
  }
}

/** Null also for what is no file, and where nobody may look. */
function fileAt(path: string): Stats | null {
  try {
    const stat = lstatSync(path);
    return stat.isFile() ? stat : null;
  } catch {
    return null;
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Nobody may write there any more.
  }
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function headOf(path: string, payload: Buffer): string {
  return `${MAGIC}\n${createHash('sha256')
    .update(`${basename(path)}\n`)
    .update(payload)
    .digest('hex')}\n`;
}
