import type { Finding } from '../model/finding.js';
import type { ImpactReport } from '../model/impact.js';
import type { CommitReport, PolicySetting, RepoReport } from '../model/report.js';
import type { ControlResult, RequirementsReport } from '../model/requirement-result.js';
import { markdown, markdownCode } from './escape.js';
import { countWords, standingOf, worstFirst } from './gate-words.js';
import { FACTOR_WORDS, factorWords, verdictWords as impactVerdict, reasonWords } from './impact-words.js';
import { number, plural } from './layout.js';
import { standingOf as controlStanding, verdictWords as requirementsVerdict, showCommand, sortControls } from './requirements.js';
import { placeOf, sentenceOf } from './text-findings.js';

/** Folded parts of what a gate found. Their summaries are HTML, so only words of ours stand in them. */

export interface Detail {
  kind: string;
  /** The same with fewer and fewer rows. */
  versions: string[][];
}

/** In the order in which they are read. */
export function detailSections(repo: RepoReport): Detail[] {
  return [
    ...findingDetail(repo),
    ...exceptionDetail(repo),
    ...(repo.requirements === undefined ? [] : requirementsDetail(repo.requirements)),
    ...(repo.impact === undefined ? [] : [impactDetail(repo.impact)]),
    ...commitDetail(repo),
    ...settingDetail(repo),
  ];
}

function folded(summary: string, rows: readonly string[]): string[] {
  return [`<details><summary>${summary}</summary>`, '', ...rows, '', '</details>'];
}

/** A table of at most so many rows, and how many more there are. */
function rowsOf<T>(head: readonly string[], items: readonly T[], most: number, cells: (item: T) => string[]): string[] {
  const more = items.length - most;
  return [
    `| ${head.join(' | ')} |`,
    `|${' --- |'.repeat(head.length)}`,
    ...items.slice(0, most).map((item) => `| ${cells(item).join(' | ')} |`),
    ...(more > 0 ? ['', `and ${number(more)} more`] : []),
  ];
}

/** The same as a list. */
function listOf<T>(items: readonly T[], most: number, row: (item: T) => string): string[] {
  const more = items.length - most;
  return [...items.slice(0, most).map((item) => `- ${row(item)}`), ...(more > 0 ? [`- and ${number(more)} more`] : [])];
}

function findingDetail(repo: RepoReport): Detail[] {
  // What somebody accepted stands among the exceptions.
  const told = worstFirst(repo.findings).filter(
    ({ answer, code }) => (answer === 'fail' || answer === 'unknown') && code !== 'control-excepted',
  );
  if (told.length === 0) return [];
  const quotes = new Map(repo.evidence.map(({ id, quote }) => [id, quote]));
  const counts = countWords([{ findings: told, gaps: [] }]);
  const notes = told.filter((finding) => standingOf(finding) === 'note').length;
  const words = [counts, notes === 0 ? '' : `${number(notes)} ${plural('note', notes)}`].filter((part) => part !== '');
  return [
    {
      kind: 'findings',
      versions: [100, 30, 10].map((most) =>
        folded(
          `Findings: ${words.join(', ')}`,
          rowsOf(['', 'Check', 'Where', 'What'], told, most, (finding) => findingCells(finding, quotes)),
        ),
      ),
    },
  ];
}

function findingCells(finding: Finding, quotes: ReadonlyMap<string, string | undefined>): string[] {
  const { check, severity, answer, code, evidence } = finding;
  const place = placeOf(finding);
  const quote = code === 'hidden-text' ? (quotes.get(evidence[0] ?? '')?.trim() ?? '') : '';
  return [
    answer === 'unknown' ? 'unknown' : severity,
    check,
    place === '' ? '' : markdownCode(place, 160),
    `${markdown(sentenceOf(finding), 300)}${quote === '' ? '' : `: ${markdownCode(quote, 100)}`}`,
  ];
}

function exceptionDetail({ requirements }: RepoReport): Detail[] {
  const accepted = requirements?.controls.filter((control) => controlStanding(control) === 'accepted') ?? [];
  if (accepted.length === 0) return [];
  const row = ({ id, name, exception }: ControlResult): string =>
    `${markdownCode(id, 60)} ${markdown(name, 120)}: accepted by ${markdown(exception?.approver ?? '', 80)} until ${markdown(exception?.until ?? '', 40)}: ${markdown(exception?.reason ?? '', 200)}`;
  return [
    {
      kind: 'exceptions',
      versions: [50, 5].map((most) => folded(`Exceptions used: ${number(accepted.length)}`, listOf(accepted, most, row))),
    },
  ];
}

function requirementsDetail({ path, controls, change }: RequirementsReport): Detail[] {
  if (controls.length === 0) return [];
  const open = sortControls(controls).filter((control) => ['fail', 'unknown', 'error'].includes(controlStanding(control)));
  const named = (words: string, ids: readonly string[], most: number): string[] => {
    if (ids.length === 0) return [];
    const more = ids.length > most ? `, ${number(ids.length - most)} more` : '';
    return [
      `**${words}** ${ids
        .slice(0, most)
        .map((id) => markdownCode(id, 60))
        .join(', ')}${more}`,
      '',
    ];
  };
  const row = (control: ControlResult): string =>
    `${controlStanding(control)} ${control.severity} ${markdownCode(control.id, 60)} ${markdown(control.name, 120)}: ${markdown(control.because, 200)} (${markdownCode(showCommand(control, path), 300)})`;
  return [
    {
      kind: 'security requirements',
      versions: [50, 10].map((most) =>
        folded(`Security requirements: ${requirementsVerdict(controls)}`, [
          ...named('Broken by this change:', change?.broke ?? [], most),
          ...named('Fixed by this change:', change?.fixed ?? [], most),
          `From ${markdownCode(path, 200)}`,
          ...(open.length === 0 ? [] : ['', ...listOf(open, most, row)]),
        ]),
      ),
    },
  ];
}

