import type { ImpactReport } from '../model/impact.js';
import type { RepoReport, Report } from '../model/report.js';
import { markdown, markdownCode } from './escape.js';
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
import { number, plural } from './layout.js';
import { gapSection } from './markdown.js';

const ROWS = 50;

/** The impact of a change for a pull request: the verdict first, details folded. */
export function renderImpactMarkdown(report: Report): string {
  return report.repos.flatMap((repo) => (repo.impact === undefined ? [] : sections(repo, repo.impact))).join('\n');
}

function sections(repo: RepoReport, impact: ImpactReport): string[] {
  const { provenance } = impact;
  return [
    `### ${markdown(verdictWords(impact))}`,
    '',
    `${markdown(repo.range.expression)} · ${impact.base === null ? '' : `from ${markdownCode(impact.base.slice(0, 12))} `}at ${markdownCode(impact.head.slice(0, 12))}`,
    ...bullets(
      'Rated',
      [`${impact.rating.level}`],
      impact.rating.factors
        .filter(({ level }) => level === 'raised' || level === 'high')
        .map(
          (factor) =>
            `${markdown(factorWords(factor))}: ${FACTOR_WORDS[factor.id]}${factor.path === null ? '' : `, ${markdownCode(factor.path)}`}`,
        ),
    ),
    ...list(
      'Broken imports',
      impact.broken,
      ({ path, line, specifier, was }) =>
        `${markdownCode(`${path}:${line}`)} ${markdownCode(specifier)}${was === null ? '' : `, was ${markdownCode(was)}`}`,
      true,
    ),
    ...(provenance === null || provenance.ai === 0
      ? []
      : [
          '',
          `**AI:** ${number(provenance.ai)} of ${number(provenance.added)} new lines are of ${number(provenance.aiCommits)} AI-attributed ${plural('commit', provenance.aiCommits)}; no reviewer named for ${number(provenance.unreviewed)}.`,
          ...provenance.critical
            .slice(0, ROWS)
            .map(
              ({ path, unreviewed, because }) =>
                `- ${markdownCode(path)}: ${number(unreviewed)} such ${plural('line', unreviewed)} without a reviewer (${because.map((word) => markdown(word)).join(', ')})`,
            ),
          ...provenance.aiTestsOfAiCode
            .slice(0, 10)
            .map(({ test, code }) => `- ${markdownCode(test)} tests ${markdownCode(code)}: both AI-attributed`),
        ]),
    ...list('Changed', impact.changed, (one) =>
      [markdownCode(one.path), markdown(statusWords(one)), ...changeFacts(one).map((fact) => markdown(fact))].join(' · '),
    ),
    ...list(
      'Look at first',
      impact.affected.filter(({ tier, test }) => tier === 1 && !test),
      (one) => `${markdownCode(one.path)}: ${markdown(wayWords(one), 400)}`,
    ),
    ...list(
      `Tests to run (${number(impact.totals.tests)} of ${number(impact.totals.allTests)} files)`,
      [...new Set(impact.tests.map(({ path, command }) => command ?? path))],
      (command) => markdownCode(command),
    ),
    ...list('No test reaches', impact.untested, (path) => markdownCode(path)),
    ...list(
      'Changed together in the past, and left out',
      impact.together,
      (one) => `${markdownCode(one.path)} in ${number(one.support)} of ${number(one.of)} changes of ${markdownCode(one.with)}`,
    ),
    ...list(
      'Packages of others that changed',
      impact.dependencies,
      (one) => `${markdownCode(one.name)} ${markdown(stepWords(one).step)}, ${stepWords(one).users}`,
    ),
    ...list(
      'Packages',
      impact.packages,
      (one) =>
        `${markdownCode(one.name || one.folder || '.')} ${number(one.changed)} changed, ${number(one.affected)} affected${one.ai === null || one.ai.ai === 0 ? '' : `, ${number(one.ai.ai)} of ${number(one.ai.added)} new lines AI-attributed`}`,
    ),
    ...list(
      'Entry points',
      impact.entryPoints,
      (one) =>
        `${markdownCode(one.file)} ${markdown(one.kind)}, ${one.distance === 0 ? 'changed' : `${number(one.distance)} ${plural('step', one.distance)}`}`,
    ),
    ...list(
      'Surfaces',
      impact.surfaces.filter(({ changed }) => changed.length > 0),
      ({ surface, changed }) =>
        `${markdown(surface)}: ${changed
          .slice(0, 5)
          .map((path) => markdownCode(path))
          .join(', ')}${changed.length > 5 ? `, ${number(changed.length - 5)} more` : ''}`,
    ),
    ...list(
      'Owners to ask',
      impact.owners.groups,
      ({ owners, changed, affected }) =>
        `${owners.map((owner) => markdownCode(owner)).join(' ')}: ${number(changed)} changed, ${number(affected)} close`,
    ),
    ...list(
      'Controls with evidence here',
      impact.requirements ?? [],
      ({ id, answer, changed, affected }) =>
        `${markdown(id)} (${markdown(answer)}): ${[...changed, ...affected]
          .slice(0, 5)
          .map((path) => markdownCode(path))
          .join(', ')}`,
    ),
    '',
    `<sub>${markdown(coverageWords(impact), 600)}</sub>`,
    ...impact.reasons.flatMap((reason) => ['', markdown(reasonWords(reason), 600)]),
    ...gapSection(repo),
    '',
  ];
}

function bullets(title: string, first: readonly string[], rows: readonly string[]): string[] {
  return [
    '',
    `**${title} ${markdown(first.join(', '))}**${rows.length === 0 ? ': no factor is raised.' : ''}`,
    ...rows.map((row) => `- ${row}`),
  ];
}

/** Folded, unless it must be seen. */
function list<T>(title: string, items: readonly T[], row: (item: T) => string, open = false): string[] {
  if (items.length === 0) return [];
  const rows = items.slice(0, ROWS).map((item) => `- ${row(item)}`);
  const more = items.length > ROWS ? [`- and ${number(items.length - ROWS)} more`] : [];
  if (open) return ['', `**${title}**`, ...rows, ...more];
  return ['', `<details><summary>${title}: ${number(items.length)}</summary>`, '', ...rows, ...more, '', '</details>'];
}
