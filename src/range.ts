import { ProvenanceError } from './errors.js';
import type { Gap } from './model/evidence.js';
import type { Range, RefsWalked } from './model/report.js';
import { nearest } from './nearest.js';
import type { Git, Ref, Selection } from './world/git/index.js';

/** What to walk, as people ask for it. Nothing given means the default range. */
export interface RangeRequest {
  /** `A..B`, `A...B`, `A^!`, or a revision whose whole history is meant. */
  range?: string;
  base?: string;
  head?: string;
  /** Every branch, remote branch and tag, and HEAD. */
  all?: boolean;
  /** Ref names or globs to walk: `refs/pull/*`. */
  refs?: string[];
  /** Exactly these commits: full object ids. */
  ids?: string[];
  /** Committer dates, both included: `2026-01-31`, an ISO time, or `3 months ago`. */
  since?: string;
  until?: string;
}

export interface ResolvedRange {
  selection: Selection;
  range: Omit<Range, 'commits'>;
  gaps: Gap[];
}

/**
 * Turns a request into object ids; from here on no revision text reaches git again.
 * @throws ProvenanceError `usage`, `unknown-revision`
 */
export async function resolveRange(git: Git, request: RangeRequest, refs: readonly Ref[], now: number): Promise<ResolvedRange> {
  const since = request.since === undefined ? undefined : parseDate(request.since, 'since', now);
  const until = request.until === undefined ? undefined : parseDate(request.until, 'until', now);
  const dates = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  const tips = await resolveTips(git, request, refs);
  const ids = request.ids === undefined ? tips.ids : fullIds(request.ids);
  const headTree = tips.head === null ? null : await git.tree(tips.head);
  const mergeBases = tips.base === null || tips.head === null ? [] : await git.mergeBases(tips.base, tips.head);
  const gaps = [...tips.gaps];
  // Without a common ancestor `A..B` still has a meaning (all of B) in a whole clone; `A...B` has none.
  const needsMergeBase = tips.fromMergeBase || git.facts.shallow.length > 0;
  if (needsMergeBase && tips.base !== null && tips.head !== null && mergeBases.length === 0) {
    gaps.push(noMergeBase(git, tips.base, tips.head));
  }
  const unanswerable = gaps.some((gap) => gap.code === 'unknown-base' || gap.code === 'no-merge-base');
  return {
    selection:
      ids === undefined
        ? { kind: 'walk', include: unanswerable ? [] : tips.include, exclude: tips.exclude, ...dates }
        : { kind: 'exactly', ids },
    range: {
      expression: tips.expression,
      base: tips.base,
      head: tips.head,
      headTree,
      mergeBase: mergeBases[0] ?? null,
      since: since === undefined ? null : isoTime(since),
      until: until === undefined ? null : isoTime(until),
      refs: { ...countRefs(tips.walked), notes: [] },
    },
    gaps,
  };
}

function fullIds(ids: readonly string[]): string[] {
  const wrong = ids.find((id) => !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id));
  if (wrong === undefined) return [...new Set(ids)];
  throw new ProvenanceError('usage', `${JSON.stringify(wrong.slice(0, 80))} is not a full object id`, {
    fix: 'git rev-list <range> prints full ids',
  });
}

interface Tips {
  expression: string;
  include: string[];
  exclude: string[];
  base: string | null;
  head: string | null;
  walked: string[];
  gaps: Gap[];
  fromMergeBase: boolean;
  /** Set when exactly these commits are meant. */
  ids?: string[];
}

async function resolveTips(git: Git, request: RangeRequest, refs: readonly Ref[]): Promise<Tips> {
  if (request.ids !== undefined) {
    return { ...NO_TIPS, expression: `${request.ids.length} object ids` };
  }
  if (request.all || request.refs !== undefined)
    return manyRefs(request, refs, git.facts.headRef === null ? await git.resolve('HEAD') : null);
  const asked = splitRange(request);
  if (asked !== null) return askedRange(git, asked, refs);
  return defaultRange(git, refs);
}

const NO_TIPS: Tips = {
  expression: '',
  include: [],
  exclude: [],
  base: null,
  head: null,
  walked: [],
  gaps: [],
  fromMergeBase: false,
};

