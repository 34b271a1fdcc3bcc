import { type Code, type Tokens, WORD } from '../../../code/tokens.js';
import type { Span } from '../../language.js';
import { lineCounter } from '../../line-counter.js';

/** The functions that a file defines, and names that it uses as functions of other files are used. */
export interface Functions {
  /** `exported`: other files can be linked with it. */
  spans: Span[];
  uses: string[];
  /** Of each of them the first line. */
  useLines: number[];
  entry: boolean;
}

const KEYWORDS = new Set(
  (
    'alignas alignof asm auto bool break case catch char class const constexpr continue decltype default defined delete do double else ' +
    'enum explicit export extern false float for friend goto if inline int long mutable namespace new noexcept nullptr operator private ' +
    'protected public register requires restrict return short signed sizeof static static_assert struct switch template this throw true ' +
    'try typedef typeid typename typeof union unsigned using virtual void volatile while NULL __attribute__ __declspec __asm__'
  ).split(' '),
);
/** Words before a name that is used there, not declared. */
const BEFORE_VALUE = new Set([
  'return',
  'else',
  'case',
  'do',
  'sizeof',
  'throw',
  'co_return',
  'co_await',
  'new',
  'delete',
  'defined',
]);
const ENTRIES = new Set(['main', 'wmain', 'WinMain', 'wWinMain', '_tmain']);

/**
 * A function is told by its name on a line that begins at the margin, and a brace behind its parameters: braces themselves do not pair
 * where branches of `#if` hold one each.
 */
export function functionsOf(code: Code): Functions {
  const { text, tokens } = code;
  const line = lineCounter(text);
  const marginAfter = marginFinder(text);
  const isAtMargin = marginTest(code);
  const spans: Span[] = [];
  const ends: number[] = [];
  const used = new Map<string, number>();
  const local = new Set<string>();
  let entry = false;
  const skip = directiveTokens(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const margin = isAtMargin(at);
    if (skip(at) || tokens.kinds[at] !== WORD) continue;
    const next = tokens.signs[at + 1] ?? 0;
    if (next === 40) {
      const definition = bodyBehind(tokens, at + 1, text);
      if (definition >= 0 && margin && !KEYWORDS.has(tokens.word(at))) {
        const name = tokens.is(at - 1, '::') ? `${tokens.word(at - 2)}::${tokens.word(at)}` : tokens.word(at);
        if (ENTRIES.has(name)) entry = true;
        const from = line(tokens.starts[at] ?? 0);
        spans.push({ name, from, to: from, ...(hasStatic(tokens, at) ? {} : { exported: true }) });
        ends.push(endOf(tokens, definition, text.length, marginAfter));
        local.add(name);
      } else if (!isMember(tokens, at) && !isDeclared(tokens, at)) addName(tokens.word(at), at, used);
    } else if (next === 44 || next === 41 || next === 125 || next === 59) {
      if (isMember(tokens, at)) continue;
      if (isDeclared(tokens, at)) local.add(tokens.word(at));
      else addName(tokens.word(at), at, used);
    } else if ((next === 61 || next === 91) && isDeclared(tokens, at)) local.add(tokens.word(at));
  }
  for (const name of local) used.delete(name);
  closeSpans(spans, ends, text);
  const names =
    spans.length + used.size === 0
      ? []
      : Buffer.from([...spans.map(({ name }) => name), ...used.keys()].join('\n'))
          .toString()
          .split('\n');
  const lineOfUse = lineCounter(text);
  return {
    spans: spans.map((span, index) => ({ ...span, name: names[index] ?? span.name })),
    uses: names.slice(spans.length),
    useLines: [...used.values()].map((at) => lineOfUse(tokens.starts[at] ?? 0)),
    entry,
  };
}

function addName(name: string, at: number, to: Map<string, number>): void {
  if (to.has(name)) return;
  if (name.length > 1 && !KEYWORDS.has(name) && !name.startsWith('#') && !/^[A-Z0-9_]+$/.test(name)) to.set(name, at);
}

/** Tokens of `#if`, `#include` and the like; what `#define` stands for is code. */
function directiveTokens(tokens: Tokens): (at: number) => boolean {
  let inside = false;
  return (at) => {
    if (tokens.breaks[at] === 1) {
      const isSign = tokens.signs[at - 1] === 35;
      inside = /^#(?!define\b)/.test(tokens.word(at)) || isSign;
    } else if (tokens.signs[at - 1] === 35 && tokens.breaks[at - 1] === 1) inside = !tokens.is(at, 'define');
    return inside;
  };
}

