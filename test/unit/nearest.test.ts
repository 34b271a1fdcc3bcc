import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/nearest.js';

/** The distance by its definition (Wagner and Fischer), as slow as it is plain. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const row = rows[i] ?? [];
      row[j] = Math.min(
        (rows[i - 1]?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (rows[i - 1]?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
  }
  return rows[a.length]?.[b.length] ?? 0;
}

describe('nearest', () => {
  it.each<[string, string[], string | null]>([
    ['tool', ['version', 'tools'], 'tools'],
    ['verison', ['version', 'tools'], 'version'],
    ['foter', ['footer', 'person'], 'footer'],
    ['main', ['main', 'mian'], 'main'],
    ['xyz', ['version', 'tools'], null],
    ['a', ['b'], 'b'],
    ['a', ['bc'], null],
    ['', ['a'], 'a'],
    ['', [], null],
    ['week', ['weak', 'strong', 'decisive'], 'weak'],
    ['origin/mian', ['origin/main', 'origin/maint'], 'origin/main'],
  ])('%j among %j', (word, names, expected) => {
    expect(nearest(word, names)).toBe(expected);
  });

  it('gives the first of the closest names within a third of the word, or none', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 9 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), (text, names) => {
        const limit = Math.max(1, Math.floor(text.length / 3));
        const least = Math.min(...names.map((name) => distance(text, name)));
        const expected = least <= limit ? (names.find((name) => distance(text, name) === least) ?? null) : null;
        expect(nearest(text, names)).toBe(expected);
      }),
      { seed: 71, numRuns: 3000 },
    );
  });

  it('takes no time over long and many names', () => {
    const began = performance.now();
    nearest(
      'x'.repeat(2000),
      Array.from({ length: 5000 }, (_, n) => `name-${n}`),
    );
    nearest('x'.repeat(1500), ['y'.repeat(1500), 'x'.repeat(1499)]);
    expect(performance.now() - began).toBeLessThan(1500);
  });
});
