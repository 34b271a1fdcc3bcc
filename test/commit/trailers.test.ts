import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTrailers, separatorOf, trailerBlock } from '../../src/commit/trailers.js';

/** The oracle is the real git, so a difference here is a difference that users see. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ai-provenance-trailers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FENCE = 'X-Fence-Between-Messages: 7f3a';

/** What `git interpret-trailers --parse --no-divider` prints for each message. One process for all: a known message stands between. */
function gitTrailers(messages: readonly string[]): string[][] {
  const fence = join(folder, 'fence');
  writeFileSync(fence, `title\n\n${FENCE}\n`);
  const files = messages.flatMap((message, index) => {
    const file = join(folder, String(index));
    writeFileSync(file, message);
    return [file, fence];
  });
  const printed = execFileSync('git', ['interpret-trailers', '--parse', '--no-divider', ...files], {
    cwd: folder,
    maxBuffer: 1 << 28,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      LC_ALL: 'C',
      GIT_CEILING_DIRECTORIES: tmpdir(),
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: devNull,
    },
  }).toString();
  const outputs = printed.split(`${FENCE}\n`);
  expect(outputs.pop()).toBe('');
  expect(outputs).toHaveLength(messages.length);
  return outputs.map((output) => output.split('\n').slice(0, -1));
}

