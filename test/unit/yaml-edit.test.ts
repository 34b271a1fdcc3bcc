import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/yaml.js';
import { editYaml, type YamlEdit } from '../../src/yaml-edit.js';
import { renderYaml } from '../../src/yaml-render.js';

const edited = (text: string, edits: readonly YamlEdit[]): string => {
  const result = editYaml(Buffer.from(text), edits);
  return 'bytes' in result ? Buffer.from(result.bytes).toString() : `problem: ${JSON.stringify(result.problems)}`;
};
const valueIn = (bytes: Uint8Array): unknown => {
  const parsed = parseYaml(bytes);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.document.value;
};

type Path = YamlEdit['path'];
type Row = [what: string, before: string, path: Path, value: unknown, after: string];

const ROWS: Record<string, Row[]> = {
  'a scalar for a scalar': [
    ['plain', 'a: 1 # c\nb: 2\n', ['a'], 5, 'a: 5 # c\nb: 2\n'],
    ['plain text', 'a: one # c\n', ['a'], 'two', 'a: two # c\n'],
    ['plain text that needs quotes', 'a: one\n', ['a'], 'yes', 'a: "yes"\n'],
    ['single quotes', "a: 'one' # c\n", ['a'], "it's", "a: 'it''s' # c\n"],
    ['single quotes that cannot hold it', "a: 'one'\n", ['a'], 'x\ny', 'a: "x\\ny"\n'],
    ['double quotes', 'a: "1.0"\n', ['a'], '1.1', 'a: "1.1"\n'],
    ['a number for a text in quotes', 'a: "x"\n', ['a'], 7, 'a: 7\n'],
    ['a text over lines', 'a: one\n  two\n  three # c\nb: 2\n', ['a'], 'x', 'a: x # c\nb: 2\n'],
    ['on a line of its own', 'a:\n  # c\n  one # d\nb: 2\n', ['a'], 'x', 'a:\n  # c\n  x # d\nb: 2\n'],
    ['nothing', 'a:\nb: 2\n', ['a'], 'x', 'a: x\nb: 2\n'],
    ['nothing with a comment', 'a: # c\nb: 2\n', ['a'], 'x', 'a: x # c\nb: 2\n'],
    ['nothing at the end', 'b: 2\na:', ['a'], 'x', 'b: 2\na: x'],
    ['nothing behind a dash', '-\n- b\n', [0], 'x', '- x\n- b\n'],
    ['nothing in braces', '{a, b: , c: }\n', ['a'], 1, '{a: 1, b: , c: }\n'],
    ['nothing behind a colon in braces', '{a, b: , c:}\n', ['b'], 1, '{a, b: 1 , c:}\n'],
    ['lines as they are', 'a: | # c\n  one\n  two\n\nb: 2\n', ['a'], 'x\n\nv\n', 'a: | # c\n  x\n\n  v\n\nb: 2\n'],
    ['lines without an end', 'a: |\n  one\nb: 2\n', ['a'], 'x', 'a: |-\n  x\nb: 2\n'],
    ['folded lines', 'a: >-\n    one\n    two\nb: 2\n', ['a'], 'x\nv\n\nz', 'a: >-\n    x\n\n    v\n\n\n    z\nb: 2\n'],
    ['lines that cannot hold it', 'a: | # c\n  one\n\n# d\nb: 2\n', ['a'], ' x\n', 'a: " x\\n" # c\n\n# d\nb: 2\n'],
    ['lines by a number', 'a: |\n  one\n  two', ['a'], 3, 'a: 3'],
    ['the document', '# c\n5 # d\n', [], 6, '# c\n6 # d\n'],
    ['an alias', 'a: &x 1\nb: *x # c\n', ['b'], 2, 'a: &x 1\nb: 2 # c\n'],
    ['an anchor that nobody uses', 'a: &x 1\n', ['a'], 2, 'a: &x 2\n'],
    ['a null', 'a: ~\nb: null\n', ['b'], false, 'a: ~\nb: false\n'],
    ['in brackets', 'a: [x, "y", z]\n', ['a', 2], 'q, r', 'a: [x, "y", "q, r"]\n'],
    ['in JSON', '{"a": {"b": null}}\n', ['a', 'b'], 'c', '{"a": {"b": "c"}}\n'],
  ],
  'a collection for a scalar': [
    ['a map', 'a: 1 # c\nb: 2\n', ['a'], { x: 1, v: [2] }, 'a: # c\n  x: 1\n  v:\n    - 2\nb: 2\n'],
    ['a list', 'a: 1\nb: 2', ['a'], ['x', ['v', 'z']], 'a:\n  - x\n  - - v\n    - z\nb: 2'],
    ['a list as the file writes them', 'l:\n- 1\na: 1\n', ['a'], ['x'], 'l:\n- 1\na:\n- x\n'],
    ['a map as the file writes them', 'l:\n    x: 1\na: 1\n', ['a'], { b: { c: 1 } }, 'l:\n    x: 1\na:\n    b:\n        c: 1\n'],
    ['for nothing', 'a:\nb: 2\n', ['a'], { x: 1 }, 'a:\n  x: 1\nb: 2\n'],
    ['for nothing with a comment', 'a: # c\n  # d\nb: 2\n', ['a'], { x: 1 }, 'a: # c\n  x: 1\n  # d\nb: 2\n'],
    ['for nothing at the end', 'a:', ['a'], { x: 1 }, 'a:\n  x: 1'],
    ['behind a dash', '- 1\n- 2\n', [0], { x: 1, v: 2 }, '- x: 1\n  v: 2\n- 2\n'],
    ['behind a dash with a comment', '- 1 # c\n- 2\n', [0], { x: 1 }, '- # c\n  x: 1\n- 2\n'],
    ['behind an anchor', '- &x one\n- &v\n', [0], ['a'], '- &x\n  - a\n- &v\n'],
    ['for nothing behind an anchor', '- &v # c\n', [0], ['a'], '- &v # c\n  - a\n'],
    ['for nothing behind a dash', '-\n- 2\n', [0], { x: 1, v: 1 }, '- x: 1\n  v: 1\n- 2\n'],
    ['for lines', 'a: | # c\n  one\n\nb: 2\n', ['a'], { x: 1 }, 'a: # c\n  x: 1\n\nb: 2\n'],
    ['for lines behind a dash', '- |\n  one\n- 2\n', [0], { x: 1, v: 1 }, '- x: 1\n  v: 1\n- 2\n'],
    ['for a line of its own', 'a:\n    one # c\nb: 2\n', ['a'], { x: 1, v: 2 }, 'a:\n    x: 1\n    v: 2 # c\nb: 2\n'],
    ['for the document', '# c\n5\n', [], { x: 1, v: 2 }, '# c\nx: 1\nv: 2\n'],
    ['in braces', '{a: 1, b: 2}', ['a'], { x: [1, {}] }, '{a: {x: [1, {}]}, b: 2}'],
    ['an empty one', 'a: 1 # c\n', ['a'], [], 'a: [] # c\n'],
  ],
  'a value for a collection': [
    ['a scalar for a map', 'a: # c\n  # d\n  x: 1\n  v: 2\n# e\nb: 2\n', ['a'], null, 'a: null # c\n  # d\n# e\nb: 2\n'],
    ['a scalar at the end', 'b: 1\na:\n  x: 1\n  v: 2', ['a'], 'z', 'b: 1\na: z'],
    ['a scalar for an un-indented list', 'a:\n- 1\n- 2\nb: 1\n', ['a'], 'z', 'a: z\nb: 1\n'],
    ['a scalar behind a dash', '- x: 1\n  v: 2\n- 3\n', [0], 1, '- 1\n- 3\n'],
    ['a scalar for braces', 'a: {x: 1,\n  v: 2} # c\n', ['a'], 1, 'a: 1 # c\n'],
    ['a list for a map', 'a: # c\n  x: 1\n  v: 2\nb: 1\n', ['a'], ['z'], 'a: # c\n  - z\nb: 1\n'],
    ['a map for an un-indented list', 'a:\n- 1\n- 2\nb: 1\n', ['a'], { z: 1 }, 'a:\n  z: 1\nb: 1\n'],
    ['a map for braces with nothing in them', 'a: {} # c\nb: 1\n', ['a'], { x: 1 }, 'a: # c\n  x: 1\nb: 1\n'],
    [
      'a list for brackets with nothing in them',
      'a:\n  b: []\n',
      ['a', 'b'],
      [{ k: 1, m: 2 }],
      'a:\n  b:\n    - k: 1\n      m: 2\n',
    ],
    [
      'the members that differ',
      'a:\n  x: 1 # c\n  v: "2" # d\n  # e\n  z: 3\n',
      ['a'],
      { x: 1, v: '3', w: 0, z: 3 },
      'a:\n  x: 1 # c\n  v: "3" # d\n  w: 0\n  # e\n  z: 3\n',
    ],
    ['another map', 'a:\n  x: 1\n  v: 2\n', ['a'], { z: 3 }, 'a:\n  z: 3\n'],
    ['an empty map', 'a: # c\n  x: 1\nb: 2\n', ['a'], {}, 'a: {} # c\nb: 2\n'],
    [
      'items by name',
      't:\n  # A\n  - id: a\n    k: 1\n  # B\n  - id: b\n    k: 2 # two\n  # C\n  - id: c\n    k: 3\n',
      ['t'],
      [{ id: 'a', k: 1 }, { id: 'c', k: 4 }, { id: 'd' }],
      't:\n  # A\n  - id: a\n    k: 1\n  # B\n  # C\n  - id: c\n    k: 4\n  - id: d\n',
    ],
    ['items put between', '- a # A\n- b # B\n', [], ['z', 'a', 'v', 'b'], '- z\n- a # A\n- v\n- b # B\n'],
    ['items in brackets', '[a, b, c]\n', [], ['z', 'a', 'v', 'c'], '[z, a, v, c]\n'],
  ],
  'a new key': [
    ['at the end', 'a: 1\n\n# the end\n', ['b'], 2, 'a: 1\nb: 2\n\n# the end\n'],
    ['without a last line break', 'a: 1 # c', ['b'], 'x', 'a: 1 # c\nb: x'],
    [
      'of a map with more behind it',
      'a:\n    x: 1 # c\n  # d\n\n# e\nb: 2\n',
      ['a', 'v'],
      2,
      'a:\n    x: 1 # c\n    v: 2\n  # d\n\n# e\nb: 2\n',
    ],
    ['behind lines', 'a: |\n  one\n\n\n# c\n', ['b'], 2, 'a: |\n  one\nb: 2\n\n\n# c\n'],
    ['behind lines that keep their end', 'a: |+\n  one\n\n# c\n', ['b'], 2, 'a: |+\n  one\n\nb: 2\n# c\n'],
    ['behind nothing', 'a:\n', ['b'], 2, 'a:\nb: 2\n'],
    ['with maps that lead to it', 'a: 1\n', ['b', 'c', 'd'], 2, 'a: 1\nb:\n  c:\n    d: 2\n'],
    ['below nothing', 'a:\n', ['a', 'b'], 2, 'a:\n  b: 2\n'],
    ['in a map behind a dash', '- a: 1\n- b: 1\n', [0, 'c'], 2, '- a: 1\n  c: 2\n- b: 1\n'],
    ['in braces', 'a: { x: 1, v: 2 }\n', ['a', 'z'], 'q', 'a: { x: 1, v: 2, z: q }\n'],
    ['in braces with a last comma', 'a: {x: 1,}\n', ['a', 'z'], 'q', 'a: {x: 1, z: q,}\n'],
    ['in braces over lines', 'a: {\n  x: 1, # c\n  v: 2 # d\n}\n', ['a', 'z'], 3, 'a: {\n  x: 1, # c\n  v: 2, # d\n  z: 3\n}\n'],
    ['in braces over lines with a last comma', 'a: {\n  x: 1, # c\n}\n', ['a', 'z'], 3, 'a: {\n  x: 1, # c\n  z: 3,\n}\n'],
    ['in JSON', '{\n  "a": 1\n}\n', ['b'], 'x', '{\n  "a": 1,\n  "b": "x"\n}\n'],
    ['in braces in braces', '{a: {}}', ['a', 'b'], { c: 1 }, '{a: {b: {c: 1}}}'],
    ['in braces with only a comment', 'a: { # c\n  }\n', ['a', 'b'], 1, 'a: {b: 1 # c\n  }\n'],
    ['that needs quotes', 'a: 1\n', ['no'], 'no', 'a: 1\n"no": "no"\n'],
    ['of the prototype', 'a: 1\n', ['__proto__'], { x: 1 }, 'a: 1\n__proto__:\n  x: 1\n'],
    ['with airy neighbours', 'a: 1\n\nb: 2\n', ['c'], 3, 'a: 1\n\nb: 2\n\nc: 3\n'],
    ['in a document of nothing', '---\n', ['a'], 1, '---\na: 1\n'],
    ['in an empty document', '{}\n', ['a'], 1, 'a: 1\n'],
    ['before the end of the document', '---\na: 1\n...\n', ['b'], 1, '---\na: 1\nb: 1\n...\n'],
  ],
  'a new item': [
    ['of a list', 'a:\n  - x # c\n  # d\nb: 1\n', ['a', 1], 'v', 'a:\n  - x # c\n  - v\n  # d\nb: 1\n'],
    ['of an un-indented list', 'a:\n- x\nb: 1\n', ['a', 1], { k: 1, m: [2] }, 'a:\n- x\n- k: 1\n  m:\n  - 2\nb: 1\n'],
    ['of brackets', 'a: [x, v]\n', ['a', 2], 'z', 'a: [x, v, z]\n'],
    ['of brackets with text in quotes', 'a: ["x"]\n', ['a', 1], 'z', 'a: ["x", "z"]\n'],
    ['of nothing in brackets', 'a: [] # c\n', ['a', 0], 'z', 'a: # c\n  - z\n'],
    ['of nothing', 'a:\n', ['a', 0], 'z', 'a:\n  - z\n'],
    ['of a list in a list', '- - a\n  - b\n- c\n', [0, 2], 'd', '- - a\n  - b\n  - d\n- c\n'],
    ['that is a map in brackets', 'a: [{k: 1}]\n', ['a', 1], { k: 2 }, 'a: [{k: 1}, {k: 2}]\n'],
  ],
  'a removed': [
    ['key', 'a: 1\n# about b\nb: 2 # c\nd: 3\n', ['b'], undefined, 'a: 1\n# about b\nd: 3\n'],
    ['key with what is below it', 'a: 1\nb:\n  x: 1\n  v:\n  - 2\nd: 3\n', ['b'], undefined, 'a: 1\nd: 3\n'],
    ['last key without a line break', 'a: 1\nb: 2', ['b'], undefined, 'a: 1'],
    ['only key', 'a:\n  b: 2\nc: 1\n', ['a', 'b'], undefined, 'a: {}\nc: 1\n'],
    ['first key behind a dash', '- a: 1 # c\n  b: 2\n', [0, 'a'], undefined, '- b: 2\n'],
    [
      'first key behind a dash before a comment',
      '- a: 1\n  # about b\n  b: 2\n',
      [0, 'a'],
      undefined,
      '-\n  # about b\n  b: 2\n',
    ],
    ['item', 'l:\n  - a\n  # about b\n  - b: 1\n    c: 2\n\n  - d\n', ['l', 1], undefined, 'l:\n  - a\n  # about b\n\n  - d\n'],
    ['only item', 'l:\n- a\nm: 1\n', ['l', 0], undefined, 'l: []\nm: 1\n'],
    ['first of brackets', '[a, b, c]\n', [0], undefined, '[b, c]\n'],
    ['middle of brackets', '[a, b, c]\n', [1], undefined, '[a, c]\n'],
    ['last of brackets', '[a, b, c]\n', [2], undefined, '[a, b]\n'],
    ['last of brackets with a comma', '[a, b, ]\n', [1], undefined, '[a, ]\n'],
    ['only one of brackets', '[a]\n', [0], undefined, '[]\n'],
    ['key in braces', '{a: 1, b: {c: 1}, d: 2}\n', ['b'], undefined, '{a: 1, d: 2}\n'],
    [
      'key in braces over lines',
      '{\n  a: 1, # c\n  # about b\n  b: 2, # d\n  e: 3\n}\n',
      ['b'],
      undefined,
      '{\n  a: 1, # c\n  # about b\n  e: 3\n}\n',
    ],
    ['key that is not there', 'a: 1\n', ['b', 'c'], undefined, 'a: 1\n'],
    ['one of equal items', '- a # A\n- a # B\n- a # C\n', [1], undefined, '- a # A\n- a # C\n'],
    ['item behind lines that keep their end', 'a: |+\n  x\n\nb: 1\n\nc: 2\n', ['b'], undefined, 'a: |+\n  x\n\nc: 2\n'],
    ['lines', 'a: |\n  x\n\n  v\n\nb: 2\n', ['a'], undefined, '\nb: 2\n'],
  ],
};

