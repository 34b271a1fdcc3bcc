import { type ErrorCode, ProvenanceError } from './errors.js';
import type { Report } from './model/report.js';

/** How a run ends, for the CLI and the Action alike. */
export const EXIT = { ok: 0, gate: 1, usage: 2, incomplete: 3, internal: 4, interrupted: 130 } as const;

const EXIT_OF: Record<ErrorCode, number> = {
  usage: EXIT.usage,
  'not-a-repository': EXIT.usage,
  'unsupported-repository': EXIT.usage,
  'unknown-revision': EXIT.usage,
  'git-missing': EXIT.usage,
  'git-too-old': EXIT.usage,
  'git-failed': EXIT.incomplete,
  incomplete: EXIT.incomplete,
  'bad-document': EXIT.usage,
  output: EXIT.usage,
  interrupted: EXIT.interrupted,
};

/** The exit code of a gate. */
export function exitOf({ result }: Pick<Report, 'result'>, allowIncomplete: boolean): number {
  if (result === 'fail') return EXIT.gate;
  return result === 'incomplete' && !allowIncomplete ? EXIT.incomplete : EXIT.ok;
}

/** The exit code of a run that could not go on; what nobody foresaw is an internal error. */
export function exitOfError(error: unknown): number {
  return error instanceof ProvenanceError ? EXIT_OF[error.code] : EXIT.internal;
}
