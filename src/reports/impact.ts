import type { ImpactReport } from '../model/impact.js';
import type { RepoReport, Report } from '../model/report.js';
import { line } from './escape.js';
import {
  changeFacts,
  coverageWords,
  FACTOR_WORDS,
  factorWords,
  reasonWords,
  statusWords,
  stepWords,
  verdictWords,
  wayWords,
} from './impact-words.js';
import { number, PLAIN, plural, type Style } from './layout.js';
import { gapLines } from './text-gaps.js';

/** Rows of each part; together they fit a screen, and `--json` has all. */
const ROWS = { changed: 6, affected: 6, tests: 6, others: 4 } as const;

/** The impact of a change for a terminal. The first line is the verdict, then why, then what to look at first. */
export function renderImpactText(report: Report, style: Style = PLAIN): string {
  return report.repos.flatMap((repo) => (repo.impact === undefined ? [] : textOf(repo, repo.impact, style))).join('\n');
}

function textOf(repo: RepoReport, impact: ImpactReport, style: Style): string {
  const isCalm = impact.state === 'complete' && impact.rating.level === 'low';
  return [
    (isCalm ? style.good : style.bad)(verdictWords(impact)),
    style.faint(line(whereWords(repo, impact), 300)),
    ...ratingLines(impact, style),
    ...part('Broken imports', impact.broken, ROWS.others, style, ({ path, line: at, specifier, was }) => [
      `${line(path, 120)}:${at}  ${line(specifier, 100)}${was === null ? '' : `  was ${line(was, 100)}`}`,
    ]),
    ...part('Changed', sortChanged(impact), ROWS.changed, style, (one) => [
      [line(one.path, 120), line(statusWords(one), 120), ...changeFacts(one)].join('  '),
    ]),
    ...part(
      'Look at first, tests apart',
      impact.affected.filter(({ test }) => !test),
      ROWS.affected,
      style,
      (one) => [line(one.path, 120), style.faint(`  ${line(wayWords(one), 240)}`)],
    ),
    ...testLines(impact, style),
    ...part('No test reaches', impact.untested, ROWS.others, style, (path) => [line(path, 120)]),
    ...part('Changed together in the past, and left out', impact.together, ROWS.others, style, (one) => [
      `${line(one.path, 120)}  in ${number(one.support)} of ${number(one.of)} changes of ${line(one.with, 120)}`,
    ]),
    ...part('Packages of others that changed', impact.dependencies, ROWS.others, style, (one) => [
      `${line(one.name, 100)}  ${line(stepWords(one).step, 80)}  ${stepWords(one).users}`,
    ]),
    ...part('Entry points', onePerFile(impact.entryPoints), ROWS.others, style, (one) => [
      `${line(one.file, 120)}  ${line(one.kind, 30)}${one.name === one.file ? '' : ` ${line(one.name, 80)}`}  ${one.distance === 0 ? 'changed' : `${number(one.distance)} ${plural('step', one.distance)}`}`,
    ]),
    ...part(
      'Surfaces',
      impact.surfaces.filter(({ changed }) => changed.length > 0),
      ROWS.others,
      style,
      ({ surface, changed }) => [
        `${line(surface, 40)}  ${changed
          .slice(0, 3)
          .map((path) => line(path, 100))
          .join(', ')}${changed.length > 3 ? `, ${number(changed.length - 3)} more` : ''}`,
      ],
    ),
    ...part('Owners to ask', impact.owners.groups, ROWS.others, style, ({ owners, changed, affected }) => [
      `${owners.map((owner) => line(owner, 80)).join(' ')}  ${number(changed)} changed, ${number(affected)} close`,
    ]),
    ...part('Controls with evidence here', impact.requirements ?? [], ROWS.others, style, ({ id, answer, changed, affected }) => [
      `${line(id, 60)}  ${line(answer, 20)}  ${[...changed, ...affected]
        .slice(0, 3)
        .map((path) => line(path, 100))
        .join(', ')}`,
    ]),
    ...provenanceLines(impact, style),
    '',
    style.faint(line(coverageWords(impact), 400)),
    ...impact.reasons.map((reason) => style.bad(line(reasonWords(reason), 400))),
    ...gapLines(repo.gaps, style),
    '',
  ]
    .map((row) => row.trimEnd())
    .join('\n');
}