describe.each(Object.entries(ROWS))('editYaml: %s', (_, rows) => {
  it.each(rows)('%s', (_, before, path, value, after) => {
    expect(edited(before, [{ path, value }])).toBe(after);
  });
  it.each(rows)('%s, with CRLF', (_, before, path, value, after) => {
    const crlf = (text: string): string => (before.includes('\n') ? text.replaceAll('\n', '\r\n') : text);
    expect(edited(crlf(before), [{ path, value }])).toBe(crlf(after));
  });
  it.each(rows)('%s, with a byte order mark', (_, before, path, value, after) => {
    expect(edited(`\uFEFF${before}`, [{ path, value }])).toBe(`\uFEFF${after}`);
  });
});

describe('editYaml: several edits', () => {
  const before = '# A\nversion: "1.0"\ngenerated: \'x\' # when\nai:\n  tools: []\n  share: 0\n\n# P\nown: [1, 2] # ours\n';
  it('in one go', () => {
    expect(
      edited(before, [
        { path: ['generated'], value: '2026-01-31T00:00:00Z' },
        { path: ['ai', 'share'], value: 35.1 },
        { path: ['ai', 'tools', 0], value: { name: 'A', since: '2026-01-31', count: 12 } },
        { path: ['ai', 'tools', 1], value: { name: 'B: b', since: null, count: 1e21 } },
        { path: ['range'], value: { to: 'abc' }, after: 'generated' },
        { path: ['policy'], value: { review: true } },
        { path: ['ai', 'none'], value: undefined },
      ]),
    ).toBe(
      '# A\nversion: "1.0"\ngenerated: \'2026-01-31T00:00:00Z\' # when\nrange:\n  to: abc\nai:\n  tools:\n    - name: A\n' +
        '      since: "2026-01-31"\n      count: 12\n    - name: "B: b"\n      since: null\n      count: 1.0e+21\n  share: 35.1\n\n' +
        '# P\nown: [1, 2] # ours\n\npolicy:\n  review: true\n',
    );
  });
  it('that set what is there give the same bytes', () => {
    const bytes = Buffer.from(before);
    const same = editYaml(bytes, [
      { path: [], value: valueIn(bytes) },
      { path: ['ai', 'tools'], value: [] },
    ]);
    expect('bytes' in same && same.bytes).toBe(bytes);
  });
  it('puts a new key behind the named one, or at the end', () => {
    expect(edited('a: 1\nb: 2\n', [{ path: ['c'], value: 3, after: 'a' }])).toBe('a: 1\nc: 3\nb: 2\n');
    expect(edited('a: 1\nb: 2\n', [{ path: ['c'], value: 3, after: 'x' }])).toBe('a: 1\nb: 2\nc: 3\n');
    expect(edited('a: {x: 1, z: 2}\n', [{ path: ['a', 'w'], value: 3, after: 'x' }])).toBe('a: {x: 1, w: 3, z: 2}\n');
  });
});

