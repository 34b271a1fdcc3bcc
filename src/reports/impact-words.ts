import type {
  AffectedFile,
  ChangedDependency,
  ChangedPath,
  EdgeKind,
  ImpactFactor,
  ImpactFactorId,
  ImpactLevel,
  ImpactReason,
  ImpactReport,
} from '../model/impact.js';
import { number, plural } from './layout.js';

/** The words of an impact. Nothing here is escaped: who writes them into a channel does that. */

export const LEVEL_WORDS = {
  low: 'LOW',
  moderate: 'MODERATE',
  high: 'HIGH',
  'insufficient-evidence': 'NOT RATED',
} satisfies Record<ImpactLevel, string>;

export const FACTOR_WORDS = {
  'past-edits': 'commits that changed the most edited of these files before',
  'past-fixes': 'repairs, by their subject, among the commits that changed one of these files before',
  authors: 'people who changed one of these files before',
  'direct-dependents': 'files that depend directly on one of these',
  'public-surface': 'entry points among the changed files',
  'sensitive-paths': 'changed files on sensitive surfaces',
  'ai-unreviewed': 'AI-attributed lines in commits that name no reviewer',
  size: 'lines added and deleted',
  'broken-imports': 'imports that lead nowhere now',
} satisfies Record<ImpactFactorId, string>;

export const KIND_WORDS = {
  asset: 'names',
  barrel: 'imports',
  config: 'names',
  dynamic: 'loads',
  import: 'imports',
  include: 'includes',
  init: 'is loaded behind',
  package: 'same package as',
  're-export': 'passes on',
  require: 'requires',
  string: 'may name',
  test: 'tests',
  type: 'imports types of',
} satisfies Record<EdgeKind, string>;

export const REASON_WORDS = {
  'unknown-base': 'what changed is not known: this clone lacks what there is to compare',
  'nothing-analysed': 'no changed file of code could be followed',
  'missing-content': 'contents are not in this clone',
  'unread-changes': 'changed files that are too large or binary',
  'history-only-changes': 'changed files in languages whose imports are not read: only names and history tell',
  'unread-importers': 'packages changed, and files of the language that imports them are not read',
  'submodule-changes': 'submodules moved; what is in them is not looked at',
  'unsure-changes': 'changed files that the lexer could not read to the end',
  'unblamed-changes': 'changed files whose lines nobody can give to commits',
  'shallow-history': 'the clone is shallow, so the past tells less',
} satisfies Record<ImpactReason['code'], string>;

/** `HIGH impact: 7 changed files reach 23 others (12 close) and 9 of 214 tests`. Never `no impact` where nobody could look. */
export function verdictWords({ state, totals, rating, changed }: ImpactReport): string {
  if (state === 'incomplete') return 'IMPACT UNKNOWN: not everything that this takes could be read';
  const files = `${number(totals.changed)} changed ${plural('file', totals.changed)}`;
  if (totals.changed === 0) return 'NOTHING CHANGED';
  if (totals.cosmetic === totals.changed)
    return `NO IMPACT: ${files}, and only comments or formatting ${totals.changed === 1 ? 'of it' : 'of them'} changed`;
  const all = totals.tier1 + totals.tier2;
  const reached = all === 0 ? 'reach no other file' : `reach ${number(all)} ${plural('other', all)}`;
  const close = all === 0 || totals.tier2 === 0 ? '' : ` (${number(totals.tier1)} close)`;
  const verb = changed.length === 1 ? reached.replace(/^reach/, 'reaches') : reached;
  const tests = totals.allTests === 0 ? '' : `; ${number(totals.tests)} of ${number(totals.allTests)} test files to run`;
  return `${LEVEL_WORDS[rating.level]} impact: ${files} ${verb}${close}${tests}${state === 'partial' ? ' · PARTIAL' : ''}`;
}

/** `past-fixes 9 (raised from 6, high from 20)` */
export function factorWords({ id, value, raised, high, level }: ImpactFactor): string {
  const from = raised === high ? `high from ${number(high)}` : `raised from ${number(raised)}, high from ${number(high)}`;
  return `${level === 'ordinary' ? '' : `${level}: `}${id} ${value === null ? 'not known' : number(value)} (${from})`;
}

