import type { Syntax } from '../catalog/languages.js';

/** A stretch of a file that is a comment or a string of several lines; `words` is where what it holds begins. */
export interface Span {
  start: number;
  words: number;
  /** Behind its last character, the closing not included. */
  end: number;
  form: 'line' | 'block' | 'string';
}

/** A line of the text, without its line feed. */
export interface LineRange {
  start: number;
  end: number;
}

interface Scanner {
  token: RegExp;
  openings: Map<string, Opening>;
}

type Opening =
  | { is: 'line' }
  | { is: 'comment' | 'string'; close: string; raw: boolean }
  | { is: 'quote' | 'template' | 'regex' | 'char' }
  | { is: 'heredoc' };

const scanners = new WeakMap<Syntax, Scanner>();

/**
 * The comments and long strings that touch the given lines, both in order. What a string, a template literal, a here-document or a regular
 * expression holds is no comment. Linear in the length of the text, whatever the text.
 */
export function spansOn(lines: readonly LineRange[], text: string, syntax: Syntax): Span[] {
  if (syntax.everything) return [{ start: 0, words: 0, end: text.length, form: 'block' }];
  const { token, openings } = scannerOf(syntax);
  const until = lines[lines.length - 1]?.end ?? 0;
  const kept: Span[] = [];
  const heredocs = new Heredocs(text);
  let line = 0;
  token.lastIndex = 0;
  for (let hit = token.exec(text); hit !== null && hit.index <= until; hit = token.exec(text)) {
    const opening = openings.get(hit[0]) ?? special(hit[0]);
    const { span, next } = opening.is === 'heredoc' ? heredocs.cover(hit) : cover(text, hit, opening, syntax);
    token.lastIndex = Math.max(next, hit.index + 1);
    if (span === null) continue;
    while ((lines[line]?.end ?? Number.POSITIVE_INFINITY) < span.start) line++;
    if ((lines[line]?.start ?? Number.POSITIVE_INFINITY) <= span.end) kept.push(span);
  }
  return kept;
}

interface Covered {
  span: Span | null;
  /** Where scanning goes on. */
  next: number;
}

/** What one opening covers. */
function cover(text: string, hit: RegExpExecArray, opening: Exclude<Opening, { is: 'heredoc' }>, syntax: Syntax): Covered {
  const [word] = hit;
  const words = hit.index + word.length;
  const start = hit.index + (word.startsWith('\n') ? 1 : 0);
  const covered = (end: number, form: Span['form'], close = 0): Covered => ({
    span: { start, words, end, form },
    next: end + close,
  });
  switch (opening.is) {
    case 'line':
      return covered(indexOr(text, '\n', words), 'line');
    case 'comment':
      return covered(indexOr(text, opening.close, words), 'block', opening.close.length);
    case 'string': {
      const documentation = word.length === 3 && syntax.also?.includes('docstring') && isStatement(text, start);
      const end = stringEnd(text, words, opening.close, opening.raw);
      return covered(end, documentation ? 'block' : 'string', opening.close.length);
    }
    case 'quote':
      return { span: null, next: quoteEnd(text, words, word) };
    case 'template':
      return covered(templateEnd(text, words), 'string');
    case 'regex':
      return { span: null, next: regexEnd(text, words) };
    case 'char':
      return { span: null, next: words };
  }
}

function scannerOf(syntax: Syntax): Scanner {
  const known = scanners.get(syntax);
  if (known !== undefined) return known;
  const openings = new Map<string, Opening>();
  for (const word of syntax.quotes ?? '') openings.set(word, { is: 'quote' });
  for (const word of syntax.line ?? []) openings.set(word, { is: 'line' });
  for (const [word, close, raw] of syntax.long ?? []) openings.set(word, { is: 'string', close, raw: raw !== undefined });
  for (const [word, close] of syntax.block ?? []) openings.set(word, { is: 'comment', close, raw: true });
  if (syntax.also?.includes('template')) openings.set('`', { is: 'template' });
  const words = [...openings.keys()].sort((a, b) => b.length - a.length).map((word) => tokenOf(word, openings, syntax));
  const scanner = { token: new RegExp([...specials(syntax), ...words].join('|') || '(?!)', 'gm'), openings };
  scanners.set(syntax, scanner);
  return scanner;
}

