import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badDocument, DOCUMENT_MAX_BYTES, type Problem, parseYaml } from '../../src/yaml.js';

const read = (text: string | Uint8Array): ReturnType<typeof parseYaml> =>
  parseYaml(typeof text === 'string' ? Buffer.from(text) : text);
const valueIn = (text: string): unknown => {
  const parsed = read(text);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.document.value;
};
const problemsOf = (text: string | Uint8Array): Problem[] => {
  const parsed = read(text);
  return 'problems' in parsed ? parsed.problems : [];
};

describe('parseYaml reads', () => {
  it.each<[string, unknown]>([
    ['a: 1', { a: 1 }],
    ['{"a": [1, true, null, "x"]}', { a: [1, true, null, 'x'] }],
    ['a: yes', { a: 'yes' }],
    ['a: no\nb: on\nc: off', { a: 'no', b: 'on', c: 'off' }],
    ['a: 2026-01-31', { a: '2026-01-31' }],
    ['a: "\\u202e"', { a: '\u202E' }],
    ['---\na: 1\n', { a: 1 }],
    ['a: 1\n...\n', { a: 1 }],
    ['# comment\na: 1', { a: 1 }],
    ['a: |\n  text\n', { a: 'text\n' }],
    ['a: &x 1\nb: *x', { a: 1, b: 1 }],
    ['%YAML 1.2\n---\na: 1', { a: 1 }],
    ['\uFEFFa: 1', { a: 1 }],
    ['a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
  ])('%j', (text, value) => {
    expect(valueIn(text)).toEqual(value);
  });

  it('__proto__ as an ordinary, inert key', () => {
    const value = valueIn('__proto__:\n  polluted: true\nconstructor:\n  prototype: 1\n') as object;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    const merged = valueIn('base: &b\n  __proto__: {polluted: true}\na:\n  <<: *b\n');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(JSON.stringify(merged)).not.toBe('');
  });
});

describe('parseYaml refuses', () => {
  const list = (count: number): string => `[${Array.from({ length: count }, () => '1').join(',')}]`;
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghijklmnop'
      .split('')
      .map((key, at) => `${key}: &${key} [${Array.from({ length: 9 }, () => `*${'abcdefghijklmno'[at]}`).join(',')}]`),
  ].join('\n');

  it.each<[string, string | Uint8Array, RegExp]>([
    ['nothing', '', /empty/],
    ['only comments', '# x\n', /empty/],
    ['a duplicate key', 'a: 1\na: 2', /unique/i],
    ['a duplicate key in JSON', '{"a": 1, "a": 2}', /unique/i],
    ['two documents', 'a: 1\n---\nb: 2', /more than one document/],
    ['an unknown tag', 'a: !!js/function "x"', /tag/i],
    ['a tag of its own', 'a: !evil x', /tag/i],
    ['a set', 'a: !!set {x, y}', /tag/i],
    ['an ordered map', 'a: !!omap [x: 1]', /tag/i],
    ['binary data', 'a: !!binary aGk=', /tag/i],
    ['a second version', '%YAML 1.2\n%YAML 1.2\n---\na: 1', /more than one %YAML/],
    ['YAML 1.1', '%YAML 1.1\n---\na: yes', /1\.1/],
    ['an unknown alias', 'a: *x', /alias/i],
    ['a tab for indentation', 'a:\n\tb: 1', /tab/i],
    ['an unclosed bracket', 'a: [1', /./],
    ['an unclosed quote', 'a: "x', /./],
    ['invalid UTF-8', Uint8Array.from([0x61, 0x3a, 0x20, 0xff]), /UTF-8/],
    ['half a surrogate pair', Uint8Array.from([0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80]), /UTF-8/],
    ['UTF-16', Buffer.from('\uFEFFa: 1', 'utf16le'), /UTF-8/],
    ['more than a mebibyte', `a: ${'x'.repeat(DOCUMENT_MAX_BYTES)}`, /1 MiB/],
    ['65 levels of brackets', `${'['.repeat(65)}${']'.repeat(65)}`, /deeper/],
    ['50 001 values', `a: ${list(50_001)}`, /50000/],
    ['an alias bomb', bomb, /alias/i],
    ['101 aliases', `a: &x 1\nb: [${Array.from({ length: 101 }, () => '*x').join(',')}]`, /alias/i],
    ['an alias to itself', 'a: &x [*x]', /./],
    ['100 000 anchors', Array.from({ length: 100_000 }, (_, n) => `- &a${n} 1`).join('\n'), /./],
    ['20 000 keys', Array.from({ length: 20_000 }, (_, n) => `k${n}: 1`).join('\n'), /50000/],
    ['a long flow of colons', `a: ${': '.repeat(50_000)}`, /./],
    ['a megabyte of spaces', `a: "${' '.repeat(900_000)}`, /./],
    ['a megabyte of line feeds in a quote', `a: "${'\n'.repeat(900_000)}`, /./],
    ['100 000 documents', '--- a\n'.repeat(100_000), /more than one|./],
    ['100 000 directives', '%A b\n'.repeat(100_000), /./],
  ])('%s, in less than two seconds', (_, text, message) => {
    const began = performance.now();
    const problems = problemsOf(text);
    expect(performance.now() - began).toBeLessThan(2000);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]?.message).toMatch(message);
    for (const { line, column, message: said } of problems) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(said).not.toContain('\n');
    }
  });

  it('and takes as much as it says', () => {
    expect(problemsOf(`a: ${list(49_000)}`)).toEqual([]);
    expect(problemsOf(`a: &x 1\nb: [${Array.from({ length: 100 }, () => '*x').join(',')}]`)).toEqual([]);
    expect(problemsOf(`${'['.repeat(60)}${']'.repeat(60)}`)).toEqual([]);
    expect(problemsOf(`a: "${'['.repeat(1000)}"`)).toEqual([]);
  });

  it('any bytes without throwing', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'a: ',
        '- ',
        '\n',
        '  ',
        '[',
        ']',
        '{',
        '}',
        '&x ',
        '*x',
        '!!str ',
        '"',
        "'",
        '|\n',
        '>\n',
        '? ',
        ': ',
        '---\n',
        '...\n',
        '%YAML 1.1\n',
        '#',
        '<<: ',
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 30 }).map((parts) => Buffer.from(parts.join(''))),
          fc.uint8Array({ maxLength: 40 }),
        ),
        (bytes) => {
          const parsed = parseYaml(bytes);
          if ('problems' in parsed) expect(parsed.problems.length).toBeGreaterThan(0);
          else expect(() => JSON.stringify(parsed.document.value)).not.toThrow();
        },
      ),
      { seed: 51, numRuns: 2000 },
    );
  });

  it('nothing that JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        fc.pre(!/(?<![\d.eE"+-])-?\d{16,}(?![\d.eE])/.test(JSON.stringify(value))); // Too large to be kept exactly.
        const parsed = read(JSON.stringify({ value }));
        expect('document' in parsed && parsed.document.value).toEqual(JSON.parse(JSON.stringify({ value })));
      }),
      { seed: 52, numRuns: 1000 },
    );
  });
});

