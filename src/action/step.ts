import { join, resolve } from 'node:path';
import { temporaryFolder } from './history.js';
import type { Env, Inputs } from './inputs.js';
import { type Core, message, saidBy } from './log.js';
import type { Summary } from './summary.js';

/** One run of the Action, and where it tells what it found. */
export interface Step {
  env: Env;
  inputs: Inputs;
  workspace: string;
  summary: Summary;
}

/** What a run came to; `says` is null when there is nothing to complain about. */
export interface End {
  exitCode: number;
  says: string | null;
}

/** Where the files of a run go. Outside of the workspace, so that nothing is committed by accident. @throws ProvenanceError `usage` */
export function outFolder({ env, inputs, workspace }: Step): string {
  return inputs.outDir === null ? join(temporaryFolder(env), 'ai-provenance') : resolve(workspace, inputs.outDir);
}

/** Does what may fail without changing a result: what went wrong becomes a warning, and null. */
export async function attempt<T>(core: Core, work: () => T | Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    core.warning(message(saidBy(error)));
    return null;
  }
}
