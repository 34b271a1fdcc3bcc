import type { StringForm, Syntax } from '../catalog/languages.js';
import { CLOSE, COLON, type Lexicon, lexiconOf, OPEN, type Opener, PLAIN, type Special } from './lexis.js';
import type { MaskSpan, Unsure } from './mask.js';

/** A string that goes on behind code, or an element that does. */
interface Interrupted {
  form: StringForm;
  /** Python and C#: the words behind the colon in `{value:>10}`, string up to the closing brace. */
  specification: boolean;
  jsx: Element | null;
}

/** How deep in JSX elements we are, and whether inside a tag. */
interface Element {
  depth: number;
  place: 'tag' | 'closing-tag' | 'children';
  /** Open `<` of type arguments inside the tag. */
  angles: number;
}

interface Heredoc {
  word: string;
  /** How its end may be indented and followed. */
  end: 'line' | 'indented' | 'word';
}

const MAX_DEPTH = 5000;
/** A bracket that does not pair is looked for so far down. */
const LOOK_DOWN = 64;
const BLOCK = 1;
const CONDITION = 2;

const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  code === 36 ||
  code >= 128;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
const closerOf = (code: number): number => (code === 40 ? 41 : code + 2);

const NEWLINE = 10;
const BACKSLASH = 92;
const NO_FORM: StringForm = { open: '', close: '' };

/** Reads a text once, from left to right. */
export class Lexer {
  readonly #text: string;
  readonly #end: number;
  readonly #lexicon: Lexicon;
  readonly #spans: MaskSpan[] = [];
  #unsure: { reason: Unsure['reason']; at: number } | null = null;
  /** Open brackets, innermost last: their closings, what stood before them, and the string they interrupt. */
  readonly #closers: number[] = [];
  readonly #marks: number[] = [];
  readonly #interrupted: (Interrupted | null)[] = [];
  /** The bracket closed last: where, and its mark. */
  #closedAt = -1;
  #closedMark = 0;
  readonly #heredocs: Heredoc[] = [];
  /** How far may be looked ahead in vain, all in all: a text of nothing but openings stays linear. */
  #budget: number;
  #closings: Map<string, number> | null = null;

  constructor(text: string, syntax: Syntax) {
    this.#text = text;
    this.#end = text.length;
    this.#lexicon = lexiconOf(syntax);
    this.#budget = 4 * text.length + 1000;
  }

  read(): { spans: MaskSpan[]; unsure: Unsure | null } {
    this.#run(this.#begin());
    const balanced = this.#lexicon.has.has('balanced');
    if (this.#closers.length > 0 && (balanced || this.#interrupted.some((one) => one !== null)))
      this.#doubt('unbalanced', this.#end);
    return { spans: this.#spans, unsure: this.#doubts() };
  }

  #doubts(): Unsure | null {
    if (this.#unsure === null) return null;
    const { reason, at } = this.#unsure;
    let line = 1;
    for (let i = this.#text.indexOf('\n'); i >= 0 && i < at; i = this.#text.indexOf('\n', i + 1)) line++;
    return { reason, line };
  }

  #doubt(reason: Unsure['reason'], at: number): void {
    this.#unsure ??= { reason, at };
  }

  #begin(): number {
    if (this.#text.startsWith('#!') && this.#text[2] !== '[') return this.#line(0);
    return this.#lexicon.has.has('php') ? this.#output(0) : 0;
  }

  #run(from: number): void {
    const text = this.#text;
    const { actions } = this.#lexicon;
    let at = from;
    while (at < this.#end) {
      const code = text.charCodeAt(at);
      const action = code < 128 ? (actions[code] ?? PLAIN) : PLAIN;
      if (action === PLAIN) at++;
      else if (action === OPEN) at = this.#open(code, at);
      else if (action === CLOSE) at = this.#close(code, at);
      else if (action === COLON) at = this.#colon(at);
      else at = this.#maybe(code, at);
    }
  }

  /** Behind what begins here; one further where nothing does. */
  #maybe(code: number, at: number): number {
    const text = this.#text;
    for (const opener of this.#lexicon.openers[code] ?? []) {
      if (opener.text.length > 1 && !text.startsWith(opener.text, at)) continue;
      const next = this.#begins(opener, at);
      if (next !== null) return next;
    }
    return at + 1;
  }

