/** Path patterns of CODEOWNERS files, made ready once. No regular expressions: the file comes from whoever opened the change. */

export interface PathPattern {
  /** Whether it holds for a path, given as its names. */
  fits(names: readonly string[]): boolean;
  /** Where to look for it: under the literal names it begins with, under a literal name or ending in any place, or everywhere. */
  key: { in: 'root' | 'name' | 'ending'; text: string } | { in: 'anywhere' };
  /** Every path matches. */
  all: boolean;
}

type Name = { is: 'folders' } | { is: 'literal'; text: string } | { is: 'glob'; glob: NameGlob };

/** Stretches between `*`; in a stretch, `null` is `?` and a set one of several characters. */
interface NameGlob {
  stretches: readonly Stretch[];
  /** At least so many characters. */
  least: number;
  /** It is `*` and nothing else. */
  anything: boolean;
}

type Stretch = string | readonly Character[];
type Character = string | null | CharacterSet;
interface CharacterSet {
  negated: boolean;
  ranges: readonly (readonly [from: string, to: string])[];
}

/** How the names of a pattern are read. `sets`: `[a-z]` is one character of several. */
export interface PatternRules {
  sets: boolean;
}

/**
 * GitHub's form, as `.gitignore` without `!`, `[ ]` and `\#`: with a slash first or in the middle it starts at the root, otherwise it holds
 * in any folder; what names a folder holds for everything below it, but `docs/*` only for what stands directly in `docs`.
 * Source: docs.github.com "About code owners", gitignore(5).
 */
export function githubPattern(pattern: string): PathPattern {
  const written = pattern.split('/');
  const rooted = written.length > 2 || (written.length === 2 && written[1] !== '') || written[0] === '';
  const names = written[0] === '' ? written.slice(1) : written;
  if (names.length === 1 && names[0] === '') return { fits: () => false, key: { in: 'root', text: '' }, all: false };
  const steps = rooted ? names : ['**', ...names];
  const last = steps[steps.length - 1];
  const below = last === '' ? [...steps.slice(0, -1), '**', '*'] : steps;
  return compile(below, { sets: false }, last !== '' && last !== '*' && last !== '**');
}

/**
 * GitLab's form, `File.fnmatch` with `FNM_DOTMATCH | FNM_PATHNAME`: without a slash first it holds in any folder, with a slash last for
 * everything below; a pattern without one is a file, never the files of a folder of that name.
 * Source: gitlab-org/gitlab: ee/lib/gitlab/code_owners/file.rb (normalize_pattern).
 */
export function gitlabPattern(pattern: string): PathPattern {
  if (pattern === '*') return compile(['**', '*'], { sets: true }, false);
  const names = pattern.startsWith('/') ? pattern.slice(1).split('/') : ['**', ...pattern.split('/')];
  const below = names[names.length - 1] === '' ? [...names.slice(0, -1), '**', '*'] : names;
  // A `**` that no slash follows is a `*`.
  return compile(
    [...below.slice(0, -1), below[below.length - 1] === '**' ? '*' : (below[below.length - 1] ?? '')],
    { sets: true },
    false,
  );
}

/** @param orBelow what it names may also be a folder */
function compile(written: readonly string[], rules: PatternRules, orBelow: boolean): PathPattern {
  const all = written.map((name) => nameOf(name, rules));
  // Several `**` in a row are one.
  const names = all.filter((name, index) => name.is !== 'folders' || all[index + 1]?.is !== 'folders');
  // `foo/**` at the end: at least one name, whatever it is.
  const steps: Name[] = names[names.length - 1]?.is === 'folders' ? [...names, { is: 'glob', glob: ANYTHING }] : names;
  const least = steps.filter(({ is }) => is !== 'folders').length;
  return {
    fits: (path) => path.length >= least && namesFit(steps, path, orBelow),
    key: keyOf(steps),
    all: steps.length === 2 && steps[0]?.is === 'folders' && isAnything(steps[1]),
  };
}

const ANYTHING: NameGlob = { stretches: ['', ''], least: 0, anything: true };
const isAnything = (name: Name | undefined): boolean => name?.is === 'glob' && name.glob.anything;

function keyOf(steps: readonly Name[]): PathPattern['key'] {
  const prefix: string[] = [];
  for (const name of steps) {
    if (name.is !== 'literal') break;
    prefix.push(name.text);
  }
  if (prefix.length > 0) return { in: 'root', text: prefix.join('/') };
  const literal = steps.find((name) => name.is === 'literal');
  if (literal?.is === 'literal') return { in: 'name', text: literal.text };
  const last = steps[steps.length - 1];
  const tail = last?.is === 'glob' ? last.glob.stretches[last.glob.stretches.length - 1] : undefined;
  const ending = typeof tail === 'string' && last?.is === 'glob' && last.glob.stretches.length > 1 ? endingOf(tail) : '';
  return ending === '' ? { in: 'anywhere' } : { in: 'ending', text: ending };
}