describe('editYaml refuses', () => {
  const looped: unknown[] = [];
  looped.push(looped);
  it.each<[string, string, Path, unknown, { line: number; column: number; message: RegExp }]>([
    ['what is no YAML', 'a: [1\n', ['a'], 1, { line: 2, column: 1, message: /./ }],
    ['a value that an alias repeats', 'b: 1\na: &x 1\nc: *x\n', ['a'], 2, { line: 2, column: 7, message: /&x/ }],
    ['a value below one that an alias repeats', 'a: &x\n  b: 1\nc: *x\n', ['a', 'b'], 2, { line: 2, column: 3, message: /&x/ }],
    ['to remove what an alias repeats', 'a:\n  b: &x 1\nc: *x\n', ['a'], undefined, { line: 2, column: 9, message: /&x/ }],
    ['to replace what holds what an alias repeats', 'a:\n  b: &x 1\nc: *x\n', ['a'], 5, { line: 2, column: 9, message: /&x/ }],
    ['a path through an alias', 'a: &x\n  b: 1\nc: *x\n', ['c', 'b'], 2, { line: 3, column: 4, message: /alias/ }],
    ['a new key through an alias', 'a: &x\n  b: 1\nc: *x\n', ['c', 'd'], 2, { line: 3, column: 4, message: /alias/ }],
    ['a value with a tag', 'b: 1\na: !!str 1\n', ['a'], 2, { line: 2, column: 10, message: /tag/ }],
    ['a path through a scalar', 'a: 1\n', ['a', 'b'], 2, { line: 1, column: 4, message: /no map/ }],
    ['a hole in a list', 'a: [1]\n', ['a', 2], 2, { line: 1, column: 4, message: /no place/ }],
    ['a name in a list', 'a: [1]\n', ['a', 'b'], 2, { line: 1, column: 4, message: /no place/ }],
    ['half an index', 'a: [1]\n', ['a', 0.5], 2, { line: 1, column: 4, message: /no place/ }],
    ['to remove the document', 'a: 1\n', [], undefined, { line: 1, column: 1, message: /document/ }],
    [
      'to remove what keeps a comment apart from a text',
      'a: |\n  x\nb:\n  c: 1\n  # d\ne: 1\n',
      ['b'],
      undefined,
      { line: 4, column: 3, message: /disturb/ },
    ],
    ['a path of 65 steps', 'a: 1\n', Array(65).fill('b'), 2, { line: 1, column: 1, message: /64/ }],
    [
      'a value of 70 levels',
      'a: 1\n',
      ['a'],
      JSON.parse('['.repeat(70) + ']'.repeat(70)),
      { line: 1, column: 4, message: /deep/ },
    ],
    ['a date', 'a: 1\n', ['a'], new Date(0), { line: 1, column: 4, message: /JSON/ }],
    ['a function', 'a: 1\n', ['a'], () => 1, { line: 1, column: 4, message: /JSON/ }],
    ['a value that holds itself', 'a: 1\n', ['a'], looped, { line: 1, column: 4, message: /JSON/ }],
  ])('%s', (_, text, path, value, { line, column, message }) => {
    const result = editYaml(Buffer.from(text), [
      { path: ['zz'], value: undefined },
      { path, value },
    ]);
    const [problem] = 'problems' in result ? result.problems : [];
    expect(problem).toMatchObject({ line, column });
    expect(problem?.message).toMatch(message);
  });
  it('nothing that sets what is there, aliases and tags or not', () => {
    const text = 'a: &x !!str 1\nb: *x\n';
    expect(
      edited(text, [
        { path: ['b'], value: '1' },
        { path: ['a'], value: '1' },
      ]),
    ).toBe(text);
  });
});