  #begins(opener: Opener, at: number): number | null {
    switch (opener.is) {
      case 'line':
        return this.#mayComment(opener.text, at) ? this.#line(at) : null;
      case 'block':
        return this.#block(at, opener.text, opener.close);
      case 'string':
        return this.#string(opener.form, at);
      case 'special':
        return this.#special(opener.what, at);
    }
  }

  #emit(start: number, end: number, kind: MaskSpan['kind'], after = false, before = false): void {
    const last = this.#spans[this.#spans.length - 1];
    const from = Math.max(start, last?.end ?? 0);
    const until = Math.min(end, this.#end);
    if (until > from) {
      this.#spans.push({
        start: from,
        end: until,
        kind,
        ...(after ? { after: true as const } : {}),
        ...(before ? { before: true as const } : {}),
      });
    }
  }

  // Comments

  #mayComment(open: string, at: number): boolean {
    const { leading, spaced, has } = this.#lexicon;
    if (leading) return this.#leads(at);
    if (open === '#' && has.has('php') && this.#text[at + 1] === '[') return false;
    if (!spaced || at === 0) return true;
    const before = this.#text.charCodeAt(at - 1);
    return isSpace(before) || before === 59 || before === 40 || (has.has('ruby') && !isWord(before));
  }

  /** Nothing but a little white space before it on its line. */
  #leads(at: number): boolean {
    for (let i = at - 1; i >= 0 && at - i < 80; i--) {
      const code = this.#text.charCodeAt(i);
      if (code === NEWLINE) return true;
      if (code !== 32 && code !== 9) return false;
    }
    return at < 80;
  }

  #lineEnd(at: number): number {
    const found = this.#text.indexOf('\n', at);
    const end = found < 0 || found > this.#end ? this.#end : found;
    return end > at && this.#text.charCodeAt(end - 1) === 13 ? end - 1 : end;
  }

  #line(at: number): number {
    let end = this.#lineEnd(at);
    if (this.#lexicon.has.has('php')) {
      const closing = this.#text.slice(at, end).indexOf('?>');
      if (closing >= 0) end = at + closing;
    }
    this.#emit(at, end, 'comment');
    return Math.max(end, at + 1);
  }

  #block(at: number, open: string, close: string): number {
    const start = open.startsWith('\n') ? at + 1 : at;
    const end = this.#lexicon.has.has('nested')
      ? this.#nestedEnd(at + open.length, open, close)
      : this.#text.indexOf(close, at + open.length);
    const until = end < 0 || end > this.#end ? this.#end : Math.min(this.#end, end + close.length);
    if (end < 0) this.#doubt('unterminated', at);
    this.#emit(start, until, 'comment');
    return until;
  }

  #nestedEnd(from: number, open: string, close: string): number {
    let depth = 1;
    let nextOpen = this.#text.indexOf(open, from);
    let nextClose = this.#text.indexOf(close, from);
    while (nextClose >= 0) {
      if (nextOpen >= 0 && nextOpen < nextClose) {
        depth++;
        if (nextClose < nextOpen + open.length) nextClose = this.#text.indexOf(close, nextOpen + open.length);
        nextOpen = this.#text.indexOf(open, nextOpen + open.length);
      } else {
        depth--;
        if (depth === 0) return nextClose;
        if (nextOpen >= 0 && nextOpen < nextClose + close.length) nextOpen = this.#text.indexOf(open, nextClose + close.length);
        nextClose = this.#text.indexOf(close, nextClose + close.length);
      }
    }
    return -1;
  }

  // Strings

  #string(form: StringForm, at: number): number | null {
    if (isWord(form.open.charCodeAt(0)) && form.open !== form.close && this.#behindWord(at)) return null;
    if (!this.#lexicon.has.has('prefixes')) return this.#inString(form, at, at + form.open.length, false, false);
    const { start, letters } = this.#prefix(at);
    const opened = /[ft]/i.test(letters) ? formatted(form) : form;
    const next = this.#inString(opened, start, at + form.open.length, false, false);
    if (this.#lexicon.docstrings && !opened.code) this.#documentation(start, next);
    return next;
  }

  #behindWord(at: number): boolean {
    return at > 0 && isWord(this.#text.charCodeAt(at - 1)) && this.#text.charCodeAt(at - 1) !== 36;
  }

  /** The letters right before a quote, if they are a string's. */
  #prefix(at: number): { start: number; letters: string } {
    let start = at;
    while (start > 0 && at - start < 4 && isWord(this.#text.charCodeAt(start - 1))) start--;
    const letters = this.#text.slice(start, at);
    return /^(?:[rbuft]|br|rb|fr|rf|tr|rt)$/i.test(letters) ? { start, letters } : { start: at, letters: '' };
  }

  /** A string that is a whole statement is documentation. */
  #documentation(start: number, end: number): void {
    const span = this.#spans[this.#spans.length - 1];
    if (span?.start !== start || this.#closers.length > 0 || !this.#leads(start)) return;
    if (start > 1 && /\\\r?\n$/.test(this.#text.slice(Math.max(0, this.#lineStart(start) - 3), this.#lineStart(start)))) return;
    let at = end;
    while (at < this.#end && (this.#text.charCodeAt(at) === 32 || this.#text.charCodeAt(at) === 9)) at++;
    const next = this.#text[at];
    if (at >= this.#end || next === '\n' || next === '\r' || next === '#' || next === ';') {
      this.#spans[this.#spans.length - 1] = { start: span.start, end: span.end, kind: 'comment' };
    }
  }

  #lineStart(at: number): number {
    let start = at;
    while (start > 0 && this.#text.charCodeAt(start - 1) !== NEWLINE) start--;
    return start;
  }

  /** Reads on inside a string; `at` is where its span starts. Gives where code goes on: behind it, or behind the opening of code in it. */
  #inString(form: StringForm, start: number, from: number, after: boolean, specification: boolean): number {
    const text = this.#text;
    const { close, code: inner } = form;
    const closing = close.charCodeAt(0);
    const backslash = form.escape === 'backslash';
    const opening = inner?.[0].charCodeAt(0) ?? -1;
    let inSpecification = specification;
    let at = from;
    while (at < this.#end) {
      const code = text.charCodeAt(at);
      if (
        code === closing &&
        (close.length === 1 || text.startsWith(close, at)) &&
        !(form.escape === 'double' && text[at + 1] === close)
      ) {
        let end = at + close.length;
        if (form.greedy) while (end < this.#end && text.charCodeAt(end) === closing && end - at < close.length + 2) end++;
        this.#emit(start, end, 'string', after);
        return end;
      }
      if (code === closing && form.escape === 'double' && text[at + 1] === close) at += 2;
      else if (code === opening && inner !== undefined && text.startsWith(inner[0], at)) {
        if (inner[2] === 'twice' && !inSpecification && text.startsWith(inner[0], at + inner[0].length))
          at += 2 * inner[0].length;
        else return this.#interrupt(form, start, at + inner[0].length, after, inSpecification);
      } else if (code === BACKSLASH && backslash) {
        at += text.charCodeAt(at + 1) === 13 && text.charCodeAt(at + 2) === NEWLINE ? 3 : 2;
      } else if (code === NEWLINE && form.line) {
        if (this.#lexicon.exact) this.#doubt('unterminated', start);
        this.#emit(start, at, 'string', after);
        return at;
      } else {
        if (inSpecification && code === 125) inSpecification = false;
        at++;
      }
    }
    if (this.#lexicon.exact) this.#doubt('unterminated', start);
    this.#emit(start, this.#end, 'string', after);
    return this.#end;
  }

  #interrupt(form: StringForm, start: number, end: number, after: boolean, specification: boolean): number {
    this.#emit(start, end, 'string', after, true);
    this.#push(form.code?.[1] === ')' ? 41 : 125, 0, { form, specification, jsx: null });
    return end;
  }

  // Brackets

  #push(closer: number, mark: number, interrupted: Interrupted | null): void {
    if (this.#closers.length === MAX_DEPTH) this.#doubt('too-deep', this.#spans[this.#spans.length - 1]?.start ?? 0);
    this.#closers.push(closer);
    this.#marks.push(mark);
    this.#interrupted.push(interrupted);
  }

  #open(code: number, at: number): number {
    this.#push(closerOf(code), this.#lexicon.has.has('jsx') ? this.#markOf(code, at) : 0, null);
    return at + 1;
  }

  #close(code: number, at: number): number {
    const top = this.#closers.length - 1;
    if (this.#closers[top] !== code) {
      if (!this.#skipTo(code, at)) return at + 1;
    }
    this.#closedAt = at;
    this.#closedMark = this.#marks.pop() ?? 0;
    this.#closers.pop();
    const resumed = this.#interrupted.pop() ?? null;
    if (resumed === null) return at + 1;
    if (resumed.jsx !== null) return this.#inElement(resumed.jsx, at + 1);
    return this.#inString(resumed.form, at, at + 1, true, resumed.specification);
  }

  /** Drops brackets that do not pair, where the one that does is near. */
  #skipTo(code: number, at: number): boolean {
    if (this.#lexicon.has.has('balanced')) this.#doubt('unbalanced', at);
    const top = this.#closers.length - 1;
    for (let i = top; i >= 0 && top - i < LOOK_DOWN; i--) {
      if (this.#closers[i] === code) {
        this.#closers.length = i + 1;
        this.#marks.length = i + 1;
        this.#interrupted.length = i + 1;
        return true;
      }
      if (this.#interrupted[i] !== null) return false;
    }
    return false;
  }

  /** `{value:>10}`: behind the colon the string goes on. */
  #colon(at: number): number {
    const top = this.#interrupted.length - 1;
    const interrupted = this.#interrupted[top] ?? null;
    if (interrupted?.form.code?.[2] !== 'twice') return at + 1;
    this.#closers.pop();
    this.#marks.pop();
    this.#interrupted.pop();
    return this.#inString(interrupted.form, at, at + 1, true, true);
  }

  // What stands before

  /** The last character of code before `at` that is no white space, or -1. Comments are passed over. */
  #before(at: number): number {
    let i = at - 1;
    let span = this.#spans.length - 1;
    while (i >= 0) {
      const last = this.#spans[span];
      if (last !== undefined && last.end === i + 1) {
        if (last.kind === 'string') return i;
        i = last.start - 1;
        span--;
      } else if (isSpace(this.#text.charCodeAt(i))) i--;
      else return i;
    }
    return -1;
  }

  /** The word that ends at `at`, at most 12 characters of it. */
  #wordEnding(at: number): string {
    let start = at;
    while (start >= 0 && at - start < 12 && isWord(this.#text.charCodeAt(start))) start--;
    return this.#text.slice(start + 1, at + 1);
  }

  /** JavaScript: a value may begin here, not an operator. */
  #valueMayBegin(at: number): boolean {
    const before = this.#before(at);
    if (before < 0) return true;
    const last = this.#spans[this.#spans.length - 1];
    if (last?.kind === 'string' && last.end === before + 1) return last.before === true;
    const code = this.#text.charCodeAt(before);
    if (isWord(code)) {
      const word = this.#wordEnding(before);
      return VALUE_FOLLOWS.has(word) && this.#text[before - word.length] !== '.';
    }
    if (code === 41) return this.#closedAt === before && this.#closedMark === CONDITION;
    if (code === 125) return this.#closedAt === before && this.#closedMark === BLOCK;
    if (code === 93) return false;
    if ((code === 43 || code === 45) && this.#text.charCodeAt(before - 1) === code) {
      const operand = this.#before(before - 1);
      const left = operand < 0 ? 0 : this.#text.charCodeAt(operand);
      return !(isWord(left) || left === 41 || left === 93);
    }
    if (code === 33) {
      // `value! / 2` of TypeScript against `!/x/`.
      const left = this.#text.charCodeAt(before - 1);
      return !(before > 0 && (isWord(left) || left === 41 || left === 93)) || VALUE_FOLLOWS.has(this.#wordEnding(before - 1));
    }
    return true;
  }

  #markOf(code: number, at: number): number {
    const before = this.#before(at);
    if (code === 40) {
      if (before < 0 || !isWord(this.#text.charCodeAt(before))) return 0;
      const word = this.#wordEnding(before);
      return CONDITIONS.has(word) && this.#text[before - word.length] !== '.' ? CONDITION : 0;
    }
    if (code !== 123) return 0;
    if (before < 0) return BLOCK;
    const sign = this.#text.charCodeAt(before);
    if (isWord(sign))
      return VALUE_FOLLOWS.has(this.#wordEnding(before)) && !BLOCK_FOLLOWS.has(this.#wordEnding(before)) ? 0 : BLOCK;
    if (sign === 62) return this.#text[before - 1] === '=' ? BLOCK : 0;
    return '(,=:[!&|?+-*%~^<'.includes(this.#text[before] ?? '') ? 0 : BLOCK;
  }

  // Literals that are no fixed text

  #special(what: Special, at: number): number | null {
    switch (what) {
      case 'skip':
        return at + 2;
      case 'char':
        return this.#char(at);
      case 'separator':
        return this.#separator(at);
      case 'regex':
        return this.#regex(at);
      case 'jsx':
        return this.#jsx(at);
      case 'directive':
        return this.#directive(at);
      case 'heredoc':
        return this.#heredoc(at);
      case 'lines':
        return this.#bodies(at);
      case 'cpp-raw':
        return this.#cppRaw(at);
      case 'rust-raw':
        return this.#rustRaw(at);
      case 'swift-raw':
        return this.#swiftRaw(at);
      case 'csharp-raw':
        return this.#csharpRaw(at);
      case 'php-end':
        return this.#output(at);
      case 'ruby-char':
        return this.#rubyChar(at);
      case 'ruby-end':
        this.#emit(at + 1, this.#end, 'comment');
        return this.#end;
      case 'ruby-regex':
        return this.#rubyRegex(at);
      case 'percent':
        return this.#percent(at);
    }
  }

  /** `'x'`, `'\n'`, `'\u{1F600}'`; a lifetime (`'a`) is none. */
  #char(at: number): number | null {
    const text = this.#text;
    if (text.charCodeAt(at + 1) === BACKSLASH) {
      const end = text.slice(at + 3, at + 16).indexOf("'");
      if (end < 0) return null;
      this.#emit(at, at + 3 + end + 1, 'string');
      return at + 3 + end + 1;
    }
    const width = (text.codePointAt(at + 1) ?? 0) > 0xffff ? 2 : 1;
    if (text[at + 1] === '\n' || text[at + 1] === "'" || text[at + 1 + width] !== "'") return at + 1;
    this.#emit(at, at + 2 + width, 'string');
    return at + 2 + width;
  }

  /** `1'000'000` of C++. */
  #separator(at: number): number | null {
    if (!isWord(this.#text.charCodeAt(at - 1)) || !isWord(this.#text.charCodeAt(at + 1))) return null;
    let start = at - 1;
    while (start >= 0 && at - start < 40 && (isWord(this.#text.charCodeAt(start)) || this.#text[start] === "'")) start--;
    return isDigit(this.#text.charCodeAt(start + 1)) ? at + 1 : null;
  }

  #regex(at: number): number | null {
    const next = this.#text.charCodeAt(at + 1);
    if (next === 47 || next === 42 || !this.#valueMayBegin(at)) return null;
    const end = this.#regexEnd(at + 1);
    if (end === null) return null;
    this.#emit(at, this.#flagsEnd(end), 'string');
    return this.#flagsEnd(end);
  }

  #flagsEnd(from: number): number {
    let at = from;
    while (at < this.#end && at - from < 10 && this.#text.charCodeAt(at) >= 97 && this.#text.charCodeAt(at) <= 122) at++;
    return at;
  }

  #regexEnd(from: number): number | null {
    let inClass = false;
    let at = from;
    for (; at < this.#end && this.#budget > 0; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === NEWLINE) break;
      if (code === BACKSLASH) at++;
      else if (code === 91) inClass = true;
      else if (code === 93) inClass = false;
      else if (code === 47 && !inClass) return at + 1;
    }
    this.#budget -= at - from;
    return null;
  }

  /** The words of `#error don't` are prose. */
  #directive(at: number): number | null {
    if (!this.#leads(at)) return null;
    if (!/^#[ \t]{0,20}(?:error|warning|region|endregion|pragma (?:mark|region|endregion))\b/.test(this.#text.slice(at, at + 60)))
      return null;
    return this.#line(at);
  }

  #cppRaw(at: number): number | null {
    if (this.#behindWord(at)) return null;
    const opening = /^\w{0,3}"([^ ()\\\t\r\n]{0,16})\(/.exec(this.#text.slice(at, at + 24));
    if (opening === null) return null;
    return this.#inString({ open: opening[0], close: `)${opening[1]}"` }, at, at + opening[0].length, false, false);
  }

  #rustRaw(at: number): number | null {
    if (this.#behindWord(at)) return null;
    const opening = /^[bc]?r(#{0,255})"/.exec(this.#text.slice(at, at + 260));
    if (opening === null) return null;
    return this.#inString({ open: opening[0], close: `"${opening[1]}` }, at, at + opening[0].length, false, false);
  }

  #swiftRaw(at: number): number | null {
    if (this.#text.charCodeAt(at - 1) === 35) return null;
    const opening = /^(#{1,64})("""|")/.exec(this.#text.slice(at, at + 68));
    const [all = '', hashes = '', quotes = ''] = opening ?? [];
    if (all === '') return null;
    const form: StringForm = {
      open: all,
      close: quotes + hashes,
      code: [`\\${hashes}(`, ')'],
      ...(quotes === '"' ? { line: true } : {}),
    };
    return this.#inString(form, at, at + all.length, false, false);
  }

  #csharpRaw(at: number): number | null {
    const opening = /^(\${0,16})("{3,64})/.exec(this.#text.slice(at, at + 84));
    const [all = '', dollars = '', quotes = ''] = opening ?? [];
    if (all === '') return null;
    const braces = '{'.repeat(dollars.length);
    const form: StringForm = { open: all, close: quotes, ...(dollars === '' ? {} : { code: [braces, '}'] }) };
    return this.#inString(form, at, at + all.length, false, false);
  }

  /** PHP: text that is put out as it stands, from `?>` or the beginning to the next `<?`. */
  #output(at: number): number {
    const found = this.#text.indexOf('<?', at);
    const end =
      found < 0 || found > this.#end
        ? this.#end
        : found + (this.#text.startsWith('<?php', found) ? 5 : this.#text[found + 2] === '=' ? 3 : 2);
    this.#emit(at, end, 'string');
    return end;
  }

  // Ruby

  /** A value may begin here: behind an operator or a keyword, or as the first argument of a command (`puts /x/`). */
  #rubyValueMayBegin(at: number, width: number): boolean {
    const before = this.#before(at);
    if (before < 0) return true;
    const last = this.#spans[this.#spans.length - 1];
    if (last?.kind === 'string' && last.end === before + 1) return last.before === true;
    if (this.#text.slice(before + 1, Math.min(at, before + 200)).includes('\n')) return true;
    const code = this.#text.charCodeAt(before);
    if (!isWord(code))
      return !(code === 41 || code === 93 || code === 125 || code === 63 || code === 33 || code === 34 || code === 39);
    if (RUBY_VALUE_FOLLOWS.has(this.#wordEnding(before))) return true;
    const next = this.#text.charCodeAt(at + width);
    return before < at - 1 && !isDigit(code) && !isSpace(next) && next !== 61;
  }

  #rubyRegex(at: number): number | null {
    if (!this.#rubyValueMayBegin(at, 1)) return null;
    return this.#inString({ open: '/', close: '/', escape: 'backslash', code: ['#{', '}'] }, at, at + 1, false, false);
  }

  /** `?x`, `?'`, not the `?` of a condition or of a name. */
  #rubyChar(at: number): number | null {
    const next = this.#text.charCodeAt(at + 1);
    if (isWord(this.#text.charCodeAt(at - 1)) || isSpace(next) || isWord(this.#text.charCodeAt(at + 2))) return null;
    if (!this.#rubyValueMayBegin(at, 1)) return null;
    const end = at + (next === BACKSLASH ? 3 : 2);
    this.#emit(at, end, 'string');
    return end;
  }

  /** `%w[a b]`, `%q(…)`, `%(…)`; brackets nest. */
  #percent(at: number): number | null {
    const opening = /^%([wWiIqQrxs]?)([([{<|!/^])/.exec(this.#text.slice(at, at + 3));
    const [all = '', letter = '', open = ''] = opening ?? [];
    if (all === '' || !this.#rubyValueMayBegin(at, 1)) return null;
    const close = { '(': ')', '[': ']', '{': '}', '<': '>' }[open] ?? open;
    let depth = 1;
    for (let i = at + all.length; i < this.#end && this.#budget-- > 0; i++) {
      const sign = this.#text[i];
      if (sign === '\\') i++;
      else if (sign === close) depth--;
      else if (sign === open) depth++;
      if (depth === 0) {
        this.#emit(at, i + 1, 'string');
        return i + 1;
      }
    }
    if (letter !== '') this.#doubt('unterminated', at);
    return null;
  }

  // Here-documents

  #heredoc(at: number): number | null {
    const { has } = this.#lexicon;
    const ahead = this.#text.slice(at, at + 80);
    const [all = '', dash = '', quote = '', word = ''] =
      (has.has('php') ? /^<<<()[ \t]?(["']?)([A-Za-z_]\w{0,60})\2/ : /^<<([-~]?)[ \t]?(["'`]?)([A-Za-z_]\w{0,60})\2/).exec(
        ahead,
      ) ?? [];
    if (all === '' || (this.#text[at - 1] === '<' && !has.has('php'))) return this.#text.startsWith('<<<', at) ? at + 3 : null;
    if (has.has('ruby') && dash === '' && (!/^[A-Z]/.test(word) || all.includes(' ') || (quote === '' && this.#closesValue(at))))
      return null;
    this.#heredocs.push({ word, end: has.has('php') ? 'word' : dash === '' && !has.has('hcl') ? 'line' : 'indented' });
    if (quote !== '') this.#emit(at, at + all.length, 'string');
    return at + all.length;
  }

  #closesValue(at: number): boolean {
    const code = this.#text.charCodeAt(at - 1);
    return isWord(code) || code === 41 || code === 93;
  }

  /** At the end of a line the documents opened on it begin. */
  #bodies(at: number): number | null {
    if (this.#heredocs.length === 0) return null;
    let from = at;
    for (const { word, end } of this.#heredocs.splice(0)) {
      if (this.#budget <= 0) break;
      const indent = end === 'line' ? '' : '[ \\t]*';
      const close = new RegExp(`\\n${indent}${word}${end === 'word' ? '\\b' : '[ \\t]*(?=\\r?\\n|\\r?$)'}`, 'g');
      close.lastIndex = from;
      const found = close.exec(this.#text);
      this.#budget -= (found?.index ?? this.#end) - from;
      if (found === null || close.lastIndex > this.#end) continue;
      this.#emit(from + 1, close.lastIndex, 'string');
      from = close.lastIndex;
    }
    return from === at ? null : from;
  }

  // JSX

  #jsx(at: number): number | null {
    const opening = /^<(?:>|([A-Za-z_$][\w$.:-]{0,100})(\s{0,100})(extends\b|[>/{,=<A-Za-z_$]?))/.exec(
      this.#text.slice(at, at + 210),
    );
    if (opening === null || !this.#valueMayBegin(at)) return null;
    const [, name = '', space = '', next = ''] = opening;
    if (next === ',' || next === '=' || next === 'extends' || name === 'const') return null;
    if (name !== '' && space === '' && next !== '>' && next !== '/' && next !== '<') return null;
    if (next === '' && name !== '') return null;
    if ((next === '>' || name === '') && !this.#closesLater(name, at)) return null;
    if (next === '<' && !this.#closesLater(name, at) && !this.#text.slice(at, at + 300).includes('/>')) return null;
    return this.#inElement({ depth: 1, place: 'tag', angles: 0 }, at + 1);
  }

  #closesLater(name: string, at: number): boolean {
    if (this.#closings === null) {
      this.#closings = new Map();
      for (const found of this.#text.matchAll(/<\/\s{0,20}([\w$.:-]{0,100})/g)) this.#closings.set(found[1] ?? '', found.index);
    }
    return (this.#closings.get(name) ?? -1) > at;
  }

  /** Reads on inside an element. Gives where code goes on: behind it, or behind a brace in it. */
  #inElement(element: Element, from: number): number {
    const text = this.#text;
    const state = { ...element };
    let at = from;
    let words = from;
    while (at < this.#end) {
      const code = text.charCodeAt(at);
      if (code === 123) {
        if (state.place === 'children') this.#emit(words, at, 'string');
        this.#push(125, 0, { form: NO_FORM, specification: false, jsx: state });
        return at + 1;
      }
      if (state.place === 'children') {
        if (code !== 60) at++;
        else {
          this.#emit(words, at, 'string');
          state.place = text[at + 1] === '/' ? 'closing-tag' : 'tag';
          if (state.place === 'tag') state.depth++;
          at += state.place === 'tag' ? 1 : 2;
        }
        continue;
      }
      if ((code === 34 || code === 39) && state.place === 'tag') {
        const end = text.indexOf(text[at] ?? '', at + 1);
        if (end < 0 || end >= this.#end) break;
        this.#emit(at, end + 1, 'string');
        at = end + 1;
      } else if (code === 47 && text[at + 1] === '*') at = this.#block(at, '/*', '*/');
      else if (code === 47 && text[at + 1] === '/') at = this.#line(at);
      else if (code === 60) {
        state.angles++;
        at++;
      } else if (code === 62 && state.angles > 0) {
        state.angles--;
        at++;
      } else if (code === 62) {
        const closed = state.place === 'closing-tag' || text[at - 1] === '/';
        if (closed) state.depth -= 1;
        at++;
        words = at;
        if (closed && state.depth <= 0) return at;
        state.place = 'children';
      } else at++;
    }
    this.#doubt('unterminated', from);
    if (state.place === 'children') this.#emit(words, this.#end, 'string');
    return this.#end;
  }
}

const formattedForms = new WeakMap<StringForm, StringForm>();

/** The same form with code between braces. */
function formatted(form: StringForm): StringForm {
  const known = formattedForms.get(form);
  if (known !== undefined) return known;
  const made: StringForm = { ...form, code: ['{', '}', 'twice'] };
  formattedForms.set(form, made);
  return made;
}

const VALUE_FOLLOWS = new Set([
  ...['return', 'typeof', 'case', 'in', 'of', 'delete', 'void', 'throw', 'new', 'instanceof', 'do', 'else', 'yield', 'await'],
  ...['default', 'extends', 'satisfies', 'as'],
]);
const BLOCK_FOLLOWS = new Set(['do', 'else', 'default']);
const CONDITIONS = new Set(['if', 'while', 'for', 'with']);
const RUBY_VALUE_FOLLOWS = new Set(
  'if elsif else unless while until and or not when in return then do begin case puts raise yield'.split(' '),
);
