import type { Evidence } from '../model/evidence.js';
import type { CommitReport, Highlight, RepoReport, Report, ToolSummary } from '../model/report.js';
import { cut, line } from './escape.js';
import { number, PLAIN, percent, plural, type Style, table, tally } from './layout.js';
import { fileLines } from './text-files.js';
import { gapLines } from './text-gaps.js';
import { codeLines } from './text-lines.js';
import { ATTRIBUTION_WORDS, NO_SHARE, REASON_WORDS, SHARE_DEFINITION } from './words.js';

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
    ...fileLines(repo, style),
    ...codeLines(repo, style),
    ...lookAt(repo, style),
    ...gapLines(repo.gaps, style),
  ]
    .join('\n')
    .concat('\n');
}

function headline({ repository, range, totals, complete, findings }: RepoReport, style: Style): string[] {
  const failed = findings.filter(({ answer }) => answer === 'fail').length;
  const found = failed === 0 ? '' : ` · ${style.bad(`${number(failed)} ${plural('finding', failed)}`)}`;
  const state = (complete ? style.good('complete') : style.bad('INCOMPLETE')) + found;
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
    `  ${style.strong('AI evidence'.padEnd(16))}${number(found).padStart(9)}   ${share(found, totals.commits, complete, style)}`,
    row('  declared', declared, ATTRIBUTION_WORDS.declared),
    row('  recorded', recorded, ATTRIBUTION_WORDS.recorded),
    row('suspected', suspected, `${ATTRIBUTION_WORDS.suspected}; not counted above`),
    row('human attested', totals.humanAttested, 'the commit says that no AI took part'),
    row('no evidence', none - totals.humanAttested, ATTRIBUTION_WORDS.none),
  ];
}

function share(found: number, commits: number, complete: boolean, style: Style): string {
  if (!complete) return style.faint(NO_SHARE);
  return commits === 0 ? style.faint('no commits') : `${percent(found, commits)} ${style.faint(SHARE_DEFINITION)}`;
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

function lookAt({ commits, highlights, evidence, lines }: RepoReport, style: Style): string[] {
  const byId = new Map(evidence.map((item) => [item.id, item]));
  const commitOf = new Map(commits.map((commit) => [commit.id, commit]));
  const shown = (title: string, { count, commits: ids }: Highlight): string[] => {
    const named = ids.slice(0, LOOK_AT).flatMap((id) => commitOf.get(id) ?? []);
    return group(title, named, count, byId, style);
  };
  const { contradicted, suspected, automation, latest } = highlights;
  return [
    ...shown('Says "no AI" and shows AI evidence', contradicted),
    ...shown('Suspected, worth a look', suspected),
    ...(automation === 0
      ? []
      : [
          '',
          style.faint(
            `Left out here: ${number(automation)} suspected as automation under an agent account, no work of the agent`,
          ),
        ]),
    ...shown('Latest with AI evidence', latest),
    ...(commits.length === 0
      ? []
      : ['', style.faint('Why a commit is marked: ai-provenance explain <commit>. Everything: --json.')]),
    ...(latest.count === 0 || lines !== null
      ? []
      : [style.faint('How much code: --lines (added and deleted), --surviving (what is left of it at the head).')]),
  ];
}

function group(
  title: string,
  commits: readonly CommitReport[],
  count: number,
  byId: ReadonlyMap<string, Evidence>,
  style: Style,
): string[] {
  if (commits.length === 0) return [];
  const more = count > commits.length ? style.faint(` (${commits.length} of ${number(count)})`) : '';
  return [
    '',
    `${style.strong(title)}${more}`,
    ...commits.flatMap((commit) => [
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
