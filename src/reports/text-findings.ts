import type { Finding } from '../model/finding.js';
import { line } from './escape.js';
import { number, type Style } from './layout.js';
import { CHECK_WORDS, FINDING_WORDS } from './words.js';

const SHOWN = 50;

/** What a finding says, in one sentence. Untrusted text: escape it for the channel. */
export function sentenceOf({ code, subject, values = {} }: Finding): string {
  const said = FINDING_WORDS[code](values);
  return subject === undefined || subject === '' ? said : `${subject}: ${said}`;
}

/** `file:line:column`, as editors and CI logs know it; the short id of a commit; nothing where it is about the change as a whole. */
export function placeOf({ path, line: row, column, commit }: Finding): string {
  if (path === '') return commit?.slice(0, 12) ?? '';
  return row === undefined ? path : `${path}:${row}:${column ?? 1}`;
}

const ORDER = { error: 0, warning: 1, note: 2 };
const MARKS = { error: 'error  ', warning: 'warning', note: 'note   ' };

/** Findings that are no pass, worst first, then by place; what to do stands under the last one of each check. */
export function findingLines(findings: readonly Finding[], style: Style): string[] {
  const open = sortFindings(findings).filter(({ answer }) => answer === 'fail' || answer === 'unknown');
  const shown = open.slice(0, SHOWN);
  const lines = shown.flatMap((finding, index) => {
    const last = shown.findLastIndex(({ check, severity }) => check === finding.check && severity !== 'note') === index;
    const mark = finding.answer === 'unknown' ? 'unknown' : MARKS[finding.severity];
    const said = [placeOf(finding), sentenceOf(finding)].filter((part) => part !== '').map((part) => line(part, 400));
    return [
      `  ${finding.severity === 'error' ? style.bad(mark) : mark}  ${said.join('  ')}`,
      ...(last ? [style.faint(`           fix: ${CHECK_WORDS[finding.check].fix}`)] : []),
    ];
  });
  return [...lines, ...(open.length > shown.length ? [`  and ${number(open.length - shown.length)} more, see --json`] : [])];
}

export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      ORDER[a.severity] - ORDER[b.severity] ||
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
}