// ── Documents as people write them ──

type Tree =
  | { kind: 'scalar'; value: unknown; text: string | string[] }
  | {
      kind: 'map' | 'seq';
      flow: boolean;
      indented: boolean;
      members: { key: string; child: Tree; above: boolean; behind: boolean; blank: boolean }[];
    };

const KEYS = ['a', 'b', 'key', 'other key', 'tools', 'x1', "it's", 'k:k', '"q"', 'no', '1'];
const WORDS = [
  'one',
  'two words',
  'http://example.org/#x',
  "it's",
  'a, b',
  '[x',
  'true',
  '12',
  '2026-01-31',
  '',
  ' pad ',
  'a: b',
  'x #y',
  'tab\there',
  '\u202Erl',
  'é',
  '😀',
];
const isSafe = (word: string): boolean => /^[a-z][a-z0-9:/.'é]*(?<!:)(?: [a-z]+)*$/.test(word) && word !== 'true';
const leaf: fc.Arbitrary<Tree> = fc.oneof(
  fc.constantFrom<Tree>(
    ...[1, -3.5, true, false, null].map((value): Tree => ({ kind: 'scalar', value, text: String(value) })),
    { kind: 'scalar', value: null, text: '' },
    { kind: 'scalar', value: null, text: '~' },
  ),
  fc
    .constantFrom(...WORDS)
    .chain((value) =>
      fc.constantFrom<Tree>(
        { kind: 'scalar', value, text: isSafe(value) ? value : JSON.stringify(value) },
        { kind: 'scalar', value, text: JSON.stringify(value) },
        { kind: 'scalar', value, text: value.includes('\t') ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'` },
      ),
    ),
  fc.constantFrom<Tree>(
    { kind: 'scalar', value: 'l1\n\n l2\n', text: ['|', 'l1', '', ' l2'] },
    { kind: 'scalar', value: 'l1\nl2', text: ['|-', 'l1', 'l2', ''] },
    { kind: 'scalar', value: 'l1\n\n', text: ['|+', 'l1', ''] },
    { kind: 'scalar', value: 'f1 f2\nf3\n', text: ['>', 'f1', 'f2', '', 'f3', ''] },
  ),
);
const { tree } = fc.letrec<{ tree: Tree; node: Tree }>((tie) => {
  const members = (minLength: number): fc.Arbitrary<(Tree & { kind: 'map' })['members']> =>
    fc.uniqueArray(
      fc.record({
        key: fc.constantFrom(...KEYS),
        child: tie('node'),
        above: fc.boolean(),
        behind: fc.boolean(),
        blank: fc.boolean(),
      }),
      { selector: ({ key }) => key, minLength, maxLength: 4 },
    );
  const collection = (minLength: number): fc.Arbitrary<Tree> =>
    fc.record({
      kind: fc.constantFrom('map' as const, 'seq' as const),
      flow: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.boolean()),
      indented: fc.boolean(),
      members: members(minLength),
    });
  return { tree: collection(1), node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, collection(0)) };
});

