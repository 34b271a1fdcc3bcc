import { describe, expect, it } from 'vitest';
import { touchedDeclarations } from '../../src/impact/declarations.js';
import { DEFAULT_THRESHOLDS, type Measured, rate } from '../../src/impact/rating.js';
import { IMPACT_FACTORS, type ImpactFactorId } from '../../src/model/impact.js';

function measured(values: Partial<Record<ImpactFactorId, number | null>>): Measured {
  return Object.fromEntries(IMPACT_FACTORS.map((id) => [id, { value: id in values ? (values[id] ?? null) : 0 }])) as Measured;
}
const level = (values: Partial<Record<ImpactFactorId, number | null>>, known = true): string =>
  rate(measured(values), DEFAULT_THRESHOLDS, known).level;

describe('the rating', () => {
  it.each([
    [{}, 'low'],
    [{ size: 200 }, 'low'],
    [{ size: 200, 'past-edits': 20 }, 'moderate'],
    [{ size: 800 }, 'moderate'],
    [{ size: 800, 'past-edits': 60 }, 'high'],
    [{ size: 800, 'past-edits': 20, authors: 6 }, 'high'],
    [{ 'broken-imports': 1 }, 'high'],
    [{ 'past-edits': null, 'past-fixes': null }, 'low'],
  ] as const)('of %o is %s', (values, expected) => {
    expect(level(values)).toBe(expected);
  });

  it('shows every factor with its value and where it is raised and high', () => {
    const { factors } = rate(measured({ size: 300, authors: null }), DEFAULT_THRESHOLDS, true);
    expect(factors.map(({ id }) => id)).toEqual([...IMPACT_FACTORS]);
    expect(factors.find(({ id }) => id === 'size')).toEqual({
      id: 'size',
      value: 300,
      raised: 200,
      high: 800,
      level: 'raised',
      path: null,
    });
    expect(factors.find(({ id }) => id === 'authors')).toMatchObject({ value: null, level: 'unknown' });
  });

  it('is none where too little is known', () => {
    expect(level({ size: 9999 }, false)).toBe('insufficient-evidence');
  });
});

describe('touched declarations', () => {
  const version = (text: string, ...spans: [string, number, number][]) => ({
    text,
    facts: { imports: [], spans: spans.map(([name, from, to]) => ({ name, from, to })) },
  });
  const before = version("import x from 'x';\nfunction a() {\n  return 1;\n}\nfunction b() {}\n", ['a', 2, 4], ['b', 5, 5]);

  it('are those whose text differs, new ones and gone ones', () => {
    expect(
      touchedDeclarations(
        before,
        version("import x from 'x';\nfunction a() {\n  return 2;\n}\nfunction c() {}\n", ['a', 2, 4], ['c', 5, 5]),
      ),
    ).toEqual(['a', 'b', 'c']);
    expect(
      touchedDeclarations(
        before,
        version("import y from 'y';\n\nfunction a() {\n  return 1;\n}\nfunction b() {}\n", ['a', 3, 5], ['b', 6, 6]),
      ),
    ).toEqual([]);
  });

  it('are not known where other code of the file changed, or nobody tells them', () => {
    expect(
      touchedDeclarations(
        before,
        version("import x from 'x';\nrun();\nfunction a() {\n  return 1;\n}\nfunction b() {}\n", ['a', 3, 5], ['b', 6, 6]),
      ),
    ).toBeNull();
    expect(touchedDeclarations(before, { text: '', facts: { imports: [] } })).toBeNull();
  });
});
