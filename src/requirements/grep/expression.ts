import type { CharacterSet } from './characters.js';

/** What must stand before and behind a place of a line. */
export type Assertion =
  | 'line-start'
  | 'line-end'
  | 'word-start'
  | 'word-end'
  | 'word-edge'
  | 'no-word-edge'
  | 'no-word-before'
  | 'no-word-behind';

/** A regular expression, whatever language it was written in. */
export type Expression =
  | { kind: 'one'; set: CharacterSet }
  | { kind: 'all'; parts: readonly Expression[] }
  | { kind: 'any'; parts: readonly Expression[] }
  | { kind: 'repeat'; part: Expression; min: number; max: number | null }
  | { kind: 'assert'; assertion: Assertion };

export const EMPTY: Expression = { kind: 'all', parts: [] };

export const all = (parts: readonly Expression[]): Expression =>
  parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'all', parts };

export const any = (parts: readonly Expression[]): Expression =>
  parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'any', parts };

export const assert = (assertion: Assertion): Expression => ({ kind: 'assert', assertion });

/** Whether it matches a text without characters, at some place. */
export function isNullable(expression: Expression): boolean {
  switch (expression.kind) {
    case 'one':
      return false;
    case 'assert':
      return true;
    case 'all':
      return expression.parts.every(isNullable);
    case 'any':
      return expression.parts.some(isNullable);
    case 'repeat':
      return expression.min === 0 || isNullable(expression.part);
  }
}

/** Whether there is an anchor in it. */
export function hasAssertion(expression: Expression): boolean {
  switch (expression.kind) {
    case 'one':
      return false;
    case 'assert':
      return true;
    case 'all':
    case 'any':
      return expression.parts.some(hasAssertion);
    case 'repeat':
      return hasAssertion(expression.part);
  }
}

/** How many steps its program has. Counted without writing the program: repeats multiply. */
export function sizeOf(expression: Expression): number {
  switch (expression.kind) {
    case 'one':
    case 'assert':
      return 1;
    case 'all':
      return expression.parts.reduce((sum, part) => sum + sizeOf(part), 0);
    case 'any':
      return expression.parts.reduce((sum, part) => sum + sizeOf(part) + 2, 0);
    case 'repeat': {
      const times = expression.max === null ? expression.min + 1 : expression.max;
      return (sizeOf(expression.part) + 2) * times;
    }
  }
}

/** More alternatives are looked for by the automaton alone. */
const MOST_LITERALS = 8;

/** Texts of which every match holds at least one, or null where none is known. */
export function literalsOf(expression: Expression): string[] | null {
  switch (expression.kind) {
    case 'one':
    case 'assert':
      return textOf(expression) === null || textOf(expression) === '' ? null : [textOf(expression) ?? ''];
    case 'repeat':
      return expression.min > 0 ? literalsOf(expression.part) : null;
    case 'any': {
      const each = expression.parts.map(literalsOf);
      const texts = [...new Set(each.flatMap((found) => found ?? []))];
      return each.includes(null) || texts.length > MOST_LITERALS || texts.length === 0 ? null : texts;
    }
    case 'all':
      return bestOf(expression.parts);
  }
}

function bestOf(parts: readonly Expression[]): string[] | null {
  const candidates: string[][] = [];
  let run = '';
  const close = (): void => {
    if (run !== '') candidates.push([run]);
    run = '';
  };
  for (const part of parts) {
    const text = textOf(part);
    if (text !== null) {
      run += text;
      continue;
    }
    close();
    const inner = literalsOf(part);
    if (inner !== null) candidates.push(inner);
  }
  close();
  const shortest = (texts: readonly string[]): number => Math.min(...texts.map(({ length }) => length)) - texts.length / 4;
  return candidates.sort((one, other) => shortest(other) - shortest(one))[0] ?? null;
}

/** The only text that it matches, if there is one. */
function textOf(expression: Expression): string | null {
  switch (expression.kind) {
    case 'assert':
      return '';
    case 'one': {
      const [from, to, more] = expression.set;
      const isSurrogate = from !== undefined && from >= 0xd800 && from <= 0xdfff;
      return from === undefined || from !== to || more !== undefined || isSurrogate ? null : String.fromCodePoint(from);
    }
    case 'all': {
      const texts = expression.parts.map(textOf);
      return texts.includes(null) ? null : texts.join('');
    }
    case 'any':
    case 'repeat':
      return null;
  }
}
