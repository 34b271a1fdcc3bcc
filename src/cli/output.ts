import { randomBytes } from 'node:crypto';
import { closeSync, constants, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ProvenanceError } from '../errors.js';
import { atExit } from './lifecycle.js';

/** Where data goes: standard output, or a file that appears whole or not at all. */
export interface Output {
  write(text: string): Promise<void>;
  /** Makes the file appear. Without it nothing is left. */
  commit(): void;
  abandon(): void;
}

/** @throws ProvenanceError `output` */
export function openOutput(path: string | undefined): Output {
  return path === undefined || path === '-' ? standardOutput() : fileOutput(resolve(path));
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

/** A temporary file in the same folder, flushed to the disk, then renamed over the target. */
function fileOutput(path: string): Output {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      abandon();
      const said = cause instanceof Error ? cause.message : String(cause);
      throw new ProvenanceError('output', `cannot write ${path}: ${said}`, {
        fix: 'name a file in a folder you may write to',
        cause,
      });
    }
  };
  let file: number | null = null;
  const abandon = atExit(() => {
    if (file !== null) closeSync(file);
    file = null;
    rmSync(temporary, { force: true });
  });
  file = guarded(() => openSync(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o644));
  return {
    async write(text) {
      guarded(() => {
        const bytes = Buffer.from(text);
        for (let at = 0; file !== null && at < bytes.length; ) at += writeSync(file, bytes, at);
      });
    },
    commit() {
      guarded(() => {
        if (file === null) return;
        fsyncSync(file);
        closeSync(file);
        file = null;
        renameSync(temporary, path);
      });
      abandon();
    },
    abandon,
  };
}
