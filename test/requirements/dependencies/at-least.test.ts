import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ECOSYSTEMS, type Ecosystem } from '../../../src/requirements/dependencies/fact.js';
import { satisfiesAtLeast } from '../../../src/requirements/dependencies/index.js';

type Answer = 'yes' | 'no' | 'unknown';

const ofConstraint = (ecosystem: Ecosystem, constraint: string | null, minimum: string, path = 'manifest'): Answer =>
  satisfiesAtLeast({ ecosystem, version: null, constraint, path }, minimum);

describe('a version that is known', () => {
  it.each<[Ecosystem, string, string, Answer]>([
    ['npm', '4.17.21', '4.17.21', 'yes'],
    ['npm', '4.17.20', '4.17.21', 'no'],
    ['npm', '5.0.0-rc.1', '5.0.0', 'no'],
    ['npm', '5.0.0', '4', 'yes'],
    ['pypi', '2.0.post1', '2.0', 'yes'],
    ['pypi', '2.0rc1', '2.0', 'no'],
    ['go', 'v0.0.0-20210101000000-abcdefabcdef', 'v0.17.0', 'no'],
    ['maven', '2.17.1', '2.17.1', 'yes'],
    ['composer', 'dev-main', '1.0', 'unknown'],
    ['npm', '1.0.0', 'not a version', 'unknown'],
  ])('%s %s against %s: %s', (ecosystem, version, minimum, answer) => {
    expect(satisfiesAtLeast({ ecosystem, version, constraint: '*', path: 'lock' }, minimum)).toBe(answer);
  });
});

describe('a constraint alone', () => {
  it.each<[Ecosystem, string, string, Answer]>([
    ['npm', '^1.2.3', '1.2.3', 'yes'],
    ['npm', '^1.2.3', '1.2.4', 'unknown'],
    ['npm', '^1.2.3', '2.0.0', 'no'],
    ['npm', '^0.2.3', '0.3.0', 'no'],
    ['npm', '^0.0.3', '0.0.4', 'no'],
    ['npm', '~1.2', '1.3.0', 'no'],
    ['npm', '1.x', '1.5.0', 'unknown'],
    ['npm', '1.2.3 - 2', '1.2.3', 'yes'],
    ['npm', '>=1.2.3 <2 || ^3', '1.2.3', 'yes'],
    ['npm', '>=1.2.3 <2 || ^3', '3.0.0', 'unknown'],
    ['npm', '>=1.2.3 <2 || ^3', '4.0.0', 'no'],
    ['npm', '*', '0.0.1', 'unknown'],
    ['npm', '', '0.0.1', 'unknown'],
    ['npm', 'latest', '1.0.0', 'unknown'],
    ['npm', 'workspace:*', '1.0.0', 'unknown'],
    ['npm', 'git+https://host/x.git#v9.0.0', '1.0.0', 'unknown'],
    ['npm', '>=3 <2', '1.0.0', 'unknown' as Answer],
    ['cargo', '1.2', '1.2.0', 'yes'],
    ['cargo', '1.2', '2.0.0', 'no'],
    ['cargo', '0.2', '0.3.0', 'no'],
    ['cargo', '=1.2.3', '1.2.4', 'no'],
    ['cargo', '>=1, <1.5', '1.5.0', 'no'],
    ['pypi', '>=2,<3', '2', 'yes'],
    ['pypi', '>=2,<3', '3', 'no'],
    ['pypi', '>=2,<3', '2.5', 'unknown'],
    ['pypi', '==2.31.0', '2.31.0', 'yes'],
    ['pypi', '==2.*', '3', 'no'],
    ['pypi', '~=1.4.2', '1.5', 'no'],
    ['pypi', '~=1.4.2', '1.4.2', 'yes'],
    ['pypi', '!=1.5', '1.0', 'unknown'],
    ['pypi', '^1.2', '1.2', 'yes'],
    ['pypi', '>1.0', '1.0', 'yes'],
    ['pypi', '<=1.0', '1.0', 'unknown'],
    ['pypi', '<1.0', '1.0', 'no'],
    ['go', 'v1.2.3', 'v1.2.3', 'yes'],
    ['go', 'v1.2.3', 'v1.2.4', 'unknown'],
    ['go', 'v1.2.3 || v1.4.0', 'v1.5.0', 'no'],
    ['go', 'v1.2.3 || v1.4.0', 'v1.3.0', 'unknown'],
    ['go', 'v1.2.3 || v1.4.0', 'v1.2.0', 'yes'],
    ['nuget', '13.0.1', '13.0.1', 'yes'],
    ['nuget', '13.0.1', '13.0.2', 'unknown'],
    ['nuget', '[13.0.1]', '13.0.2', 'no'],
    ['nuget', '[1.0,2.0)', '2.0', 'no'],
    ['nuget', '1.*', '1.0', 'yes'],
    ['rubygems', '~> 1.2', '1.2', 'yes'],
    ['rubygems', '~> 1.2', '2.0', 'no'],
    ['rubygems', '~> 1.2.3', '1.3', 'no'],
    ['rubygems', '~> 1.2, >= 1.2.5', '1.2.5', 'yes'],
    ['rubygems', '>= 0', '1.0', 'unknown'],
    ['composer', '^1.2', '1.2', 'yes'],
    ['composer', '^1.2', '2.0', 'no'],
    ['composer', '~1.2', '2.0', 'no'],
    ['composer', '~1.2.3', '1.3', 'no'],
    ['composer', '1.2.*', '1.3', 'no'],
    ['composer', '>=1.0 <1.1 || >=1.2', '1.0', 'yes'],
    ['composer', '^1.0|^2.0', '3.0', 'no'],
    ['composer', 'dev-main', '1.0', 'unknown'],
    ['maven', '[1.0,2.0)', '2.0', 'no'],
    ['maven', '[1.0,2.0),[3.0,)', '1.0', 'yes'],
    ['maven', '1.2.+', '1.3', 'no'],
    ['maven', 'latest.release', '1.0', 'unknown'],
  ])('%s %j against %s: %s', (ecosystem, constraint, minimum, answer) => {
    expect(ofConstraint(ecosystem, constraint, minimum)).toBe(answer);
  });

  it('of a POM is that version; of a Gradle build the least one', () => {
    expect(ofConstraint('maven', '2.14.0', '2.17.1', 'pom.xml')).toBe('no');
    expect(ofConstraint('maven', '2.14.0', '2.17.1', 'build.gradle')).toBe('unknown');
    expect(ofConstraint('maven', '2.17.1', '2.17.1', 'build.gradle')).toBe('yes');
  });

  it('that is not there tells nothing', () => {
    for (const ecosystem of ECOSYSTEMS) expect(ofConstraint(ecosystem, null, '1.0.0')).toBe('unknown');
  });
});

