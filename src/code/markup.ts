import type { Syntax } from '../catalog/languages.js';
import { Lexer } from './lexer.js';
import type { MaskSpan, Range, Unsure } from './mask.js';

/** Comments of the markup, and what stands in the elements that hold another language. */
export function markupSpans(
  text: string,
  { block = [] }: Syntax,
  embedded: readonly (readonly [element: string, syntax: Syntax])[],
): { spans: MaskSpan[]; unsure: Unsure | null; scripts: Range[] } {
  const spans: MaskSpan[] = [];
  const scripts: Range[] = [];
  let unsure: Unsure | null = null;
  const front = frontMatter(text);
  if (front !== null) scripts.push(front);
  const syntaxes = new Map(embedded);
  const [open, close] = block[0] ?? ['<!--', '-->'];
  const token = new RegExp(`${open}|<(${[...syntaxes.keys()].join('|')})(?=[\\s>])`, 'gi');
  if (front !== null) {
    const script = syntaxes.get('script');
    if (script !== undefined) unsure = within(text, front, script, spans, false);
    token.lastIndex = front.end;
  }
  for (let hit = token.exec(text); hit !== null; hit = token.exec(text)) {
    const element = hit[1]?.toLowerCase();
    if (element === undefined) {
      const found = text.indexOf(close, hit.index + open.length);
      const end = found < 0 ? text.length : found + close.length;
      spans.push({ start: hit.index, end, kind: 'comment' });
      token.lastIndex = end;
      continue;
    }
    const body = bodyOf(text, token.lastIndex, element);
    token.lastIndex = Math.max(body.end, token.lastIndex);
    const syntax = syntaxes.get(element);
    if (syntax === undefined || body.end <= body.start) continue;
    if (element === 'script') scripts.push(body);
    const doubt = within(text, body, syntax, spans, unsure !== null);
    unsure ??= doubt;
  }
  return { spans, unsure, scripts };
}

function within(text: string, { start, end }: Range, syntax: Syntax, spans: MaskSpan[], doubted: boolean): Unsure | null {
  const read = new Lexer(text.slice(start, end), syntax).read();
  for (const span of read.spans) spans.push({ ...span, start: span.start + start, end: span.end + start });
  return read.unsure === null || doubted ? null : { ...read.unsure, line: read.unsure.line + linesBefore(text, start) };
}

function linesBefore(text: string, at: number): number {
  let lines = 0;
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) lines++;
  return lines;
}

/** What stands between the tags; the end of its opening tag is behind its attributes, whose values may hold a `>`. */
function bodyOf(text: string, from: number, element: string): Range {
  let at = from;
  let quote = '';
  for (; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') break;
  }
  const start = Math.min(text.length, at + 1);
  if (text[at - 1] === '/') return { start, end: start };
  const closing = new RegExp(`</${element}(?=[\\s>])`, 'gi');
  closing.lastIndex = start;
  return { start, end: closing.exec(text)?.index ?? text.length };
}

/** Astro: a script between two lines of dashes at the very beginning. */
function frontMatter(text: string): Range | null {
  if (!/^---\r?\n/.test(text)) return null;
  const end = text.indexOf('\n---', 3);
  return end < 0 ? null : { start: 4, end: end + 1 };
}
