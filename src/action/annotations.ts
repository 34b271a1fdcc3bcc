import type { Finding, Severity } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { line } from '../reports/escape.js';
import { sentenceOf, sortFindings } from '../reports/text-findings.js';
import { CHECK_WORDS, GAP_WORDS } from '../reports/words.js';
import type { Core } from './log.js';

/** The runner keeps ten errors and ten warnings of a step; one of each is left for the step itself. */
const MAX_OF_A_KIND = 9;
const MAX_PATH = 1000;

export interface Annotation {
  level: 'error' | 'warning';
  message: string;
  title: string;
  place: { file: string; startLine?: number; startColumn?: number } | null;
}

/** What a person has to look at: the worst first, cut to what the runner keeps, and how much was cut. */
export function annotationsOf(report: Report, isFile: (path: string) => boolean): { shown: Annotation[]; left: number } {
  const all = report.repos.flatMap(({ findings, gaps }) => {
    const sorted = sortFindings(findings);
    return [
      ...sorted.filter(({ answer }) => answer === 'fail').flatMap((finding) => ofFinding(finding, isFile)),
      ...gaps.map(({ code, detail, fix }): Annotation => {
        const title = line(`AI provenance: ${GAP_WORDS[code]}`, 200);
        return { level: 'error', title, message: line(`${detail}. Fix: ${fix}`, 1000), place: null };
      }),
      ...sorted.filter(({ answer }) => answer === 'unknown').flatMap((finding) => ofFinding(finding, isFile)),
    ];
  });
  const shown = (['error', 'warning'] as const).flatMap((level) =>
    all.filter((annotation) => annotation.level === level).slice(0, MAX_OF_A_KIND),
  );
  return { shown, left: all.length - shown.length };
}

const LEVEL: Record<Severity, Annotation['level'] | null> = { error: 'error', warning: 'warning', note: null };

function ofFinding(finding: Finding, isFile: (path: string) => boolean): Annotation[] {
  const { check, severity, path, line: row, column } = finding;
  const level = LEVEL[severity];
  if (level === null) return [];
  const { title, fix } = CHECK_WORDS[check];
  const undecided = finding.answer === 'unknown' ? 'not decided: ' : '';
  // What is no file, or has a name that would have to be escaped, stands in the words: the runner would show the mark nowhere.
  const isPlace = path !== '' && line(path, MAX_PATH) === path && isFile(path);
  const where = path === '' || isPlace ? '' : `${path}: `;
  return [
    {
      level,
      title: line(`AI provenance: ${title}`, 200),
      message: line(`${where}${undecided}${sentenceOf(finding)}. Fix: ${fix}`, 1000),
      place: isPlace
        ? {
            file: path,
            ...(row === undefined ? {} : { startLine: row }),
            ...(row === undefined || column === undefined ? {} : { startColumn: column }),
          }
        : null,
    },
  ];
}

export function annotate(core: Core, { shown, left }: { shown: readonly Annotation[]; left: number }): void {
  for (const { level, message, title, place } of shown) core[level](message, { title, ...place });
  if (left > 0) core.notice(`${left} more in the report`, { title: 'AI provenance' });
}