/** @param detached the commit of a detached HEAD, which no ref names */
function manyRefs({ all, refs: patterns = [] }: RangeRequest, refs: readonly Ref[], detached: string | null): Tips {
  const wanted = refs.filter(
    ({ name, commit }) =>
      commit !== null &&
      ((all && /^refs\/(?:heads|remotes|tags)\//.test(name)) || patterns.some((pattern) => refMatches(name, pattern))),
  );
  if (wanted.length === 0 && !all) {
    throw new ProvenanceError('unknown-revision', `no ref matches ${patterns.join(' ')}`, {
      fix: 'git for-each-ref lists the refs',
    });
  }
  const withHead = all && detached !== null;
  const include = [...wanted.flatMap(({ commit }) => commit ?? []), ...(withHead ? [detached] : [])];
  return {
    ...NO_TIPS,
    expression: [...(all ? ['--all'] : []), ...patterns.map((pattern) => `--refs ${pattern}`)].join(' '),
    include: [...new Set(include)].sort(),
    walked: [...wanted.map(({ name }) => name), ...(withHead ? ['HEAD'] : [])],
  };
}

/** `*` stands for any characters; a pattern also matches everything below what it matches. Linear, whatever the pattern. */
function refMatches(name: string, pattern: string): boolean {
  return wildcardMatches(name, pattern) || wildcardMatches(name, `${pattern.replace(/\/+$/, '')}/*`);
}

function wildcardMatches(text: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return text === pattern;
  const last = rest.pop() ?? '';
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

interface Asked {
  expression: string;
  base?: string;
  head: string;
  single?: true;
  fromMergeBase?: true;
}

function splitRange({ range, base, head }: RangeRequest): Asked | null {
  if (range !== undefined && (base !== undefined || head !== undefined)) {
    throw new ProvenanceError('usage', 'a range was given together with --base or --head', { fix: 'use one of them' });
  }
  if (base !== undefined || head !== undefined) {
    const tip = head ?? 'HEAD';
    return base === undefined ? { expression: tip, head: tip } : { expression: `${base}..${tip}`, base, head: tip };
  }
  if (range === undefined) return null;
  if (range.endsWith('^!')) return { expression: range, head: range.slice(0, -2), single: true };
  const found = /^(.*?)\.\.\.?(.*)$/.exec(range);
  if (found === null) return { expression: range, head: range };
  if (found[1] === '' && found[2] === '') {
    throw new ProvenanceError('usage', `the range ${JSON.stringify(range)} has no ends`, { fix: 'write <base>..<head>' });
  }
  const ends = { expression: range, base: found[1] || 'HEAD', head: found[2] || 'HEAD' };
  return range.includes('...') ? { ...ends, fromMergeBase: true } : ends;
}

async function askedRange(git: Git, asked: Asked, refs: readonly Ref[]): Promise<Tips> {
  const head = await git.resolve(asked.head);
  const base = asked.base === undefined ? null : await git.resolve(asked.base);
  const gaps: Gap[] = [];
  for (const [revision, id] of [
    [asked.head, head],
    [asked.base, base],
  ] as const) {
    if (revision === undefined || id !== null) continue;
    if (!couldExistElsewhere(git, revision)) throw unknownRevision(revision, refs);
    gaps.push(unknownBase(git, revision));
  }
  const parents = asked.single && head !== null ? await parentsOf(git, head) : [];
  return {
    ...NO_TIPS,
    expression: asked.expression,
    include: head === null ? [] : [head],
    exclude: [...(base === null ? [] : [base]), ...parents],
    base: base ?? (asked.single ? (parents[0] ?? null) : null),
    head,
    walked: [asked.head],
    gaps,
    fromMergeBase: asked.fromMergeBase ?? false,
    ...(asked.single && head !== null ? { ids: [head] } : {}),
  };
}

async function parentsOf(git: Git, commit: string): Promise<string[]> {
  const parents: string[] = [];
  for (let n = 1; ; n++) {
    const parent = await git.resolve(`${commit}^${n}`);
    if (parent === null) return parents;
    parents.push(parent);
  }
}

/** An object id, or a remote branch in a clone that was cut short: the answer may lie behind the cut. */
function couldExistElsewhere(git: Git, revision: string): boolean {
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(revision)) return true;
  return git.facts.shallow.length > 0 && /^(?:origin\/|refs\/remotes\/|[0-9a-f]{7,}$)/.test(revision);
}

function unknownRevision(revision: string, refs: readonly Ref[]): ProvenanceError {
  const near = nearest(
    revision,
    refs.map(({ name }) => name.replace(/^refs\/(?:heads|tags|remotes)\//, '')),
  );
  return new ProvenanceError('unknown-revision', `${JSON.stringify(revision)} names no commit in this repository`, {
    fix: near === null ? 'git branch --all and git tag list the names' : `did you mean ${near}?`,
  });
}

function unknownBase(git: Git, revision: string): Gap {
  const id = /^[0-9a-f]{7,}$/i.test(revision);
  const name = revision.replace(/^(?:refs\/remotes\/)?origin\//, '');
  return {
    code: 'unknown-base',
    subject: revision,
    detail: 'this commit is not in the clone, so the range cannot be walked',
    fix:
      git.facts.shallow.length > 0
        ? `git fetch --unshallow origin${id ? '' : ` ${name}:refs/remotes/origin/${name}`} (GitHub Actions: fetch-depth: 0)`
        : `git fetch origin ${name}`,
  };
}

function noMergeBase(git: Git, base: string, head: string): Gap {
  const cut = git.facts.shallow.length > 0;
  return {
    code: 'no-merge-base',
    subject: `${base} ${head}`,
    detail: cut
      ? 'the two commits have no common ancestor in this shallow clone'
      : 'the two commits have unrelated histories, so "since the base" has no meaning',
    fix: cut ? 'git fetch --unshallow origin (GitHub Actions: fetch-depth: 0)' : 'name a base that the head descends from',
  };
}

/** On a branch: from the default branch to HEAD. On the default branch, or without one: everything HEAD reaches. */
async function defaultRange(git: Git, refs: readonly Ref[]): Promise<Tips> {
  const head = await git.resolve('HEAD');
  const { headRef } = git.facts;
  if (head === null) {
    if (headRef !== null && !refs.some(({ name }) => name === headRef))
      return { ...NO_TIPS, expression: 'HEAD (no commits yet)' };
    const detail = 'the commit that HEAD names cannot be read';
    return {
      ...NO_TIPS,
      expression: 'HEAD',
      gaps: [{ code: 'missing-object', subject: 'HEAD', detail, fix: 'git fsck --full' }],
    };
  }
  const whole: Tips = { ...NO_TIPS, expression: 'HEAD', include: [head], head, walked: [headRef ?? 'HEAD'] };
  const trunk = await defaultBranch(git, refs);
  if (trunk === null || trunk.commit === null) return whole;
  if (headRef !== null && headRef.replace('refs/heads/', '') === trunk.short) return whole;
  const bases = await git.mergeBases(trunk.commit, head);
  if (bases.length === 0 || (headRef === null && bases.includes(head))) return whole;
  return { ...whole, expression: `${trunk.name}..HEAD`, base: trunk.commit, exclude: [trunk.commit] };
}

async function defaultBranch(
  git: Git,
  refs: readonly Ref[],
): Promise<{ name: string; short: string; commit: string | null } | null> {
  const symbolic = await git.symbolic('refs/remotes/origin/HEAD');
  const names = [
    ...(symbolic === null ? [] : [symbolic]),
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
  ];
  for (const name of names) {
    const ref = refs.find((candidate) => candidate.name === name);
    if (ref === undefined) continue;
    const shown = name.replace(/^refs\/(?:heads|remotes)\//, '');
    return { name: shown, short: shown.replace(/^origin\//, ''), commit: ref.commit };
  }
  return null;
}

export function countRefs(walked: readonly string[]): Omit<RefsWalked, 'notes'> {
  const count = (pattern: RegExp): number => walked.filter((name) => pattern.test(name)).length;
  const known = {
    branches: count(/^refs\/heads\//),
    remotes: count(/^refs\/remotes\//),
    tags: count(/^refs\/tags\//),
    pulls: count(/^refs\/(?:pull|merge-requests|remotes\/[^/]+\/pull)\//),
  };
  return { ...known, other: walked.length - Object.values(known).reduce((sum, n) => sum + n, 0) };
}

const UNITS: Record<string, number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  year: 31_556_952,
};

/** Seconds since 1970. A day alone means its first second for `since` and its last for `until`; zones default to UTC. */
export function parseDate(text: string, end: 'since' | 'until', now: number): number {
  const ago = /^(\d{1,6})[ .](second|minute|hour|day|week|month|year)s?[ .]ago$/.exec(text.trim());
  if (ago) return now - Number(ago[1]) * (UNITS[ago[2] ?? ''] ?? 0);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const time = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(text)
    ? Date.parse(day || /(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? text.replace(' ', 'T') : `${text.replace(' ', 'T')}Z`)
    : Number.NaN;
  if (Number.isNaN(time) || !isCalendarDay(text.slice(0, 10))) {
    throw new ProvenanceError('usage', `--${end} ${JSON.stringify(text)} is not a date`, {
      fix: 'write 2026-01-31, 2026-01-31T12:00:00Z or "3 months ago"',
    });
  }
  return Math.floor(time / 1000) + (day && end === 'until' ? 86_399 : 0);
}

/** `2026-02-30` is no day, though `Date` would make it the second of March. */
function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}

export function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
