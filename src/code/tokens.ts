import { languages, type Syntax } from '../catalog/languages.js';
import { type Mask, maskOf, type Unsure } from './mask.js';

/** A text as its language reads it: every question about one file starts from one of these. */
export interface Code {
  text: string;
  /** As GitHub Linguist names it. */
  language: string;
  mask: Mask;
  tokens: Tokens;
  /** The first reason not to build on what is read here. */
  unsure: Unsure | null;
}

export const WORD = 1;
export const NUMBER = 2;
export const STRING = 3;
export const PUNCTUATION = 4;

/** The tokens of a text, comments left out. Lists of the same length. */
export interface Tokens {
  length: number;
  kinds: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  /** The code of a punctuation of one character, else 0. */
  signs: Uint8Array;
  /** 1: a line break stands before it. */
  breaks: Uint8Array;
  /** Of a bracket the one it pairs with, -1 where there is none; of any other token -1. Parts of one interrupted string pair, too. */
  pairs: Int32Array;
  /** The bracket it stands in, -1: none. */
  parents: Int32Array;
  /** What it reads; of a string the part itself. */
  word(index: number): string;
  /** Whether it is exactly this punctuation or word. */
  is(index: number, word: string): boolean;
}

const byName = new Map<string, Syntax>(languages.map(({ name, syntax }) => [name, syntax ?? {}]));

/** Reads a text in a language, named as GitHub Linguist does. A language that is not known is read as plain text, and `unsure`. */
export function readCode(text: string, language: string): Code {
  const syntax = byName.get(language);
  const mask = maskOf(text, syntax ?? {});
  const { tokens, unbalanced } = tokensOf(text, mask);
  const unsure: Unsure | null =
    syntax === undefined
      ? { reason: 'unknown-language', line: 0 }
      : (mask.unsure ?? (unbalanced < 0 ? null : doubt(text, unbalanced)));
  return { text, language, mask, tokens, unsure };
}

function doubt(text: string, at: number): Unsure {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line++;
  return { reason: 'unbalanced', line };
}

/** Signs of several characters that mean something else than their parts do. */
const LONG = ['...', '?.', '=>', '->', '::', '==', '!=', '<=', '>=', ':=', '&&', '||', '??', '++', '--'];
const NONE: readonly string[] = [];
/** By the code of their first character. */
const longBySign: readonly (readonly string[])[] = Array.from({ length: 128 }, (_, code) => {
  const those = LONG.filter((sign) => sign.charCodeAt(0) === code);
  return those.length === 0 ? NONE : those;
});

/** Seven lists in one piece of memory: a file has few tokens, and pieces cost more than bytes. */
function listsOf(size: number) {
  const memory = new ArrayBuffer(size * (4 * 4 + 3));
  const numbers = (n: number): Int32Array => new Int32Array(memory, n * 4 * size, size);
  const bytes = (n: number): Uint8Array => new Uint8Array(memory, 4 * 4 * size + n * size, size);
  return {
    starts: numbers(0),
    ends: numbers(1),
    pairs: numbers(2),
    parents: numbers(3),
    kinds: bytes(0),
    signs: bytes(1),
    breaks: bytes(2),
  };
}

class TokenList implements Tokens {
  readonly #text: string;
  length = 0;
  kinds: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  signs: Uint8Array;
  breaks: Uint8Array;
  pairs: Int32Array;
  parents: Int32Array;

  constructor(text: string, size: number) {
    this.#text = text;
    const lists = listsOf(size);
    this.kinds = lists.kinds;
    this.starts = lists.starts;
    this.ends = lists.ends;
    this.signs = lists.signs;
    this.breaks = lists.breaks;
    this.pairs = lists.pairs.fill(-1);
    this.parents = lists.parents.fill(-1);
  }

  add(kind: number, start: number, end: number, sign: number, breaks: number, parent: number): number {
    if (this.length === this.kinds.length) this.#grow(this.length * 2);
    const index = this.length++;
    this.kinds[index] = kind;
    this.starts[index] = start;
    this.ends[index] = end;
    this.signs[index] = sign;
    this.breaks[index] = breaks;
    this.parents[index] = parent;
    return index;
  }

  #grow(size: number): void {
    const lists = listsOf(size);
    lists.kinds.set(this.kinds);
    lists.signs.set(this.signs);
    lists.breaks.set(this.breaks);
    lists.starts.set(this.starts);
    lists.ends.set(this.ends);
    lists.pairs.fill(-1, this.pairs.length).set(this.pairs);
    lists.parents.fill(-1, this.parents.length).set(this.parents);
    Object.assign(this, lists);
  }

  word(index: number): string {
    return index < 0 || index >= this.length ? '' : this.#text.slice(this.starts[index], this.ends[index]);
  }

  is(index: number, word: string): boolean {
    if (index < 0 || index >= this.length) return false;
    const sign = this.signs[index];
    if (sign !== 0) return word.length === 1 && word.charCodeAt(0) === sign;
    const start = this.starts[index] ?? 0;
    return (this.ends[index] ?? 0) - start === word.length && this.kinds[index] !== STRING && this.#text.startsWith(word, start);
  }
}

