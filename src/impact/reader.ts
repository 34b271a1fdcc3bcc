import { type Code, STRING, type Tokens, WORD } from '../code/tokens.js';
import type { Span } from './language.js';
import { lineCounter } from './line-counter.js';

/** Declarations by their tokens as spans of lines. */
export function spansAt(
  { text, tokens: { starts, ends } }: Code,
  found: readonly { name: string; from: number; to: number; exported: boolean }[],
): Span[] {
  const line = lineCounter(text);
  return found.map(({ name, from, to, exported }) => ({
    name,
    from: line(starts[from] ?? 0),
    to: line((ends[to] ?? 1) - 1),
    ...(exported ? { exported: true as const } : {}),
  }));
}

/** More parts than this no name has. */
const MAX_PARTS = 24;
/** More tokens than this stand between no two brackets `<` and `>`. */
const MAX_ANGLES = 120;

const DOT = 46;
const STAR = 42;
const BACKTICK = 96;
const LESS = 60;
const GREATER = 62;
const ROUND = 40;
const CURLY = 123;
const SEMICOLON = 59;

/** A dotted name from a token on, and the token behind it. `*` ends one; backticks around a part are no part of it. */
export function dotted(tokens: Tokens, from: number): { parts: string[]; next: number } {
  const parts: string[] = [];
  let at = from;
  while (parts.length < MAX_PARTS) {
    const quoted = tokens.signs[at] === BACKTICK;
    if (quoted) at++;
    if (tokens.kinds[at] !== WORD && tokens.signs[at] !== STAR) break;
    parts.push(tokens.word(at));
    at++;
    if (quoted && tokens.signs[at] === BACKTICK) at++;
    if (tokens.signs[at] !== DOT) break;
    at++;
  }
  return { parts, next: at };
}

/** Behind `<…>` that begins at a token; the token itself where there is none or it has no end. */
export function behindAngles({ length, signs, pairs }: Tokens, from: number): number {
  if (signs[from] !== LESS) return from;
  let depth = 0;
  for (let at = from; at < length && at - from < MAX_ANGLES; at++) {
    const sign = signs[at];
    if (sign === LESS) depth++;
    else if (sign === GREATER) {
      if (--depth === 0) return at + 1;
    } else if (sign === ROUND) at = Math.max(at, pairs[at] ?? -1);
    else if (sign === CURLY || sign === SEMICOLON) return from;
  }
  return from;
}

export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return (code >= 65 && code <= 90) || code === 95 || code === 36;
  return text[0] !== text[0]?.toLowerCase();
}

/** A name of letters that are all large, with `_` between: a constant, not a type. */
export function isConstant(name: string): boolean {
  return name.includes('_', 1) && name === name.toUpperCase();
}

/** `com.example.Name` as the whole of a string literal: the full name of a type, perhaps. */
export function typeNameIn({ text, tokens }: Code, index: number): string | null {
  if (tokens.kinds[index] !== STRING) return null;
  const [start, end] = [(tokens.starts[index] ?? 0) + 1, (tokens.ends[index] ?? 0) - 1];
  return end - start > 200 ? null : asTypeName(text.slice(start, end));
}

export function asTypeName(text: string): string | null {
  const dot = text.lastIndexOf('.');
  if (dot <= 0 || !isCapital(text.slice(dot + 1, dot + 3)) || text.indexOf('.') === dot) return null;
  return /^[\w$.]+$/.test(text) ? text.replaceAll('$', '.') : null;
}
