import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDependencies } from '../../../src/requirements/dependencies/index.js';
import { SAMPLES } from './samples.js';

const sample = fc.constantFrom(...SAMPLES.map(([path, text]): [string, string] => [path, text]));
const splice = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom(
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '\n',
    '\r\n',
    '\\',
    ':',
    '=',
    '#',
    '---\n',
    '${',
    '$(',
    '\t',
    '\0',
    '__proto__',
    ' ',
  ),
);

/** A sample with some of it cut out, doubled, or replaced. */
const mutated = fc
  .tuple(sample, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 20 }), splice), { minLength: 1, maxLength: 5 }))
  .map(([[path, text], edits]): [string, string] => {
    let changed = text;
    for (const [at, length, insert] of edits) {
      const from = at % (changed.length + 1);
      changed = changed.slice(0, from) + insert + changed.slice(from + length);
    }
    return [path, changed];
  });

function expectSound(path: string, bytes: Uint8Array): void {
  const { packages, unread } = readDependencies([{ path, bytes }]);
  const lines = Buffer.from(bytes).toString().split('\n');
  for (const fact of packages) {
    expect(fact.path).toBe(path);
    expect(fact.name.length).toBeGreaterThan(0);
    expect(fact.line).toBeGreaterThan(0);
    expect(fact.line).toBeLessThanOrEqual(lines.length);
    expect(fact.column).toBeGreaterThan(0);
    expect(fact.column).toBeLessThanOrEqual((lines[fact.line - 1]?.length ?? 0) + 2);
  }
  for (const { path: where, why } of unread) {
    expect(where).toBe(path);
    expect(why.length).toBeGreaterThan(0);
    expect(why.length).toBeLessThan(1000);
  }
}

describe('files that somebody broke', () => {
  it('give facts with places, or a reason, and never throw', () => {
    fc.assert(
      fc.property(mutated, ([path, text]) => expectSound(path, Buffer.from(text))),
      { seed: 1, numRuns: 5000 },
    );
  });

  it('may be any bytes at all', () => {
    fc.assert(
      fc.property(sample, fc.uint8Array({ maxLength: 300 }), ([path], bytes) => expectSound(path, bytes)),
      { seed: 1, numRuns: 3000 },
    );
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(sample, fc.string({ unit: 'grapheme', maxLength: 300 }), ([path], text) =>
        expectSound(path, Buffer.from(text)),
      ),
      { seed: 1, numRuns: 3000 },
    );
  });
});

describe('files made to be slow', () => {
  const MANY = 200_000;
  const slow: [string, string][] = [
    ['spaces', ' '.repeat(MANY)],
    ['line ends', '\n'.repeat(MANY)],
    ['brackets', '['.repeat(MANY)],
    ['braces', '{"a":'.repeat(MANY / 4)],
    ['quotes', '"'.repeat(MANY)],
    ['single quotes', "'".repeat(MANY)],
    ['backslashes', '\\'.repeat(MANY)],
    ['continued lines', 'a \\\n'.repeat(MANY / 4)],
    ['dashes', '- '.repeat(MANY / 2)],
    ['colons', 'a: '.repeat(MANY / 3)],
    ['a long name', `${'a'.repeat(MANY)}:`],
    ['dots', `${'a.'.repeat(MANY / 2)} = 1`],
    ['opening tags', '<a '.repeat(MANY / 3)],
    ['entities', `<project>${'&amp;'.repeat(MANY / 5)}</project>`],
    ['ampersands', `<project>${'&'.repeat(MANY)}</project>`],
    ['operators', `a${'>=!~'.repeat(MANY / 4)}`],
    ['commas', `a${'>=1,'.repeat(MANY / 4)}`],
    ['a long requirement', `a${'-._'.repeat(MANY / 3)}!`],
    ['gems', 'gem "a", '.repeat(MANY / 9)],
    ['doors', 'group :test do\n'.repeat(MANY / 15)],
    ['escapes', `{"${'\\u0041'.repeat(MANY / 6)}": 1}`],
    ['one key for each line', Array.from({ length: MANY / 10 }, (_, at) => `k${at}: v`).join('\n')],
    ['tables', Array.from({ length: MANY / 10 }, (_, at) => `[a.b${at}]`).join('\n')],
    ['items', `a:\n${'- b\n'.repeat(MANY / 4)}`],
    [
      'properties',
      `<project><properties>${Array.from({ length: 2000 }, (_, at) => `<p${at}>\${p${at + 1}}\${p${at + 1}}</p${at}>`).join('')}</properties><dependencies><dependency><groupId>a</groupId><artifactId>b</artifactId><version>\${p0}</version></dependency></dependencies></project>`,
    ],
  ];

  it.each(slow)('%s', (_, text) => {
    for (const path of new Set(SAMPLES.map(([name]) => name))) {
      const began = performance.now();
      const { unread } = readDependencies([{ path, bytes: Buffer.from(text) }]);
      expect(unread.length).toBeLessThan(1000);
      expect(performance.now() - began, path).toBeLessThan(2000);
    }
  });
});
