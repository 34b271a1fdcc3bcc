import type { RepoReport, Report } from '../model/report.js';
import { type CitedLine, type ControlSeverity, REQUIREMENTS_FILE } from '../model/requirement.js';
import type { ControlResult, RequirementsReport } from '../model/requirement-result.js';
import { cut, line, markdown, markdownCode } from './escape.js';
import { number, PLAIN, plural, type Style } from './layout.js';
import { gapSection } from './markdown.js';
import { gapLines } from './text-gaps.js';

/** Where a control stands for a reader: its answer, or `accepted` for a fail with an exception. */
export type Standing = ControlResult['answer'] | 'accepted';

export function standingOf({ answer, exception }: ControlResult): Standing {
  return answer === 'fail' && exception !== null ? 'accepted' : answer;
}

/** Lines that decided the answer of a control, each place once: those of its checks that came to the same answer. */
export function citedBy({ answer, checks }: ControlResult): CitedLine[] {
  const cited = checks.filter((check) => check.answer === answer).flatMap((check) => check.cited);
  return [...new Map(cited.map((one) => [`${one.line}:${one.column}:${one.path}`, one])).values()];
}

/** How to read a control in full. What a shell would not take as one plain word is left out of the command. */
export function showCommand({ id }: Pick<ControlResult, 'id'>, path: string): string {
  const shown = /^[A-Za-z0-9][\w.-]{0,99}$/.test(id) ? ` ${id}` : '';
  const file = path !== REQUIREMENTS_FILE && /^[\w/][\w./-]{0,199}$/.test(path) ? ` --file ${path}` : '';
  return `ai-provenance requirements show${shown}${file}`;
}

const SEVERITIES: Record<ControlSeverity, number> = { critical: 0, high: 1, medium: 2, low: 3 };

