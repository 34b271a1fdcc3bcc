import { Automaton, lineEnd, type Span } from './automaton.js';
import { ASCII_WORD, unicodeWord } from './characters.js';
import { literalsOf } from './expression.js';
import type { GrepPlan } from './plan.js';

/** Finds the lines that the patterns of a plan match, before `-v`. */
export interface LineFinder {
  /** The first line from `at`, where a line begins, that matches. */
  next(bytes: Buffer, at: number): Span | null;
  /** The first match of a line from `at` on that grep would show, which may be empty. */
  match(bytes: Buffer, line: Span, at: number): Span | null;
}

export function lineFinder(plan: Pick<GrepPlan, 'expression' | 'words'>): LineFinder {
  const automaton = new Automaton(plan.expression, plan.words === 'ascii' ? ASCII_WORD : unicodeWord());
  const literals = literalsOf(plan.expression)?.map((text) => Buffer.from(text, 'utf8')) ?? null;
  return {
    next: literals === null ? (bytes, at) => automaton.nextLine(bytes, at) : behindLiterals(literals, automaton),
    match: (bytes, line, at) => automaton.find(bytes, line, at),
  };
}

/** Looks at lines alone that hold one of the texts that every match holds. */
function behindLiterals(literals: readonly Buffer[], automaton: Automaton): LineFinder['next'] {
  let searched: Buffer | null = null;
  let places: number[] = [];
  return (bytes, at) => {
    if (searched !== bytes) {
      searched = bytes;
      places = literals.map(() => -1);
    }
    for (let from = at; ; ) {
      literals.forEach((literal, index) => {
        if ((places[index] ?? 0) < from) {
          const found = bytes.indexOf(literal, from);
          places[index] = found < 0 ? Number.POSITIVE_INFINITY : found;
        }
      });
      const first = Math.min(...places);
      if (first === Number.POSITIVE_INFINITY) return null;
      const line = { from: first === 0 ? 0 : bytes.lastIndexOf(0x0a, first - 1) + 1, to: lineEnd(bytes, first) };
      if (automaton.test(bytes, line)) return line;
      from = line.to + 1;
    }
  };
}
