import type { Ecosystem } from '../fact.js';
import { compareComposer, parseComposer } from './composer.js';
import { compareMaven, parseMaven } from './maven.js';
import type { Order } from './order.js';
import { comparePython, parsePython } from './pep440.js';
import { compareRuby, parseRuby } from './ruby.js';
import { compareSemver, parseSemver } from './semver.js';

/**
 * The order of two versions in their ecosystem; null where one of them is no version there. Go's pseudo-versions and `+incompatible`
 * need no rule of their own: they are semver.
 */
export function compareVersions(ecosystem: Ecosystem, a: string, b: string): Order | null {
  switch (ecosystem) {
    case 'npm':
    case 'cargo':
    case 'go':
      return both(parseSemver(a, 3), parseSemver(b, 3), (left, right) => compareSemver(left, right, false));
    case 'nuget':
      return both(parseSemver(a, 4), parseSemver(b, 4), (left, right) => compareSemver(left, right, true));
    case 'pypi':
      return both(parsePython(a), parsePython(b), comparePython);
    case 'maven':
      return both(parseMaven(a), parseMaven(b), compareMaven);
    case 'rubygems':
      return both(parseRuby(a), parseRuby(b), compareRuby);
    case 'composer':
      return both(parseComposer(a), parseComposer(b), compareComposer);
  }
}

function both<T>(a: T | null, b: T | null, compare: (a: T, b: T) => Order): Order | null {
  return a === null || b === null ? null : compare(a, b);
}
