import { checks } from '../checks/index.js';
import type { Report } from '../model/report.js';
import { markdown, markdownCode } from './escape.js';
import { detailSections } from './gate-details.js';
import {
  answersOf,
  type CheckAnswers,
  countWords,
  evidenceWords,
  type Fact,
  factsOf,
  fixOf,
  moreWords,
  openAnswers,
  STANDINGS,
  type Standing,
  unaskedWords,
  verdictWords,
} from './gate-words.js';
import { number, plural } from './layout.js';
import { gapSection } from './markdown.js';
import { type Section, sectionsThatFit } from './sections-that-fit.js';
import { placeOf, sentenceOf } from './text-findings.js';
import { GAP_WORDS } from './words.js';

export interface GateMarkdownOptions {
  /** Bytes of UTF-8 that it may take, at least 1,000; a check run takes 65,535 characters and a step summary 1 MiB. */
  limit?: number;
  /** Lines of Markdown that are safe as they stand: where the report lies, how to verify the pack. */
  footer?: readonly string[];
}

const DEFAULT_LIMIT = 60_000;
const LEAST_LIMIT = 1000;
/** With the verdict they are the first five lines. */
const REASONS = 4;

/** What a reader misses most stands first: when there is too much, what stands last here is left out first. */
const VALUE = [
  'links',
  'reasons',
  'facts',
  'gaps',
  'checks',
  'AI evidence',
  'checks not asked',
  'findings',
  'exceptions',
  'security requirements',
  'change impact',
  'commits with evidence',
  'policy settings',
];

/**
 * What a gate found, for a step summary, a check run or a comment. The first line is the verdict of the whole report, the next ones are
 * the reasons for it; details are folded. Never longer than the limit: whole sections are left out, the least valuable first, and then
 * the last line says which. Text from a repository is escaped or in code spans, so it is no markup, mention, link or command.
 */
export function renderGateMarkdown(report: Report, { limit = DEFAULT_LIMIT, footer = [] }: GateMarkdownOptions = {}): string {
  const verdict = `### AI provenance: ${verdictWords(report)}`;
  const sections = [
    ...reasonSection(report),
    ...report.repos.flatMap((_, group) => repoSections(report, group)),
    ...(footer.length === 0 ? [] : [sectionOf('links', -1, [footer])]),
  ];
  const free = Math.max(limit, LEAST_LIMIT) - Buffer.byteLength(verdict) - 1;
  const whole = shownOf(sections, free, report);
  const { texts, left } = whole.left.length === 0 ? whole : shownOf(sections, free - noticeBytes(sections, report), report);
  return [verdict, ...texts, ...notice(left, report), ''].join('\n');
}

/** A repository of which not even the facts fit is left out whole. */
function shownOf(sections: readonly Section[], free: number, { repos }: Report): { texts: string[]; left: Section[] } {
  const { shown, left } = sectionsThatFit(sections, free, ({ kind }) => VALUE.indexOf(kind));
  const named = new Set(shown.flatMap(({ section: { kind, group } }) => (kind === 'facts' ? [group] : [])));
  const stays = ({ group }: Section): boolean => group === -1 || repos.length === 1 || named.has(group);
  return {
    texts: shown.filter(({ section }) => stays(section)).map(({ text }) => text),
    left: [...left, ...shown.flatMap(({ section }) => (stays(section) ? [] : [section]))],
  };
}

function notice(left: readonly Section[], { repos }: Report): string[] {
  if (left.length === 0) return [];
  const kinds = VALUE.flatMap((kind) => {
    const count = left.filter((section) => section.kind === kind).length;
    return count === 0 ? [] : [`${kind}${repos.length > 1 ? ` (of ${number(count)} repositories)` : ''}`];
  });
  return ['', `Left out for size: ${kinds.join(', ')}. The whole is in report.json of the pack, and in --json.`];
}

/** The most that the notice can take: when everything is left out. */
function noticeBytes(sections: readonly Section[], report: Report): number {
  return Buffer.byteLength(notice(sections, report).join('\n')) + 1;
}

/** Versions that say the same at different lengths, each set off by a blank line. */
function sectionOf(kind: string, group: number, versions: readonly (readonly string[])[], off = true): Section {
  return { kind, group, versions: versions.map((rows) => [...(off ? [''] : []), ...rows].join('\n')) };
}

const MARKS = {
  error: '**ERROR**',
  undecided: '**UNKNOWN**',
  warning: 'warning',
  note: 'note',
  ok: 'ok',
  unasked: '',
} satisfies Record<Standing, string>;

/**
 * A few lines right below the verdict: the worst checks, each with its worst finding, and what could not be seen. Of checks about one
 * subject the first stands for all until each subject had its turn.
 */
