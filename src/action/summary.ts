import { appendFileSync, statSync } from 'node:fs';
import { ProvenanceError } from '../errors.js';
import { markdown } from '../reports/escape.js';
import { VERSION } from '../version.js';
import { saidBy } from './log.js';

/** Over this the runner drops the whole summary of a step (actions/runner, FileCommandManager.cs). */
const MAX_BYTES = 1024 * 1024;
/** Kept for what is added when the pack is uploaded. */
const RESERVE_BYTES = 4096;

/** The step summary: a file that the runner names and shows. */
export interface Summary {
  /** Adds a part that has at most as many bytes as there is room. Returns why it could not, in words. */
  add(render: (limit: number) => string): string | null;
  /** Adds to it in the end, in the room that was kept. */
  addLast(text: string): string | null;
}

/** @param path as `GITHUB_STEP_SUMMARY` has it; earlier steps may have written there */
export function openSummary(path: string | undefined): Summary {
  const add = (render: (limit: number) => string, reserve: number): string | null => {
    if (path === undefined || path === '') return 'GITHUB_STEP_SUMMARY is not set';
    try {
      const room = MAX_BYTES - (statSync(path, { throwIfNoEntry: false })?.size ?? 0) - reserve;
      if (room <= 0) return 'the summary is full';
      appendFileSync(path, withinBytes(render(room - 1), room - 1));
      return null;
    } catch (error) {
      return `the summary cannot be written: ${saidBy(error)}`;
    }
  };
  return { add: (render) => add(render, RESERVE_BYTES), addLast: (text) => add(() => text, 0) };
}

/** Whole lines that fit, and a last line that says so where there were more. What is cut may have opened an element, so it is closed. */
export function withinBytes(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const note = '\n\n</details>\n\nThe rest did not fit into the summary; the report has all of it.\n';
  let room = limit - Buffer.byteLength(note);
  const kept: string[] = [];
  for (const row of text.split('\n')) {
    room -= Buffer.byteLength(row) + 1;
    if (room < 0) break;
    kept.push(row);
  }
  const isOpen = count(kept, '<details') > count(kept, '</details>');
  const rest = isOpen ? note : note.replace('</details>\n\n', '');
  return kept.length === 0 ? '' : `${kept.join('\n')}${rest}`;
}

function count(rows: readonly string[], word: string): number {
  return rows.reduce((total, row) => total + row.split(word).length - 1, 0);
}

/** The summary of a run that could not go on: what happened, where, and what to do. */
export function summaryOfError(error: unknown): string {
  const [head, ...more] = saidBy(error).split('\n').slice(0, 100);
  const known = error instanceof ProvenanceError;
  const fix = known ? error.fix : `please report it, with version ${VERSION} and the log of this step`;
  return [
    '### AI provenance: INCOMPLETE',
    `${known ? '' : 'Internal error: '}${markdown(head ?? '', 1000)}`,
    ...(more.length === 0 ? [] : [more.map((row) => `- ${markdown(row.trim(), 1000)}`).join('\n')]),
    ...(fix === undefined ? [] : [`Fix: ${markdown(fix, 1000)}`]),
    'Nothing was judged, so this is no pass.',
    '',
  ].join('\n\n');
}

export function summaryOfNothing(title: string, because: string): string {
  return `### AI provenance: PASS\n\n${markdown(title)}: ${markdown(because)}, so there is nothing to check.\n`;
}
