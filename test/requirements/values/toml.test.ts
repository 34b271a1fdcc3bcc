import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readToml } from '../../../src/requirements/values/toml.js';
import { memberAt, type ValueNode } from '../../../src/requirements/values/tree.js';

function plain(node: ValueNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'expression':
      return node.text;
    case 'list':
      return node.items.map(plain);
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]));
  }
}

const read = (text: string): unknown => {
  const result = readToml(text);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return plain(result.read);
};

describe('TOML 1.0 reads', () => {
  it.each<[string, unknown]>([
    ['', {}],
    ['# only\n', {}],
    ['a = 1', { a: 1 }],
    ['a = "x" # y', { a: 'x' }],
    [
      'bare_key-1 = 1\n"quoted key" = 2\n\'literal.key\' = 3\n1234 = 4',
      { 'bare_key-1': 1, 'quoted key': 2, 'literal.key': 3, 1234: 4 },
    ],
    ['a.b."c.d" = 1\na . e = 2', { a: { b: { 'c.d': 1 }, e: 2 } }],
    ['3.14 = 1', { 3: { 14: 1 } }],
    ['a = "\\b\\t\\n\\f\\r\\"\\\\\\u00e9\\U0001F600"', { a: '\b\t\n\f\r"\\é😀' }],
    ['a = """\nx\n  y"""', { a: 'x\n  y' }],
    ['a = """x \\\n   \n  y"""', { a: 'x y' }],
    ['a = """"quoted""""', { a: '"quoted"' }],
    ['a = """""two"""""', { a: '""two""' }],
    ["a = 'C:\\no\\escape'", { a: 'C:\\no\\escape' }],
    ["a = '''\nI'd ''use'' it'''", { a: "I'd ''use'' it" }],
    ["a = ''''x''''", { a: "'x'" }],
    [
      'a = +99\nb = -17\nc = 1_000\nd = 0xDEAD_beef\ne = 0o755\nf = 0b1101',
      { a: 99, b: -17, c: 1000, d: 0xdeadbeef, e: 0o755, f: 13 },
    ],
    [
      'a = 3.14\nb = -0.01\nc = 5e+22\nd = 1e06\ne = 6.626e-34\nf = inf\ng = -inf',
      { a: 3.14, b: -0.01, c: 5e22, d: 1e6, e: 6.626e-34, f: Infinity, g: -Infinity },
    ],
    ['a = true\nb = false', { a: true, b: false }],
    [
      'a = 1979-05-27T07:32:00Z\nb = 1979-05-27 07:32:00.5-07:00\nc = 1979-05-27\nd = 07:32:00',
      { a: '1979-05-27T07:32:00Z', b: '1979-05-27 07:32:00.5-07:00', c: '1979-05-27', d: '07:32:00' },
    ],
    ['a = [ 1, "x", [true], { b = 1 }, # c\n 2,\n]', { a: [1, 'x', [true], { b: 1 }, 2] }],
    ['a = { b = 1, c.d = 2, "e" = {} }', { a: { b: 1, c: { d: 2 }, e: {} } }],
    ['[a]\nx = 1\n[a.b]\ny = 2\n[ c . "d" ]', { a: { x: 1, b: { y: 2 } }, c: { d: {} } }],
    ['[a.b.c]\n[a]\nx = 1', { a: { b: { c: {} }, x: 1 } }],
    ['[[a]]\nx = 1\n[[a]]\n[a.b]\ny = 1\n[[a.c]]\n[[a.c]]', { a: [{ x: 1 }, { b: { y: 1 }, c: [{}, {}] }] }],
    ['[fruit]\napple.color = 1\n[fruit.apple.taste]\nsweet = true', { fruit: { apple: { color: 1, taste: { sweet: true } } } }],
    ['a = 1\r\nb = 2\r\n', { a: 1, b: 2 }],
    ['__proto__ = 1\n[constructor]\nprototype = 2', JSON.parse('{"__proto__": 1, "constructor": {"prototype": 2}}')],
  ])('%j', (text, value) => {
    const got = read(text);
    expect(JSON.stringify(got)).toBe(JSON.stringify(value));
  });

  it('numbers that JavaScript cannot hold, with their text', () => {
    const result = readToml('a = 9_223_372_036_854_775_807\nb = nan');
    expect('read' in result && memberAt(result.read, 'a')).toMatchObject({
      text: '9_223_372_036_854_775_807',
      line: 1,
      column: 5,
    });
    expect('read' in result && memberAt(result.read, 'b')).toMatchObject({ value: Number.NaN });
  });

  it('places: keys, values, tables', () => {
    const result = readToml('[t]\n  key = "v"\n[[list]]\n[[list]]\n  k = { in = 1 }\n');
    const root = 'read' in result ? result.read : undefined;
    expect(memberAt(root, 't')).toMatchObject({ line: 1, column: 1 });
    const table = memberAt(root, 't');
    expect(table?.kind === 'map' && table.entries.get('key')).toMatchObject({
      line: 2,
      column: 3,
      value: { line: 2, column: 9 },
    });
    const rows = memberAt(root, 'list');
    expect(rows?.kind === 'list' && rows.items[1]).toMatchObject({ line: 4, column: 1 });
    expect(rows?.kind === 'list' && memberAt(rows.items[1], 'k', 'in')).toMatchObject({ line: 5, column: 14 });
  });
});

