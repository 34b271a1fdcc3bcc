import type { Problem } from '../../yaml.js';
import type { Place } from './tree.js';

/** What a reader throws at the first fault; it never leaves `attempt`. */
class Fault {
  readonly offset: number;
  readonly message: string;

  constructor(offset: number, message: string) {
    this.offset = offset;
    this.message = message;
  }
}

/** Ends the reading at hand. Only for code that runs inside `attempt`. */
export function fault(offset: number, message: string): never {
  throw new Fault(offset, message);
}

/** Nesting that any reader of ours follows. */
export const MAX_DEPTH = 100;

export type Read<T> = { read: T } | { problems: Problem[] };

export interface Text {
  text: string;
  /** Line and column of an offset. */
  place(offset: number): Place;
}

/** UTF-8 (a byte order mark is dropped) up to a size, or the reason why not. */
export function decode(bytes: Uint8Array, maxBytes: number): Read<string> {
  if (bytes.length > maxBytes) return { problems: [{ line: 1, column: 1, message: `larger than ${maxBytes} bytes` }] };
  try {
    return { read: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problems: [{ line: 1, column: 1, message: 'not valid UTF-8', fix: 'save the file as UTF-8' }] };
  }
}

/** Runs a reader over text; a fault becomes a problem with its place. */
export function attempt<T>(text: string, reader: (text: Text) => T): Read<T> {
  const place = placesOf(text);
  try {
    return { read: reader({ text, place }) };
  } catch (error) {
    if (error instanceof Fault) return { problems: [{ ...place(Math.min(error.offset, text.length)), message: error.message }] };
    throw error;
  }
}

/** Line feeds end lines; a search by halves finds the line of an offset. */
function placesOf(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

export interface Line {
  text: string;
  number: number;
  /** Where it begins. */
  offset: number;
}

/** The lines of a text without their ends (LF, CRLF), numbered from 1. */
export function linesOf(text: string): Line[] {
  let offset = 0;
  return text.split('\n').map((line, index) => {
    const began = offset;
    offset += line.length + 1;
    return { text: line.endsWith('\r') ? line.slice(0, -1) : line, number: index + 1, offset: began };
  });
}

/** The column of the first character that is no blank. */
export function firstColumn(line: string): number {
  const blank = line.length - line.trimStart().length;
  return blank + 1;
}
