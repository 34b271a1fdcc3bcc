import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { ProvenanceError } from '../errors.js';

/**
 * Writes a file whole or not at all; missing folders are made. A path below the workspace stays there: a link in the tree that was
 * checked out leads to no other place.
 * @throws ProvenanceError `output`
 */
export function writeWhole(path: string, content: string | Uint8Array, workspace: string): void {
  const folder = dirname(path);
  try {
    const isOurs = !isBelow(path, workspace) || isBelow(realFolder(folder), realpathSync(workspace));
    if (!isOurs) throw new Error('a link leads out of the workspace');
    mkdirSync(folder, { recursive: true });
    replace(path, typeof content === 'string' ? Buffer.from(content) : content);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ProvenanceError('output', `cannot write ${path}: ${why}`, {
      fix: 'name a folder that the job may write to',
      cause,
    });
  }
}

/** The folder, or as much of it as there is, without links. */
function realFolder(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder
    ? realpathSync(folder)
    : join(realFolder(dirname(folder)), basename(folder));
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return !isAbsolute(way) && way !== '..' && !/^\.\.[/\\]/.test(way);
}

function replace(path: string, bytes: Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = openSync(temporary, 'wx', 0o644);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}
