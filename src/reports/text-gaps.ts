import type { Gap } from '../model/evidence.js';
import { line } from './escape.js';
import { number, type Style } from './layout.js';
import { GAP_WORDS } from './words.js';

/** What could not be seen, and the command that mends it. */
export function gapLines(all: readonly Gap[], style: Style): string[] {
  if (all.length === 0) return [];
  const shown = all.slice(0, 10);
  return [
    '',
    style.bad('Incomplete: this could not be seen, so nothing follows from what was not found'),
    ...shown.flatMap((gap) => [
      `  ${GAP_WORDS[gap.code]}${gap.subject === undefined ? '' : ` ${line(gap.subject, 100)}`}: ${line(gap.detail, 300)}`,
      `    fix: ${line(gap.fix, 200)}`,
    ]),
    ...(all.length > shown.length ? [`  and ${number(all.length - shown.length)} more, see --json`] : []),
  ];
}
