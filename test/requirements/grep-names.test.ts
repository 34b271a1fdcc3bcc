import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlan, parseVerification } from '../../src/requirements/grep/index.js';
import { filesOf, planOf, type Tree, tellOurs, tellRealMany, whyNoGrep, write } from './real-grep.js';

const why = whyNoGrep();

const TREE: Tree = Object.fromEntries(
  [
    'a',
    'b.py',
    'ab.py',
    '.c',
    's/a',
    's/b.py',
    's/.h/b.py',
    's/t/a',
    's/t/ab',
    't/s/t/b.py',
    't/a.b',
    'ab/ab',
    '[a]',
    's/a b',
    's/*',
  ].map((path) => [path, 'x\n']),
);

/** Letters whose pairs are newer than Unicode 14, and the Cyrillic variants that grep folds one way alone. */
const isNewer = (code: number): boolean =>
  /[\u019b\u0264\u1c80-\u1c8f\ua7cb-\ua7dc\u{10d50}-\u{10d85}\u{16ea0}-\u{16ed3}]/u.test(String.fromCodePoint(code));

const glob = fc
  .array(fc.constantFrom('a', 'b', 's', 't', '.', '*', '*', '?', '[ab]', '[!a]', '[a', '\\*', 'py', '.py', ' '), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''));
const option = fc
  .tuple(fc.constantFrom('--include', '--exclude', '--exclude-dir'), glob)
  .map(([name, value]) => `${name}='${value}'`);
const operand = fc.constantFrom(
  '.',
  './',
  's',
  's/',
  './s',
  's/t',
  't/s',
  't//s/',
  'a',
  './a',
  's/a',
  'b.py',
  's/b.py',
  'missing',
  's/*',
  '*',
  '*/*',
  's/.*/*',
  "'s/*'",
  '*.py',
  '?',
  '[ab]',
  '\\[a\\]',
  'a/',
  't/*/t',
  '*b',
  './*',
  "s/'a b'",
);
const command = fc
  .tuple(fc.constantFrom('-r', '-r', ''), fc.array(option, { maxLength: 3 }), fc.array(operand, { maxLength: 2 }))
  .map(([recursive, options, operands]) => `grep ${recursive} x ${options.join(' ')} ${[...new Set(operands)].join(' ')}`);

describe.skipIf(why !== null)(`beside the real grep${why === null ? '' : ` (${why})`}`, () => {
  it('searches the same files', () => {
    const commands = fc.sample(command, { seed: 1, numRuns: 1500 });
    const folder = write(TREE);
    const real = tellRealMany(commands, folder.path);
    folder.remove();
    const files = filesOf(TREE);
    let compared = 0;
    const wrong = commands.flatMap((asked, index): unknown[] => {
      const parsed = parseVerification(asked);
      if (!isPlan(parsed)) return [];
      compared += 1;
      const told = tellOurs(parsed, files);
      // A file that is named twice is searched once.
      const expected = { status: real[index]?.status, lines: [...new Set(real[index]?.lines)] };
      return JSON.stringify(told) === JSON.stringify(expected) ? [] : [{ asked, told, expected }];
    });
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(900);
  });

  it('knows the same classes of characters, but for those of a newer Unicode', () => {
    const codes = Array.from({ length: 0x20000 }, (_, code) => code).filter(
      (code) => code !== 0 && code !== 10 && (code < 0xd800 || code > 0xdfff),
    );
    const tree = { all: codes.map((code) => `${String.fromCodePoint(code)}\n`).join('') };
    const names = ['alpha', 'digit', 'alnum', 'upper', 'lower', 'space', 'blank', 'punct', 'print', 'graph', 'cntrl', 'xdigit'];
    const commands = [...names.map((name) => `[[:${name}:]]`), '\\w', '\\W', '\\s', '\\S', '.'].map(
      (pattern) => `grep '${pattern}' all`,
    );
    const folder = write(tree);
    const real = tellRealMany([...commands, "grep '[[:print:][:cntrl:]]' all"], folder.path).map(({ lines }) => new Set(lines));
    folder.remove();
    const assigned = real.at(-1);
    const files = filesOf(tree);
    for (const [index, asked] of commands.entries()) {
      const ours = new Set(tellOurs(planOf(asked), files).lines);
      const differing = [...codes.keys()]
        .map((place) => `all:${place + 1}:${String.fromCodePoint(codes[place] ?? 0)}`)
        .filter((line) => assigned?.has(line) && ours.has(line) !== real[index]?.has(line))
        .map((line) => line.slice(line.lastIndexOf(':') + 1));
      // Marks and letters whose properties Unicode 15 to 17 changed.
      expect(
        differing.filter(
          (text) =>
            !/[\u0295\u0363-\u036f\u0c04\u0f82\u0f83\u10fc\u1dd3-\u1de6\uab69\ua7f1-\ua7f4\u{11080}\u{11081}\u{1df25}-\u{1df2a}\u{1e030}-\u{1e06d}]/u.test(
              text,
            ),
        ),
        asked,
      ).toEqual([]);
    }
  });

  it('reads -i the same for every letter that has another case', () => {
    const letters = Array.from({ length: 0x1ffff }, (_, code) => code)
      .filter((code) => code > 0x20 && !isNewer(code) && (code < 0xd800 || code > 0xdfff))
      .map((code) => String.fromCodePoint(code))
      .filter(
        (letter) =>
          /^\p{L}$|^\p{N}$|^\p{M}$|^\p{So}$/u.test(letter) &&
          (letter.toUpperCase() !== letter || letter.toLowerCase() !== letter),
      );
    const tree = { all: letters.map((letter) => `${letter}\n`).join('') };
    const commands = letters.filter((_, index) => index % 7 === 0 || index < 200).map((letter) => `grep -i '${letter}' all`);
    const folder = write(tree);
    const real = tellRealMany(commands, folder.path);
    folder.remove();
    const files = filesOf(tree);
    const wrong = commands.flatMap((asked, index): unknown[] => {
      const told = tellOurs(planOf(asked), files);
      return JSON.stringify(told) === JSON.stringify(real[index]) ? [] : [[asked, told.lines, real[index]?.lines]];
    });
    expect(wrong).toEqual([]);
  });
});
