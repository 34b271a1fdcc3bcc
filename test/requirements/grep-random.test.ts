import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlan, parseVerification } from '../../src/requirements/grep/index.js';
import { filesOf, type Tree, tellOurs, tellRealMany, whyNoGrep, withoutEmptyParts, write } from './real-grep.js';

const why = whyNoGrep();
const CASES = 2000;
/** Of timeout(1): the real grep was stopped. */
const STOPPED = 124;

const letter = fc.constantFrom('a', 'b', 'A', '_', ' ', '.', 'é', 'É', '1', '-');
const text = fc.array(letter, { maxLength: 9 }).map((letters) => letters.join(''));
const content = fc
  .tuple(fc.array(text, { maxLength: 6 }), fc.boolean())
  .map(([lines, ends]) => lines.join('\n') + (ends ? '\n' : ''));

const bracket = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.constantFrom('a', 'b', 'A-B', 'a-b', '1', 'é', '_', '[:alpha:]', '[:space:]', '[:upper:]', '.', '^', ']', '-'), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(
    ([not, members]) =>
      `[${not ? '^' : ''}${[...members].sort((one, other) => Number(other === ']') - Number(one === ']')).join('')}]`,
  );
const atom = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'A', '_', ' ', 'é', '1', '.', '-') },
  { weight: 2, arbitrary: bracket },
  { weight: 2, arbitrary: fc.constantFrom('\\w', '\\W', '\\s', '\\S', '\\<', '\\>', '\\b', '\\B', '^', '$', '\\.', '\\*') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '*',
      '+',
      '?',
      '{',
      '}',
      '(',
      ')',
      '|',
      '\\(',
      '\\)',
      '\\|',
      '\\{',
      '\\+',
      '\\?',
      '{1}',
      '\\{1\\}',
      '{,2}',
    ),
  },
);
const repeat = fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,2}', '{,2}', '{0}', '**', '{2,}');
const raw = fc.array(atom, { maxLength: 6 }).map((atoms) => atoms.join(''));

interface Signs {
  open: string;
  close: string;
  or: string;
  repeat(sign: string): string;
}
const EXTENDED: Signs = { open: '(', close: ')', or: '|', repeat: (sign) => sign };
const BASIC: Signs = {
  open: '\\(',
  close: '\\)',
  or: '\\|',
  repeat: (sign) => (/^[+?]/.test(sign) ? `\\${sign}` : sign.replace('{', '\\{').replace('}', '\\}')),
};

const shaped = (signs: Signs): fc.Arbitrary<string> => {
  const { expression } = fc.letrec<{ expression: string; branch: string; piece: string }>((tie) => ({
    expression: fc.array(tie('branch'), { minLength: 1, maxLength: 2 }).map((parts) => parts.join(signs.or)),
    branch: fc.array(tie('piece'), { maxLength: 3 }).map((parts) => parts.join('')),
    piece: fc
      .tuple(
        fc.oneof(
          { maxDepth: 2 },
          atom,
          tie('expression').map((inner) => signs.open + inner + signs.close),
        ),
        repeat,
      )
      .map(([part, sign]) => part + signs.repeat(sign)),
  }));
  return expression;
};

const flags = fc
  .subarray(['-i', '-w', '-x', '-v', '-o', '-c', '-l', '-L', '-q', '-m1', '-m2'], { maxLength: 3 })
  .map((chosen) => chosen.join(' '));
const quoted = (pattern: string): string => `'${pattern}'`;
const command = fc
  .tuple(
    fc.oneof(
      fc.tuple(fc.constant('-E'), fc.oneof({ weight: 3, arbitrary: shaped(EXTENDED) }, raw)),
      fc.tuple(fc.constantFrom('', '-G'), fc.oneof({ weight: 3, arbitrary: shaped(BASIC) }, raw)),
      fc.tuple(fc.constant('-F'), fc.oneof(raw, text)),
    ),
    fc.option(fc.oneof(text, raw), { nil: null, freq: 6 }),
    flags,
    fc.array(fc.nat({ max: 19 }), { minLength: 1, maxLength: 3 }),
  )
  .map(
    ([[language, pattern], more, chosen, files]) =>
      `grep ${language} ${chosen} -e ${quoted(pattern)} ${more === null ? '' : `-e ${quoted(more)}`} ${[...new Set(files)].map((file) => `f${file}`).join(' ')}`,
  );

describe.skipIf(why !== null)(`beside the real grep${why === null ? '' : ` (${why})`}`, () => {
  it(`gives the same for ${CASES} commands made at random, or refuses them`, () => {
    const tree: Tree = Object.fromEntries(
      fc.sample(content, { seed: 1, numRuns: 20 }).map((lines, index) => [`f${index}`, lines]),
    );
    const commands = fc.sample(command, { seed: 1, numRuns: CASES });
    const folder = write(tree);
    const real = tellRealMany(commands, folder.path).map((told, index) => withoutEmptyParts(commands[index] ?? '', told));
    folder.remove();
    const files = filesOf(tree);
    let refused = 0;
    const wrong = commands.flatMap((asked, index): unknown[] => {
      if (real[index]?.status === STOPPED) return [];
      const parsed = parseVerification(asked);
      if (!isPlan(parsed)) {
        if ('unsupported' in parsed) refused += 1;
        return 'unsupported' in parsed || real[index]?.status === 2 ? [] : [{ asked, parsed, real: real[index] }];
      }
      const ours = tellOurs(parsed, files);
      return JSON.stringify(ours) === JSON.stringify(real[index]) ? [] : [{ asked, ours, real: real[index] }];
    });
    expect(real).toHaveLength(CASES);
    expect(wrong).toEqual([]);
    expect(refused).toBeLessThan(CASES / 4);
  });
});