interface Line {
  text: string;
  path: Path;
  comment: boolean;
}

const keyIn = (key: string): string => (isSafe(key) || key === "it's" ? key : JSON.stringify(key));
const treeValue = (node: Tree): unknown => {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'seq') return node.members.map(({ child }) => treeValue(child));
  return Object.fromEntries(node.members.map(({ key, child }) => [key, treeValue(child)]));
};
const flowOf = (node: Tree): string => {
  if (node.kind === 'scalar') {
    if (Array.isArray(node.text)) return JSON.stringify(node.value);
    return node.text === '' || /[,[\]{}:?]/.test(node.text) ? JSON.stringify(node.value) : node.text;
  }
  const inner = node.members.map(({ key, child }) => (node.kind === 'seq' ? flowOf(child) : `${keyIn(key)}: ${flowOf(child)}`));
  return node.kind === 'seq' ? `[${inner.join(', ')}]` : `{ ${inner.join(', ')} }`;
};

/** The lines of a tree, each with the path that it is about; every comment is unique. */
function linesOf(node: Tree & { kind: 'map' | 'seq' }, indent: number, path: Path, count: { comments: number }): Line[] {
  const margin = ' '.repeat(indent);
  return node.members.flatMap(({ key, child, above, behind, blank }, index) => {
    const at = [...path, node.kind === 'seq' ? index : key];
    const lines: Line[] = [];
    if (blank) lines.push({ text: '', path: at, comment: true });
    if (above) lines.push({ text: `${margin}# c${count.comments++}.`, path: at, comment: true });
    const head = margin + (node.kind === 'seq' ? '-' : `${keyIn(key)}:`);
    const tail = behind ? ` # t${count.comments++}.` : '';
    if (child.kind === 'scalar' && Array.isArray(child.text)) {
      const [header = '', ...content] = child.text;
      lines.push({ text: `${head} ${header}${tail}`, path: at, comment: false });
      for (const line of content) lines.push({ text: line === '' ? '' : `${margin}  ${line}`, path: at, comment: line === '' });
    } else if (child.kind === 'scalar' || child.flow || child.members.length === 0) {
      lines.push({
        text: `${head}${child.kind === 'scalar' && child.text === '' ? '' : ` ${child.kind === 'scalar' ? child.text : flowOf(child)}`}${tail}`,
        path: at,
        comment: false,
      });
    } else {
      const column = indent + (child.kind === 'seq' && node.kind === 'map' && !child.indented ? 0 : 2);
      const inner = linesOf(child, column, at, count);
      const [first, ...others] = inner;
      if (node.kind === 'seq' && child.indented && first !== undefined && !first.comment) {
        lines.push({ ...first, text: `${head} ${first.text.trimStart()}` }, ...others);
      } else lines.push({ text: head + tail, path: at, comment: false }, ...inner);
    }
    return lines;
  });
}

