import { type Code, STRING, WORD } from '../../../code/tokens.js';
import type { ExportFact } from '../../language.js';
import type { Reading } from './facts.js';
import { own, stringAt } from './text.js';

export function passedOn(name: string, from: string, of: string): ExportFact {
  return of === name ? { name, from } : { name, from, of };
}

const MAX_STEPS = 200;
const MAX_NAMES = 200;

/** Names that a declaration brings in, from its keyword on: `const { a, b: c } = x, d = 1`, `function* f`, `class C`. */
export function exportedNames(code: Code, at: number): string[] {
  const { tokens } = code;
  if (tokens.is(at, 'const') || tokens.is(at, 'let') || tokens.is(at, 'var')) return declarators(code, at + 1);
  let next = at;
  while (next - at < 4 && (tokens.kinds[next] !== WORD || KEYWORDS.has(tokens.word(next)))) {
    if (tokens.kinds[next] !== WORD && !tokens.is(next, '*')) break;
    next++;
  }
  if (next === at) return [];
  if (tokens.kinds[next] === WORD) return [own(tokens.word(next))];
  const quoted = stringAt(code, next);
  return quoted === null ? [] : [quoted];
}

const KEYWORDS = new Set('function class interface type enum namespace module async abstract declare'.split(' '));

function declarators({ tokens }: Code, first: number): string[] {
  const names: string[] = [];
  let isName = true;
  let at = first;
  for (let steps = 0; steps < MAX_STEPS && at < tokens.length && names.length < MAX_NAMES; steps++) {
    const sign = tokens.signs[at];
    if (tokens.is(at, 'export')) break;
    if (
      sign === 59 ||
      sign === 125 ||
      sign === 41 ||
      (steps > 0 && tokens.kinds[at] === WORD && STOPS.has(tokens.word(at)) && tokens.breaks[at] === 1)
    )
      break;
    if (isName && tokens.kinds[at] === WORD) names.push(own(tokens.word(at)));
    else if (isName && (sign === 123 || sign === 91)) pattern(tokens, at, tokens.pairs[at] ?? -1, names);
    isName = sign === 44;
    at = Math.max(at, sign === 123 || sign === 91 || sign === 40 ? (tokens.pairs[at] ?? at) : at) + 1;
  }
  return names;
}

const STOPS = new Set('export import const let var function class interface type enum if for while return'.split(' '));

/** `{ a, b: c, ...d }`, `[e, { f }]`: names are what no `:` follows. */
function pattern(tokens: Code['tokens'], open: number, close: number, names: string[]): void {
  for (let at = open + 1; at < close && names.length < MAX_NAMES; at++) {
    if (tokens.kinds[at] === WORD && !tokens.is(at + 1, ':')) names.push(own(tokens.word(at)));
    if (tokens.is(at, '='))
      while (at + 1 < close && tokens.signs[at + 1] !== 44) at = Math.max(at + 1, tokens.pairs[at + 1] ?? -1);
  }
}

/** `module.exports = { a, b: c, d: require('x'), e: require('y').f, ...require('z') }`. */
export function objectExports({ code, exports, locals, stars }: Reading, open: number): void {
  const { tokens } = code;
  const close = tokens.pairs[open] ?? -1;
  for (let at = open + 1; at < close; at++) {
    const isSpread = tokens.is(at, '...');
    const name = isSpread ? null : tokens.kinds[at] === STRING ? stringAt(code, at) : own(tokens.word(at));
    const value = isSpread ? at + 1 : tokens.is(at + 1, ':') ? at + 2 : at;
    const from = tokens.is(value, 'require') && tokens.is(value + 1, '(') ? stringAt(code, value + 2) : null;
    if (from !== null) {
      const end = tokens.pairs[value + 1] ?? -1;
      const member = tokens.is(end + 1, '.') && tokens.kinds[end + 2] === WORD ? own(tokens.word(end + 2)) : null;
      if (isSpread && member === null) stars.add(from);
      else if (name !== null) exports.set(name, passedOn(name, from, member ?? '*'));
    } else if (name !== null && name !== '') {
      const isWord = tokens.kinds[value] === WORD && (value + 1 === close || tokens.signs[value + 1] === 44);
      if (isWord) locals.set(name, own(tokens.word(value)));
      else exports.set(name, { name });
    }
    while (at < close && tokens.signs[at] !== 44) at = Math.max(at + 1, tokens.pairs[at] ?? -1);
  }
}