const isMember = (tokens: Tokens, at: number): boolean =>
  tokens.is(at - 1, '.') || tokens.is(at - 1, '->') || tokens.is(at - 1, '::');

/** `type name`, `type *name`: a type stands before it, and a statement or a list begins before that. */
function isDeclared(tokens: Tokens, at: number): boolean {
  if (tokens.breaks[at] === 1 && !tokens.is(at - 1, '*')) return false;
  let before = at - 1;
  while (tokens.is(before, '*') && at - before < 6) before--;
  if (tokens.kinds[before] !== WORD) return false;
  const word = tokens.word(before);
  if (BEFORE_VALUE.has(word) || word.startsWith('#')) return false;
  if (before === at - 1) return true;
  // `a * b`: of a declaration the words before the star reach back to where the statement begins.
  for (let steps = 0; steps < 8; before--, steps++) {
    if (tokens.kinds[before] !== WORD || BEFORE_VALUE.has(tokens.word(before))) break;
    if (tokens.breaks[before] === 1) return true;
  }
  return (
    tokens.is(before, '(') || tokens.is(before, ',') || tokens.is(before, ';') || tokens.is(before, '{') || tokens.is(before, '}')
  );
}

/** The brace of a body behind the list of parameters that opens here; -1: there is none. */
function bodyBehind(tokens: Tokens, open: number, text: string): number {
  let at = (tokens.pairs[open] ?? -1) + 1;
  if (at <= 0) return -1;
  if (tokens.signs[at] === 123) return at;
  // Attributes, `const`, `noexcept`, an older style of parameters: `int f(a) char *a; {`
  for (let steps = 0; steps < 24 && at < tokens.length; steps++) {
    const sign = tokens.signs[at];
    if (sign === 123)
      return steps === 0 || text.charCodeAt((tokens.starts[at] ?? 0) - 1) === 10 || isAttribute(tokens, at) ? at : -1;
    if (sign === 40) at = Math.max(at, tokens.pairs[at] ?? -1) + 1;
    else if (tokens.kinds[at] === WORD || sign === 42 || sign === 44 || sign === 59 || sign === 38) {
      if (tokens.kinds[at] === WORD && tokens.word(at).startsWith('#')) return -1;
      at++;
    } else return -1;
  }
  return -1;
}

const isAttribute = (tokens: Tokens, brace: number): boolean =>
  tokens.is(brace - 1, ')') ||
  tokens.is(brace - 1, 'const') ||
  tokens.is(brace - 1, 'noexcept') ||
  tokens.is(brace - 1, 'override');

/** Whether the line of a token begins at the margin, for tokens in order. */
function marginTest({ text, tokens }: Code): (at: number) => boolean {
  let isAt = false;
  return (at) => {
    if (tokens.breaks[at] === 1) {
      const first = text.charCodeAt(text.lastIndexOf('\n', (tokens.starts[at] ?? 0) - 1) + 1);
      isAt = first !== 32 && first !== 9 && first !== 35;
    }
    return isAt;
  };
}

function hasStatic(tokens: Tokens, name: number): boolean {
  for (let at = name - 1; at >= 0 && name - at < 12; at--) {
    if (tokens.is(at, 'static')) return true;
    if (tokens.is(at, ';') || tokens.is(at, '}')) return false;
  }
  return false;
}

/** Where a body ends: its own brace, or the next one at the margin. */
function endOf(tokens: Tokens, brace: number, length: number, marginAfter: (at: number) => number): number {
  const close = tokens.pairs[brace] ?? -1;
  return Math.min(close < 0 ? length : (tokens.starts[close] ?? length), marginAfter(tokens.starts[brace] ?? 0));
}

/** The next brace at the margin behind growing offsets. */
function marginFinder(text: string): (from: number) => number {
  let next = -2;
  return (from) => {
    if (next < from) {
      const found = text.indexOf('\n}', from);
      next = found < 0 ? text.length : found + 1;
    }
    return next;
  };
}

/** Bodies may overlap where braces do not pair, so their ends are counted in an order of their own. */
function closeSpans(spans: Span[], ends: readonly number[], text: string): void {
  const line = lineCounter(text);
  const order = ends.map((_, index) => index).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0));
  for (const index of order) {
    const span = spans[index];
    if (span !== undefined) span.to = Math.max(span.from, line(ends[index] ?? 0));
  }
}