const documentOf = fc
  .record({ root: tree, eol: fc.constantFrom('\n', '\r\n'), last: fc.boolean(), mark: fc.boolean() })
  .map(({ root, eol, last, mark }) => {
    const lines =
      root.kind === 'scalar' || root.flow
        ? [{ text: flowOf(root), path: [], comment: false }]
        : linesOf(root, 0, [], { comments: 0 });
    const text = `${mark ? '\uFEFF' : ''}${lines.map((line) => line.text).join(eol)}${last ? eol : ''}`;
    return { lines, text, eol, value: valueIn(Buffer.from(text)) };
  });

/** What an edit means, said again in the simplest way. */
function withEdit(value: unknown, [step, ...further]: Path, put: unknown): unknown {
  if (step === undefined) return put;
  if (Array.isArray(value)) {
    if (put === undefined && Number(step) >= value.length) return value;
    const items: unknown[] = [...value];
    if (further.length === 0 && put === undefined) items.splice(Number(step), 1);
    else items[Number(step)] = withEdit(items[Number(step)], further, put);
    return items;
  }
  if (put === undefined && (value === null || value === undefined)) return value;
  if ((value === null || value === undefined) && typeof step === 'number') return withEdit([], [step, ...further], put);
  const members = new Map(Object.entries(value ?? {}));
  const inner = withEdit(members.get(String(step)), further, put);
  if (inner === undefined) members.delete(String(step));
  else members.set(String(step), inner);
  return Object.fromEntries(members);
}

