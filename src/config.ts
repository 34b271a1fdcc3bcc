import { join } from 'node:path';
import { ProvenanceError } from './errors.js';
import type { Thresholds } from './impact/rating.js';
import type { CompilePattern } from './match/pattern.js';
import type { Gap } from './model/evidence.js';
import type { Tool } from './model/tool.js';
import type { PolicyDocument } from './policy.js';
import { readTreeFile } from './sources/tree-file.js';
import { readSmallFile } from './world/files.js';
import type { Git } from './world/git/index.js';

/** Looked for in this order at the root of the work tree. Data only: nothing here is ever executed. */
export const CONFIG_FILES = [
  '.ai-provenance.yml',
  '.ai-provenance.yaml',
  '.ai-provenance.json',
  '.github/ai-provenance.yml',
] as const;

const CONFIG_MAX_BYTES = 1024 * 1024;

export interface Config {
  /** Tools of the user's own. */
  tools: Tool[];
  /** Compiles the patterns of those tools. */
  compile: CompilePattern;
  /** From where a factor of the rating of an impact is raised, and from where high. */
  impact?: Thresholds;
  /** What a gate asks for, as the file has it. */
  demands: PolicyDocument;
  policy: { source: string; digest: string; commit?: string | null };
  /** The file, byte for byte. */
  bytes: Uint8Array;
}

/** The parser is only loaded when there is something to parse. @throws ProvenanceError `bad-document` */
export async function parseConfigBytes(bytes: Uint8Array, file: string): Promise<Config> {
  return (await import('./config-document.js')).parseConfig(bytes, file);
}

/**
 * Loads the configuration that a commit has, or null. A change is judged by the configuration of its base, never by its own.
 * @param named its path from the root, in place of the usual ones
 * @throws ProvenanceError `bad-document` with `file:line:column`
 */
export async function loadConfigAt(git: Git, commit: string, gaps: Gap[], named?: string): Promise<Config | null> {
  for (const file of named === undefined ? CONFIG_FILES : [named]) {
    const bytes = await readTreeFile(git, commit, file, CONFIG_MAX_BYTES, gaps);
    if (bytes === null) continue;
    const config = await parseConfigBytes(bytes, file);
    return { ...config, policy: { ...config.policy, commit } };
  }
  return null;
}

/**
 * Loads the named configuration, or the first that exists at `root`; null when there is none.
 * @throws ProvenanceError `bad-document` with `file:line:column`, `usage` when a named file does not exist
 */
export async function loadConfig(root: string, named: string | undefined): Promise<Config | null> {
  for (const file of named === undefined ? CONFIG_FILES : [named]) {
    const bytes = readSmallFile(named ?? join(root, file), CONFIG_MAX_BYTES, named === undefined ? root : undefined);
    if (bytes !== null) return parseConfigBytes(bytes, file);
  }
  if (named === undefined) return null;
  throw new ProvenanceError('usage', `${named} does not exist`, { fix: 'check the path given with --config' });
}