describe('the answer', () => {
  const triple = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }).map((numbers) => numbers.join('.'));

  it('never turns from yes to no as the minimum falls', () => {
    const constraint = fc.oneof(
      fc.tuple(fc.constantFrom('^', '~', '>=', '<', '<=', '>', '='), triple).map((parts) => parts.join('')),
      fc.tuple(triple, triple).map(([a, b]) => `>=${a},<${b}`),
    );
    const rank: Record<Answer, number> = { no: 0, unknown: 1, yes: 2 };
    fc.assert(
      fc.property(
        fc.constantFrom('cargo' as const, 'pypi' as const, 'composer' as const),
        constraint,
        triple,
        (ecosystem, wish, high) => {
          const answers = ['0.0.0', high, '9.0.0'].map((minimum) => rank[ofConstraint(ecosystem, wish, minimum)]);
          // An empty range is unknown to every minimum; else the answer falls as the minimum rises.
          expect(answers).toEqual([...answers].sort((a, b) => b - a));
        },
      ),
      { seed: 1, numRuns: 3000 },
    );
  });

  it('of any text is one of three, without throwing', () => {
    for (const ecosystem of ECOSYSTEMS) {
      fc.assert(
        fc.property(fc.string({ maxLength: 600 }), (text) => {
          expect(['yes', 'no', 'unknown']).toContain(ofConstraint(ecosystem, text, '1.0.0'));
        }),
        { seed: 1, numRuns: 200 },
      );
    }
  });

  it.each([
    '>'.repeat(400),
    '1.'.repeat(200),
    '!'.repeat(400),
    '('.repeat(400),
    `${' '.repeat(400)}x`,
    '1||'.repeat(150),
    `>=${' '.repeat(400)}`,
    `1.${'0'.repeat(400)}`,
  ])('of a text made to be slow comes in no time: %#', (text) => {
    const began = performance.now();
    for (const ecosystem of ECOSYSTEMS) expect(['yes', 'no', 'unknown']).toContain(ofConstraint(ecosystem, text, '1.0.0'));
    expect(performance.now() - began).toBeLessThan(500);
  });
});