describe('places', () => {
  it('lead to keys, values and items', () => {
    const parsed = read('version: 1\ntools:\n  - id: x\n    name: y\n  - id: z\n');
    if ('problems' in parsed) throw new Error('not read');
    const { locate } = parsed.document;
    expect(locate(['version'])).toEqual({ line: 1, column: 10 });
    expect(locate(['version'], true)).toEqual({ line: 1, column: 1 });
    expect(locate(['tools', 0, 'name'])).toEqual({ line: 4, column: 11 });
    expect(locate(['tools', 1, 'id'], true)).toEqual({ line: 5, column: 5 });
    expect(locate(['tools', 9, 'id']).line).toBeGreaterThan(0);
    expect(locate([])).toEqual({ line: 1, column: 1 });
  });

  it('of errors are where the fault is', () => {
    expect(problemsOf('a: 1\nb: 2\na: 3')).toMatchObject([{ line: 3, column: 1 }]);
    expect(problemsOf('a: 1\n---\nb: 2')).toMatchObject([{ line: 2 }]);
  });
});

describe('badDocument', () => {
  it('shows twenty problems and counts the rest', () => {
    const problems = Array.from({ length: 25 }, (_, n) => ({
      line: n + 1,
      column: 1,
      message: 'wrong',
      ...(n === 0 ? { fix: 'right' } : {}),
    }));
    const rows = badDocument('a.yml', problems).message.split('\n');
    expect(rows).toHaveLength(21);
    expect(rows[0]).toBe('a.yml:1:1: wrong (right)');
    expect(rows[20]).toBe('and 5 more problems');
  });
});