function whereWords({ repository, range }: RepoReport, { base, head, given }: ImpactReport): string {
  return [
    ...(repository.name === null ? [] : [repository.name]),
    given === 'range' ? range.expression : given === 'diff' ? 'a diff' : 'paths that were named',
    ...(base === null ? [] : [`from ${base.slice(0, 12)}`]),
    `at ${head.slice(0, 12)}`,
  ].join(' · ');
}

function ratingLines({ rating, state }: ImpactReport, style: Style): string[] {
  const notable = rating.factors.filter(({ level }) => level === 'raised' || level === 'high');
  if (state === 'incomplete') return [];
  if (notable.length === 0) return ['', style.faint(`Rated ${rating.level}: no factor is raised`)];
  return [
    '',
    style.strong(`Rated ${rating.level}`),
    ...notable.map(
      (factor) =>
        `  ${factorWords(factor)}: ${FACTOR_WORDS[factor.id]}${factor.path === null ? '' : `, ${line(factor.path, 120)}`}`,
    ),
  ];
}

function onePerFile(entryPoints: ImpactReport['entryPoints']): ImpactReport['entryPoints'] {
  return [...new Map([...entryPoints].reverse().map((one) => [one.file, one])).values()].reverse();
}

/** What can reach something first, then by path. */
function sortChanged({ changed }: ImpactReport): ImpactReport['changed'] {
  const late = ({ cosmetic, generated }: ImpactReport['changed'][number]): number => (cosmetic ? 2 : generated ? 1 : 0);
  return [...changed].sort((a, b) => late(a) - late(b) || b.dependents - a.dependents);
}

function testLines({ tests, totals }: ImpactReport, style: Style): string[] {
  if (totals.allTests === 0) return [];
  return part(
    `Tests to run, ${number(totals.tests)} of ${number(totals.allTests)} files`,
    [...new Set(tests.map(({ path, command }) => command ?? path))],
    ROWS.tests,
    style,
    (command) => [line(command, 200)],
  );
}

function provenanceLines({ provenance }: ImpactReport, style: Style): string[] {
  if (provenance === null || provenance.ai === 0) return [];
  const { added, ai, unreviewed, aiCommits, commits, onlyFromAi, critical, aiTestsOfAiCode } = provenance;
  return [
    '',
    style.strong('AI'),
    `  ${number(ai)} of ${number(added)} new lines are of ${number(aiCommits)} AI-attributed ${plural('commit', aiCommits)} (of ${number(commits)}); no reviewer named for ${number(unreviewed)}`,
    ...(onlyFromAi === 0 ? [] : [`  ${number(onlyFromAi)} affected ${plural('file', onlyFromAi)} reached from such lines alone`]),
    ...critical
      .slice(0, ROWS.others)
      .map(
        ({ path, unreviewed: count, because }) =>
          `  ${line(path, 120)}: ${number(count)} such ${plural('line', count)} without a reviewer (${because.map((word) => line(word, 40)).join(', ')})`,
      ),
    ...aiTestsOfAiCode.slice(0, 3).map(({ test, code }) => `  ${line(test, 120)} tests ${line(code, 120)}: both AI-attributed`),
  ];
}

function part<T>(title: string, items: readonly T[], most: number, style: Style, rows: (item: T) => string[]): string[] {
  if (items.length === 0) return [];
  const more = items.length - most;
  return [
    '',
    style.strong(title),
    ...items
      .slice(0, most)
      .flatMap(rows)
      .map((row) => `  ${row}`),
    ...(more > 0 ? [style.faint(`  and ${number(more)} more, see --json`)] : []),
  ];
}
