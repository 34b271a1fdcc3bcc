import { ProvenanceError } from '../errors.js';
import { EXIT, exitOfError } from '../exit.js';
import { line } from '../reports/escape.js';
import { VERSION } from '../version.js';

export { EXIT, exitOf } from '../exit.js';

export function exitCodeOf(code: number | string | null | undefined): number {
  return typeof code === 'number' ? code : EXIT.ok;
}

/** Says on standard error what went wrong and what to do, and returns the exit code. The only place errors become text. */
export function failure(error: unknown, { verbose }: { verbose: boolean }): number {
  if (error instanceof ProvenanceError) {
    process.stderr.write(
      `ai-provenance: ${error.message
        .split('\n')
        .map((text) => line(text, 1000))
        .join('\n')}\n`,
    );
    if (error.fix !== undefined) process.stderr.write(`  fix: ${line(error.fix, 1000)}\n`);
    if (verbose && error.cause instanceof Error) process.stderr.write(`${line(String(error.cause.stack), 4000)}\n`);
    return exitOfError(error);
  }
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  process.stderr.write(`ai-provenance: internal error in version ${VERSION}: ${line(said, 500)}\n`);
  process.stderr.write('  please report it with the command you ran; --verbose shows where it happened\n');
  if (verbose && error instanceof Error)
    process.stderr.write(
      `${error.stack
        ?.split('\n')
        .map((text) => line(text, 500))
        .join('\n')}\n`,
    );
  return EXIT.internal;
}
