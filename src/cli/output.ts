import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ProvenanceError } from '../errors.js';
import { atExit } from './lifecycle.js';

/** Where data goes: standard output, or a file that appears whole or not at all. */
export interface Output {
  write(text: string | Buffer): Promise<void>;
  /** Makes the file appear. Without it nothing is left. */
  commit(): void;
  abandon(): void;
}

const NEW_FILE_MODE = 0o644;

/** Like {@link openOutput}, for a file that must not be there yet: whoever puts one there meanwhile keeps it. */
export function openNewFile(path: string): Output {
  return fileOutput(resolve(path), null, 'new');
}

/** Writes a whole text. @throws ProvenanceError `output` */
export async function put(text: string, { output: file }: { output?: string }): Promise<void> {
  const output = openOutput(file);
  try {
    await output.write(text);
    output.commit();
  } finally {
    output.abandon();
  }
}

/** @throws ProvenanceError `output` */
export function openOutput(path: string | undefined): Output {
  if (path === undefined || path === '-') return standardOutput();
  const target = resolve(path);
  const stat = statOf(target);
  if (stat?.isDirectory()) throw cannotWrite(target, 'it is a folder');
  if (stat === null) return fileOutput(target, null, 'any');
  return stat.isFile() ? fileOutput(realpathSync(target), stat.mode & 0o777, 'any') : deviceOutput(target);
}

function standardOutput(): Output {
  return {
    write: (text) =>
      new Promise((done) => {
        if (process.stdout.write(text)) done();
        else process.stdout.once('drain', done);
      }),
    commit() {},
    abandon() {},
  };
}

function bytesOf(text: string | Buffer): Buffer {
  return typeof text === 'string' ? Buffer.from(text) : text;
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function cannotWrite(path: string, why: string, cause?: unknown): ProvenanceError {
  return new ProvenanceError('output', `cannot write ${path}: ${why}`, {
    fix: 'name a file in a folder you may write to',
    cause,
  });
}

/** A pipe or device is written to as it stands; it must not be replaced by a file. */
function deviceOutput(path: string): Output {
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      throw cannotWrite(path, cause instanceof Error ? cause.message : String(cause), cause);
    }
  };
  const file = guarded(() => openSync(path, constants.O_WRONLY));
  return {
    async write(text) {
      const bytes = bytesOf(text);
      guarded(() => {
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      });
    },
    commit: () => closeSync(file),
    abandon() {},
  };
}

/**
 * A temporary file in the same folder, flushed to the disk, then put in its place: over what is there, or only where nothing is.
 * @param mode of the file that is there; null for a new one
 */
function fileOutput(path: string, mode: number | null, place: 'new' | 'any'): Output {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      abandon();
      throw cannotWrite(path, cause instanceof Error ? cause.message : String(cause), cause);
    }
  };
  let file: number | null = null;
  const abandon = atExit(() => {
    if (file !== null) closeSync(file);
    file = null;
    try {
      rmSync(temporary, { force: true });
    } catch {
      // The folder is not even a folder: there is nothing to remove.
    }
  });
  file = guarded(() => openSync(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode ?? NEW_FILE_MODE));
  return {
    async write(text) {
      guarded(() => {
        const bytes = bytesOf(text);
        for (let at = 0; file !== null && at < bytes.length; ) at += writeSync(file, bytes, at);
      });
    },
    commit() {
      guarded(() => {
        if (file === null) return;
        if (mode !== null) fchmodSync(file, mode); // Whatever the umask: the file keeps the mode it had.
        fsyncSync(file);
        closeSync(file);
        file = null;
        if (place === 'new') linkSync(temporary, path);
        else renameSync(temporary, path);
      });
      abandon();
    },
    abandon,
  };
}
