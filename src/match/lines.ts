import type { LineRange } from './comments.js';

/** A line is looked at through so many bytes. */
export const LINE_WINDOW = 16 * 1024;

export interface Candidate extends LineRange {
  /** Counting from 1. */
  number: number;
  /** Where the first thing worth a look was found in it. */
  hit: number;
}

/** The lines of a text (latin1) in which an expression finds something, each once, at most `limit` of them. */
export function linesWith(expression: RegExp, text: string, limit: number): Candidate[] {
  const found: Candidate[] = [];
  let number = 1;
  let counted = 0;
  expression.lastIndex = 0;
  for (let hit = expression.exec(text); hit !== null && found.length < limit; hit = expression.exec(text)) {
    let start = counted;
    for (let feed = text.indexOf('\n', counted); feed >= 0 && feed < hit.index; feed = text.indexOf('\n', feed + 1)) {
      number++;
      start = feed + 1;
    }
    counted = start;
    const feed = text.indexOf('\n', hit.index);
    const end = feed < 0 ? text.length : feed;
    found.push({ number, start, end: text[end - 1] === '\r' ? end - 1 : end, hit: hit.index });
    if (feed < 0) break;
    expression.lastIndex = Math.max(feed, hit.index + 1);
  }
  return found;
}

/** Bytes, one a character, as the UTF-8 text they are. */
export function decoded(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** Characters, not UTF-16 units. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
