import { lstatSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Config, loadConfig } from '../config.js';
import { ProvenanceError } from '../errors.js';
import { line } from '../reports/escape.js';
import type { Progress } from '../scan.js';
import { readSmallFile } from '../world/files.js';
import type { World, WorldOptions } from '../world/index.js';
import { DOCUMENT_MAX_BYTES } from '../yaml.js';
import { withWorld } from './lifecycle.js';
import { openNewFile, openOutput } from './output.js';
import { startProgress } from './progress.js';

/** What every command about a document takes. */
export interface DocumentOptions {
  repo?: string;
  config?: string;
  output?: string;
  cache?: boolean;
  cacheDir?: string;
  allowIncomplete?: boolean;
  quiet?: boolean;
  color?: boolean;
}

export interface Counting {
  config?: Config;
  onProgress: (progress: Progress) => void;
}

/** Opens the repository, its configuration and the progress line. */
export async function withCounting(
  options: DocumentOptions,
  work: (world: World, counting: Counting) => Promise<void>,
): Promise<void> {
  await withWorld(options.repo, cacheOf(options), async (world) => {
    const config = await loadConfig(world.git.facts.root, options.config);
    const progress = startProgress(options.quiet ?? false);
    try {
      await work(world, { ...(config === null ? {} : { config }), onProgress: progress.update });
    } finally {
      progress.stop();
    }
  });
}

/** The same for a gate, which finds its configuration by itself. */
export async function withGate(
  options: DocumentOptions,
  work: (world: World, onProgress: (progress: Progress) => void) => Promise<void>,
): Promise<void> {
  await withWorld(options.repo, cacheOf(options), async (world) => {
    const progress = startProgress(options.quiet ?? false);
    try {
      await work(world, progress.update);
    } finally {
      progress.stop();
    }
  });
}

function cacheOf({ cache, cacheDir }: DocumentOptions): Pick<WorldOptions, 'cache'> {
  return cache === false ? {} : { cache: cacheDir ?? { user: true } };
}

/** Where a document is written. */
export interface Target {
  /** Null for standard output. */
  file: string | null;
  shown: string;
}

/** @throws ProvenanceError `usage` in a bare repository, unless a file is named */
export function targetOf({ git }: World, name: string, output: string | undefined): Target {
  if (output === '-') return { file: null, shown: 'standard output' };
  if (output !== undefined) return { file: resolve(output), shown: output };
  if (git.facts.bare) {
    throw new ProvenanceError('usage', 'a bare repository has no work tree to write into', { fix: 'name a file with -o' });
  }
  return { file: join(git.facts.root, name), shown: name };
}

/** Also true of a link that leads nowhere. */
export function exists({ file }: Target): boolean {
  return file !== null && lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** The document at the root of the work tree. @throws ProvenanceError `usage` when there is none, with the command that makes one */
export function readAtRoot({ git }: World, name: string, fix: string): Buffer {
  const bytes = readSmallFile(join(git.facts.root, name), DOCUMENT_MAX_BYTES, git.facts.root);
  if (bytes !== null) return bytes;
  throw new ProvenanceError('usage', `${name} does not exist at the root of the repository`, { fix });
}

/** A document that was named, or the repository's own; by its path from the root where it lies below it. */
export function readNamed(world: World, file: string | undefined, name: string, fix: string): { bytes: Buffer; path: string } {
  if (file === undefined) return { bytes: readAtRoot(world, name, fix), path: name };
  const bytes = readSmallFile(file, DOCUMENT_MAX_BYTES);
  if (bytes === null) throw new ProvenanceError('usage', `${file} does not exist`, { fix: 'check the path' });
  const path = relative(world.git.facts.root, resolve(file)).replaceAll('\\', '/');
  return { bytes, path: path.startsWith('../') ? file : path };
}

/**
 * Writes whole or not at all, and never over what somebody else wrote meanwhile.
 * @param before the bytes that were read from the target, `nothing` when it was not there; `anything` may be written over
 */
export async function writeDocument(
  target: Target,
  bytes: Buffer | string,
  before: Buffer | 'nothing' | 'anything',
): Promise<void> {
  const { file, shown } = target;
  const output = file !== null && before === 'nothing' ? openNewFile(file) : openOutput(file ?? '-');
  try {
    await output.write(bytes);
    if (file !== null && typeof before !== 'string' && !readSmallFile(file, DOCUMENT_MAX_BYTES)?.equals(before)) {
      throw new ProvenanceError('output', `${shown} was changed by somebody else meanwhile, so it was not written`, {
        fix: 'run the command again',
      });
    }
    output.commit();
  } finally {
    output.abandon();
  }
}

/** A word to the person on standard error. */
export function say(text: string, { quiet }: DocumentOptions): void {
  if (!quiet) process.stderr.write(`${line(text, 400)}\n`);
}
