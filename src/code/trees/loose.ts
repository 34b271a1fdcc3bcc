import type { Argument } from '../arguments.js';
import { readCode, type Tokens, WORD } from '../tokens.js';
import type { TreeCall } from './grammar.js';
import { constantOf } from './values.js';

const MAX_PARTS = 64;
const MAX_TYPE = 60;
const MAX_ARGUMENTS = 500;
const MAX_TEXT = 2000;

/** Words before `(` that call nothing. */
const KEYWORDS = new Set(
  'if for while switch match return in let else loop move as fn sizeof alignof defined do case catch typeof _Alignof static_assert'.split(
    ' ',
  ),
);

/**
 * Calls by their looks, where a tree has nothing but tokens: in the arguments of Rust's macros and in what `#define` stands for.
 * Every word before `(` counts, so a pattern or a declaration in a macro does, too.
 * @param offset where the text stands in its file
 */
export function looseCalls(text: string, language: string, offset: number): TreeCall[] {
  const { tokens } = readCode(text, language);
  const calls: TreeCall[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (!tokens.is(at, '(') && !tokens.is(at, '[') && !tokens.is(at, '{')) continue;
    const isMacro = language === 'Rust' && tokens.is(at - 1, '!');
    if (!isMacro && !tokens.is(at, '(')) continue;
    const named = nameEnding(tokens, isMacro ? at - 2 : beforeType(tokens, at - 1));
    if (named === null || tokens.is(named.first - 1, 'fn')) continue;
    const close = tokens.pairs[at] ?? -1;
    calls.push({
      name: named.name + (isMacro ? '!' : ''),
      start: offset + (tokens.starts[named.first] ?? 0),
      end: offset + (tokens.ends[Math.max(close, at)] ?? 0),
      args: argumentsBetween(text, tokens, at, close),
      form: 'call',
    });
  }
  return calls;
}

/** Of `name::<T>` the name, of anything else the token itself. */
function beforeType(tokens: Tokens, end: number): number {
  if (!tokens.is(end, '>')) return end;
  let depth = 0;
  for (let at = end; at > 0 && at > end - MAX_TYPE; at--) {
    if (tokens.is(at, '>')) depth++;
    else if (tokens.is(at, '<')) depth--;
    if (depth === 0) return tokens.is(at - 1, '::') ? at - 2 : at - 1;
  }
  return end;
}

const SIGNS = ['::', '.', '->'];

function nameEnding(tokens: Tokens, end: number): { name: string; first: number } | null {
  if (tokens.kinds[end] !== WORD || KEYWORDS.has(tokens.word(end))) return null;
  let name = tokens.word(end);
  let first = end;
  for (let parts = 1; parts < MAX_PARTS; parts++) {
    const sign = SIGNS.find((one) => tokens.is(first - 1, one));
    if (sign === undefined) break;
    const left = tokens.is(first - 2, ')') ? (tokens.pairs[first - 2] ?? 0) - 1 : beforeType(tokens, first - 2);
    const part = tokens.kinds[left] === WORD ? tokens.word(left) : '?';
    name = part + (tokens.is(first - 2, ')') ? '()' : '') + sign + name;
    if (part === '?' || left < 0) break;
    first = left;
  }
  return { name, first };
}

function argumentsBetween(text: string, tokens: Tokens, open: number, close: number): Argument[] {
  const args: Argument[] = [];
  let from = open + 1;
  for (let at = from; at <= close && args.length < MAX_ARGUMENTS; at++) {
    if (tokens.is(at, ',') || at === close) {
      if (at > from) {
        const start = tokens.starts[from] ?? 0;
        const written = text.slice(start, Math.min(tokens.ends[at - 1] ?? start, start + MAX_TEXT));
        args.push({ text: written, keyword: null, literal: constantOf(written), members: [] });
      }
      from = at + 1;
    } else {
      const pair = tokens.pairs[at] ?? -1;
      if (pair > at && pair < close) at = pair;
    }
  }
  return args;
}