/** From the last dot on; empty where there is none. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot);
}

/** Goes back to the last `**` only, which is enough: what an earlier one could take, the last one can take too. */
function namesFit(steps: readonly Name[], path: readonly string[], orBelow: boolean): boolean {
  let [step, at] = [0, 0];
  let [retryStep, retryAt] = [-1, 0];
  while (at < path.length) {
    const wanted = steps[step];
    if (wanted === undefined && orBelow) return true;
    if (wanted?.is === 'folders') {
      [retryStep, retryAt] = [step, at];
      step++;
    } else if (wanted !== undefined && nameFits(wanted, path[at] ?? '')) {
      step++;
      at++;
    } else if (retryStep >= 0) {
      retryAt++;
      [step, at] = [retryStep + 1, retryAt];
    } else return false;
  }
  return step === steps.length;
}

function nameFits(wanted: Name, name: string): boolean {
  switch (wanted.is) {
    case 'folders':
      return false;
    case 'literal':
      return wanted.text === name;
    case 'glob':
      return globFits(wanted.glob, name);
  }
}

/** The first stretch at the beginning, the last at the end, the others each at the first place behind the one before. */
function globFits({ stretches, least, anything }: NameGlob, name: string): boolean {
  if (anything) return name !== '';
  if (name.length < least) return false;
  const [first = '', ...rest] = stretches;
  if (!standsAt(first, name, 0)) return false;
  const last = rest.pop();
  if (last === undefined) return name.length === first.length;
  const end = name.length - last.length;
  let at = first.length;
  for (const stretch of rest) {
    const found = find(stretch, name, at, end);
    if (found < 0) return false;
    at = found + stretch.length;
  }
  return at <= end && standsAt(last, name, end);
}

function find(stretch: Stretch, name: string, from: number, end: number): number {
  if (typeof stretch === 'string') {
    const found = name.indexOf(stretch, from);
    return found + stretch.length > end ? -1 : found;
  }
  for (let at = from; at + stretch.length <= end; at++) if (standsAt(stretch, name, at)) return at;
  return -1;
}

function standsAt(stretch: Stretch, name: string, at: number): boolean {
  if (typeof stretch === 'string') return name.startsWith(stretch, at);
  return at >= 0 && stretch.every((wanted, index) => characterFits(wanted, name[at + index]));
}

function characterFits(wanted: Character, character: string | undefined): boolean {
  if (character === undefined) return false;
  if (wanted === null || typeof wanted === 'string') return wanted === null || wanted === character;
  return wanted.ranges.some(([from, to]) => from <= character && character <= to) !== wanted.negated;
}

function nameOf(written: string, rules: PatternRules): Name {
  if (written === '**') return { is: 'folders' };
  const stretches: Character[][] = [[]];
  for (let at = 0; at < written.length; at++) {
    const sign = written[at] ?? '';
    const current = stretches[stretches.length - 1] ?? [];
    if (sign === '*') {
      if (written[at - 1] !== '*' || at === 0 || current.length > 0) stretches.push([]);
    } else if (sign === '?') current.push(null);
    else if (sign === '\\' && at + 1 < written.length) current.push(written[++at] ?? '');
    else if (sign === '[' && rules.sets) {
      const set = setAt(written, at);
      current.push(set?.set ?? sign);
      at = set?.end ?? at;
    } else current.push(sign);
  }
  const whole = stretches.map(joined);
  const [only = ''] = whole;
  if (whole.length === 1 && typeof only === 'string') return { is: 'literal', text: only };
  const anything = whole.length === 2 && whole.every((stretch) => stretch === '');
  return { is: 'glob', glob: { stretches: whole, least: whole.reduce((sum, { length }) => sum + length, 0), anything } };
}

function joined(stretch: readonly Character[]): Stretch {
  const literal = stretch.every((character) => typeof character === 'string');
  return literal ? stretch.join('') : stretch;
}

/** `[a-z]`, `[!a]`, `[^a]`; the longest is 200 characters. */
function setAt(written: string, at: number): { set: CharacterSet; end: number } | null {
  const negated = written[at + 1] === '!' || written[at + 1] === '^';
  const from = at + (negated ? 2 : 1);
  const length = written.slice(from, from + 200).indexOf(']', 1);
  if (length < 0) return null;
  const inner = written.slice(from, from + length);
  const ranges: [string, string][] = [];
  for (let i = 0; i < inner.length; i++) {
    const start = inner[i] === '\\' && i + 1 < inner.length ? (inner[++i] ?? '') : (inner[i] ?? '');
    const isRange = inner[i + 1] === '-' && i + 2 < inner.length;
    ranges.push([start, isRange ? (inner[i + 2] ?? '') : start]);
    if (isRange) i += 2;
  }
  return { set: { negated, ranges }, end: from + length };
}
