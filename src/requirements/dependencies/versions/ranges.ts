import type { Ecosystem } from '../fact.js';
import { compareVersions } from './compare.js';

export interface Bound {
  version: string;
  inclusive: boolean;
}

/** All versions a constraint can mean lie between the two; null is no bound. */
export interface Interval {
  lower: Bound | null;
  upper: Bound | null;
}

const ANY: Interval = { lower: null, upper: null };
const atLeast = (version: string): Interval => ({ lower: { version, inclusive: true }, upper: null });
const above = (version: string): Interval => ({ lower: { version, inclusive: false }, upper: null });
const atMost = (version: string): Interval => ({ lower: null, upper: { version, inclusive: true } });
const below = (version: string): Interval => ({ lower: null, upper: { version, inclusive: false } });
const exactly = (version: string): Interval => ({ lower: { version, inclusive: true }, upper: { version, inclusive: true } });
const between = (lower: string, upper: string): Interval => ({
  lower: { version: lower, inclusive: true },
  upper: { version: upper, inclusive: false },
});
/** For npm and Cargo, at least 0.0.0 is no bound: npm drops it, and lets the prereleases of 0.0.0 in. */
const semverFrom = (version: string, upper: string | null): Interval => ({
  lower: version === '0.0.0' ? null : { version, inclusive: true },
  upper: upper === null ? null : { version: upper, inclusive: false },
});

const MAX_CONSTRAINT = 500;

/**
 * The intervals (one of them holds) that contain every version the constraint allows, or null where it says nothing about versions
 * (a tag, a path, an address, an unknown operator). Versions it excludes in between (`!=`) do not matter to its bounds.
 * `exact` tells what a version alone means in a Maven file: that version (a POM), or at least it (Gradle takes the highest wish).
 */
export function intervalsOf(ecosystem: Ecosystem, constraint: string, exact: boolean): Interval[] | null {
  const text = constraint.trim();
  if (text.length > MAX_CONSTRAINT) return null;
  switch (ecosystem) {
    case 'npm':
      return alternatives(text, /\s*\|\|\s*/, (part) => npmPart(part));
    case 'cargo':
      return alternatives(text, /(?!)/, (part) => conjunction(ecosystem, part.split(','), cargoTerm));
    case 'composer':
      return alternatives(text, /\s*\|\|?\s*/, (part) => composerPart(part));
    case 'pypi':
      return alternatives(text, /\s*\|\|?\s*/, (part) => conjunction(ecosystem, spaced(part).split(/[,\s]+/), pythonTerm));
    case 'rubygems':
      return alternatives(text, /\s+\|\|\s+/, (part) => conjunction(ecosystem, part.split(','), rubyTerm));
    case 'go':
      return alternatives(text, /\s*\|\|\s*/, (part) =>
        isVersion('go', part) ? (text.includes('||') ? exactly(part) : atLeast(part)) : null,
      );
    case 'nuget':
      return nugetRange(text);
    case 'maven':
      return mavenRange(text, exact);
  }
}

function alternatives(text: string, separator: RegExp, read: (part: string) => Interval | null): Interval[] | null {
  const intervals: Interval[] = [];
  for (const part of text.split(separator)) {
    const interval = read(part.trim());
    if (interval === null) return null;
    intervals.push(interval);
  }
  return intervals;
}

function conjunction(ecosystem: Ecosystem, terms: readonly string[], read: (term: string) => Interval | null): Interval | null {
  let all: Interval = ANY;
  for (const term of terms) {
    if (term.trim() === '' && terms.length > 1) continue;
    const interval = read(term.trim());
    if (interval === null) return null;
    all = meet(ecosystem, all, interval);
  }
  return all;
}

function meet(ecosystem: Ecosystem, a: Interval, b: Interval): Interval {
  return { lower: tighter(ecosystem, a.lower, b.lower, 1), upper: tighter(ecosystem, a.upper, b.upper, -1) };
}

function tighter(ecosystem: Ecosystem, a: Bound | null, b: Bound | null, side: 1 | -1): Bound | null {
  if (a === null || b === null) return a ?? b;
  const order = compareVersions(ecosystem, a.version, b.version);
  if (order === 0) return a.inclusive ? b : a;
  return order === side ? a : b;
}

const isVersion = (ecosystem: Ecosystem, text: string): boolean => compareVersions(ecosystem, text, text) === 0;

/** No blank between an operator and its version, one blank before an operator. */
function spaced(text: string): string {
  return text.replace(/([<>=!~^]+)\s+/g, '$1');
}

interface Partial {
  numbers: number[];
  prerelease: string;
}