describe('TOML 1.0 refuses', () => {
  it.each<[string, string]>([
    ['a key twice', 'a = 1\na = 2'],
    ['a key twice, quoted once', 'a = 1\n"a" = 2'],
    ['a table twice', '[a]\n[a]'],
    ['a table that is a value', 'a = 1\n[a]'],
    ['a table that is a value on the way', 'a = 1\n[a.b]'],
    ['a value that is a table', '[a.b]\n[a]\nb = 1'],
    ['a table made by dotted keys', '[fruit]\napple.color = 1\n[fruit.apple]'],
    ['dotted keys into a table of a header', '[a.b.c]\nz = 9\n[a]\nb.c.t = 1'],
    ['dotted keys into a value', 'a = 1\na.b = 2'],
    ['an array of tables that is an array', 'a = []\n[[a]]'],
    ['an array of tables that is a table', '[a]\n[[a]]'],
    ['a table that is an array of tables', '[[a]]\n[a]'],
    ['adding to braces', 'a = { b = 1 }\na.c = 2'],
    ['a header below braces', 'a = { b = 1 }\n[a.c]'],
    ['a key twice in braces', 'a = { b = 1, b = 2 }'],
    ['a table in braces, added to', 'a = { b.c = 1, b = 2 }'],
    ['a comma before }', 'a = { b = 1, }'],
    ['a line break in braces', 'a = { b = 1,\n c = 2 }'],
    ['two values on a line', 'a = 1 b = 2'],
    ['no value', 'a ='],
    ['no key', '= 1'],
    ['a bare key with a blank', 'a b = 1'],
    ['a leading zero', 'a = 01'],
    ['two underscores', 'a = 1__0'],
    ['an underscore at the end', 'a = 1_'],
    ['a float without digits', 'a = 1.'],
    ['a float that begins with a dot', 'a = .5'],
    ['capitals', 'a = True'],
    ['no such month', 'a = 2026-13-01'],
    ['no such day', 'a = 2025-02-29'],
    ['no such hour', 'a = 24:00:00'],
    ['a string without end', 'a = "x'],
    ['a string over two lines', 'a = "x\ny"'],
    ['an unknown escape', 'a = "\\q"'],
    ['half a surrogate', 'a = "\\ud800"'],
    ['a character that is none', 'a = "\\U00110000"'],
    ['a control character', 'a = "\u0001"'],
    ['a control character in a comment', '# \u0001'],
    ['a lone carriage return', 'a = 1\rb = 2'],
    ['a comment in a header', '[a # b]\n'],
    ['an open header', '[a'],
    ['an empty header', '[]'],
    ['too deep', `a = ${'['.repeat(500)}${']'.repeat(500)}`],
    ['a key of many parts', `${'a.'.repeat(500)}b = 1`],
  ])('%s', (_, text) => {
    const result = readToml(text);
    expect('problems' in result && result.problems.length).toBe(1);
  });
});

/** A writer of TOML for the values below, as plain as can be. */
function write(value: unknown): string {
  if (typeof value === 'string')
    return `"${[...value].map((character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`).join('')}"`;
  if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, member]) => `${write(key)} = ${write(member)}`)
      .join(', ')} }`;
  return Object.is(value, -0) ? '-0' : String(value);
}

describe('documents that were generated', () => {
  const key = fc.string({ unit: 'grapheme', maxLength: 5 });
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.boolean(),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
    ),
  }));

  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.dictionary(key, tree, { maxKeys: 5 }), fc.dictionary(key, tree, { maxKeys: 5 }), (top, table) => {
        const { table: _, ...rest } = top;
        const lines = Object.entries(rest).map(([name, value]) => `${write(name)} = ${write(value)}`);
        const inner = Object.entries(table).map(([name, value]) => `${write(name)}=${write(value)}#c`);
        expect(read([...lines, '[table]', ...inner].join('\n'))).toEqual({ ...rest, table });
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('never throw, and have their problem inside the text', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '.',
      '=',
      '[',
      ']',
      '[[',
      ']]',
      '{',
      '}',
      ',',
      '\n',
      '"',
      '"""',
      "'",
      "'''",
      '\\',
      '#',
      ' ',
      '1',
      '-',
      '_',
      'true',
      '\r\n',
      '2026-01-01',
      '0x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const result = readToml(text);
        const line = 'read' in result ? result.read.line : (result.problems[0]?.line ?? 0);
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
      }),
      { seed: 1, numRuns: 5000 },
    );
  });
});