/** The rating and what raised it, then what to run, whom to ask, and what is sensitive. `impact --format md` tells the rest. */
function impactDetail(impact: ImpactReport): Detail {
  return { kind: 'change impact', versions: [20, 5].map((most) => folded(impactVerdict(impact), impactRows(impact, most))) };
}

function impactRows(impact: ImpactReport, most: number): string[] {
  const { rating, tests, totals, owners, surfaces, provenance, reasons } = impact;
  const raised = rating.factors.filter(({ level }) => level === 'raised' || level === 'high');
  const commands = [...new Set(tests.map(({ path, command }) => command ?? path))];
  const touched = surfaces.filter(({ changed }) => changed.length > 0);
  const list = <T>(title: string, items: readonly T[], row: (item: T) => string): string[] =>
    items.length === 0 ? [] : ['', `**${title}**`, '', ...listOf(items, most, row)];
  return [
    `Rated **${rating.level}**${raised.length === 0 ? ': no factor is raised' : ''}`,
    ...(raised.length === 0 ? [] : ['', ...listOf(raised, most, factorRow)]),
    ...(provenance === null || provenance.ai === 0
      ? []
      : [
          '',
          `AI: ${number(provenance.ai)} of ${number(provenance.added)} added ${plural('line', provenance.added)}; no reviewer named for ${number(provenance.unreviewed)}`,
        ]),
    ...list(
      'Such lines without a reviewer, where it matters',
      provenance?.critical ?? [],
      ({ path, unreviewed, because }) =>
        `${markdownCode(path, 160)}: ${number(unreviewed)} ${plural('line', unreviewed)} (${markdown(because.join(', '), 100)})`,
    ),
    ...list(`Tests to run: ${number(totals.tests)} of ${number(totals.allTests)} files`, commands, (command) =>
      markdownCode(command, 200),
    ),
    ...list(
      'Owners to ask',
      owners.groups,
      (group) =>
        `${group.owners
          .slice(0, 10)
          .map((owner) => markdownCode(owner, 60))
          .join(' ')}: ${number(group.changed)} changed, ${number(group.affected)} close`,
    ),
    ...list(
      'Surfaces',
      touched,
      ({ surface, changed }) =>
        `${markdown(surface, 60)}: ${changed
          .slice(0, 3)
          .map((path) => markdownCode(path, 120))
          .join(', ')}${changed.length > 3 ? `, ${number(changed.length - 3)} more` : ''}`,
    ),
    ...list('Not followed', reasons, (reason) => markdown(reasonWords(reason), 300)),
  ];
}

function factorRow(factor: ImpactReport['rating']['factors'][number]): string {
  const about = factor.path === null ? '' : `, ${markdownCode(factor.path, 160)}`;
  return `${markdown(factorWords(factor), 200)}: ${FACTOR_WORDS[factor.id]}${about}`;
}

function commitDetail({ commits, totals }: RepoReport): Detail[] {
  const marked = commits.filter(({ attribution }) => attribution !== 'none');
  if (marked.length === 0) return [];
  const { declared, recorded, suspected } = totals.byAttribution;
  const all = declared + recorded + suspected;
  return [
    {
      kind: 'commits with evidence',
      versions: [50, 20, 5].map((most) =>
        folded(
          `Commits with evidence: ${number(all)}${marked.length > most ? `, the newest ${number(most)}` : ''}`,
          rowsOf(['Commit', 'Date', 'Attribution', 'Tools', 'Subject'], marked, most, commitCells),
        ),
      ),
    },
  ];
}

function commitCells({ id, date, attribution, denied, tools, subject }: CommitReport): string[] {
  const used = tools.map((tool) => `${tool.id}${tool.model === undefined ? '' : ` (${tool.model})`} ${tool.role}`);
  return [
    markdownCode(id.slice(0, 12)),
    markdown(date?.slice(0, 10) ?? ''),
    denied ? `${attribution}, says no AI` : attribution,
    markdown(used.join(', '), 200),
    markdown(subject, 120),
  ];
}

function settingDetail({ policy: { settings = [] } }: RepoReport): Detail[] {
  const own = settings.filter(({ from }) => from !== 'default');
  if (own.length === 0) return [];
  const cells = ({ key, value, from }: PolicySetting): string[] => [
    markdownCode(key, 80),
    value === '' ? 'nothing' : markdownCode(value, 200),
    from,
  ];
  return [
    {
      kind: 'policy settings',
      versions: [60, 10].map((most) =>
        folded(
          `Policy settings that are not the default: ${number(own.length)}`,
          rowsOf(['Setting', 'Value', 'From'], own, most, cells),
        ),
      ),
    },
  ];
}
