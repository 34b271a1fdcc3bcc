import { join } from 'node:path';
import { ProvenanceError } from './errors.js';
import type { Thresholds } from './impact/rating.js';
import type { CompilePattern } from './match/pattern.js';
import type { Tool } from './model/tool.js';
import { readSmallFile } from './world/files.js';

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
  policy: { source: string; digest: string };
}

/**
 * Loads the named configuration, or the first that exists at `root`; null when there is none. The parser is only loaded when there
 * is something to parse.
 * @throws ProvenanceError `bad-document` with `file:line:column`, `usage` when a named file does not exist
 */
export async function loadConfig(root: string, named: string | undefined): Promise<Config | null> {
  for (const file of named === undefined ? CONFIG_FILES : [named]) {
    const bytes = readSmallFile(named ?? join(root, file), CONFIG_MAX_BYTES, named === undefined ? root : undefined);
    if (bytes !== null) return (await import('./config-document.js')).parseConfig(bytes, file);
  }
  if (named === undefined) return null;
  throw new ProvenanceError('usage', `${named} does not exist`, { fix: 'check the path given with --config' });
}