/** Worst first, then as they stand in the file. */
export function sortControls(controls: readonly ControlResult[]): ControlResult[] {
  return [...controls].sort(
    (a, b) => SEVERITIES[a.severity] - SEVERITIES[b.severity] || a.line - b.line || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

const WIDTH = 100;
const BLOCKS_SHOWN = 50;
const ITEMS_SHOWN = 25;
const LINES_SHOWN = 5;
const IDS_SHOWN = 200;

/** What stands in a block of its own, in this order. The others are only listed. */
const OPEN = ['fail', 'accepted', 'unknown', 'error'] as const;

const MARKS = {
  fail: 'FAIL',
  accepted: 'ACCEPTED',
  unknown: 'UNKNOWN',
  error: 'ERROR',
  pass: 'pass',
  'not-applicable': 'not applicable',
} satisfies Record<Standing, string>;

/** `12 of 40 controls hold · 3 FAIL · 2 unknown · 1 error · 22 not applicable`; every control is in exactly one of the figures. */
export function verdictWords(controls: readonly ControlResult[]): string {
  if (controls.length === 0) return 'NOTHING EVALUATED: the file has no controls';
  const count = (standing: Standing): number => controls.filter((control) => standingOf(control) === standing).length;
  const shown = (standing: Standing, words: string): string[] =>
    count(standing) === 0 ? [] : [`${number(count(standing))} ${words}`];
  return [
    `${number(count('pass'))} of ${number(controls.length)} ${plural('control', controls.length)} ${controls.length === 1 ? 'holds' : 'hold'}`,
    ...shown('fail', 'FAIL'),
    ...shown('accepted', 'accepted'),
    ...shown('unknown', 'unknown'),
    ...shown('error', plural('error', count('error'))),
    ...shown('not-applicable', 'not applicable'),
  ].join(' · ');
}

function verdictOf(repo: RepoReport, controls: readonly ControlResult[]): string {
  return `${verdictWords(controls)}${isWhole(repo) ? '' : ' · INCOMPLETE'}`;
}

function isWhole({ complete, gaps }: RepoReport): boolean {
  return complete && gaps.length === 0;
}

/** The evaluation of security requirements for a terminal. The first line is the verdict; what fails comes first, with its lines. */
export function renderRequirementsText(report: Report, style: Style = PLAIN): string {
  return report.repos
    .flatMap((repo) => (repo.requirements === undefined ? [] : textOf(repo, repo.requirements, style)))
    .join('\n');
}

function textOf(repo: RepoReport, requirements: RequirementsReport, style: Style): string {
  const { controls } = requirements;
  const sorted = sortControls(controls);
  const good = controls.length > 0 && controls.every((control) => ['pass', 'not-applicable'].includes(standingOf(control)));
  return [
    (good && isWhole(repo) ? style.good : style.bad)(verdictOf(repo, controls)),
    style.faint(line(whereWords(repo, requirements), 300)),
    ...changeWords(requirements).flatMap((words) => fold(words, '')),
    ...OPEN.flatMap((standing) => blocks(sorted, standing, requirements, style)),
    ...idList('Holds', controls, 'pass'),
    ...idList('Not applicable', controls, 'not-applicable'),
    ...gapLines(repo.gaps, style),
    '',
  ]
    .map((row) => row.trimEnd())
    .join('\n');
}

function whereWords({ repository, range }: RepoReport, { path, commit, change }: RequirementsReport): string {
  return [
    path,
    ...(repository.name === null ? [] : [repository.name]),
    ...(change === null ? [] : [range.expression]),
    ...(commit === null ? [] : [`at ${commit.slice(0, 12)}`]),
  ].join(' · ');
}

/** What the change did to the controls, against its base. */
function changeWords({ change }: RequirementsReport): string[] {
  if (change === null) return [];
  const { base, fixed, broke } = change;
  const named = (word: string, ids: readonly string[]): string[] =>
    ids.length === 0 ? [] : [`${word} ${listed(ids.map((id) => line(id, 60)))}`];
  const effects = [...named('broke', broke), ...named('fixed', fixed)];
  return [`Against base ${base.slice(0, 12)}: ${effects.length === 0 ? 'no control changed its answer' : effects.join(' · ')}`];
}

function listed(words: readonly string[]): string {
  const more = words.length > IDS_SHOWN ? [`${number(words.length - IDS_SHOWN)} more`] : [];
  return [...words.slice(0, IDS_SHOWN), ...more].join(', ');
}

function blocks(sorted: readonly ControlResult[], standing: Standing, requirements: RequirementsReport, style: Style): string[] {
  const those = sorted.filter((control) => standingOf(control) === standing);
  const shown = those.slice(0, BLOCKS_SHOWN);
  const more = those.length - shown.length;
  return [
    ...shown.flatMap((control) => ['', ...block(control, standing, requirements, style)]),
    ...(more === 0 ? [] : ['', `and ${number(more)} more ${MARKS[standing]}, see --json`]),
  ];
}

function block(control: ControlResult, standing: Standing, requirements: RequirementsReport, style: Style): string[] {
  const { id, name, severity, because, exception, owner, frameworks } = control;
  const cited = citedBy(control);
  const mark = standing === 'fail' ? style.bad(MARKS[standing]) : MARKS[standing];
  const meta = [...(owner === null ? [] : [`owner ${line(owner, 80)}`]), ...frameworks.map((one) => line(one, 60))];
  return [
    `${mark} ${severity}  ${style.strong(line(id, 60))}  ${line(name, 120)}`,
    ...fold(line(because, 600), '  '),
    ...(requirements.change?.broke.includes(id) === true ? ['  broken by this change'] : []),
    ...cited.slice(0, LINES_SHOWN).map((one) => `    ${citedWords(one, WIDTH - 4)}`),
    ...(foundBy(control) > LINES_SHOWN ? [`    and ${number(foundBy(control) - LINES_SHOWN)} more`] : []),
    ...(exception === null ? [] : fold(exceptionWords(exception), '  ')),
    ...(meta.length === 0 ? [] : fold(meta.join(' · '), '  ').map((row) => style.faint(row))),
    style.faint(`  fix: ${fixOf(control, standing, requirements)}`),
  ];
}

function foundBy(control: ControlResult): number {
  const counted = control.checks.filter(({ answer }) => answer === control.answer).reduce((sum, { found }) => sum + found, 0);
  return Math.max(counted, citedBy(control).length);
}

function fixOf(control: ControlResult, standing: Standing, { path }: RequirementsReport): string {
  return standing === 'error'
    ? `mend the check at ${line(path, 200)}:${control.line}:${control.column}`
    : showCommand(control, path);
}

function exceptionWords({ reason, approver, until }: NonNullable<ControlResult['exception']>): string {
  return `accepted by ${line(approver, 80)} until ${line(until, 40)}: ${line(reason, 300)}`;
}

/** `path:line:column  text`; the text gives way, the place does not. */
function citedWords({ path, line: row, column, text }: CitedLine, width: number): string {
  const place = line(`${line(path, 200)}:${row}:${column}`, 300);
  return cut(`${place}  ${line(text.trim(), 200)}`, Math.max(width, place.length + 20)).trimEnd();
}

function idList(title: string, controls: readonly ControlResult[], standing: Standing): string[] {
  const ids = controls.filter((control) => standingOf(control) === standing).map(({ id }) => line(id, 60));
  return ids.length === 0 ? [] : ['', ...fold(`${title}: ${listed(ids)}`, '').map((row, at) => (at === 0 ? row : `  ${row}`))];
}

/** Words in rows of at most 100 columns where words allow it. Each row is escaped as a line of its own. */
function fold(text: string, indent: string): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    if (row !== '' && [...row].length + [...word].length + indent.length + 3 > WIDTH) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [...rows, row].map((one) => `${indent}${line(one, 2000)}`.trimEnd());
}

/** The same for a pull request or a CI page. The first line is the verdict. */
export function renderRequirementsMarkdown(report: Report): string {
  return report.repos.flatMap((repo) => (repo.requirements === undefined ? [] : markdownOf(repo, repo.requirements))).join('\n');
}

function markdownOf(repo: RepoReport, requirements: RequirementsReport): string {
  const { controls } = requirements;
  const sorted = sortControls(controls);
  return [
    `### Security requirements: ${verdictOf(repo, controls)}`,
    '',
    whereMarkdown(repo, requirements),
    ...changeMarkdown(requirements),
    ...gapSection(repo),
    ...OPEN.flatMap((standing) => sectionOf(sorted, standing, requirements)),
    ...idsMarkdown('Holds', controls, 'pass'),
    ...idsMarkdown('Not applicable', controls, 'not-applicable'),
    ...frameworkTable(controls),
    '',
  ]
    .map((row) => row.trimEnd())
    .join('\n');
}

function whereMarkdown({ repository, range }: RepoReport, { path, commit, change }: RequirementsReport): string {
  return [
    markdownCode(path, 200),
    ...(repository.name === null ? [] : [markdownCode(repository.name, 120)]),
    ...(change === null ? [] : [markdownCode(range.expression, 120)]),
    ...(commit === null ? [] : [`commit ${markdownCode(commit.slice(0, 12))}`]),
  ].join(' · ');
}

function changeMarkdown({ change }: RequirementsReport): string[] {
  if (change === null) return [];
  const named = (word: string, ids: readonly string[]): string[] =>
    ids.length === 0 ? [] : [`**${word}** ${listed(ids.map((id) => markdownCode(id, 60)))}`];
  const effects = [...named('broke', change.broke), ...named('fixed', change.fixed)];
  const words = effects.length === 0 ? 'no control changed its answer' : effects.join(' · ');
  return ['', `Against base ${markdownCode(change.base.slice(0, 12))}: ${words}`];
}

function sectionOf(sorted: readonly ControlResult[], standing: Standing, requirements: RequirementsReport): string[] {
  const those = sorted.filter((control) => standingOf(control) === standing);
  const shown = those.slice(0, ITEMS_SHOWN);
  const more = those.length - shown.length;
  return [
    ...shown.flatMap((control) => ['', ...itemOf(control, standing, requirements)]),
    ...(more === 0 ? [] : ['', `and ${number(more)} more ${MARKS[standing]}`]),
  ];
}

function itemOf(control: ControlResult, standing: Standing, requirements: RequirementsReport): string[] {
  const { id, name, severity, because, exception, owner } = control;
  const rest = foundBy(control) - LINES_SHOWN;
  const broken = requirements.change?.broke.includes(id) === true ? ' (broken by this change)' : '';
  return [
    `**${MARKS[standing]}** ${severity} ${markdownCode(id, 60)} ${markdown(name, 120)}${broken}`,
    '',
    `- ${markdown(because, 600)}`,
    ...citedBy(control)
      .slice(0, LINES_SHOWN)
      .map((one) => `- ${citedMarkdown(one)}`),
    ...(rest > 0 ? [`- and ${number(rest)} more`] : []),
    ...(exception === null
      ? []
      : [
          `- accepted by ${markdown(exception.approver, 80)} until ${markdown(exception.until, 40)}: ${markdown(exception.reason)}`,
        ]),
    ...(owner === null ? [] : [`- owner: ${markdown(owner, 80)}`]),
    standing === 'error'
      ? `- fix: mend the check at ${markdownCode(`${requirements.path}:${control.line}:${control.column}`, 230)}`
      : `- fix: ${markdownCode(showCommand(control, requirements.path))}`,
  ];
}

function citedMarkdown({ path, line: row, column, text }: CitedLine): string {
  const place = markdownCode(`${path}:${row}:${column}`, 230);
  const said = text.trim();
  return said === '' ? place : `${place} ${markdownCode(said, 200)}`;
}

function idsMarkdown(title: string, controls: readonly ControlResult[], standing: Standing): string[] {
  const ids = controls.filter((control) => standingOf(control) === standing).map(({ id }) => markdownCode(id, 60));
  return ids.length === 0 ? [] : ['', `${title}: ${listed(ids)}`];
}

const CRITERIA_SHOWN = 100;
const PER_CRITERION = 10;

/** Results by criterion, for a reader who comes from a framework. A criterion of which every control holds is not thereby met. */
function frameworkTable(controls: readonly ControlResult[]): string[] {
  const criteria = new Map<string, ControlResult[]>();
  for (const control of controls) {
    for (const criterion of new Set(control.frameworks)) {
      const known = criteria.get(criterion);
      if (known === undefined) criteria.set(criterion, [control]);
      else known.push(control);
    }
  }
  if (criteria.size === 0) return [];
  const rows = [...criteria].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    '',
    '<details><summary>By framework criterion</summary>',
    '',
    '| Criterion | Controls |',
    '| --- | --- |',
    ...rows.slice(0, CRITERIA_SHOWN).map(([criterion, those]) => `| ${markdownCode(criterion, 60)} | ${answersOf(those)} |`),
    ...(rows.length > CRITERIA_SHOWN ? [`| and ${number(rows.length - CRITERIA_SHOWN)} more | |`] : []),
    '',
    '</details>',
  ];
}

function answersOf(controls: readonly ControlResult[]): string {
  const shown = sortControls(controls).slice(0, PER_CRITERION);
  const more = controls.length - shown.length;
  return [
    ...shown.map((control) => `${markdownCode(control.id, 60)} ${MARKS[standingOf(control)]}`),
    ...(more === 0 ? [] : [`${number(more)} more`]),
  ].join(', ');
}
