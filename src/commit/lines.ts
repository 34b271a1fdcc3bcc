import type { MessageLine, Quoting } from '../model/commit.js';
import { trailerBlock } from './trailers.js';

/** A line of the message as it lies in the object, before anything is concluded about it. */
export interface RawLine {
  text: string;
  line: number;
  offset: number;
}

/**
 * Tells the commit's own words from mentions. A line inside git's trailer block is the commit's word. Elsewhere a line counts when
 * it starts at the margin and is no quotation, list item, code, fenced block or `<details>` block. An unclosed fence or block hides
 * nothing.
 */
export function annotate(raw: readonly RawLine[]): MessageLine[] {
  const block = trailerBlock(raw.map((line) => line.text));
  const fenced = closedSpans(raw, fenceEdges);
  const details = closedSpans(raw, detailsEdges);
  const lines: MessageLine[] = [];
  let folding: MessageLine | undefined;
  raw.forEach(({ text, line, offset }, index) => {
    const trailer = index >= block.from && index < block.to;
    if (text === '') {
      lines.push({ text, line, offset, trailer });
      folding = undefined;
      return;
    }
    const indented = isIndented(text);
    if (trailer && folding !== undefined && indented)
      folding.text = `${folding.text} ${(text.trim().split(LINE_END)[0] ?? '').trim()}`;
    for (const piece of pieces(text)) {
      const quoting = quotingOf(piece, trailer, fenced.has(index), details.has(index));
      lines.push(
        quoting === undefined ? { text: piece, line, offset, trailer } : { text: piece, line, offset, trailer, quoting },
      );
    }
    if (!indented) folding = trailer ? lines.at(-1) : undefined;
  });
  return lines;
}

function isIndented(text: string): boolean {
  return text.startsWith(' ') || text.startsWith('\t');
}

function quotingOf(text: string, trailer: boolean, fenced: boolean, details: boolean): Quoting | undefined {
  if (isIndented(text)) return 'indented';
  if (text.startsWith('>')) return 'quoted';
  if (trailer) return undefined;
  if (/^(?:[-*+•‣]|\d{1,3}[.)])[ \t]/.test(text)) return 'list';
  if (text.startsWith('`')) return fenced || text.startsWith('```') ? 'fence' : 'code';
  if (fenced) return 'fence';
  if (details && !text.startsWith('<!--')) return 'details';
  return undefined;
}

/** A lone carriage return, a NUL or one of Unicode's line ends breaks a line for a reader of the object, though not for git. */
function pieces(text: string): string[] {
  const bare = text.endsWith('\r') ? text.slice(0, -1) : text;
  return LINE_END.test(bare) ? bare.split(LINE_END) : [bare];
}

const LINE_END = /[\r\0\v\f\u0085\u2028\u2029]+/;

type Edge = 'open' | 'close' | 'toggle' | null;

/** Indexes of the lines inside spans that are both opened and closed. */
function closedSpans(raw: readonly RawLine[], edgesOf: (text: string) => Edge): Set<number> {
  const inside = new Set<number>();
  let start = -1;
  raw.forEach(({ text }, index) => {
    if (text === '') return;
    const edge = edgesOf(text);
    if (start < 0 && (edge === 'open' || edge === 'toggle')) start = index;
    else if (start >= 0 && (edge === 'close' || edge === 'toggle')) {
      for (let i = start; i <= index; i++) inside.add(i);
      start = -1;
    }
  });
  return inside;
}

function fenceEdges(text: string): Edge {
  return /^(?:```|~~~)/.test(text) ? 'toggle' : null;
}

function detailsEdges(text: string): Edge {
  if (!text.includes('<')) return null;
  const opens = /<details\b/i.test(text);
  const closes = /<\/details>/i.test(text);
  if (opens && closes) return null;
  return opens ? 'open' : closes ? 'close' : null;
}
