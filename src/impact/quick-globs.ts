import { globs } from '../requirements/globs.js';

/**
 * The same answer as {@link globs} for patterns without braces: what stands between their wildcards is looked for first, so that a path
 * costs one search for each of nearly all patterns.
 */
export function quickGlobs(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map((pattern) => ({ literal: literalOf(pattern), fits: globs([pattern]) }));
  return (path) => tests.some(({ literal, fits }) => path.includes(literal) && fits(path));
}

/** Whether a path holds the literal of any of these patterns: false means that none of them fits. One search, however many they are. */
export function anyLiteral(patterns: readonly string[]): (path: string) => boolean {
  const literals = [...new Set(patterns.map(literalOf))];
  const shortest = literals.filter((literal) => !literals.some((other) => other !== literal && literal.includes(other)));
  const search = new RegExp(shortest.map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
  return (path) => search.test(path);
}

/** The longest stretch of a pattern between its wildcards. */
function literalOf(pattern: string): string {
  const stretches = pattern.split(/\*\*\/|[*?]+/).map((stretch) => stretch.replace(/^\//, ''));
  return stretches.reduce((longest, stretch) => (stretch.length > longest.length ? stretch : longest), '');
}