function tokenOf(word: string, openings: ReadonlyMap<string, Opening>, syntax: Syntax): string {
  const literal = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace('\n', '\\n');
  if (openings.get(word)?.is !== 'line') return literal;
  if (syntax.leading) return `(?<=^[ \\t]{0,40})${literal}`;
  return syntax.spaced ? `(?<![^\\s;(])${literal}` : literal;
}

/** Tokens that are no fixed text; each is known by how it begins. */
function specials({ also = [], line = [] }: Syntax): string[] {
  return [
    ...(also.includes('heredoc') ? ['<<[-~<]?[ \\t]?(["\']?)([A-Za-z_]\\w{0,60})\\1', '\\\\["\'#]'] : []),
    ...(also.includes('char') ? ["'(?:\\\\.|[^\\\\'\\n])'"] : []),
    ...(also.includes('regex') && line.includes('//') ? ['(?<=(?:^|[=(,:;!&|?{}[+~>]|return|case)[ \\t]{0,4})\\/(?![/*])'] : []),
  ];
}

function special(word: string): Opening {
  if (word.startsWith('<<')) return { is: 'heredoc' };
  return word === '/' ? { is: 'regex' } : { is: 'char' };
}

function indexOr(text: string, word: string, from: number): number {
  const at = text.indexOf(word, from);
  return at < 0 ? text.length : at;
}

function stringEnd(text: string, from: number, close: string, raw: boolean): number {
  if (raw) return indexOr(text, close, from);
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text.startsWith(close, at)) return at;
  }
  return text.length;
}

function quoteEnd(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '\n') return at;
    if (char === quote) return at + 1;
    if (char === '\\') at++;
  }
  return text.length;
}

const TEMPLATE = -1;

/** Behind the backtick that closes a template literal; `${…}` may hold further ones. */
function templateEnd(text: string, from: number): number {
  /** Innermost last: a template, or the number of braces open inside a `${`. */
  const open = [TEMPLATE];
  for (let at = from; at < text.length; at++) {
    const top = open[open.length - 1] ?? TEMPLATE;
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '`' && top !== TEMPLATE) open.push(TEMPLATE);
    else if (char === '`') {
      open.pop();
      if (open.length === 0) return at + 1;
    } else if (top === TEMPLATE) {
      if (char === '$' && text[at + 1] === '{') open.push(0);
    } else if (char === '{') open[open.length - 1] = top + 1;
    else if (char === '}' && top === 0) open.pop();
    else if (char === '}') open[open.length - 1] = top - 1;
  }
  return text.length;
}

function regexEnd(text: string, from: number): number {
  let inClass = false;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '\n') return at;
    if (char === '\\') at++;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (char === '/' && !inClass) return at + 1;
  }
  return text.length;
}

const LOOK_BACK = 200;

/** Nothing but white space before it on its line, and before that the end of a head (`def f():`), a comment, or nothing. */
function isStatement(text: string, at: number): boolean {
  let lineStart = at;
  while (at - lineStart < LOOK_BACK && (text[lineStart - 1] === ' ' || text[lineStart - 1] === '\t')) lineStart--;
  if (lineStart > 0 && text[lineStart - 1] !== '\n') return false;
  const before = text.slice(Math.max(0, lineStart - LOOK_BACK), lineStart).trimEnd();
  if (before === '') return lineStart < LOOK_BACK;
  return before.endsWith(':') || /(?:^|\n)[ \t]*#[^\n]*$/.test(before);
}

/** Here-documents of one text. The search for their ends is bounded as a whole: a text of nothing but openings stays linear. */
class Heredocs {
  readonly #text: string;
  #budget: number;

  constructor(text: string) {
    this.#text = text;
    this.#budget = 4 * text.length + 1000;
  }

  /** The document, or nothing where no end follows. */
  cover(hit: RegExpExecArray): Covered {
    const words = hit.index + hit[0].length;
    if (this.#budget <= 0) return { span: null, next: words };
    const close = new RegExp(`\\n[ \\t]*${hit[2]}\\b`, 'g');
    close.lastIndex = indexOr(this.#text, '\n', words);
    const found = close.exec(this.#text);
    this.#budget -= (found?.index ?? this.#text.length) - words;
    if (found === null) return { span: null, next: words };
    return { span: { start: words, words, end: found.index, form: 'string' }, next: close.lastIndex };
  }
}
