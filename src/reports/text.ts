import type { Evidence } from '../model/evidence.js';
import type { CommitReport, RepoReport, Report, ToolSummary } from '../model/report.js';
import { cut, line } from './escape.js';
import { ATTRIBUTION_WORDS, GAP_WORDS, NO_SHARE, REASON_WORDS, SHARE_DEFINITION } from './words.js';

/** Marks up parts of the text for a terminal; the default leaves it plain. */
export interface Style {
  strong(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  faint(text: string): string;
}

export const PLAIN: Style = { strong: String, good: String, bad: String, faint: String };

const LOOK_AT = 5;

/** A summary to read in ten seconds, then what to look at. Every line of repository text is escaped for terminals and CI logs. */
export function renderText(report: Report, style: Style = PLAIN): string {
  return report.repos.map((repo) => repoText(repo, style)).join('\n');
}

function repoText(repo: RepoReport, style: Style): string {
  return [
    ...headline(repo, style),
    style.faint(refsLine(repo)),
    '',
    ...counts(repo, style),
    ...toolTable(repo.tools, style),
    ...lookAt(repo, style),
    ...gaps(repo, style),
  ]
    .join('\n')
    .concat('\n');
}

function headline({ repository, range, totals, complete }: RepoReport, style: Style): string[] {
  const state = complete ? style.good('complete') : style.bad('INCOMPLETE');
  const dates = [
    range.since === null ? '' : ` since ${line(range.since, 40)}`,
    range.until === null ? '' : ` until ${line(range.until, 40)}`,
  ].join('');
  const merges = totals.merges === 0 ? '' : ` (${number(totals.merges)} of them merges)`;
  return [
    style.strong(`AI provenance${repository.name === null ? '' : ` of ${line(repository.name, 120)}`}`),
    `${line(range.expression, 120)}${dates} · ${number(totals.commits)} ${plural('commit', totals.commits)}${merges} · ${state}`,
  ];
}

/** Which refs took part; a scan cannot say anything about the others. */
function refsLine({ range }: RepoReport): string {
  const { notes, ...walked } = range.refs;
  const kinds = Object.entries(walked).filter(([, count]) => count > 0);
  const refs = kinds.map(([kind, count]) => `${number(count)} ${(count === 1 ? REF_WORD : REF_WORDS)[kind]}`);
  const read = notes.filter((note) => note.read).map(({ ref }) => line(ref, 60));
  return [
    ...refs,
    read.length === 0 ? "no AI notes in this clone (git fetch origin 'refs/notes/*:refs/notes/*')" : `notes ${read.join(', ')}`,
  ].join(' · ');
}

const REF_WORD: Record<string, string> = {
  branches: 'branch',
  remotes: 'remote branch',
  tags: 'tag',
  pulls: 'pull request',
  other: 'other revision',
};

const REF_WORDS: Record<string, string> = {
  branches: 'branches',
  remotes: 'remote branches',
  tags: 'tags',
  pulls: 'pull requests',
  other: 'other revisions',
};

function counts({ totals, complete }: RepoReport, style: Style): string[] {
  const { declared, recorded, suspected, none } = totals.byAttribution;
  const found = declared + recorded;
  const row = (label: string, count: number, words: string): string =>
    `  ${label.padEnd(16)}${number(count).padStart(9)}   ${style.faint(words)}`;
  return [
    `  ${style.strong('AI evidence'.padEnd(16))}${number(found).padStart(9)}   ${complete ? `${percent(found, totals.commits)} ${style.faint(SHARE_DEFINITION)}` : style.faint(NO_SHARE)}`,
    row('  declared', declared, ATTRIBUTION_WORDS.declared),
    row('  recorded', recorded, ATTRIBUTION_WORDS.recorded),
    row('suspected', suspected, `${ATTRIBUTION_WORDS.suspected}; not counted above`),
    row('human attested', totals.humanAttested, 'the commit says that no AI took part'),
    row('no evidence', none - totals.humanAttested, ATTRIBUTION_WORDS.none),
  ];
}

function toolTable(tools: readonly ToolSummary[], style: Style): string[] {
  const shown = tools.filter((tool) => tool.declared + tool.recorded + tool.suspected > 0);
  if (shown.length === 0) return [];
  const rows = shown.map((tool) => [
    line(tool.id, 60),
    number(tool.declared + tool.recorded),
    tool.suspected === 0 ? '' : number(tool.suspected),
    tool.firstSeen === null ? '' : line(line(`${tool.firstSeen} … ${tool.lastSeen}`, 40), 40),
    tally(tool.roles, 3),
    tally(tool.models, 3),
  ]);
  return ['', ...table(['Tool', 'Commits', 'Suspected', 'First … last seen', 'Roles', 'Models'], rows, [1, 2], style)];
}

function lookAt({ commits, evidence }: RepoReport, style: Style): string[] {
  const byId = new Map(evidence.map((item) => [item.id, item]));
  const contradicted = commits.filter((commit) => commit.denied && commit.attribution !== 'none');
  const weak = commits.filter((commit) => commit.attribution === 'suspected');
  const suspected = weak.filter((commit) => !isAutomation(commit, byId));
  const latest = commits.filter((commit) => commit.attribution === 'declared' || commit.attribution === 'recorded');
  return [
    ...group('Says "no AI" and shows AI evidence', contradicted, byId, style),
    ...group('Suspected, worth a look', suspected, byId, style),
    ...(suspected.length === weak.length
      ? []
      : [
          '',
          style.faint(
            `Left out here: ${number(weak.length - suspected.length)} suspected as automation under an agent account, no work of the agent`,
          ),
        ]),
    ...group('Latest with AI evidence', latest, byId, style),
    ...(commits.length === 0
      ? []
      : ['', style.faint('Why a commit is marked: ai-provenance explain <commit>. Everything: --json.')]),
  ];
}

/** Version bumps, test merges and checkpoints under an agent's account. */
function isAutomation(commit: CommitReport, byId: ReadonlyMap<string, Evidence>): boolean {
  const cited = commit.evidence.flatMap((id) => byId.get(id) ?? []).filter(({ tool }) => tool !== undefined);
  return cited.length > 0 && cited.every(({ because }) => because === 'mechanical-commit');
}

function group(title: string, commits: readonly CommitReport[], byId: ReadonlyMap<string, Evidence>, style: Style): string[] {
  if (commits.length === 0) return [];
  const more = commits.length > LOOK_AT ? style.faint(` (${LOOK_AT} of ${number(commits.length)})`) : '';
  return [
    '',
    `${style.strong(title)}${more}`,
    ...commits
      .slice(0, LOOK_AT)
      .flatMap((commit) => [
        `  ${line(commit.id.slice(0, 12))}  ${line(commit.date?.slice(0, 10) ?? 'no date   ')}  ${line(commit.subject, 90)}`,
        `                ${style.faint(why(commit, byId))}`,
      ]),
  ];
}

function why(commit: CommitReport, byId: ReadonlyMap<string, Evidence>): string {
  const cited = commit.evidence
    .flatMap((id) => byId.get(id) ?? [])
    .find((item) => item.tool !== undefined || item.kind === 'denial');
  if (cited === undefined) return '';
  const reason = cited.because === undefined ? '' : `: ${REASON_WORDS[cited.because]}`;
  const quote = cited.kind === 'branch' ? 'named by the merge' : line(cut(cited.quote ?? '', 70), 80).trim();
  return `${cited.kind} ${quote}${reason}`;
}

function gaps({ gaps: all }: RepoReport, style: Style): string[] {
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

/** `co-author 12, author 3, …` */
export function tally(counts: Partial<Record<string, number>>, limit: number): string {
  const sorted = Object.entries(counts).sort(([a, m = 0], [b, n = 0]) => n - m || (a < b ? -1 : 1));
  const shown = sorted.slice(0, limit).map(([key, count = 0]) => `${line(key, 60)} ${number(count)}`);
  return [...shown, ...(sorted.length > limit ? [`${sorted.length - limit} more`] : [])].join(', ');
}

function table(head: string[], rows: string[][], right: number[], style: Style): string[] {
  const used = head.map((_, column) => rows.some((row) => row[column] !== ''));
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const render = (cells: string[]): string =>
    cells
      .map((cell, column) => (right.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .filter((_, column) => used[column])
      .join('  ')
      .trimEnd();
  return [`  ${style.strong(render(head))}`, ...rows.map((row) => `  ${render(row)}`)];
}

export function number(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

export function plural(word: string, count: number): string {
  return count === 1 ? word : `${word}s`;
}

export function percent(part: number, whole: number): string {
  if (whole === 0) return 'no commits';
  const share = (part / whole) * 100;
  const rounded = Math.round(share * 10) / 10;
  return part > 0 && rounded === 0 ? '< 0.1 %' : part < whole && rounded === 100 ? '> 99.9 %' : `${rounded.toFixed(1)} %`;
}