function pathsIn(value: unknown, path: Path): Path[] {
  if (Array.isArray(value))
    return [path, ...value.flatMap((item, index) => pathsIn(item, [...path, index])), [...path, value.length]];
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, member]) => pathsIn(member, [...path, key])),
    [...path, 'new key'],
    [...path, '007'],
  ];
}

const anyValue = fc.oneof(
  leaf.map(treeValue),
  tree.map(treeValue),
  fc.constant(undefined),
  fc.jsonValue({ maxDepth: 2, stringUnit: 'binary' }),
);
const choice = fc.record({ pick: fc.nat(), value: anyValue });
const editFor = (value: unknown, { pick, value: put }: { pick: number; value: unknown }): YamlEdit => {
  const paths = pathsIn(value, []).filter((path) => path.length > 0);
  return { path: paths[pick % paths.length] ?? [], value: put };
};
const begins = (path: Path, start: Path): boolean => start.every((step, index) => path[index] === step);
const bare = (line: string): string => line.replace(/^[\uFEFF\s-]*/, '').trimEnd();

describe('editYaml keeps its promise', () => {
  it('the value is the old one with the edits applied', () => {
    const refused: (string | undefined)[] = [];
    fc.assert(
      fc.property(documentOf, fc.array(choice, { minLength: 1, maxLength: 5 }), ({ text, eol, value: old }, choices) => {
        let value = old;
        const edits = choices.map((one) => {
          const edit = editFor(value, one);
          value = withEdit(value, edit.path, edit.value);
          return edit;
        });
        const result = editYaml(Buffer.from(text), edits);
        if ('problems' in result) refused.push(result.problems[0]?.message);
        if ('problems' in result) return;
        expect(valueIn(result.bytes)).toEqual(value);
        if (eol === '\r\n' && text.includes(eol)) expect(Buffer.from(result.bytes).toString()).not.toMatch(/[^\r]\n/);
      }),
      { seed: 2, numRuns: 2000 },
    );
    // Where a comment would become part of the text before it.
    expect(refused.length).toBeLessThan(10);
    expect(refused.filter((message) => message !== 'this cannot be edited without disturbing the rest')).toEqual([]);
  });

  it('every line that is not about the value stays, in order, and so do the comments above what goes', () => {
    fc.assert(
      fc.property(documentOf, choice, ({ value, text, lines }, one) => {
        const edit = editFor(value, one);
        const result = editYaml(Buffer.from(text), [edit]);
        if (!('bytes' in result)) return;
        const after = Buffer.from(result.bytes).toString().split(/\r?\n/).map(bare);
        const kept = lines.filter(
          ({ path, comment }) =>
            (!begins(edit.path, path) && !begins(path, edit.path)) ||
            (comment && (path.length === edit.path.length || begins(edit.path, path))),
        );
        let from = 0;
        for (const { text: line } of kept) {
          if (bare(line) === '') continue;
          const found = after.indexOf(bare(line), from);
          expect(
            found,
            `${JSON.stringify(line)} in ${JSON.stringify(Buffer.from(result.bytes).toString())}`,
          ).toBeGreaterThanOrEqual(from);
          from = found + 1;
        }
      }),
      { seed: 3, numRuns: 2000 },
    );
  });

  it('equal values change no byte', () => {
    fc.assert(
      fc.property(documentOf, fc.nat(), ({ value, text }, pick) => {
        const paths = pathsIn(value, []);
        const path = paths[pick % paths.length] ?? [];
        const there = path.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], value);
        const bytes = Buffer.from(text);
        const result = editYaml(bytes, [{ path, value: structuredClone(there) }]);
        if (path.length > 0 || there !== undefined)
          expect('bytes' in result && Buffer.from(result.bytes).equals(bytes)).toBe(true);
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  it('with anchors, aliases and tags: refused, or kept', () => {
    const texts = [
      'a: &x {k: 1}\nb: *x\nc: [*x, &z 2]\nd:\n  - *z\n  - !!str 5\n  - ! q\n  - &own\n    w: 1\n',
      '&r\na: &s\n  - 1\nb: *s\n? &k c\n: !!map\n  d: *k\n',
    ];
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...texts), choice, (text, one) => {
        const value = valueIn(Buffer.from(text));
        const edit = editFor(value, one);
        const result = editYaml(Buffer.from(text), [edit]);
        if ('problems' in result) refused++;
        else expect(valueIn(result.bytes)).toEqual(withEdit(value, edit.path, edit.value));
      }),
      { seed: 5, numRuns: 2000 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  it('any bytes without throwing', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'a: ',
        'b:',
        '- ',
        '\n',
        '\r\n',
        '  ',
        '[',
        ']',
        '{',
        '}',
        ',',
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
        '#',
        ' # c\n',
        '<<: ',
        'x',
        '\t',
      ),
      fc.string({ maxLength: 3 }),
    );
    const path = fc.array(fc.constantFrom<string | number>('a', 'b', 'x', 0, 1), { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 25 }).map((parts) => Buffer.from(parts.join(''))),
          fc.uint8Array({ maxLength: 40 }),
        ),
        path,
        anyValue,
        (bytes, at, value) => {
          const result = editYaml(bytes, [{ path: at, value }]);
          if ('problems' in result) expect(result.problems.length).toBeGreaterThan(0);
          else expect(valueIn(result.bytes)).toEqual(withEdit(valueIn(bytes), at, value));
        },
      ),
      { seed: 6, numRuns: 4000 },
    );
  });
});

