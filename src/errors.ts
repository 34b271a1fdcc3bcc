/** Why a run cannot go on. Expected "no"s are data (a Gap, a finding); these are not. */
export type ErrorCode =
  | 'usage'
  | 'not-a-repository'
  | 'unsupported-repository'
  | 'unknown-revision'
  | 'git-missing'
  | 'git-too-old'
  | 'git-failed'
  | 'incomplete'
  | 'bad-document'
  | 'output'
  | 'interrupted';

/** The only error this package throws on purpose. `message` is one line: what happened; `fix` is what to do about it. */
export class ProvenanceError extends Error {
  override readonly name = 'ProvenanceError';
  readonly code: ErrorCode;
  readonly fix: string | undefined;

  constructor(code: ErrorCode, message: string, options: { fix?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.fix = options.fix;
  }
}
