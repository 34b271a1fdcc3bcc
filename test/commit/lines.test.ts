import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/commit/lines.js';
import type { MessageLine, Quoting } from '../../src/model/commit.js';

const read = (...texts: string[]): MessageLine[] => annotate(texts.map((text, at) => ({ text, line: at + 1, offset: at * 100 })));
const LINE = 'Co-authored-by: Claude <noreply@anthropic.com>';

/** How the line that holds LINE is read, in a message with prose behind it, so that no trailer block is near. */
const quotingIn = (...texts: string[]): Quoting | undefined =>
  read('title', '', ...texts, '', 'the end').find(({ text }) => text.includes(LINE))?.quoting;

describe('a line is a mention when it is', () => {
  it.each<[string, string[], Quoting | undefined]>([
    ['at the margin: no', [LINE], undefined],
    ['indented by a space', [` ${LINE}`], 'indented'],
    ['indented by a tab', [`\t${LINE}`], 'indented'],
    ['indented by four', [`    ${LINE}`], 'indented'],
    ['quoted', [`> ${LINE}`], 'quoted'],
    ['quoted without a space', [`>${LINE}`], 'quoted'],
    ['quoted twice', [`>> ${LINE}`], 'quoted'],
    ['in a list with a dash', [`- ${LINE}`], 'list'],
    ['in a list with a star', [`* ${LINE}`], 'list'],
    ['in a list with a plus', [`+ ${LINE}`], 'list'],
    ['in a list with a bullet', [`• ${LINE}`], 'list'],
    ['in a list with a small bullet', [`‣ ${LINE}`], 'list'],
    ['in a numbered list', [`1. ${LINE}`], 'list'],
    ['in a numbered list with a parenthesis', [`12) ${LINE}`], 'list'],
    ['behind a dash without a space: no', [`-${LINE}`], undefined],
    ['bold: no', [`**${LINE}**`], undefined],
    ['behind a number that is no list: no', [`1234. ${LINE}`], undefined],
    ['in a code span', [`\`${LINE}\``], 'code'],
    ['in a closed fence', ['```', LINE, '```'], 'fence'],
    ['in a closed fence with a language', ['```text', LINE, '```'], 'fence'],
    ['in a fence of tildes', ['~~~', LINE, '~~~'], 'fence'],
    ['in an unclosed fence: no', ['```', LINE], undefined],
    ['behind a closed fence: no', ['```', 'code', '```', LINE], undefined],
    ['behind two fences, the second unclosed: no', ['```', 'code', '```', '```', LINE], undefined],
    ['between two closed fences: no', ['```', 'a', '```', LINE, '```', 'b', '```'], undefined],
    ['in a details block', ['<details>', LINE, '</details>'], 'details'],
    ['in a details block with a summary', ['<details><summary>x</summary>', '', LINE, '', '</details>'], 'details'],
    ['in a details block with attributes', ['<DETAILS open>', LINE, '</DETAILS>'], 'details'],
    ['in an unclosed details block: no', ['<details>', LINE], undefined],
    ['behind details on one line: no', ['<details>x</details>', LINE], undefined],
    ['behind a closed details block: no', ['<details>', 'x', '</details>', LINE], undefined],
    ['behind the word details: no', ['details:', LINE], undefined],
    ['in a tag that begins like details: no', ['<detailsx>', LINE, '</details>'], undefined],
  ])('%s', (_, texts, quoting) => {
    expect(quotingIn(...texts)).toBe(quoting);
  });

  it('the fence lines themselves are mentions, closed or not', () => {
    expect(read('t', '', '```', 'x', '```', '', 'y').map(({ quoting }) => quoting)).toEqual([
      undefined,
      undefined,
      'fence',
      'fence',
      'fence',
      undefined,
      undefined,
    ]);
    expect(read('t', '', '```js', 'x')[2]?.quoting).toBe('fence');
  });

  it('an HTML comment inside details is still the word of a tool', () => {
    expect(
      read('t', '', '<details>', '<!-- mark -->', 'x', '</details>', '', 'y')
        .map(({ quoting }) => quoting)
        .slice(2, 6),
    ).toEqual(['details', undefined, 'details', 'details']);
  });
});

