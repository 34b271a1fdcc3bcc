import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ECOSYSTEMS, type Ecosystem } from '../../../src/requirements/dependencies/fact.js';
import { compareVersions } from '../../../src/requirements/dependencies/index.js';

/** Rows in rising order, as the specifications have them. */
const RISING: [Ecosystem, string, string[]][] = [
  [
    'npm',
    'semver.org 11',
    ['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2', '1.0.0-beta.11', '1.0.0-rc.1', '1.0.0'],
  ],
  ['npm', 'numbers are numbers', ['1.2.3', '1.2.10', '1.10.0', '2.0.0', '10.0.0', '99999999999999999999.0.0']],
  ['cargo', 'semver', ['0.1.0', '0.1.1-pre', '0.1.1', '0.2.0']],
  [
    'go',
    'go.dev/ref/mod#versions',
    [
      'v0.0.0-20191109021931-daa7c04131f5',
      'v1.2.2',
      'v1.2.3-pre',
      'v1.2.3-pre.0.20191109021931-daa7c04131f5',
      'v1.2.3',
      'v1.2.4-0.20191109021931-daa7c04131f5',
      'v1.2.4',
      'v2.0.0+incompatible',
    ],
  ],
  [
    'pypi',
    'PEP 440, summary of ordering',
    [
      '1.dev0',
      '1.0.dev456',
      '1.0a1',
      '1.0a2.dev456',
      '1.0a12.dev456',
      '1.0a12',
      '1.0b1.dev456',
      '1.0b2',
      '1.0b2.post345.dev456',
      '1.0b2.post345',
      '1.0rc1.dev456',
      '1.0rc1',
      '1.0',
      '1.0+abc.5',
      '1.0+abc.7',
      '1.0+5',
      '1.0.post456.dev34',
      '1.0.post456',
      '1.0.15',
      '1.1.dev1',
      '1!0.1',
    ],
  ],
  [
    'maven',
    'POM reference, version order',
    [
      '1-alpha-1',
      '1-beta-1',
      '1-milestone-1',
      '1-rc-1',
      '1-SNAPSHOT',
      '1',
      '1-sp',
      '1-abc',
      '1-1',
      '1.1-alpha',
      '1.1',
      '1.2',
      '1.10',
    ],
  ],
  ['maven', 'of real libraries', ['5.3.0.RC1', '5.3.0.RELEASE', '5.3.1', '31.1', '31.1-jre', '32.0']],
  ['maven', 'letters of one character before numbers', ['1-a1', '1-b1', '1-m1', '1-cr1', '1']],
  ['nuget', 'NuGet package versioning', ['1.0.0-alpha', '1.0.0-Beta.2', '1.0.0-beta.11', '1.0.0', '1.0.0.1', '1.0.1', '1.0.1.2']],
  ['rubygems', 'Gem::Version', ['1.0.a', '1.0.b1', '1.0.b2', '1.0.b10', '1.0.rc1', '1.0', '1.0.1.pre', '1.0.1', '1.1']],
  [
    'composer',
    'composer/semver',
    ['1.0-dev', '1.0.0-alpha', '1.0.0-alpha1', '1.0.0-beta2', '1.0.0-RC1', '1.0.0', '1.0.0-p1', '1.0.1', 'v1.1', '1.1.0.1'],
  ],
];

describe('versions in rising order', () => {
  it.each(RISING)('%s: %s', (ecosystem, _, versions) => {
    versions.forEach((low, at) => {
      expect(compareVersions(ecosystem, low, low), low).toBe(0);
      for (const high of versions.slice(at + 1)) {
        expect(compareVersions(ecosystem, low, high), `${low} < ${high}`).toBe(-1);
        expect(compareVersions(ecosystem, high, low), `${high} > ${low}`).toBe(1);
      }
    });
  });
});