describe('renderYaml', () => {
  it.each<[unknown, string]>([
    [{ a: 1, b: [true, { c: null, d: [] }], e: {} }, 'a: 1\nb:\n  - true\n  - c: null\n    d: []\ne: {}\n'],
    [[['a'], []], '- - a\n- []\n'],
    ['text', 'text\n'],
    [{ exponent: [1e21, 1e-7, 1.5e300, -0] }, 'exponent:\n  - 1.0e+21\n  - 1.0e-7\n  - 1.5e+300\n  - -0.0\n'],
    [{ '\u202E': '\u{E0041}' }, '"\\u202e": "\\U000e0041"\n'],
  ])('%j', (value, text) => {
    expect(renderYaml(value, 0)).toBe(text);
  });

  it.each(
    'y Y yes No on OFF true null ~ 012 0o17 0x1F 0b11 1_000 1:30:00 1e5 +1 .5 .inf -.INF .nan 2026-01-31 2026-01-31T10:00:00Z - -x ? : # & * ! | > @ ` % = << --- ... a: x:'
      .split(' ')
      .concat([
        '',
        ' a',
        'a ',
        'a: b',
        'a #b',
        'a\nb',
        'a\tb',
        '\u202Ea',
        '2001-12-14 21:59:43.10 -5',
        '[a',
        "'a",
        '"a',
        'a\u0085b',
        '\uFEFFa',
        '\uD800',
      ]),
  )('quotes %j', (text) => {
    expect(renderYaml(text, 0)).toMatch(/^"[^\n]*"\n$/);
    expect(valueIn(Buffer.from(renderYaml([text], 0)))).toEqual([text]);
  });

  it.each("a a-b a.b a:b http://x.y/#z ./a .github x, 5th 3 it's v1.0 a@b é C# (c)".split(' '))('does not quote %j', (text) => {
    expect(renderYaml(text, 0)).toBe(/^\d+$/.test(text) ? `"${text}"\n` : `${text}\n`);
  });

  it('reads back, and shows no control or bidi character', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(...WORDS, 'x'.repeat(1100), '- a', '? a', '\r', '\u2028', '\u2066', '\uFEFF', 'a\u0000', '1:30', '0o7'),
    );
    const json = fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' });
    fc.assert(
      fc.property(
        fc.oneof(json, nasty, fc.dictionary(nasty, json), fc.array(nasty)),
        fc.integer({ min: 0, max: 6 }),
        (value, column) => {
          const text = renderYaml(value, column);
          fc.pre(!/(?<![\d.eE"+-])-?\d{16,}(?![\d.eE])/.test(JSON.stringify(value))); // Too large to be kept exactly.
          expect(valueIn(Buffer.from(text))).toEqual(value);
          expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        },
      ),
      { seed: 7, numRuns: 3000 },
    );
  });
});
