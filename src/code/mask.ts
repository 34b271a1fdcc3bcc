import type { Syntax } from '../catalog/languages.js';
import type { TextPart } from '../model/requirement.js';
import { Lexer } from './lexer.js';
import { markupSpans } from './markup.js';
import { yamlSpans } from './yaml-spans.js';

/** A stretch of text that is no code, its opening and closing included. */
export interface MaskSpan {
  start: number;
  /** Behind its last character. */
  end: number;
  kind: 'string' | 'comment';
  /** The string is interrupted by code: it begins behind some (`}…`), or ends before some (`…${`). */
  after?: true;
  before?: true;
}

/**
 * Why nobody should build on what was read. `unterminated` a string or comment has no end · `unbalanced` brackets do not pair ·
 * `minified` a line holds more code than people write · `too-deep` more brackets are open than people open · `unknown-language`.
 */
export interface Unsure {
  reason: 'unterminated' | 'unbalanced' | 'minified' | 'too-deep' | 'unknown-language';
  /** From 1; 0: the file as a whole. */
  line: number;
}

export interface Range {
  start: number;
  end: number;
}

/** What of a text is string or comment; everything else is code. */
export interface Mask {
  length: number;
  /** In order, not empty, none overlapping another. */
  spans: readonly MaskSpan[];
  unsure: Unsure | null;
  /** Read by every string form of the language; otherwise by quotes alone, which a literal without quotes can mislead for a line. */
  exact: boolean;
  /** Markup: where a script stands, and only there is code in a programming language. Null: everywhere. */
  scripts: readonly Range[] | null;
}

/** More code on one line than this is generated or minified. */
const LINE_CODE = 5000;

/**
 * For every character whether it is code, string or comment. Linear in the length of the text, whatever the text; never throws.
 *
 * - Quotes, prefixes (`rb"`) and interpolation marks (`${`, `}`) belong to the string; what stands between the marks is code. So are the
 *   expressions of Python f-strings, of C# `$"…"`, Kotlin, Swift, Ruby and `$(…)` in shell. Here-documents are string throughout.
 * - Regular expression literals and text between JSX tags are string.
 * - A string that is a statement of its own (a docstring) is comment.
 * - PHP outside `<?php … ?>` is string. HTML, Vue and Svelte: what stands in `script` and `style` is read as JavaScript and CSS; of the
 *   rest only comments are told, tags, attributes and words are code (`scripts` tells them apart).
 */
export function maskOf(text: string, syntax: Syntax): Mask {
  const { spans, unsure, scripts } = read(text, syntax);
  return {
    length: text.length,
    spans,
    unsure: unsure ?? minified(text, spans),
    exact: syntax.strings !== undefined || syntax.everything === true,
    scripts,
  };
}

interface Read {
  spans: MaskSpan[];
  unsure: Unsure | null;
  scripts: Range[] | null;
}

function read(text: string, syntax: Syntax): Read {
  if (syntax.everything) {
    const spans: MaskSpan[] = text === '' ? [] : [{ start: 0, end: text.length, kind: 'comment' }];
    return { spans, unsure: null, scripts: null };
  }
  if (syntax.embedded !== undefined) return markupSpans(text, syntax, syntax.embedded);
  if (syntax.lexis?.includes('yaml')) return { spans: yamlSpans(text), unsure: null, scripts: null };
  return { ...new Lexer(text, syntax).read(), scripts: null };
}

/** The kind of one character. */
export function kindAt(mask: Mask, offset: number): 'code' | 'string' | 'comment' {
  let low = 0;
  let high = mask.spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mask.spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const span = mask.spans[low];
  return span !== undefined && span.start <= offset ? span.kind : 'code';
}

/**
 * A text of the same length in which everything outside the part is blank. Line breaks stay, so offsets and lines do too.
 * Code, strings and comments part the text: each character other than white space is in exactly one of them.
 */
export function partOf(text: string, mask: Mask, part: TextPart): string {
  switch (part) {
    case 'any':
      return text;
    case 'code':
      return blanked(text, mask.spans, () => true, false);
    case 'code-and-strings':
      return blanked(text, mask.spans, ({ kind }) => kind === 'comment', false);
    case 'comments':
      return blanked(text, mask.spans, ({ kind }) => kind === 'comment', true);
  }
}

/** Blanks what is chosen, or with `keep` everything else. */
function blanked(text: string, spans: readonly MaskSpan[], chosen: (span: MaskSpan) => boolean, keep: boolean): string {
  const pieces: string[] = [];
  let from = 0;
  for (const span of spans) {
    if (!chosen(span)) continue;
    const before = text.slice(from, span.start);
    const within = text.slice(span.start, span.end);
    pieces.push(keep ? blank(before) : before, keep ? within : blank(within));
    from = span.end;
  }
  const rest = text.slice(from);
  pieces.push(keep ? blank(rest) : rest);
  return pieces.join('');
}

const SPACES = ' '.repeat(120);

function blank(text: string): string {
  if (text.length <= SPACES.length && !text.includes('\n') && !text.includes('\r')) return SPACES.slice(0, text.length);
  return text.replace(/[^\r\n]/g, ' ');
}

function minified(text: string, spans: readonly MaskSpan[]): Unsure | null {
  let start = 0;
  let at = 0;
  for (let line = 1; start < text.length; line++) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start > LINE_CODE) {
      let code = end - start;
      while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
      for (let i = at; i < spans.length; i++) {
        const span = spans[i];
        if (span === undefined || span.start >= end) break;
        code -= Math.min(span.end, end) - Math.max(span.start, start);
      }
      if (code > LINE_CODE) return { reason: 'minified', line };
    }
    start = end + 1;
  }
  return null;
}