describe('versions that are equal', () => {
  it.each<[Ecosystem, string[]]>([
    ['npm', ['1.2.3', 'v1.2.3', '1.2.3+build.5', '=1.2.3']],
    ['npm', ['1.2', '1.2.0']],
    ['go', ['v2.0.0', 'v2.0.0+incompatible']],
    ['pypi', ['1.0', '1', 'v1.0.0', '1.0.0.0', '0!1.0']],
    ['pypi', ['1.0rc1', '1.0c1', '1.0-RC.1', '1.0pre1', '1.0_rc_1']],
    ['pypi', ['1.0.post1', '1.0-1', '1.0.rev1', '1.0r1']],
    ['pypi', ['1.0+ubuntu.1', '1.0+ubuntu-1']],
    ['maven', ['1', '1.0', '1.0.0', '1-ga', '1.0-final', '1.0.0-RELEASE', '1.ga']],
    ['maven', ['1-rc1', '1-cr-1', '1.0-RC1', '1rc1']],
    ['nuget', ['1', '1.0', '1.0.0.0', '1.0.0+abc', '1.00.0']],
    ['nuget', ['1.0.0-ALPHA', '1.0.0-alpha']],
    ['rubygems', ['1', '1.0', '1.0.0']],
    ['rubygems', ['1.0-a', '1.0.pre.a']],
    ['composer', ['1.0', 'v1.0.0', '1.0.0.0', '1.0.0-stable']],
    ['composer', ['1.0-beta2', '1.0.0b2', '1.0.0-beta.2']],
  ])('%s %j', (ecosystem, versions) => {
    for (const a of versions) for (const b of versions) expect(compareVersions(ecosystem, a, b), `${a} = ${b}`).toBe(0);
  });
});

describe('what is no version has no order', () => {
  it.each<[Ecosystem, string]>([
    ['npm', ''],
    ['npm', 'latest'],
    ['npm', '1.2.3.4'],
    ['npm', '1.x'],
    ['pypi', '1.0-unknown'],
    ['pypi', '1.0.*'],
    ['go', 'main'],
    ['maven', '${version}'],
    ['maven', '[1.0,2.0)'],
    ['nuget', '1.0.*'],
    ['rubygems', '~> 1'],
    ['composer', 'dev-main'],
    ['composer', '1.x-dev'],
    ['npm', `1.0.0-${'a'.repeat(500)}`],
  ])('%s %j', (ecosystem, version) => {
    expect(compareVersions(ecosystem, version, '1.0.0')).toBeNull();
    expect(compareVersions(ecosystem, '1.0.0', version)).toBeNull();
  });
});

const number = fc.integer({ min: 0, max: 12 });
const words = fc.constantFrom('alpha', 'beta', 'rc', 'dev', 'post', 'a', 'b', 'x', 'sp', 'final', 'snapshot', 'pre', 'p', 'jre');
const version = fc
  .tuple(
    fc.constantFrom('', '', 'v', '1!'),
    fc.array(number, { minLength: 1, maxLength: 4 }),
    fc.array(fc.tuple(fc.constantFrom('.', '-', '', '+', '_'), fc.oneof(words, number.map(String))), { maxLength: 4 }),
  )
  .map(([before, numbers, rest]) => before + numbers.join('.') + rest.map((part) => part.join('')).join(''));

describe.each(ECOSYSTEMS)('the order of %s', (ecosystem) => {
  it('is total, antisymmetric and transitive where there is one', () => {
    let compared = 0;
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        const [ab, ba, bc, ac] = [
          compareVersions(ecosystem, a, b),
          compareVersions(ecosystem, b, a),
          compareVersions(ecosystem, b, c),
          compareVersions(ecosystem, a, c),
        ];
        if (ab === null || bc === null) return;
        compared++;
        expect((ba ?? Number.NaN) + ab, `${a} ${b}`).toBe(0);
        if (ab <= 0 && bc <= 0) expect(ac, `${a} ≤ ${b} ≤ ${c}`).toBe(ab === 0 && bc === 0 ? 0 : -1);
      }),
      { seed: 1, numRuns: 20_000 },
    );
    expect(compared).toBeGreaterThan(20);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.oneof(version, fc.string()), (a, b) => {
        expect([-1, 0, 1, null]).toContain(compareVersions(ecosystem, a, b));
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
