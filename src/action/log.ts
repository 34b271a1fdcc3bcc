import { randomBytes } from 'node:crypto';
import { line } from '../reports/escape.js';

/** The toolkit of the runner. */
export type Core = typeof import('@actions/core');

/** Loaded when there is something to tell: until then it would only delay the start. */
export function loadCore(): Promise<Core> {
  return import('@actions/core');
}

/**
 * Prints text that came from a repository. The runner takes nothing in it for a command: it is escaped, and commands are off while it is
 * printed, until a word that nobody can guess.
 */
export function printUntrusted(core: Core, title: string, text: string): void {
  const word = randomBytes(16).toString('hex');
  core.startGroup(title);
  core.info(`::stop-commands::${word}`);
  for (const row of text.split('\n')) core.info(line(row, 4000));
  core.info(`::${word}::`);
  core.endGroup();
}

/** Untrusted text as the message of an annotation: some lines, none of which is a command. */
export function message(text: string): string {
  return text
    .split('\n')
    .slice(0, 50)
    .map((row) => line(row, 1000))
    .join('\n')
    .slice(0, 4000);
}

/** What went wrong, in words. */
export function saidBy(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