interface Reading {
  list: TokenList;
  open: number[];
  unbalanced: number;
  breaks: number;
}

function tokensOf(text: string, mask: Mask): { tokens: Tokens; unbalanced: number } {
  const reading: Reading = { list: new TokenList(text, 64 + (text.length >> 3)), open: [], unbalanced: -1, breaks: 1 };
  const ranges = mask.scripts ?? [{ start: 0, end: text.length }];
  let span = 0;
  for (const { start, end } of ranges) {
    let at = start;
    while ((mask.spans[span]?.end ?? Number.POSITIVE_INFINITY) <= start) span++;
    for (let next = mask.spans[span]; next !== undefined && next.start < end; next = mask.spans[++span]) {
      readStretch(text, at, next.start, reading);
      if (next.kind === 'string') string(next.start, next.end, next.after === true, next.before === true, reading);
      else if (text.slice(next.start, next.end).includes('\n')) reading.breaks = 1;
      at = next.end;
    }
    readStretch(text, at, end, reading);
  }
  if (reading.open.length > 0 && reading.unbalanced < 0) reading.unbalanced = reading.list.starts[reading.open[0] ?? 0] ?? 0;
  return { tokens: reading.list, unbalanced: reading.unbalanced };
}

function string(start: number, end: number, after: boolean, before: boolean, reading: Reading): void {
  const index = add(STRING, start, end, reading);
  if (after) close(index, reading);
  if (before) open(index, reading);
}

function add(kind: number, start: number, end: number, reading: Reading, sign = 0): number {
  const parent = reading.open[reading.open.length - 1] ?? -1;
  const index = reading.list.add(kind, start, end, sign, reading.breaks, parent);
  reading.breaks = 0;
  return index;
}

function open(index: number, { open: stack }: Reading): void {
  stack.push(index);
}

/** How far down the bracket is looked for that a closing one pairs with. */
const LOOK_DOWN = 32;

function close(index: number, reading: Reading): void {
  const { list, open: stack } = reading;
  const sign = list.signs[index] ?? 0;
  // ( ) are neighbours, [ ] and { } are two apart; parts of a string pair with each other.
  const wanted = sign === 0 ? 0 : sign === 41 ? 40 : sign - 2;
  const fits = (candidate: number): boolean =>
    sign === 0 ? list.kinds[candidate] === STRING : candidate >= 0 && list.signs[candidate] === wanted;
  let depth = stack.length - 1;
  const lowest = Math.max(0, depth - LOOK_DOWN);
  if (!fits(stack[depth] ?? -1)) {
    if (reading.unbalanced < 0) reading.unbalanced = list.starts[index] ?? 0;
    while (depth >= lowest && !fits(stack[depth] ?? -1)) depth--;
    if (depth < lowest) return;
  }
  const opening = stack[depth] ?? -1;
  if (opening < 0) return;
  stack.length = depth;
  list.pairs[opening] = index;
  // Of the middle part of an interrupted string the pair is the next part; the way back goes part by part.
  if (list.pairs[index] === -1) list.pairs[index] = opening;
  list.parents[index] = stack[depth - 1] ?? -1;
}

const isWordStart = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  code === 95 ||
  code === 36 ||
  (code >= 128 && code !== 0xa0 && code !== 0xfeff);

function readStretch(text: string, from: number, to: number, reading: Reading): void {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 13 || code === 0xa0 || code === 0xfeff) at++;
    else if (code === 10) {
      reading.breaks = 1;
      at++;
    } else if (code === 92 && /^\\\r?\n/.test(text.slice(at, at + 3))) {
      // The line goes on.
      at = text.indexOf('\n', at) + 1;
    } else if (isWordStart(code) || (code === 35 && isWordStart(text.charCodeAt(at + 1)))) {
      const end = wordEnd(text, at, to);
      add(WORD, at, end, reading);
      at = end;
    } else if (code >= 48 && code <= 57) {
      const end = numberEnd(text, at, to);
      add(NUMBER, at, end, reading);
      at = end;
    } else at = sign(text, at, to, code, reading);
  }
}

function sign(text: string, at: number, to: number, code: number, reading: Reading): number {
  for (const long of longBySign[code] ?? NONE) {
    if (at + long.length <= to && text.startsWith(long, at) && !(long === '?.' && isDigit(text.charCodeAt(at + 2)))) {
      add(PUNCTUATION, at, at + long.length, reading);
      return at + long.length;
    }
  }
  const index = add(PUNCTUATION, at, at + 1, reading, code < 128 ? code : 0);
  if (code === 40 || code === 91 || code === 123) open(index, reading);
  else if (code === 41 || code === 93 || code === 125) close(index, reading);
  return at + 1;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function wordEnd(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to && (isWordStart(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)))) at++;
  return at;
}

function numberEnd(text: string, from: number, to: number): number {
  let at = from + 1;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isWordStart(code) || isDigit(code)) continue;
    if (code !== 46 || !isDigit(text.charCodeAt(at + 1))) break;
  }
  return at;
}
