import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync, type Stats } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ProvenanceError } from '../errors.js';
import type { SkipReason } from '../model/report.js';

/**
 * Reads a small regular file. Symbolic links, devices and pipes are refused, so a file of the scanned tree cannot lead outside it or
 * hang the reader.
 * @param within the file's folder must really lie in this one: a linked folder is as if it were not there
 * @returns null when there is no such file
 * @throws ProvenanceError `bad-document`
 */
export function readSmallFile(path: string | Buffer, maxBytes: number, within?: string): Buffer | null {
  let file: number;
  try {
    if (within !== undefined && !isBelow(path, within)) return null;
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    const said = code === 'ELOOP' ? 'is a symbolic link, which is not followed' : `cannot be read (${code})`;
    throw new ProvenanceError('bad-document', `${path} ${said}`, { fix: 'put a regular file there', cause });
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile())
      throw new ProvenanceError('bad-document', `${path} is not a regular file`, { fix: 'put a regular file there' });
    if (stat.size > maxBytes) {
      throw new ProvenanceError('bad-document', `${path} is larger than ${maxBytes} bytes`, { fix: 'make it smaller' });
    }
    const bytes = Buffer.alloc(stat.size);
    let at = 0;
    while (at < bytes.length) {
      const count = readSync(file, bytes, at, bytes.length - at, at);
      if (count === 0) break;
      at += count;
    }
    return bytes.subarray(0, at);
  } finally {
    closeSync(file);
  }
}

/**
 * Reads a file of the work tree. What is no regular file below the root is named, not followed.
 * @param path from the root, with `/`, as the file system has it
 * @returns null when there is no such file
 */
export function readWorkTreeFile(root: string, path: Buffer, maxBytes: number): Buffer | SkipReason | null {
  const place = Buffer.concat([Buffer.from(join(root, '/')), path]);
  const stat = statOf(place);
  if (stat === null || typeof stat === 'string') return stat;
  if (stat.isSymbolicLink()) return 'symlink';
  if (stat.isDirectory()) return 'submodule';
  if (!stat.isFile()) return 'special';
  if (stat.size > maxBytes) return 'oversized';
  try {
    return readSmallFile(place, maxBytes, root) ?? 'special'; // A folder above it is a link.
  } catch (error) {
    if (error instanceof ProvenanceError) return 'unreadable';
    throw error;
  }
}

/** Something else may have taken the place of a folder since git looked. */
function statOf(path: Buffer): Stats | SkipReason | null {
  try {
    return lstatSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : code === 'ELOOP' ? 'special' : 'unreadable';
  }
}

/** Compared as bytes, one character each: names need not be UTF-8. */
function isBelow(path: string | Buffer, root: string): boolean {
  const [folder, above] = [dirname(Buffer.from(path).toString('latin1')), Buffer.from(root).toString('latin1')];
  const real = (name: string): string => realpathSync.native(Buffer.from(name, 'latin1'), 'buffer').toString('latin1');
  return real(folder) === join(real(above), relative(above, folder));
}
