import type { Language } from '../catalog/languages.js';
import { type LineRange, type Span, spansOn } from './comments.js';

/** Where the words of a line stand. */
export interface Words extends LineRange {
  place: 'comment' | 'front-matter' | 'paragraph' | 'code';
}

/** Front matter ends within so many characters. */
const FRONT_MATTER_CHARS = 16 * 1024;
/** A statement about a document stands in its first lines or in its last ones. */
const TAIL_CHARS = 1500;
/** An example under a lead-in or in a fence begins at most so far above. */
const LINES_ABOVE = 40;
const LINE_CHARS = 1000;

/**
 * Tells comments, front matter and paragraphs from code, strings, fences, quotations, lists and tables, for the given lines of one text.
 * Text and offsets are bytes (latin1): nothing but ASCII decides.
 */
export class Places {
  readonly #text: string;
  readonly #language: Language;
  readonly #spans: Span[];
  readonly #frontMatter: LineRange | null;
  readonly #fences: LineRange[];

  /** @param lines sorted */
  constructor(text: string, language: Language, lines: readonly LineRange[]) {
    this.#text = text;
    this.#language = language;
    this.#spans = spansOn(lines, text.replace(BYTE_ORDER_MARK, '   '), language.syntax ?? {});
    const written = language.kind === 'prose' || language.kind === 'markup';
    this.#frontMatter = written ? frontMatterOf(text) : null;
    this.#fences = language.kind === 'prose' ? fencesIn(text, lines[lines.length - 1]?.end ?? 0) : [];
  }

  /** Null: the line is an example, a quotation, or part of a string. */
  of(line: LineRange): Words | null {
    const matter = this.#frontMatter;
    if (matter !== null && line.start < matter.end) return line.start > matter.start ? { ...line, place: 'front-matter' } : null;
    if (this.#fences.some(({ start, end }) => start <= line.start && line.start < end)) return null;
    const first = line.start + beforeWords(this.#text.slice(line.start, Math.min(line.end, line.start + LINE_CHARS)));
    const last = lastBefore(this.#spans, first);
    const span = last !== undefined && first <= last.end ? last : undefined;
    if (span === undefined) return this.#language.kind === 'prose' ? this.#paragraph(line) : { ...line, place: 'code' };
    if (span.form === 'string') return null;
    const start = first === span.start ? span.words : Math.max(first, span.words);
    const words: Words = { start, end: Math.min(line.end, span.end), place: 'comment' };
    return isExample(this.#text, words, line, span) ? null : words;
  }

  /** A paragraph of one line at the margin of a document. */
  #paragraph(line: LineRange): Words | null {
    const text = this.#text;
    const own = text.slice(line.start, line.end);
    if (/^(?:[ \t>|#<`~]|[-+] |\* |\d{1,4}[.)] )/.test(own)) return null;
    const above = text.slice(Math.max(0, line.start - LINE_CHARS), line.start).replaceAll('\r', '');
    const below = text.slice(line.end, line.end + LINE_CHARS).replaceAll('\r', '');
    if (
      !/(?:^|\n[ \t]*\n|\n(?:-{3,}|#{1,6} [^\n]*)\n)$/.test(above) ||
      !/^\n?(?:[ \t]*\n|[ \t]*$|(?:-{3,}|<\/)[^\n]*)/.test(below)
    )
      return null;
    if (above.trimEnd().endsWith(':')) return null;
    return { ...line, place: 'paragraph' };
  }

  /** Neither in a comment nor in a long string. */
  isCode(at: number): boolean {
    const span = lastBefore(this.#spans, at);
    return span === undefined || at >= span.end;
  }

  /** Near the end of the text. */
  atEnd(line: LineRange): boolean {
    return this.#text.length - line.end <= TAIL_CHARS;
  }
}

/** In UTF-8, as editors of Windows write it in front of the first word. */
const BYTE_ORDER_MARK = /^\xef\xbb\xbf/;

function beforeWords(line: string): number {
  return /^(?:\xef\xbb\xbf)?[ \t]*/.exec(line)?.[0].length ?? 0;
}

const LINE_COMMENT = /^(?:[#;%!'"]|\/\/|--)/;

/** Indented like code, in a fence of the comment, or under a line that announces an example. */
function isExample(text: string, words: LineRange, line: LineRange, span: Span): boolean {
  if (span.form === 'line' && /^(?: {4}|\t\t)/.test(text.slice(words.start, words.end))) return true;
  let fences = 0;
  let end = line.start - 1;
  let nearest: string | null = null;
  for (let count = 0; count < LINES_ABOVE && end > 0; count++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (end - start > LINE_CHARS) break;
    const above = text.slice(start, end).trim();
    if (span.form === 'block' ? end < span.words : !LINE_COMMENT.test(above)) break;
    const said = above.replace(/^(?:\/\*\*?|[/#;%!*'"-])+\s*/, '');
    if (/^(?:```|~~~)/.test(said)) fences++;
    if (nearest === null && said !== '') nearest = said;
    end = start - 1;
  }
  return fences % 2 === 1 || (nearest !== null && /:$|^@example\b/.test(nearest));
}

/** Between `---` on the first line and the next one, as Jekyll defined it (https://jekyllrb.com/docs/front-matter/); `+++` is TOML. */
function frontMatterOf(text: string): LineRange | null {
  const open = /^(?:\xef\xbb\xbf)?(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (open === null) return null;
  const head = text.slice(0, FRONT_MATTER_CHARS);
  const close = open[1] === '---' ? /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g : /\n\+\+\+[ \t]*(?:\r?\n|$)/g;
  close.lastIndex = open[0].length - 1;
  const found = close.exec(head);
  return found === null ? null : { start: 0, end: found.index + 1 };
}

/** Fenced code blocks (https://spec.commonmark.org/0.31.2/#fenced-code-blocks), also in lists and quotations. */
function fencesIn(text: string, until: number): LineRange[] {
  const fence = /^[ \t>]{0,20}(?:[-*+] |\d{1,4}[.)] )?[ \t]{0,20}(`{3,}|~{3,})([^\n`]*)/gm;
  const found: LineRange[] = [];
  let open: { start: number; mark: string } | null = null;
  for (let hit = fence.exec(text); hit !== null; hit = fence.exec(text)) {
    const mark = hit[1] ?? '';
    if (open === null) {
      if (hit.index > until) break;
      open = { start: hit.index, mark };
    } else if (mark[0] === open.mark[0] && mark.length >= open.mark.length && (hit[2] ?? '').trim() === '') {
      found.push({ start: open.start, end: hit.index + hit[0].length });
      open = null;
    }
  }
  if (open !== null) found.push({ start: open.start, end: text.length + 1 });
  return found;
}

/** The last span that begins at or before a place; spans are sorted and do not overlap. */
function lastBefore(spans: readonly Span[], at: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start <= at) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}