/** The lines of a message as `parseCommit` hands them over: without line feeds, and without an empty line behind the last one. */
function linesOf(message: string): string[] {
  const lines = message.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

const ours = (message: string): string[] => parseTrailers(linesOf(message)).map(({ key, value }) => `${key}: ${value}`);

const SCISSORS = '# ------------------------ >8 ------------------------';
const SOB = 'Signed-off-by: Ann <ann@example.org>';
const CO = 'Co-authored-by: Claude <noreply@anthropic.com>';
const PICKED = '(cherry picked from commit 0123456789012345678901234567890123456789)';
const body = (...lines: string[]): string => `${lines.join('\n')}\n`;

const TABLE: Record<string, string> = {
  'an ordinary block': body('title', '', 'prose', '', CO, SOB),
  'the title is never a block': body(CO),
  'the first paragraph is never a block': body(CO, SOB),
  'a title and nothing else': body('title'),
  'a title without line feed': 'title',
  'a block without line feed at the end': `title\n\n${CO}`,
  'an empty message': '',
  'only line feeds': '\n\n\n',
  'blank lines before the title': body('', '', 'title', '', CO),
  'the block is the second paragraph behind leading blank lines': body('', CO, '', SOB),
  'blank lines at the end': body('title', '', CO, '', '', ''),
  'spaces and tabs on the trailing blank lines': body('title', '', CO, '   ', '\t', ''),
  'spaces on the separating line': body('title', '   ', CO),
  'a tab on the separating line': body('title', '\t', CO),
  'folded with spaces': body('title', '', 'Key: one', '  two', ' three', SOB),
  'folded with a tab': body('title', '', 'Key: one', '\ttwo'),
  'folded over a value that is empty': body('title', '', 'Key:', '  value', SOB),
  'folding as the first line of the block': body('title', '', '  folded', CO, SOB),
  'folding behind prose in the block': body('title', '', SOB, 'prose', '  folded', CO, CO),
  'folding behind a cherry-pick line': body('title', '', PICKED, '  folded', SOB),
  'trailing spaces in a folded value': body('title', '', 'Key: one   ', '   two   ', SOB),
  'a continuation that looks like a trailer': body('title', '', 'Key: one', '  Other: two'),
  'a block of continuations only': body('title', '', '  one', '  two'),
  'comment lines at the end': body('title', '', CO, '', '# a comment', '# another'),
  'comment lines inside the block': body('title', '', CO, '# a comment', SOB),
  'a comment splits a folded value': body('title', '', 'Key: one', '# a comment', '  two', SOB),
  'a comment directly before the block': body('title', '', '# a comment', CO),
  'a comment in the title paragraph': body('# a comment', 'title', '', CO),
  'comments before the title': body('# one', '', 'title', '', CO),
  'a hash in mid-line': body('title', '', 'Key: # value', 'Fixes: #12'),
  'old conflict list': body('title', '', CO, '', 'Conflicts:', '\tsrc/a.c', '\tsrc/b.c'),
  'conflict list as comments': body('title', '', CO, '', '# Conflicts:', '#\tsrc/a.c'),
  'prose behind the conflict list': body('title', '', CO, '', 'Conflicts:', '\tsrc/a.c', '', 'prose'),
  'a conflict list with spaces': body('title', '', CO, '', 'Conflicts:', '  src/a.c'),
  'conflicts directly behind the block': body('title', '', CO, 'Conflicts:', '\tsrc/a.c'),
  'blank line inside the conflict list': body('title', '', CO, '', 'Conflicts:', '\tsrc/a.c', '', '\tsrc/b.c'),
  'two conflict lists': body('title', '', CO, '', 'Conflicts:', '\ta', 'Conflicts:', '\tb'),
  'Conflicts with text behind the colon': body('title', '', CO, '', 'Conflicts: none'),
  scissors: body('title', '', CO, '', SCISSORS, '# below', 'Key: below'),
  'scissors directly behind the block': body('title', '', CO, SCISSORS, 'diff --git a/a b/a', '', 'Key: below'),
  'scissors as the first line': body(SCISSORS, 'title', '', CO),
  'indented scissors': body('title', '', CO, ` ${SCISSORS}`, '', 'prose'),
  'scissors with text behind them': body('title', '', CO, `${SCISSORS} `, '', 'prose'),
  'scissors without line feed': `title\n\n${CO}\n\n${SCISSORS}`,
  'a cherry-picked line': body('title', '', 'prose', '', PICKED),
  'a cherry-picked line behind trailers': body('title', '', CO, SOB, PICKED),
  'a cherry-picked line in a paragraph of its own': body('title', '', CO, '', PICKED),
  'a quarter of trailers with a sign-off': body('title', '', 'one', 'two', 'three', SOB),
  'less than a quarter of trailers with a sign-off': body('title', '', 'one', 'two', 'three', 'four', SOB),
  'half a block without a sign-off': body('title', '', 'prose', CO),
  'prose lines that look like trailers in a block without a sign-off': body('title', '', 'Note: this', 'is wrapped', CO),
  'a quarter with folded prose': body('title', '', 'one', '  two', '  three', 'four', SOB),
  'a sign-off in another case': body('title', '', 'prose', 'signed-off-by: Ann <ann@example.org>'),
  'a sign-off without a space': body('title', '', 'prose', 'Signed-off-by:Ann <ann@example.org>'),
  'two paragraphs of trailers': body('title', '', CO, '', SOB),
  'prose behind the trailers': body('title', '', CO, '', 'prose'),
  'carriage returns': 'title\r\n\r\nprose\r\n\r\nKey: value\r\nSigned-off-by: Ann <ann@example.org>\r\n',
  'carriage returns and folding': 'title\r\n\r\nKey: one\r\n  two\r\n',
  'carriage return as the only blank': 'title\n\r\nKey: value\n',
  'a lone carriage return inside a value': body('title', '', 'Key: one\rOther: two'),
  'a carriage return at a line start': body('title', '', 'Key: one', '\rtwo', SOB),
  'spaces before the colon': body('title', '', 'Key : value', 'Other\t: value', 'Third \t : value'),
  'spaces inside the key': body('title', '', 'Some key: value', SOB),
  'no space behind the colon': body('title', '', 'Key:value'),
  'many spaces behind the colon': body('title', '', 'Key:    value   '),
  'tab behind the colon': body('title', '', 'Key:\tvalue'),
  'an empty value': body('title', '', 'Key:', SOB),
  'an empty key': body('title', '', ': value', SOB),
  'two colons': body('title', '', 'Key:: value', 'Other: a: b'),
  'a key of digits and dashes': body('title', '', '123: value', '-: value', '--: value', '-a-: value'),
  'odd characters in the key': body('title', '', SOB, 'Ke_y: v', 'Ke.y: v', 'K[e]y: v', 'Kéy: v', 'K/y: v', "K'y: v", 'Key=v'),
  'an equals sign as separator': body('title', '', 'Key=value', SOB),
  'an address as value': body('title', '', 'https://example.org/a: b', SOB),
  'non-ASCII value': body('title', '', 'Key: Zoë Łukasz 日本 🤖', SOB),
  'non-breaking space before the colon': body('title', '', 'Key\u00A0: value', SOB),
  'non-breaking space on the separating line': body('title', '\u00A0', CO),
  'form feed and vertical tab on the separating line': body('title', '\f\v', CO),
  'form feed at a line start': body('title', '', 'Key: one', '\ftwo', SOB),
  'vertical tab at the ends of a value': body('title', '', 'Key: \vvalue\v', 'Other: \fvalue\f'),
  'a divider is no end with --no-divider': body('title', '', CO, '---', ' a.c | 1 +'),
  'a divider as a paragraph': body('title', '', CO, '', '---', '', SOB),
  'a divider before the block': body('title', '', '---', CO),
  'a diff below a divider': body('title', '', CO, '---', 'diff --git a/a b/a', '', '@@ -1 +1 @@'),
  'a list': body('title', '', '- Key: value', '- Other: value', SOB),
  'a quoted block': body('title', '', `> ${CO}`, `> ${SOB}`),
  'an indented block': body('title', '', `    ${CO}`, `    ${SOB}`),
  'the same key twice': body('title', '', CO, CO),
  'a title of two lines': body('title', 'second line', '', CO),
  'prose of one word and colon': body('title', '', 'Note:', 'prose', '', 'Fixes: 1'),
  'the word Conflicts as title': body('Conflicts:', '\ta.c', '', CO),
  'a very long value': body('title', '', `Key: ${'x'.repeat(20_000)}`, SOB),
  'a block of 500 trailers': body('title', '', ...Array.from({ length: 500 }, (_, n) => `Key-${n}: ${n}`)),
};

describe('parseTrailers', () => {
  const expected = new Map<string, string[]>();
  beforeAll(() => {
    const names = Object.keys(TABLE);
    gitTrailers(Object.values(TABLE)).forEach((output, index) => {
      expected.set(names[index] ?? '', output);
    });
  });

  it.each(Object.entries(TABLE))('agrees with git: %s', (name, message) => {
    expect(ours(message)).toEqual(expected.get(name));
  });

  it('the table is worth asking: git finds trailers in half of it', () => {
    expect([...expected.values()].filter((output) => output.length > 0).length).toBeGreaterThan(Object.keys(TABLE).length / 2);
  });

  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('', '', '', ' ', '\t') },
    { weight: 8, arbitrary: fc.constantFrom(CO, SOB, PICKED, 'Key: value', 'Fixes: #1', 'A:b', 'Key :v', 'Key:', '1-2: x') },
    { weight: 5, arbitrary: fc.constantFrom('prose', 'some prose: here', 'Note: prose', 'ends with colon:', ': x', 'a_b: c') },
    { weight: 4, arbitrary: fc.constantFrom('  folded', '\tfolded', ' Key: folded', '\tsrc/a.c', '   ') },
    { weight: 3, arbitrary: fc.constantFrom('# comment', '#', '# Conflicts:', '#\ta.c', '#Key: value') },
    { weight: 2, arbitrary: fc.constantFrom('Conflicts:', 'Conflicts: x', ' Conflicts:', SCISSORS, `${SCISSORS}x`) },
    { weight: 2, arbitrary: fc.constantFrom('---', '> quoted: x', '- item: x', '\r', 'Key: v\r', '\r\r', 'a\rb: c', '* x') },
    { weight: 1, arbitrary: fc.constantFrom('\f', '\v', '\fKey: v', 'Key: \vv\f', 'Ké: v', '\u00A0', 'Key\u00A0: v') },
    { weight: 1, arbitrary: fc.string({ maxLength: 12 }).map((text) => text.replace(/[\n\0]/g, ' ')) },
  );
  const message = fc
    .tuple(fc.array(piece, { maxLength: 14 }), fc.constantFrom('\n', '\n', '\r\n'), fc.boolean())
    .map(([pieces, lineEnd, ended]) => pieces.join(lineEnd) + (ended && pieces.length > 0 ? lineEnd : ''));

  it('agrees with git on messages assembled from such pieces', () => {
    let asked = 0;
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 60 }), (messages) => {
        asked += messages.length;
        expect(messages.map(ours)).toEqual(gitTrailers(messages));
      }),
      { seed: 20260301, numRuns: 60 },
    );
    expect(asked).toBeGreaterThan(300);
  });

  it('reads back the trailers that were printed', () => {
    const key = fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/);
    const value = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => text.replace(/[\n\0\r]/g, ' ').replace(/^[ \t\v\f]+|[ \t\v\f]+$/g, ''));
    fc.assert(
      fc.property(fc.array(fc.record({ key, value }), { minLength: 1, maxLength: 12 }), (trailers) => {
        const lines = ['title', '', ...trailers.map((trailer) => `${trailer.key}: ${trailer.value}`)];
        expect(parseTrailers(lines)).toEqual(trailers);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('keeps the block inside the message and its lines in order, whatever the lines are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 30 }), (lines) => {
        const { from, to } = trailerBlock(lines);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(lines.length);
        for (const { key } of parseTrailers(lines)) expect(key).toMatch(/^[A-Za-z0-9-]+$/);
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  it.each([
    ['Key: v', 3],
    ['Key \t: v', 5],
    [': v', -1],
    [' Key: v', -1],
    ['K y: v', -1],
    ['Ké: v', -1],
    ['no colon', -1],
    ['', -1],
  ])('separatorOf %j is %i', (text, at) => {
    expect(separatorOf(text)).toBe(at);
  });

  it('takes linear time on long lines and long messages', () => {
    const long = 200_000;
    const hostile = [
      'a'.repeat(long),
      '',
      ...Array.from({ length: 50_000 }, () => '  x'),
      `${'-'.repeat(long)} x`,
      `Key${' '.repeat(long)}x`,
      `Key: a${' '.repeat(long)}b`,
      `${' '.repeat(long)}x`,
    ];
    const began = performance.now();
    parseTrailers(hostile);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
