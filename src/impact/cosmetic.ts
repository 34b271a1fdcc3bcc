import { commentDirectives } from '../catalog/comment-directives.js';
import { type Code, NUMBER, PUNCTUATION, readCode, STRING, WORD } from '../code/tokens.js';
import { READINGS, type Reading } from './cosmetic-languages.js';

export type Sameness = 'equal' | 'different' | 'unknown';

/**
 * Whether two versions of a file differ in comments and formatting only, so that nothing that is compiled or run changed. Pure, linear in
 * the length of both texts, never throws.
 *
 * - `equal`: the same tokens, line breaks only moved where the language does not see them, the same directives in comments
 *   (`catalog/comment-directives.ts`). A wrong `equal` hides a change, so whatever is doubtful is not `equal`. What a program reads of
 *   its own source is not considered: line numbers (`__LINE__`, stack traces) move with comments.
 * - `different`: a token, a directive or a significant break is another. It may still mean the same (`a;` and `a`).
 * - `unknown`: the language is not read so closely, or one of the texts cannot be told into code and comments (`unsure`, minified).
 *
 * CRLF and LF are the same where the language itself says so (strings included): see `READINGS`. Elsewhere they are not: `#!/bin/sh`
 * followed by a carriage return names another program, and strings of PHP and C# keep it.
 *
 * @param language as GitHub Linguist names it
 */
export function sameTokens(before: string, after: string, language: string): Sameness {
  if (before === after) return 'equal';
  const reading = READINGS.get(language);
  if (reading === undefined) return 'unknown';
  const [old, now] = [withLineFeeds(before, reading), withLineFeeds(after, reading)];
  if (old === null || now === null) return 'unknown';
  if (firstLine(before) !== firstLine(after)) return 'different';
  if (old === now) return 'equal';
  if (reading.lines === 'data') return 'unknown';
  if (reading.lines === 'dockerfile') return sameLines(old, now);
  return sameItems(itemsOf(old, language, reading), itemsOf(now, language, reading), reading);
}

/** A `#!` line is read by the kernel, carriage return and all. */
const firstLine = (text: string): string => (text.startsWith('#!') ? text.slice(0, text.indexOf('\n') + 1) : '');

/** Characters that end a line for some readers and not for others; and a mark at the beginning that only some skip. */
function withLineFeeds(text: string, { crlf }: Reading): string | null {
  const unified = crlf === 'same' ? text.replaceAll('\r\n', '\n') : text;
  if (crlf === 'significant' && text.includes('\r')) return null;
  if (/[\u0085\u2028\u2029\uFEFF]/.test(text) || /\r(?!\n)/.test(unified)) return null;
  return unified;
}

/** Dockerfile: lines without comments and empty lines. A here-document may hold lines that look like comments. */
function sameLines(before: string, after: string): Sameness {
  if (before.includes('<<') || after.includes('<<')) return 'unknown';
  const directive = directivesOf('Dockerfile');
  const lines = (text: string): string[] =>
    text.split('\n').filter((line) => line.trim() !== '' && (!line.trimStart().startsWith('#') || directive.test(line)));
  const [old, now] = [lines(before), lines(after)];
  return old.length === now.length && old.every((line, index) => line === now[index]) ? 'equal' : 'different';
}

const COMMENT = 5;

/** Tokens, documentation strings and significant comments, in order. Lists of one length. */
interface Items {
  text: string;
  kinds: number[];
  starts: number[];
  ends: number[];
  /** A line break stands before it. */
  breaks: boolean[];
  /** The bracket or interrupted string it stands in, as index into these lists; -1: none. */
  parents: number[];
  opens: boolean[];
}

function itemsOf(text: string, language: string, reading: Reading): Items | null {
  const code = readCode(text, language);
  if (code.unsure !== null || !code.mask.exact) return null;
  if (reading.doubt?.test(text) || oddSpace(code, reading)) return null;
  if (reading.splices && code.mask.spans.some(({ kind, end }) => kind === 'comment' && text[end - 1] === '\\')) return null;
  return merged(code, significant(code, language, reading));
}

