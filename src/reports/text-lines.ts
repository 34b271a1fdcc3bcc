import { LINE_GROUPINGS, type LineCounts, type LineReport, type RepoReport } from '../model/report.js';
import { line } from './escape.js';
import { number, percent, plural, type Style, table } from './layout.js';
import { countedColumns, GROUPING_WORDS, LINE_WORDS, LINES_OVERLAP } from './words.js';

const ROWS = 6;

/** The four numbers side by side, with what each counts. */
export function codeLines({ lines, complete }: RepoReport, style: Style): string[] {
  if (lines === null || lines.total.commits + lines.total.recorded === 0) return [];
  const columns = countedColumns(lines);
  const row = (key: string, counts: LineCounts): string[] => [key, ...columns.map((name) => number(counts[name] ?? 0))];
  const rows = LINE_GROUPINGS.flatMap((grouping) => [
    [`by ${GROUPING_WORDS[grouping]}${cutNote(lines.by[grouping].length)}`],
    ...lines.by[grouping].slice(0, ROWS).map(({ key, ...counts }) => row(`  ${line(key, 40)}`, counts)),
  ]);
  return [
    '',
    ...table(['How much code', ...columns], [row('all', lines.total), ...rows], [1, 2, 3, 4, 5], style),
    ...columns.map((name) =>
      style.faint(`  ${name}: ${LINE_WORDS[name]}${name === 'surviving' ? survivingShare(lines, complete) : ''}`),
    ),
    ...uncounted(lines).map((text) => style.faint(`  not counted: ${text}`)),
    style.faint(`  ${LINES_OVERLAP}`),
  ];
}

function cutNote(count: number): string {
  return count > ROWS ? ` (${ROWS} of ${number(count)})` : '';
}

function survivingShare({ total, headLines }: LineReport, complete: boolean): string {
  if (headLines === null || total.surviving === null) return '';
  return `: ${complete ? `${percent(total.surviving, headLines)} ` : ''}of the ${number(headLines)} lines of its text files`;
}

function uncounted({ uncountedFiles, uncountedCommits, unblamedFiles }: LineReport): string[] {
  return [
    ...(uncountedFiles === 0
      ? []
      : [`${number(uncountedFiles)} ${plural('change', uncountedFiles)} of files that are binary or larger than 5 MiB`]),
    ...(uncountedCommits === 0
      ? []
      : [`${number(uncountedCommits)} ${plural('commit', uncountedCommits)} of which something is not in this clone`]),
    ...(unblamedFiles === 0
      ? []
      : [
          `surviving lines of ${number(unblamedFiles)} ${plural('file', unblamedFiles)} with a version over 64 MiB or a name that is no UTF-8`,
        ]),
  ];
}
