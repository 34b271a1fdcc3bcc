import type { Finding } from '../model/finding.js';
import type { RepoReport, Report } from '../model/report.js';
import { cut, line } from './escape.js';
import {
  answersOf,
  type CheckAnswers,
  countWords,
  evidenceWords,
  type Fact,
  factsOf,
  fixesOf,
  impactWords,
  moreWords,
  nextWords,
  openAnswers,
  phraseOf,
  type Standing,
  standingOf,
  unaskedWords,
  verdictWords,
} from './gate-words.js';
import { number, PLAIN, type Style } from './layout.js';
import { placeOf, sentenceOf } from './text-findings.js';
import { gapLines } from './text-gaps.js';

/** Findings of one check that are listed. */
const SHOWN = 8;
const PHRASE = 110;

const MARKS = {
  error: 'ERROR',
  undecided: 'UNKNOWN',
  warning: 'warning',
  note: 'note',
  ok: 'ok',
  unasked: '—',
} satisfies Record<Standing, string>;
const MARK_WIDTH = 7;

/**
 * What a gate found, for a terminal. The first line is the verdict, the last one says what to do. Between them: each check with its
 * answer, what needs action with its place and its fix, then AI evidence, impact and gaps. Text from a repository is escaped.
 */
export function renderGateText(report: Report, style: Style = PLAIN): string {
  const { result, repos } = report;
  const paint = result === 'pass' ? style.good : result === 'warn' ? style.strong : style.bad;
  return [
    paint(`AI provenance: ${verdictWords(report)}`),
    ...repos.flatMap((repo) => [...(repos.length > 1 ? ['', style.strong(titleOf(repo))] : []), ...repoLines(repo, style)]),
    '',
    line(nextWords(report), 400),
    '',
  ]
    .map((row) => row.trimEnd())
    .join('\n');
}

function titleOf(repo: RepoReport): string {
  const name = cut(repo.repository.name ?? 'a repository without an origin', 120);
  return line(`${name}: ${countWords([repo]) || 'nothing to act on'}`);
}

function repoLines(repo: RepoReport, style: Style): string[] {
  const answers = answersOf(repo).filter(({ standing }) => standing !== 'unasked');
  const unasked = unaskedWords(repo);
  const width = Math.max(0, ...answers.map(({ title }) => title.length));
  return [
    style.faint(factsOf(repo).map(factText).join(' · ')),
    '',
    ...answers.map((answer) => checkLine(answer, width, style)),
    ...(unasked.length === 0 ? [] : [style.faint(`  ${MARKS.unasked.padEnd(MARK_WIDTH)}  ${unasked.join(' · ')}`)]),
    ...openAnswers(repo).flatMap((answer) => ['', ...findingLines(answer, repo, style)]),
    '',
    ...evidenceLines(repo),
    ...(repo.impact === undefined ? [] : [line(impactWords(repo.impact), 400)]),
    ...gapLines(repo.gaps, style),
  ];
}

function factText({ words, code }: Fact): string {
  return [words, ...(code === undefined ? [] : [line(code, 120)])].filter((part) => part !== '').join(' ');
}

function painted(standing: Standing, style: Style): string {
  const mark = MARKS[standing].padEnd(MARK_WIDTH);
  if (standing === 'error' || standing === 'undecided') return style.bad(mark);
  return standing === 'ok' ? style.good(mark) : mark;
}

function checkLine(answer: CheckAnswers, width: number, style: Style): string {
  return `  ${painted(answer.standing, style)}  ${answer.title.padEnd(width)}  ${line(phraseOf(answer.worst), PHRASE)}${moreWords(answer)}`;
}

/** What one check found that needs action, each with its place, and what to do about all of it. */
function findingLines(answer: CheckAnswers, repo: RepoReport, style: Style): string[] {
  const { title, open } = answer;
  const quotes = new Map(repo.evidence.map(({ id, quote }) => [id, quote]));
  const rows = open.slice(0, SHOWN).map((finding) => {
    const said = [placeOf(finding), `${sentenceOf(finding)}${quoteOf(finding, quotes)}`];
    const shown = said.filter((part) => part !== '').map((part) => line(part, 300));
    return `  ${painted(standingOf(finding), style)}  ${shown.join('  ')}`;
  });
  const more = open.length - rows.length;
  return [
    `${style.strong(title)}${open.length > 1 ? ` (${number(open.length)})` : ''}`,
    ...rows,
    ...(more > 0 ? [`  and ${number(more)} more, see --json`] : []),
    ...fixesOf(answer).map((fix) => style.faint(`  fix: ${fix}`)),
  ];
}

/** Of what nobody sees, with the hidden characters by their numbers. */
function quoteOf({ code, evidence: [first = ''] }: Finding, quotes: ReadonlyMap<string, string | undefined>): string {
  const quote = code === 'hidden-text' ? (quotes.get(first)?.trim() ?? '') : '';
  return quote === '' ? '' : `: ${quote}`;
}

function evidenceLines(repo: RepoReport): string[] {
  const { counts, tools, more } = evidenceWords(repo);
  const used = [...tools.map(([id, count]) => `${line(id, 60)} ${number(count)}`), ...(more === 0 ? [] : [`${more} more`])];
  return [`AI evidence: ${[...counts, ...(used.length === 0 ? [] : [used.join(', ')])].join(' · ')}`];
}