/** Spaces that this language may not take for spaces. */
function oddSpace({ text, mask }: Code, { lines }: Reading): boolean {
  if (lines === 'javascript' || !text.includes('\u00a0')) return false;
  let span = 0;
  for (let at = text.indexOf('\u00a0'); at >= 0; at = text.indexOf('\u00a0', at + 1)) {
    while ((mask.spans[span]?.end ?? Number.POSITIVE_INFINITY) <= at) span++;
    if ((mask.spans[span]?.start ?? Number.POSITIVE_INFINITY) > at) return true;
  }
  return false;
}

interface Kept {
  start: number;
  end: number;
  kind: number;
}

/** Comments that count, and documentation strings of Python, which are values. */
function significant({ text, mask }: Code, language: string, reading: Reading): Kept[] {
  const directive = directivesOf(language);
  const kept: Kept[] = [];
  let all = reading.allComments?.test(text) ?? false;
  for (const { kind, start, end } of mask.spans) {
    if (kind !== 'comment') continue;
    const comment = text.slice(start, end);
    if (reading.lines === 'python' && !comment.startsWith('#')) kept.push({ start, end, kind: STRING });
    else if (all || directive.test(comment)) {
      kept.push({ start, end, kind: COMMENT });
      all ||= directive.goesOn(comment);
    }
  }
  return kept;
}

function merged({ text, tokens }: Code, kept: readonly Kept[]): Items {
  const items: Items = { text, kinds: [], starts: [], ends: [], breaks: [], parents: [], opens: [] };
  const indexes = new Int32Array(tokens.length);
  let next = 0;
  const add = (kind: number, start: number, end: number, breaks: boolean, parent: number, opens: boolean): void => {
    const last = items.ends.length - 1;
    items.kinds.push(kind);
    items.starts.push(start);
    items.ends.push(end);
    items.breaks.push(breaks || last < 0);
    items.parents.push(parent);
    items.opens.push(opens);
  };
  const keptUntil = (until: number): void => {
    for (let one = kept[next]; one !== undefined && one.start < until; one = kept[++next]) {
      const previous = items.ends.length - 1;
      const inside = previous < 0 ? -1 : items.opens[previous] ? previous : (items.parents[previous] ?? -1);
      const gap = text.slice(items.ends[previous] ?? 0, one.start);
      add(one.kind, one.start, one.end, gap.includes('\n'), inside, false);
    }
  };
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.starts[i] ?? 0;
    keptUntil(start);
    const parent = tokens.parents[i] ?? -1;
    const pair = tokens.pairs[i] ?? -1;
    indexes[i] = items.ends.length;
    const behindKept = (items.ends.at(-1) ?? 0) > (tokens.ends[i - 1] ?? 0);
    const breaks = tokens.breaks[i] === 1 || (behindKept && text.slice(items.ends.at(-1), start).includes('\n'));
    add(tokens.kinds[i] ?? 0, start, tokens.ends[i] ?? 0, breaks, parent < 0 ? -1 : (indexes[parent] ?? -1), pair > i);
  }
  keptUntil(text.length + 1);
  return items;
}

function sameItems(old: Items | null, now: Items | null, reading: Reading): Sameness {
  if (old === null || now === null) return 'unknown';
  if (old.kinds.length !== now.kinds.length) return 'different';
  const near = nearDirectives(old, now);
  const judge = new Judge(old, now, reading);
  for (let i = 0; i < old.kinds.length; i++) {
    if (old.kinds[i] !== now.kinds[i] || wordOf(old, i) !== wordOf(now, i)) return 'different';
    if (i > 0 && !judge.sameGap(i)) return 'different';
    if (old.breaks[i] !== now.breaks[i] && (near[i] === 1 || !judge.breakIsFree(i))) return 'different';
  }
  return reading.indentation === undefined || judge.sameIndentation(reading.indentation) ? 'equal' : 'different';
}

/**
 * Directives are about their line or the one behind: 1 where fewer than two breaks that both texts have stand between an item and a
 * directive.
 */
function nearDirectives(old: Items, now: Items): Uint8Array {
  const near = new Uint8Array(old.kinds.length);
  const mark = (i: number, left: number): number => {
    if (left > 0) near[i] = 1;
    return old.breaks[i] && now.breaks[i] ? left - 1 : left;
  };
  let left = 0;
  for (let i = 0; i < near.length; i++) {
    left = mark(i, left);
    if (old.kinds[i] === COMMENT) left = 2;
  }
  left = 0;
  for (let i = near.length - 1; i >= 0; i--) {
    if (old.kinds[i] === COMMENT) left = 2;
    left = mark(i, left);
  }
  return near;
}

