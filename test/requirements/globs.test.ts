import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globs } from '../../src/requirements/globs.js';

describe('globs', () => {
  it.each<[string, string[], string[]]>([
    ['*.py', ['a.py', 'src/deep/a.py'], ['a.pyc', 'py', 'a.py/b']],
    ['src/', ['src/a', 'src/b/c', 'lib/src/a'], ['src', 'mysrc/a']],
    ['src/app/', ['src/app/a', 'src/app/b/c'], ['lib/src/app/a', 'src/apps/a']],
    ['**/test/', ['test/a', 'x/test/a/b'], ['tests/a', 'test']],
    ['CODEOWNERS', ['CODEOWNERS', '.github/CODEOWNERS'], ['CODEOWNERS.md']],
    ['/CODEOWNERS', ['CODEOWNERS'], ['docs/CODEOWNERS']],
    ['.github/workflows/*', ['.github/workflows/ci.yml'], ['.github/workflows/a/b.yml', 'x/.github/workflows/ci.yml']],
    ['.github/workflows/*.{yml,yaml}', ['.github/workflows/ci.yml', '.github/workflows/ci.yaml'], ['.github/workflows/ci.json']],
    ['src/**/*.ts', ['src/a.ts', 'src/b/c/a.ts'], ['lib/a.ts', 'src/a.js']],
    ['**/*_test.go', ['a_test.go', 'x/y/a_test.go'], ['a_test.py']],
    ['**', ['a', 'a/b'], []],
    ['a?c/*.x', ['abc/1.x'], ['ac/1.x', 'abc/d/1.x']],
    ['src/**', ['src/a', 'src/a/b'], ['lib/a']],
    ['**/a/**/b', ['a/b', 'x/a/y/z/b'], ['a/c']],
  ])('%s', (pattern, inside, outside) => {
    const test = globs([pattern]);
    expect(inside.filter((path) => !test(path))).toEqual([]);
    expect(outside.filter((path) => test(path))).toEqual([]);
  });

  it('fit the path they were made of, and end whatever the pattern', () => {
    const name = fc.stringMatching(/^[a-c]{1,6}$/);
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 5 }),
        fc.array(fc.constantFrom('*', '**', 'a', '?', 'a*', '*b*'), { maxLength: 6 }),
        (parts, pattern) => {
          const path = parts.join('/');
          expect(globs([path])(path)).toBe(true);
          expect(globs([`${parts[0]}/`])(`${parts[0]}/x`)).toBe(true);
          expect(typeof globs([pattern.join('/')])(path)).toBe('boolean');
        },
      ),
      { seed: 5, numRuns: 1000 },
    );
    const begun = performance.now();
    expect(globs(['*a*a*a*a*a*a*a*a*a*b'])('a'.repeat(5000))).toBe(false);
    expect(globs(['**/a/**/a/**/a/**/a/**/b'])('a/'.repeat(2000))).toBe(false);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it('leaves no alternative out', () => {
    const letters = [...'abcdefghi'];
    const test = globs([`{${letters.join(',')}}/{1,2,3,4,5,6,7,8}.py`]);
    for (const letter of letters) for (const n of [1, 8]) expect(test(`${letter}/${n}.py`)).toBe(true);
    expect(() => globs([`${'{a,b}'.repeat(20)}.py`])).toThrow('more than 1000 globs');
  });
});
