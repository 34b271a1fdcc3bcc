import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/json.js';
import { DOCUMENT_MAX_BYTES, type Problem } from '../../src/yaml.js';

const bytesOf = (text: string | Uint8Array): Uint8Array => (typeof text === 'string' ? Buffer.from(text) : text);
const valueIn = (text: string): unknown => {
  const parsed = parseJson(bytesOf(text));
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.document.value;
};
const problemsOf = (text: string | Uint8Array): Problem[] => {
  const parsed = parseJson(bytesOf(text));
  return 'problems' in parsed ? parsed.problems : [];
};

describe('parseJson reads', () => {
  it.each([
    '{"a": [1, true, null, "x", false]}',
    ' \t\r\n[ ]\n',
    '{}',
    '0',
    '-0',
    '""',
    '[1E22, 1e-400, -1.5e+3, 9007199254740991, -9007199254740991]',
    '"\\u0061\\n\\t\\b\\f\\r\\/\\\\\\""',
    '"\\ud83d\\ude00 \u{1F600} \u2028 \\u0000 \u007f"',
    '{"": {"": []}}',
    '{"a": 1, "A": 2, "\u00e9": 3, "e\u0301": 4}',
    '"\uFEFF"',
  ])('%j as JSON.parse does', (text) => {
    expect(valueIn(text)).toStrictEqual(JSON.parse(text));
  });

  it('__proto__ as an ordinary, inert member, however it is written', () => {
    const value = valueIn('{"\\u005f_proto__": {"polluted": true}, "constructor": {"prototype": 1}}') as object;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('as much as it says', () => {
    expect(problemsOf(`${'['.repeat(64)}${']'.repeat(64)}`)).toEqual([]);
    expect(problemsOf(`[${Array.from({ length: 49_999 }, () => '1').join(',')}]`)).toEqual([]);
    expect(problemsOf(`"${'x'.repeat(DOCUMENT_MAX_BYTES - 2)}"`)).toEqual([]);
  });
});

describe('parseJson refuses', () => {
  it.each<[string, string | Uint8Array, RegExp, [line: number, column: number]]>([
    ['nothing', '', /ends/, [1, 1]],
    ['only space', ' \n ', /ends/, [2, 2]],
    ['a byte order mark', '\uFEFF{}', /byte order mark/, [1, 1]],
    ['a key twice', '{"a": 1,\n "a": 1}', /already has/, [2, 2]],
    ['a key twice behind an escape', '{"a": 1,\n  "\\u0061": 2}', /already has/, [2, 3]],
    ['__proto__ twice', '{"__proto__": 1, "__proto__": 2}', /already has/, [1, 18]],
    ['2^53', '[1, 9007199254740992]', /rounded/, [1, 5]],
    ['-2^53', '-9007199254740992', /rounded/, [1, 1]],
    ['a hundred digits', '1'.repeat(100), /rounded/, [1, 1]],
    ['a number beyond a double', '{"a": 1e309}', /too large/, [1, 7]],
    ['half a pair', '["\\ud800"]', /surrogate/, [1, 2]],
    ['a pair the wrong way round', '["\\ude00\\ud83d"]', /surrogate/, [1, 2]],
    ['half a pair as a key', '{"\\udc00": 1}', /surrogate/, [1, 2]],
    ['a raw control character', '["a\tb"]', /control/, [1, 4]],
    ['a line feed in a string', '["a\nb"]', /control/, [1, 4]],
    ['an unknown escape', '["\\x"]', /escape/, [1, 3]],
    ['an escape that is a member of every object', '["\\constructor"]', /escape/, [1, 3]],
    ['a short \\u', '["\\u00g0"]', /four hex/, [1, 3]],
    ['an open string', '\n["abc', /does not end/, [2, 2]],
    ['an open array', '[1', /ends/, [1, 3]],
    ['an open object', '{"a":', /ends/, [1, 6]],
    ['a comma too many', '[1,]', /value should/, [1, 4]],
    ['a comma too many in an object', '{"a":1,}', /key/, [1, 8]],
    ['single quotes', "{'a': 1}", /key/, [1, 2]],
    ['a comment', '// x\n1', /value/, [1, 1]],
    ['leading zero', '[012]', /"," or/, [1, 3]],
    ['a plus sign', '+1', /value/, [1, 1]],
    ['a bare point', '[1.]', /"," or/, [1, 3]],
    ['NaN', 'NaN', /value/, [1, 1]],
    ['two values', '1 2', /follows/, [1, 3]],
    ['a word too long', 'truex', /follows/, [1, 5]],
    ['a no-break space', '\u00a01', /value/, [1, 1]],
    ['a null byte behind', '1\u0000', /follows/, [1, 2]],
    ['invalid UTF-8', Uint8Array.from([0x22, 0xff, 0x22]), /UTF-8/, [1, 1]],
    ['an overlong slash', Uint8Array.from([0x22, 0xc0, 0xaf, 0x22]), /UTF-8/, [1, 1]],
    ['an encoded surrogate', Uint8Array.from([0x22, 0xed, 0xa0, 0x80, 0x22]), /UTF-8/, [1, 1]],
    ['UTF-16', Buffer.from('{}', 'utf16le'), /key/, [1, 2]],
    ['65 levels', `${'['.repeat(65)}${']'.repeat(65)}`, /deeper/, [1, 65]],
    ['half a million brackets', '['.repeat(500_000), /deeper/, [1, 65]],
    ['65 levels of objects', `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`, /deeper/, [1, 321]],
    ['50 001 values', `[${'1,'.repeat(50_000)}1]`, /50000/, [1, 100_000]],
    ['more than a mebibyte', `"${'x'.repeat(DOCUMENT_MAX_BYTES)}"`, /1 MiB/, [1, 1]],
  ])('%s', (_, text, message, [line, column]) => {
    expect(problemsOf(text)).toMatchObject([{ message: expect.stringMatching(message), line, column }]);
  });

  it.each<[string, string]>([
    ['a megabyte of escapes', `"${'\\n'.repeat(500_000)}`],
    ['a megabyte of digits', '1'.repeat(1_000_000)],
    ['a megabyte of fraction', `1.${'1'.repeat(1_000_000)}x`],
    ['a megabyte of space', ' '.repeat(1_000_000)],
    ['a megabyte of line feeds', '\n'.repeat(1_000_000)],
    ['49 000 keys, the last one twice', `{${Array.from({ length: 49_000 }, (_, n) => `"k${n}":1`).join(',')},"k48999":1}`],
  ])('%s in less than two seconds', (_, text) => {
    const began = performance.now();
    expect(problemsOf(text)).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('parseJson and JSON.parse', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '"b":',
      '\\',
      '\\u00',
      '1',
      '-',
      '.5',
      'e9',
      'true',
      'null',
      ' ',
      '\n',
    ),
    fc.string({ maxLength: 3 }),
  );

  it('agree on every text that it accepts, and on every text of values without traps', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 20 }).map((parts) => parts.join('')),
          fc.json(),
        ),
        (text) => {
          const parsed = parseJson(Buffer.from(text));
          if ('problems' in parsed) expect(parsed.problems).toHaveLength(1);
          else expect(parsed.document.value).toStrictEqual(JSON.parse(text));
        },
      ),
      { seed: 1, numRuns: 3000 },
    );
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4, noUnicodeString: false }), fc.nat({ max: 3 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const trap = /\\ud[89a-f]/.test(text) || /(?<![.\d"])\d{16}/.test(text);
        const parsed = parseJson(Buffer.from(text));
        if (!trap) expect('document' in parsed && parsed.document.value).toStrictEqual(JSON.parse(text));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('differ in nothing but what is said: whatever JSON.parse refuses is refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
          fc.string(),
        ),
        (text) => {
          let refused = false;
          try {
            JSON.parse(text);
          } catch {
            refused = true;
          }
          if (refused) expect(problemsOf(text)).toHaveLength(1);
        },
      ),
      { seed: 1, numRuns: 3000 },
    );
  });

  it('any bytes are read without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const parsed = parseJson(bytes);
        if ('problems' in parsed) expect(parsed.problems[0]?.line).toBeGreaterThan(0);
        else expect(parsed.document.locate([])).toMatchObject({ line: expect.any(Number) });
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

describe('places', () => {
  it('lead to keys, values and items, and to what is nearest of what is not there', () => {
    const parsed = parseJson(Buffer.from('{\n  "version": 1,\r\n  "tools": [\n    {"id": "x"}, {"id":\n "z"}\n  ]\n}'));
    if ('problems' in parsed) throw new Error('not read');
    const { locate } = parsed.document;
    expect(locate(['version'])).toEqual({ line: 2, column: 14 });
    expect(locate(['version'], true)).toEqual({ line: 2, column: 3 });
    expect(locate(['tools', 0, 'id'], true)).toEqual({ line: 4, column: 6 });
    expect(locate(['tools', '1', 'id'])).toEqual({ line: 5, column: 2 });
    expect(locate(['tools', 1, 'id'], true)).toEqual({ line: 4, column: 19 });
    expect(locate(['tools', 9, 'id'])).toEqual({ line: 3, column: 12 });
    expect(locate(['none'], true)).toEqual({ line: 1, column: 1 });
    expect(locate([])).toEqual({ line: 1, column: 1 });
  });
});
