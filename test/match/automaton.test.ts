import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LiteralAutomaton, NON_ASCII } from '../../src/match/automaton.js';

const ENOUGH = 1;
const NOT_YET = 2;

/** Few bytes, so that literals overlap and occur: both cases, bytes 0x20 apart from letters, what ends lines, other characters. */
const letter = fc.constantFrom(...'abz[@{ :-\n\0é🤖');
const literals = fc.dictionary(fc.string({ unit: letter, minLength: 1, maxLength: 5 }), fc.constantFrom(ENOUGH, NOT_YET), {
  minKeys: 1,
  maxKeys: 12,
});
const other = fc.string({ unit: fc.constantFrom(...'aAbBzZ[@{` :-\n\r\v\f\0\té🤖'), maxLength: 8 });

const cases = literals.chain((groups) => {
  const literal = fc.constantFrom(...Object.keys(groups));
  const piece = fc.oneof(
    literal,
    literal.map((text) => text.toUpperCase()),
    other,
  );
  return fc.tuple(
    fc.constant(new Map(Object.entries(groups))),
    fc.array(piece, { maxLength: 8 }).map((pieces) => Buffer.from(pieces.join(''))),
    fc.nat({ max: 4 }),
  );
});

/** What is found where, by looking for every literal at every byte. */
function naive(groups: ReadonlyMap<string, number>, text: Buffer, from: number): { found: number; calls: number[][] } {
  const folded = (bytes: string): string => bytes.replace(/[A-Z]/g, (char) => char.toLowerCase()).replace(/[\v\f\r]/g, '\n');
  const calls: number[][] = [];
  let found = 0;
  for (let end = from + 1; end <= text.length; end++) {
    const before = folded(`\n${text.toString('latin1', from, end)}`);
    let group = 0;
    for (const [literal, bit] of groups) if (before.endsWith(Buffer.from(literal).toString('latin1'))) group |= bit;
    found |= group;
    if ((group & ENOUGH) !== 0) return { found, calls };
    if (group !== 0) calls.push([group, end]);
  }
  return { found: text.subarray(from).some((byte) => byte >= 0x80) ? found | NON_ASCII : found, calls };
}

it('the automaton finds what a naive search finds', () => {
  fc.assert(
    fc.property(cases, ([groups, text, start]) => {
      const from = Math.min(start, text.length);
      const calls: number[][] = [];
      const found = new LiteralAutomaton(groups).search(text, from, ENOUGH, (group, end) => {
        calls.push([group, end]);
        return 0;
      });
      expect({ found, calls }).toEqual(naive(groups, text, from));
    }),
    { numRuns: 1000 },
  );
});

it('what is called for a literal may end the search', () => {
  const automaton = new LiteralAutomaton(new Map([['key', NOT_YET]]));
  const ends: number[] = [];
  const found = automaton.search(Buffer.from('key Key KEY'), 0, ENOUGH, (_, end) => (ends.push(end) === 2 ? ENOUGH : 0));
  expect({ found, ends }).toEqual({ found: ENOUGH | NOT_YET, ends: [3, 7] });
});