const wordOf = ({ text, starts, ends }: Items, index: number): string => text.slice(starts[index], ends[index]);

/** Compares what stands between two items; their words are known to be the same. */
class Judge {
  readonly #old: Items;
  readonly #now: Items;
  readonly #reading: Reading;
  readonly #inString: boolean[] = [];

  constructor(old: Items, now: Items, reading: Reading) {
    this.#old = old;
    this.#now = now;
    this.#reading = reading;
    for (let i = 0; i < old.kinds.length; i++) {
      const parent = old.parents[i] ?? -1;
      this.#inString.push(parent >= 0 && (old.kinds[parent] === STRING || (this.#inString[parent] ?? false)));
    }
  }

  /** Glued together, or apart, in both; where it matters. */
  sameGap(i: number): boolean {
    const [old, now] = [gapBefore(this.#old, i), gapBefore(this.#now, i)];
    if (old === now) return true;
    const { gaps, lines } = this.#reading;
    // `f"{a = }"` shows its spaces.
    if (lines === 'python' && (this.#inString[i] || this.#inString[i - 1])) return false;
    if (lines !== 'python' && (/\\\r?\n/.test(old) || /\\\r?\n/.test(now))) return false;
    if (lines !== 'python' && wordOf(this.#old, i - 1) === '\\') return false;
    return (old === '') === (now === '') || (gaps === 'free' && !this.#couldFuse(i));
  }

  /** Apart and together they may be read otherwise: `+ +`, `1 .a`, `L "a"`. */
  #couldFuse(i: number): boolean {
    const [left, right] = [wordOf(this.#old, i - 1), wordOf(this.#old, i)];
    const [before, after] = [this.#old.kinds[i - 1], this.#old.kinds[i]];
    if (before === COMMENT || after === COMMENT) return false;
    if (NEUTRAL.has(left) || NEUTRAL.has(right)) return false;
    if (before === PUNCTUATION && after === PUNCTUATION) return true;
    if (before === STRING || after === STRING) return before !== PUNCTUATION && after !== PUNCTUATION;
    if (left.endsWith('.') || right.startsWith('.'))
      return before === NUMBER || after === NUMBER || this.#old.kinds[i - 2] === NUMBER;
    if (before === NUMBER) return after !== PUNCTUATION || /[ep]$/i.test(left);
    return before === WORD && after !== PUNCTUATION;
  }

  /** A line break may come or go before this item. */
  breakIsFree(i: number): boolean {
    const container = this.#old.opens[i - 1] ? i - 1 : (this.#old.parents[i - 1] ?? -1);
    const [left, right] = [wordOf(this.#old, i - 1), wordOf(this.#old, i)];
    switch (this.#reading.lines) {
      case 'free':
        return true;
      case 'python':
        return container >= 0 && this.#old.kinds[container] !== STRING;
      case 'go':
        return this.#old.kinds[i - 1] === PUNCTUATION && !GO_ENDS.has(left);
      case 'directives':
        return !this.#directive(i);
      case 'javascript':
        return this.#javascript(i, container, left, right);
      default:
        return false;
    }
  }

  /** A line of the preprocessor ends with the line. */
  #directive(i: number): boolean {
    this.#directives ??= [directiveItems(this.#old), directiveItems(this.#now)];
    return this.#directives.some((marked) => marked[i] === 1 || marked[i - 1] === 1);
  }

  #directives: Uint8Array[] | null = null;

  /**
   * ECMA-262, Automatic Semicolon Insertion: a break ends a statement where the grammar allows nothing else, and in restricted productions.
   * Behind an operator that wants an operand and before one that wants what stands on its left it does neither.
   */
  #javascript(i: number, container: number, left: string, right: string): boolean {
    const [before, after] = [this.#old.kinds[i - 1], this.#old.kinds[i]];
    if (before === PUNCTUATION && JS_GOES_ON_BEHIND.has(left)) return true;
    if (after === PUNCTUATION && JS_GOES_ON_BEFORE.has(right))
      return before !== WORD || !JS_RESTRICTED.has(left) || right === '}';
    const sign = container < 0 ? '' : wordOf(this.#old, container);
    if (sign !== '(' && sign !== '[') return false;
    const fixed = (kind: number | undefined, word: string): boolean =>
      kind === STRING || (kind === WORD ? JS_RESTRICTED.has(word) : kind === PUNCTUATION && JS_FIXED.has(word));
    return !fixed(before, left) && !fixed(after, right);
  }

  /** The depth of every line in steps (Python: INDENT and DEDENT), or its very column. */
  sameIndentation(by: 'steps' | 'columns'): boolean {
    const [old, now] = [indentation(this.#old, by), indentation(this.#now, by)];
    return old.length === now.length && old.every((depth, index) => depth === now[index]);
  }
}

const gapBefore = ({ text, starts, ends }: Items, i: number): string => text.slice(ends[i - 1], starts[i]);

const NEUTRAL = new Set(['(', ')', '[', ']', '{', '}', ',', ';']);

/** Go specification, Semicolons: behind these a line break is a semicolon. Words and literals are, too. */
const GO_ENDS = new Set(['++', '--', ')', ']', '}']);

const JS_GOES_ON_BEHIND = new Set(
  [', ; ( [ { = => && || ?? ? : . ?. == != <= >= + - * % ^ & | ...'].flatMap((signs) => signs.split(' ')),
);
const JS_GOES_ON_BEFORE = new Set([') ] } , ; . ?. : ? = == != && || ?? % ^ | &'].flatMap((signs) => signs.split(' ')));
const JS_FIXED = new Set(['++', '--', '=>', '!', '<', '>', '[', '/', '@', '#']);
const JS_RESTRICTED = new Set(
  (
    'return break continue throw yield async await as satisfies is asserts abstract declare type namespace module interface ' +
    'accessor get set static readonly using of in infer keyof unique global enum public private protected override let out new ' +
    'import export from do else case typeof void delete function class extends implements const var if for while with'
  ).split(' '),
);

/** 1: stands on a line that begins with `#`. */
function directiveItems(items: Items): Uint8Array {
  const marked = new Uint8Array(items.kinds.length);
  let inside = false;
  for (let i = 0; i < marked.length; i++) {
    if (items.breaks[i]) inside = items.text[items.starts[i] ?? 0] === '#';
    marked[i] = inside ? 1 : 0;
  }
  return marked;
}

/** Of every item that begins a line outside of brackets. */
function indentation({ text, starts, breaks, parents, opens }: Items, by: 'steps' | 'columns'): number[] {
  const depths: number[] = [];
  const open = [0];
  for (let i = 0; i < starts.length; i++) {
    const container = i === 0 ? -1 : opens[i - 1] ? i - 1 : (parents[i - 1] ?? -1);
    if (!breaks[i] || (by === 'steps' && container >= 0)) continue;
    const column = columnOf(text, starts[i] ?? 0);
    if (by === 'columns') depths.push(column);
    else {
      while (column < (open[open.length - 1] ?? 0)) open.pop();
      if (column > (open[open.length - 1] ?? 0)) open.push(column);
      depths.push(open.length);
    }
  }
  return depths;
}

/** Tabs lead to the next multiple of eight (Python reference, Indentation). */
function columnOf(text: string, at: number): number {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  let column = 0;
  for (let i = start; i < at; i++) column = text[i] === '\t' ? column + 8 - (column % 8) : column + 1;
  return column;
}

interface Directives {
  test(comment: string): boolean;
  /** The comments behind it belong to it. */
  goesOn(comment: string): boolean;
}

const known = new Map<string, Directives>();

function directivesOf(language: string): Directives {
  const found = known.get(language);
  if (found !== undefined) return found;
  const rows = commentDirectives.filter(({ languages }) => languages === undefined || languages.includes(language));
  const any = (list: typeof rows): RegExp => new RegExp(list.map(({ pattern }) => `(?:${pattern})`).join('|') || '(?!)', 'i');
  const [all, rest] = [any(rows), any(rows.filter((row) => row.rest === true))];
  const made: Directives = { test: (comment) => all.test(comment), goesOn: (comment) => rest.test(comment) };
  known.set(language, made);
  return made;
}