describe('the trailer block', () => {
  const last = (...texts: string[]): MessageLine | undefined => read('title', '', ...texts).at(-1);

  it('counts whatever stands around it', () => {
    expect(last('```', 'code', '', LINE)).toMatchObject({ trailer: true });
    expect(last('```', 'code', '', LINE)?.quoting).toBeUndefined();
    expect(last('<details>', 'x', '', LINE)?.quoting).toBeUndefined();
  });

  it('inside a closed fence is no block, for the fence is the last paragraph', () => {
    expect(quotingIn('```', '', LINE, '```')).toBe('fence');
    const closed = read('title', '', '```', '', LINE, '```');
    expect(closed.find(({ text }) => text === LINE)).toMatchObject({ trailer: false, quoting: 'fence' });
  });

  it('overrides a details block that closes behind it only when git sees a block there', () => {
    const lines = read('title', '', '<details>', '', LINE, '', '</details>');
    expect(lines.find(({ text }) => text === LINE)).toMatchObject({ trailer: false, quoting: 'details' });
  });

  it('does not make a quoted or an indented line a statement', () => {
    expect(read('title', '', 'Signed-off-by: x', `  ${LINE}`).at(-1)?.quoting).toBe('indented');
    expect(read('title', '', 'Signed-off-by: x', `> ${LINE}`).at(-1)?.quoting).toBe('quoted');
  });

  it('joins folded values to the line they continue, which keeps its place', () => {
    const lines = read('title', '', 'Co-authored-by: Claude', '  <noreply@anthropic.com>', '\t(really)', 'Key: v');
    expect(lines[2]).toMatchObject({ text: 'Co-authored-by: Claude <noreply@anthropic.com> (really)', line: 3, offset: 200 });
    expect(lines[5]).toMatchObject({ text: 'Key: v', trailer: true });
  });

  it('folds nothing outside the block', () => {
    expect(read('title', '', 'Co-authored-by: Claude', '  <noreply@anthropic.com>', '', 'the end')[2]?.text).toBe(
      'Co-authored-by: Claude',
    );
  });

  it('folds nothing into a comment or into prose before the block', () => {
    const lines = read('title', '', 'prose', '', 'Key: v', '# comment', '  folded');
    expect(lines[4]?.text).toBe('Key: v');
  });
});

describe('lines', () => {
  it('a carriage return at the end is no part of the line', () => {
    expect(read('title\r', '\r', `${LINE}\r`).map(({ text }) => text)).toEqual(['title', '', LINE]);
  });

  it('a lone carriage return or NUL ends a line, and the pieces keep its place', () => {
    expect(read('title', '', `prose\r${LINE}\0end`, '', 'x').slice(2, 5)).toEqual([
      { text: 'prose', line: 3, offset: 200, trailer: false },
      { text: LINE, line: 3, offset: 200, trailer: false },
      { text: 'end', line: 3, offset: 200, trailer: false },
    ]);
  });

  it('a piece behind a carriage return is as much a mention as it looks', () => {
    expect(read('title', '', `prose\r    ${LINE}`, '', 'x').find(({ text }) => text.includes(LINE))?.quoting).toBe('indented');
    expect(read('title', '', `prose\r> ${LINE}`, '', 'x').find(({ text }) => text.includes(LINE))?.quoting).toBe('quoted');
  });

  it('nothing is lost, nothing is invented, order is kept', () => {
    const piece = fc.oneof(
      fc.constantFrom('', ' ', '```', '~~~', '<details>', '</details>', LINE, ` ${LINE}`, `> ${LINE}`, `- ${LINE}`, '# c', '\r'),
      fc.string({ maxLength: 12 }).map((text) => text.replaceAll('\n', ' ')),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (texts) => {
        const lines = read(...texts);
        expect([...new Set(lines.map(({ line }) => line))]).toEqual(texts.map((_, at) => at + 1));
        for (const { text, line, offset, quoting } of lines) {
          expect(offset).toBe((line - 1) * 100);
          const source = texts[line - 1] ?? '';
          if (!text.includes(' ')) expect(source).toContain(text);
          if (/^[ \t]/.test(source) && !/[\r\0]/.test(source)) expect(quoting).toBe('indented');
          if (source.startsWith('>') && !/[\r\0]/.test(source)) expect(quoting).toBe('quoted');
        }
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  it('takes linear time', () => {
    const texts = Array.from({ length: 100_000 }, (_, at) => (at % 3 === 0 ? '```' : at % 3 === 1 ? '  folded' : 'Key: value'));
    const began = performance.now();
    read(...texts);
    read('t', '', 'Key: v', ...Array.from({ length: 100_000 }, () => `  folded${' '.repeat(8)}`));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