/** `zod ^3.0.0 → ^4.0.0  imported by 2 files`; a package may go by another name in code. */
export function stepWords({ from, to, importers }: ChangedDependency): { step: string; users: string } {
  const version = (given: string | null, none: string): string => (given === '' ? 'any' : (given ?? none));
  return {
    step: `${version(from, 'new')} → ${version(to, 'gone')}`,
    users: importers === 0 ? 'no import of that name' : `imported by ${number(importers)} ${plural('file', importers)}`,
  };
}

export function reasonWords({ code, count, paths }: ImpactReason): string {
  const state = WITHOUT_ANSWER.has(code) ? 'Unknown' : 'Partial';
  return `${state}: ${reasonOf({ code, count, paths })}`;
}

/** With one of these nobody knows what the change reaches. */
const WITHOUT_ANSWER: ReadonlySet<ImpactReason['code']> = new Set(['missing-content', 'nothing-analysed', 'unknown-base']);

function reasonOf({ code, count, paths }: ImpactReason): string {
  return paths.length === 0
    ? REASON_WORDS[code]
    : `${REASON_WORDS[code]}: ${paths.join(', ')}${count > paths.length ? `, ${number(count - paths.length)} more` : ''}`;
}

export function statusWords({ status, from, cosmetic }: ChangedPath): string {
  if (cosmetic) return 'comments or formatting only';
  return status === 'renamed' && from !== undefined ? `renamed from ${from}` : status;
}

/** `2 steps, certain: src/c.ts:4 imports src/b.ts, src/b.ts:1 imports src/a.ts` */
export function wayWords({ distance, confidence, via, close, signals }: AffectedFile): string {
  if (close.includes('history') && !close.includes('near'))
    return `often changed together in the past (weighted share ${Math.round(signals.history * 100)} %); ${number(distance ?? 0)} ${plural('step', distance ?? 0)} away`;
  if (distance === null) return 'by name or history';
  const leads = close.includes('redirected') && distance === 1 ? 'leads elsewhere now, ' : '';
  const steps = via
    .slice(0, MOST_STEPS)
    .map(({ file, line, kind, on }) => `${line === 0 ? file : `${file}:${line}`} ${KIND_WORDS[kind]} ${on}`);
  const left = distance - steps.length;
  const more = left > 0 ? `, ${number(left)} more ${plural('step', left)}` : '';
  return `${leads}${number(distance)} ${plural('step', distance)}, ${confidence}: ${steps.join(', ')}${more}`;
}

const MOST_STEPS = 3;

/** `+12 −3 · 41 dependents · AI wrote 10 of 12 lines, no review named for 10` */
export function changeFacts({ lines, dependents, ai }: ChangedPath): string[] {
  return [
    ...(lines === null ? [] : [`+${number(lines.added)} −${number(lines.deleted)}`]),
    ...(dependents === 0 ? [] : [`${number(dependents)} direct ${plural('dependent', dependents)}`]),
    ...(ai === null || ai.ai === 0
      ? []
      : [
          `${number(ai.ai)} of ${number(ai.added)} new ${plural('line', ai.added)} AI-attributed${ai.unreviewed === 0 ? '' : `, ${ai.unreviewed === ai.ai ? 'no' : `${number(ai.unreviewed)} in commits with no`} reviewer named`}`,
        ]),
  ];
}

/** `84 % of 1,204 imports resolved in the tree, 12 % external, 4 % unresolved` */
export function coverageWords({ coverage }: ImpactReport): string {
  const { resolved, external, unresolved } = coverage.imports;
  const read = coverage.languages.filter(({ read: count }) => count > 0);
  const unread = coverage.languages.filter(({ status }) => status === 'history-only');
  const named = (rows: typeof read): string =>
    rows
      .slice(0, 6)
      .map(({ language, files }) => `${language} ${number(files)}`)
      .join(', ');
  return [
    `${read.length === 0 ? 'no file of code read' : `read ${named(read)}`}`,
    ...(unread.length === 0 ? [] : [`by history only ${named(unread)}`]),
    `imports: ${number(resolved)} in this tree, ${number(external)} of other packages, ${number(unresolved)} unresolved`,
    `history: ${number(coverage.history.commits)} ${plural('commit', coverage.history.commits)}${coverage.history.shallow ? ' (shallow)' : ''}`,
  ].join(' · ');
}