function reasonSection(report: Report): Section[] {
  const rank = (standing: Standing): number => STANDINGS.indexOf(standing);
  const reasons = report.repos
    .flatMap((repo) => [
      ...inTurn(openAnswers(repo)).map(({ answer, turn }) => ({
        at: rank(answer.standing) + turn / 1000,
        of: repo,
        row: reasonRow(answer),
      })),
      ...repo.gaps.slice(0, 1).map((gap) => ({
        at: rank('undecided') - 0.5,
        of: repo,
        row: (size: number) =>
          `**INCOMPLETE** ${GAP_WORDS[gap.code]}: ${markdown(gap.detail, size)}${repo.gaps.length > 1 ? ` + ${number(repo.gaps.length - 1)} more` : ''}`,
      })),
    ])
    .sort((a, b) => a.at - b.at)
    .slice(0, REASONS);
  if (reasons.length === 0) return [];
  const rows = (count: number, size: number): string[] =>
    reasons.slice(0, count).map(({ row, of: { repository } }) => {
      const whose = report.repos.length > 1 && repository.name !== null ? `${markdownCode(repository.name, 120)} ` : '';
      return `- ${whose}${row(size)}`;
    });
  return [sectionOf('reasons', -1, [rows(REASONS, 240), rows(REASONS, 80), rows(1, 40)], false)];
}

/** How many checks of the same subject and standing stand before each. */
function inTurn(answers: readonly CheckAnswers[]): { answer: CheckAnswers; turn: number }[] {
  const seen = new Map<string, number>();
  return answers.map((answer) => {
    const key = `${checks[answer.check].section} ${answer.standing}`;
    const turn = seen.get(key) ?? 0;
    seen.set(key, turn + 1);
    return { answer, turn };
  });
}

function reasonRow(answer: CheckAnswers): (size: number) => string {
  return (size) => `${MARKS[answer.standing]} ${answer.title}: ${resultCell(answer, size)}`;
}

/** The worst finding of a check with its place, and how many there are beside it. */
function resultCell(answer: CheckAnswers, size: number): string {
  const place = answer.open.length === 0 ? '' : placeOf(answer.worst);
  const where = place === '' ? '' : `${markdownCode(place, size)} `;
  return `${where}${markdown(sentenceOf(answer.worst), size)}${moreWords(answer)}`;
}

function repoSections(report: Report, group: number): Section[] {
  const repo = report.repos[group];
  if (repo === undefined) return [];
  const { gaps } = repo;
  const answers = answersOf(repo).filter(({ standing }) => standing !== 'unasked');
  const unasked = unaskedWords(repo);
  const heading =
    report.repos.length === 1
      ? []
      : [
          `#### ${repo.repository.name === null ? 'A repository without an origin' : markdownCode(repo.repository.name, 120)}: ${countWords([repo]) || 'nothing to act on'}`,
          '',
        ];
  const part = (kind: string, isThere: boolean, versions: () => readonly (readonly string[])[]): Section[] =>
    isThere ? [sectionOf(kind, group, versions())] : [];
  return [
    sectionOf('facts', group, [[...heading, factsOf(repo).map(factCell).join(' · ')]]),
    ...part('checks', answers.length > 0, () => [
      checkTable(answers, 240, true),
      checkTable(answers, 80, true),
      checkTable(answers, 40, false),
    ]),
    ...part('checks not asked', unasked.length > 0, () => [[`<sub>${unasked.join(' · ')}</sub>`]]),
    sectionOf('AI evidence', group, [[evidenceLine(repo)]]),
    ...part('gaps', gaps.length > 0, () =>
      [10, 3, 1].map((most) => [
        ...gapSection({ gaps: gaps.slice(0, most) }).slice(1),
        ...(gaps.length > most ? [`- and ${number(gaps.length - most)} more`] : []),
      ]),
    ),
    ...detailSections(repo).map(({ kind, versions }) => sectionOf(kind, group, versions)),
  ];
}

function factCell({ words, code }: Fact): string {
  return [words, ...(code === undefined ? [] : [markdownCode(code, 120)])].filter((part) => part !== '').join(' ');
}

function checkTable(answers: readonly CheckAnswers[], size: number, withFix: boolean): string[] {
  return [
    '| What we checked | Result | Fix or evidence |',
    '| --- | --- | --- |',
    ...answers.map((answer) => {
      const { title, standing, open, worst } = answer;
      const count = open.length > 1 ? ` ${number(open.length)}` : '';
      const fix = open.length > 0 && withFix ? `. Fix: ${markdown(fixOf(worst), 300)}` : '';
      return `| ${title} | ${MARKS[standing]}${count} | ${resultCell(answer, size)}${fix} |`;
    }),
  ];
}

function evidenceLine(repo: Report['repos'][number]): string {
  const { counts, tools, more } = evidenceWords(repo);
  const used = tools.map(([id, count]) => `${markdownCode(id, 60)} ${number(count)}`);
  const names =
    used.length === 0 ? [] : [[...used, ...(more === 0 ? [] : [`${number(more)} more ${plural('tool', more)}`])].join(', ')];
  return `**AI evidence:** ${[...counts, ...names].join(' · ')}`;
}