const PARTIAL = /^[vV=]*(\d{1,15}|[xX*])(?:\.(\d{1,15}|[xX*]))?(?:\.(\d{1,15}|[xX*]))?(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

/** `1`, `1.2`, `1.2.x`, `1.2.3-beta`: the numbers that stand there. */
function partialOf(text: string): Partial | null {
  const found = PARTIAL.exec(text);
  if (found === null) return null;
  const numbers: number[] = [];
  for (const part of found.slice(1, 4)) {
    if (part === undefined || !/^\d/.test(part)) break;
    numbers.push(Number(part));
  }
  return { numbers, prerelease: numbers.length === 3 ? (found[4] ?? '') : '' };
}

const full = ({ numbers, prerelease }: Partial): string =>
  `${numbers[0] ?? 0}.${numbers[1] ?? 0}.${numbers[2] ?? 0}${prerelease}`;

/** The first version (even a prerelease) behind all that share the first `count` numbers. */
function next({ numbers }: Partial, count: number): string {
  const raised = [0, 1, 2].map((at) => (at < count - 1 ? (numbers[at] ?? 0) : at === count - 1 ? (numbers[at] ?? 0) + 1 : 0));
  return `${raised.join('.')}-0`;
}

/** npm: comparators, hyphens, `x`, `~`, `^` (github.com/npm/node-semver, "Ranges"). */
function npmPart(part: string): Interval | null {
  if (part === '' || part === '*') return ANY;
  const hyphen = /^(\S+)\s+-\s+(\S+)$/.exec(part);
  if (hyphen !== null) {
    const low = semverTerm('>=', hyphen[1] ?? '');
    const high = semverTerm('<=', hyphen[2] ?? '');
    return low === null || high === null ? null : meet('npm', low, high);
  }
  return conjunction('npm', part.replace(/([<>=~^]+)\s+/g, '$1').split(/\s+/), (term) => {
    const found = /^(\^|~>?|>=|<=|>|<|=)?(.*)$/.exec(term);
    return found === null ? null : semverTerm(found[1] ?? '=', found[2] ?? '');
  });
}

/** Cargo: as npm, with a caret where no operator stands. */
function cargoTerm(term: string): Interval | null {
  const found = /^(\^|~|>=|<=|>|<|=)?\s*(.*)$/.exec(term);
  if (found === null) return null;
  const version = found[2] ?? '';
  return semverTerm(found[1] ?? (/[xX*]/.test(version) ? '=' : '^'), version);
}

function semverTerm(operator: string, written: string): Interval | null {
  const version = partialOf(written);
  if (version === null) return null;
  const count = version.numbers.length;
  if (count === 0) return operator === '<' || operator === '>' ? null : ANY;
  switch (operator) {
    case '^': {
      const first = version.numbers.findIndex((number) => number > 0);
      return semverFrom(full(version), next(version, first === -1 ? count : first + 1));
    }
    case '~':
    case '~>':
      return semverFrom(full(version), next(version, Math.min(count, 2)));
    case '>=':
      return semverFrom(full(version), null);
    case '<':
      return below(full(version));
    case '>':
      return count === 3 ? above(full(version)) : atLeast(next(version, count).replace('-0', ''));
    case '<=':
      return count === 3 ? atMost(full(version)) : below(next(version, count));
    case '=':
      return count === 3 ? exactly(full(version)) : semverFrom(full(version), next(version, count));
    default:
      return null;
  }
}

/** Composer: getcomposer.org/doc/articles/versions.md. */
function composerPart(part: string): Interval | null {
  const hyphen = /^(\S+)\s+-\s+(\S+)$/.exec(part);
  if (hyphen !== null) return isVersion('composer', hyphen[1] ?? '') ? atLeast(hyphen[1] ?? '') : null;
  const terms = part.replace(/([<>=!~^]+)\s+/g, '$1').split(/\s*,\s*|\s+/);
  return conjunction('composer', terms, (term) => {
    const found = /^(\^|~|>=|<=|>|<|==?|!=|<>)?(.*?)(?:@[a-z]+)?$/i.exec(term);
    const operator = found?.[1] ?? '';
    const version = found?.[2] ?? '';
    if (version === '*' && operator === '') return ANY;
    const numbers = version.replace(/^v/i, '').split(/[.-]/);
    const wild = /^v?\d+(?:\.\d+){0,2}\.[*x]$/i.test(version);
    const raised = (at: number): string => `${[...numbers.slice(0, at), String(Number(numbers[at]) + 1)].join('.')}-dev`;
    if (wild && operator === '') return between(`${numbers.slice(0, -1).join('.')}-dev`, raised(numbers.length - 2));
    if (!isVersion('composer', version)) return null;
    const written = /^v?\d+(?:\.\d+){0,3}/i.exec(version)?.[0].split('.').length ?? 1;
    switch (operator) {
      case '^': {
        const first = numbers.slice(0, written).findIndex((number) => Number(number) > 0);
        return between(version, raised(first === -1 ? written - 1 : first));
      }
      case '~':
        return between(version, raised(Math.max(0, written - 2)));
      case '>=':
        return atLeast(version);
      case '>':
        return above(version);
      case '<=':
        return atMost(version);
      case '<':
        return below(version);
      case '!=':
      case '<>':
        return ANY;
      default:
        return exactly(version);
    }
  });
}

/** PEP 440 version specifiers, and those of Poetry and Pipenv (`^1.2`, `~1.2`, a version alone). */
function pythonTerm(term: string): Interval | null {
  const found = /^(===|==|~=|!=|<=|>=|<|>|\^|~)?(.*)$/.exec(term);
  const operator = found?.[1] ?? '';
  const version = found?.[2] ?? '';
  if (version === '' || version === '*') return operator === '' || version === '*' ? ANY : null;
  const wild = /^((?:\d+!)?\d+(?:\.\d+)*)\.\*$/.exec(version)?.[1];
  if (wild !== undefined) {
    if (operator === '!=') return ANY;
    return operator === '==' || operator === '' ? between(`${wild}.dev0`, raise(wild, partsOf(wild) - 1)) : null;
  }
  if (!isVersion('pypi', version)) return null;
  const release = /^v?((?:\d+!)?\d+(?:\.\d+)*)/i.exec(version)?.[1] ?? version;
  const count = partsOf(release);
  switch (operator) {
    case '>=':
      return atLeast(version);
    case '>':
      return above(version);
    case '<=':
      return atMost(version);
    case '<':
      return below(version);
    case '!=':
      return ANY;
    case '~=':
      return count < 2 ? null : between(version, raise(release, count - 2));
    case '~':
      return between(version, raise(release, Math.min(1, count - 1)));
    case '^': {
      const first = release
        .replace(/^\d+!/, '')
        .split('.')
        .findIndex((number) => Number(number) > 0);
      return between(version, raise(release, first === -1 ? count - 1 : first));
    }
    default:
      return exactly(version);
  }
}

const partsOf = (release: string): number => release.replace(/^\d+!/, '').split('.').length;

/** The first version behind all that share the numbers up to the place. */
function raise(release: string, at: number): string {
  const [epoch, rest] = release.includes('!') ? release.split('!', 2) : [undefined, release];
  const numbers = (rest ?? '').split('.').slice(0, at + 1);
  const raised = [...numbers.slice(0, at), String(Number(numbers[at] ?? 0) + 1)].join('.');
  return `${epoch === undefined ? '' : `${epoch}!`}${raised}.dev0`;
}

/** RubyGems: `~> 1.2` is at least 1.2 and below 2. */
function rubyTerm(term: string): Interval | null {
  const found = /^(~>|>=|<=|!=|>|<|=)?\s*(.*)$/.exec(term);
  const operator = found?.[1] ?? '=';
  const version = found?.[2] ?? '';
  if (!isVersion('rubygems', version)) return null;
  switch (operator) {
    case '>=':
      return atLeast(version);
    case '>':
      return above(version);
    case '<=':
      return atMost(version);
    case '<':
      return below(version);
    case '!=':
      return ANY;
    case '~>': {
      const numbers = /^\d+(?:\.\d+)*/.exec(version)?.[0].split('.') ?? [];
      const kept = numbers.slice(0, Math.max(1, numbers.length - 1));
      return between(version, `${[...kept.slice(0, -1), String(Number(kept[kept.length - 1]) + 1)].join('.')}.a`);
    }
    default:
      return exactly(version);
  }
}

/** NuGet: learn.microsoft.com/nuget/concepts/package-versioning. A version alone is the least one. */
function nugetRange(text: string): Interval[] | null {
  const floating = /^(\d+(?:\.\d+){0,2})\.\*$/.exec(text)?.[1];
  if (floating !== undefined) return [atLeast(`${floating}.0`.split('.').slice(0, 4).join('.'))];
  if (isVersion('nuget', text)) return [atLeast(text)];
  const range = bracketed('nuget', text);
  return range === null ? null : [range];
}

/** Maven's "Dependency Version Requirement Specification", and Gradle's `1.2.+`. */
function mavenRange(text: string, exact: boolean): Interval[] | null {
  const rising = /^((?:\d{1,9}\.)*)(\d{1,9})\.\+$/.exec(text);
  if (rising !== null) {
    const [, before, last] = rising;
    return [between(`${before}${last}-alpha`, `${before}${Number(last) + 1}-alpha`)];
  }
  if (!/^[[(]/.test(text)) return isVersion('maven', text) ? [exact ? exactly(text) : atLeast(text)] : null;
  const intervals: Interval[] = [];
  const parts = text.match(/[[(][^\])]*[\])]/g) ?? [];
  if (parts.join('').length !== text.replace(/([\])])\s*,\s*(?=[[(])/g, '$1').length) return null;
  for (const part of parts) {
    const interval = bracketed('maven', part);
    if (interval === null) return null;
    intervals.push(interval);
  }
  return intervals;
}

function bracketed(ecosystem: Ecosystem, text: string): Interval | null {
  const one = /^\[([^,\s]+)\]$/.exec(text)?.[1];
  if (one !== undefined) return isVersion(ecosystem, one) ? exactly(one) : null;
  const found = /^([[(])([^,]*),([^,]*)([\])])$/.exec(text);
  if (found === null) return null;
  const bound = (written: string | undefined, bracket: string | undefined): Bound | null | 'no' => {
    const version = (written ?? '').trim();
    if (version === '') return null;
    return isVersion(ecosystem, version) ? { version, inclusive: bracket === '[' || bracket === ']' } : 'no';
  };
  const lower = bound(found[2], found[1]);
  const upper = bound(found[3], found[4]);
  return lower === 'no' || upper === 'no' ? null : { lower, upper };
}
