import { checks } from '../checks/index.js';
import type { GapCode } from '../model/evidence.js';
import { CHECKS, type CheckId, type Finding } from '../model/finding.js';
import type { ImpactReport } from '../model/impact.js';
import type { RepoReport, Report } from '../model/report.js';
import { verdictWords as impactVerdict } from './impact-words.js';
import { number, plural } from './layout.js';
import { placeOf, sentenceOf, sortFindings } from './text-findings.js';
import { CHECK_WORDS } from './words.js';

/** What a gate found, in words for every channel. Nothing here is escaped: who writes it into a channel does that. */

/** Where a check stands, the worst first. `undecided`: an error or a warning if it were one. */
export const STANDINGS = ['error', 'undecided', 'warning', 'ok', 'note', 'unasked'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a finding makes of its check. A note changes nothing, so a check that passes with notes passes. */
export function standingOf({ answer, severity }: Finding): Standing {
  switch (answer) {
    case 'pass':
      return 'ok';
    case 'not-applicable':
      return 'unasked';
    case 'fail':
      return severity;
    case 'unknown':
      return severity === 'note' ? 'note' : 'undecided';
  }
}

/** Whether somebody has to act on it. */
export function needsAction(finding: Finding): boolean {
  return ['error', 'undecided', 'warning'].includes(standingOf(finding));
}

/** Worst first, then by place. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding): number => STANDINGS.indexOf(standingOf(finding));
  return sortFindings(findings).sort((a, b) => rank(a) - rank(b));
}

/** One check and everything that it found, the worst first. */
export interface CheckAnswers {
  check: CheckId;
  title: string;
  standing: Standing;
  worst: Finding;
  /** Findings that somebody has to act on. */
  open: Finding[];
  notes: number;
}

/** The checks that were asked, in the order in which people read them. */
export function answersOf({ findings }: Pick<RepoReport, 'findings'>): CheckAnswers[] {
  return CHECKS.flatMap((check): CheckAnswers[] => {
    const own = worstFirst(findings.filter((finding) => finding.check === check));
    const [worst] = own;
    if (worst === undefined) return [];
    return [
      {
        check,
        title: CHECK_WORDS[check].title,
        standing: standingOf(worst),
        worst,
        open: own.filter(needsAction),
        notes: own.filter((finding) => standingOf(finding) === 'note').length,
      },
    ];
  });
}

/** Checks with something to act on, the worst first. */
export function openAnswers(repo: Pick<RepoReport, 'findings'>): CheckAnswers[] {
  return answersOf(repo)
    .filter(({ open }) => open.length > 0)
    .sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
}

/** `2 errors, 1 undecided, 1 warning, 1 gap`; empty where there is nothing to act on. */
export function countWords(repos: readonly Pick<RepoReport, 'findings' | 'gaps'>[]): string {
  const findings = repos.flatMap((repo) => repo.findings);
  const count = (standing: Standing): number => findings.filter((finding) => standingOf(finding) === standing).length;
  const gaps = repos.reduce((sum, repo) => sum + repo.gaps.length, 0);
  const rows: [number, string][] = [
    [count('error'), 'error'],
    [count('warning'), 'warning'],
    [gaps, 'gap'],
  ];
  const words = rows.flatMap(([n, word]) => (n === 0 ? [] : [`${number(n)} ${plural(word, n)}`]));
  const undecided = count('undecided');
  if (undecided > 0) words.splice(count('error') > 0 ? 1 : 0, 0, `${number(undecided)} undecided`);
  return words.join(', ');
}

/** `FAIL (2 errors, 1 warning)`, `PASS (9 checks hold)`: the whole result of all repositories. */
export function verdictWords({ result, repos }: Report): string {
  const held = repos.flatMap(answersOf).filter(({ standing }) => standing === 'ok').length;
  const counts = countWords(repos) || (held === 0 ? 'no check was asked' : `${number(held)} ${plural('check', held)} held`);
  return `${result.toUpperCase()} (${counts})`;
}

/** What a finding says, behind what it is about where its sentence does not say that. Untrusted text. */
export function phraseOf(finding: Finding): string {
  const { subject, commit, path, values } = finding;
  const isBare = (subject ?? '') === '' && commit === undefined && path !== '' && values?.path === undefined;
  return isBare && finding.answer !== 'pass' ? `${placeOf(finding)} ${sentenceOf(finding)}` : sentenceOf(finding);
}

/** How many findings there are beside the worst one of a check. */
export function moreWords({ open, notes, standing }: CheckAnswers): string {
  if (standing === 'ok') return notes === 0 ? '' : ` + ${number(notes)} ${plural('note', notes)}`;
  return open.length > 1 ? ` + ${number(open.length - 1)} more` : '';
}

/** `Attestation (4 checks)` for checks whose titles begin alike. */
function groupTitles(ids: readonly CheckId[]): string {
  const titles = ids.map((check) => CHECK_WORDS[check].title);
  const groupOf = (title: string): string => title.split(':')[0] ?? title;
  return [...new Set(titles.map(groupOf))]
    .map((group) => {
      const alike = titles.filter((title) => groupOf(title) === group);
      return alike.length === 1 ? alike[0] : `${group} (${alike.length} checks)`;
    })
    .join(', ');
}

/** Checks that say nothing about this change, and why. A check that is switched off gives no finding at all. */
export function unaskedWords(repo: RepoReport): string[] {
  const answers = answersOf(repo).filter(({ standing }) => standing === 'unasked');
  const asked = new Set(repo.findings.map(({ check }) => check));
  const why = (title: string, ids: readonly CheckId[]): string[] => (ids.length === 0 ? [] : [`${title}: ${groupTitles(ids)}`]);
  return [
    ...why(
      'not demanded',
      answers.filter(({ worst }) => worst.code === 'not-demanded').map(({ check }) => check),
    ),
    ...why(
      'nothing to check',
      answers.filter(({ worst }) => worst.code !== 'not-demanded').map(({ check }) => check),
    ),
    ...why(
      'switched off',
      CHECKS.filter((check) => !asked.has(check) && isOff(repo, check)),
    ),
  ];
}

function isOff({ policy: { settings = [] } }: RepoReport, check: CheckId): boolean {
  const section = checks[check].section.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return settings.some(({ key, value }) => key === `policy.${section}.severity` && value === 'none');
}

/** Words of ours, and behind them what comes from the repository. */
export interface Fact {
  words: string;
  code?: string;
}

const SHORT = 12;

/** Gaps of the history; the others are about files and documents. */
const HISTORY: ReadonlySet<GapCode> = new Set<GapCode>([
  'shallow-history',
  'partial-clone',
  'missing-object',
  'corrupt-object',
  'not-a-commit',
  'unknown-base',
  'no-merge-base',
]);

/** What was judged, and by what. */
export function factsOf(repo: RepoReport): Fact[] {
  const { repository, range, totals, policy, complete, gaps } = repo;
  const isWhole = complete || (gaps.length > 0 && !gaps.some(({ code }) => HISTORY.has(code)));
  return [
    ...(repository.name === null ? [] : [{ words: '', code: repository.name }]),
    { words: '', code: range.expression },
    { words: `${number(totals.commits)} ${plural('commit', totals.commits)}` },
    ...(range.base === null ? [] : [{ words: 'base', code: range.base.slice(0, SHORT) }]),
    ...(range.head === null ? [] : [{ words: 'head', code: range.head.slice(0, SHORT) }]),
    policyFact(repo),
    ...(policy.failOn === undefined || policy.failOn === 'error'
      ? []
      : [{ words: policy.failOn === 'none' ? 'never fails (fail-on: none)' : 'fails on warnings' }]),
    { words: `complete history: ${isWhole ? 'yes' : 'no'}` },
    ...(policy.asOf !== undefined && isDated(repo) ? [{ words: 'as of', code: policy.asOf }] : []),
  ];
}

function policyFact({ policy: { source, commit } }: RepoReport): Fact {
  if (source === null) return { words: 'policy: the defaults' };
  if (typeof commit === 'string') return { words: 'policy', code: `${source}@${commit.slice(0, SHORT)}` };
  return { words: 'policy (of no commit)', code: source };
}

/** Whether the answer depends on the day: ages, ends of approvals and exceptions. */
function isDated({ inventory, requirements, policy: { settings = [] } }: RepoReport): boolean {
  return (
    inventory !== undefined ||
    requirements?.controls.some(({ exception }) => exception !== null) === true ||
    settings.some(({ key, value }) => key === 'policy.attestation.max-age-days' && value !== '')
  );
}

const TOOLS_SHOWN = 5;

/** `6 of 14 commits, 412 of 1,030 added lines`, and the tools, most commits first. */
export function evidenceWords({ totals, impact, tools }: RepoReport): {
  counts: string[];
  tools: [string, number][];
  more: number;
} {
  const { declared, recorded, suspected, none } = totals.byAttribution;
  const lines = impact?.provenance ?? null;
  const used = tools
    .map(({ id, declared: d, recorded: r }): [string, number] => [id, d + r])
    .filter(([, count]) => count > 0)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return {
    counts: [
      `${number(declared + recorded)} of ${number(totals.commits)} ${plural('commit', totals.commits)}${lines === null ? '' : `, ${number(lines.ai)} of ${number(lines.added)} added ${plural('line', lines.added)}`}`,
      ...(suspected === 0 ? [] : [`suspected: ${number(suspected)}`]),
      ...(totals.humanAttested === 0 ? [] : [`human attested: ${number(totals.humanAttested)}`]),
      `no evidence: ${number(none - totals.humanAttested)}`,
    ],
    tools: used.slice(0, TOOLS_SHOWN),
    more: Math.max(0, used.length - TOOLS_SHOWN),
  };
}

/** The verdict on the impact, and the factors that raise it. */
export function impactWords(impact: ImpactReport): string {
  const raised = impact.rating.factors.filter(({ level }) => level === 'raised' || level === 'high');
  const factors = raised.map(({ id, value, level }) => `${id} ${value === null ? 'not known' : number(value)} (${level})`);
  return [impactVerdict(impact), ...(factors.length === 0 ? [] : [factors.join(', ')])].join(' · ');
}

/** What to do about a finding. One that gaps left undecided is mended by mending these. */
export function fixOf({ check, code }: Finding): string {
  return code === 'undecided' ? 'mend what could not be seen' : CHECK_WORDS[check].fix;
}

/** What to do about all that a check found, each thing once. */
export function fixesOf({ open }: CheckAnswers): string[] {
  return [...new Set(open.map(fixOf))];
}

/** The one thing to do next. */
export function nextWords({ result, repos }: Report): string {
  const gap = repos.flatMap(({ gaps }) => gaps)[0];
  const [worst] = openAnswers({ findings: repos.flatMap(({ findings }) => findings) });
  const fix = worst === undefined ? null : fixOf(worst.worst);
  const again = 'then run the check again';
  switch (result) {
    case 'pass':
      return 'Nothing to do.';
    case 'warn':
      return fix === null ? 'Nothing fails.' : `Nothing fails. Look at the warnings: ${fix}`;
    case 'fail':
      return fix === null ? `Next: see the findings, ${again}` : `Next: ${fix}; ${again}`;
    case 'incomplete':
      return gap === undefined ? `Next: ${fix ?? 'see the gaps'}; ${again}` : `Next: ${gap.fix}; ${again}`;
  }
}
