import type { Unsure } from './mask.js';
import { type Code, PUNCTUATION, STRING, type Tokens, WORD } from './tokens.js';

/** A function: from its name or parameters to the end of its body. */
export interface FunctionScope {
  start: number;
  /** Behind its last character. */
  end: number;
  /** Null: it has none of its own. */
  name: string | null;
  /** Of its start, from 1. */
  line: number;
}

type Way = 'braces' | 'keyword' | 'indent' | 'ruby';

/** How functions of a language are found. */
const ways: Readonly<Record<string, { way: Way; word?: string }>> = {
  JavaScript: { way: 'braces' },
  TypeScript: { way: 'braces' },
  Vue: { way: 'braces' },
  Svelte: { way: 'braces' },
  Astro: { way: 'braces' },
  HTML: { way: 'braces' },
  Java: { way: 'braces' },
  'C#': { way: 'braces' },
  C: { way: 'braces' },
  'C++': { way: 'braces' },
  Scala: { way: 'keyword', word: 'def' },
  Go: { way: 'keyword', word: 'func' },
  Swift: { way: 'keyword', word: 'func' },
  Kotlin: { way: 'keyword', word: 'fun' },
  Rust: { way: 'keyword', word: 'fn' },
  PHP: { way: 'keyword', word: 'function' },
  Python: { way: 'indent' },
  Ruby: { way: 'ruby' },
};

/**
 * The functions of a text, nested ones included, in the order they begin. Never throws; `unsure` where brackets do not pair, an end is
 * missing or the language is not known.
 *
 * - JavaScript and TypeScript (functions, methods, arrows with a body or an expression), Java, C#, C and C++: parameters in parentheses and
 *   what follows them. An arrow's expression ends at a comma, a semicolon or a closing bracket. Initialisers, fields and class bodies are
 *   none. `=> value;` of C# is one. Macros that open a brace mislead it.
 * - Go, Swift, Kotlin, Rust, PHP, Scala: behind their keyword; closures without one belong to the function around them.
 * - Python: `def` and what is indented below it; a lambda belongs to the function around it. Ruby: `def` to the `end` in its column.
 */
export function functionsOf(code: Code): { functions: FunctionScope[]; unsure: Unsure | null } {
  const known = ways[code.language];
  if (known === undefined) return { functions: [], unsure: code.unsure ?? { reason: 'unknown-language', line: 0 } };
  const { text } = code;
  const found = find(code, known.way, known.word ?? '').sort((a, b) => a.start - b.start);
  const functions: FunctionScope[] = [];
  let line = 1;
  let next = text.indexOf('\n');
  let open: number | null = null;
  for (const { start, end, name } of found) {
    for (; next >= 0 && next < start; next = text.indexOf('\n', next + 1)) line++;
    if (end === null) open ??= line;
    functions.push({ start, end: end ?? text.length, name, line });
  }
  return { functions, unsure: code.unsure ?? (open === null ? null : { reason: 'unbalanced', line: open }) };
}

/** End: null where it is not found. */
interface Found {
  start: number;
  end: number | null;
  name: string | null;
}

function find(code: Code, way: Way, word: string): Found[] {
  switch (way) {
    case 'braces':
      return byParameters(code);
    case 'keyword':
      return byKeyword(code, word);
    case 'indent':
      return byIndent(code);
    case 'ruby':
      return byEnd(code);
  }
}

// Parameters, then a body

const CLAUSES = new Set('if for while switch catch with return'.split(' '));
const MORE_CLAUSES = new Set('synchronized foreach using lock fixed try sizeof when record class'.split(' '));
const isClause = (word: string, language: string): boolean =>
  CLAUSES.has(word) || (COMPILED.has(language) && MORE_CLAUSES.has(word));
const COMPILED = new Set(['Java', 'C#', 'C', 'C++']);
/** Between parameters and body: a result type, `throws X`, `const noexcept`, `where T : X`, initialisers of C++. */
const MAX_BETWEEN = 120;

function byParameters(code: Code): Found[] {
  const { tokens, language } = code;
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.signs[at] === 40) {
      const one = parameters(code, at);
      if (one !== null) found.push(one);
    } else if (tokens.is(at, '=>') || (language === 'Java' && tokens.is(at, '->'))) {
      // `x => …`; with parentheses it was found at these.
      if (tokens.kinds[at - 1] !== WORD || behindResult(code, at)) continue;
      if (language === 'C#' && !tokens.is(at - 2, '(') && !tokens.is(at - 2, ',') && !tokens.is(at - 2, '=')) continue;
      if (language === 'Java' && tokens.is(at - 2, 'case')) continue;
      found.push({ start: tokens.starts[at - 1] ?? 0, end: arrowEnd(code, at), name: null });
    }
  }
  return found;
}

/** The arrow ends a result type: `(a): Result => …`. */
function behindResult({ tokens }: Code, arrow: number): boolean {
  for (let at = arrow - 1; at > arrow - MAX_BETWEEN && at > 0; at--) {
    if (tokens.is(at, ':')) return tokens.is(at - 1, ')');
    if (tokens.kinds[at] !== WORD && !['.', '<', '>', ',', '[', ']', '|', '&', 'is'].some((sign) => tokens.is(at, sign)))
      return false;
  }
  return false;
}

function parameters(code: Code, open: number): Found | null {
  const { tokens, language } = code;
  const close = tokens.pairs[open] ?? -1;
  if (close < 0) return null;
  let before = open - 1;
  if (tokens.is(before, '>')) before = nameBeforeAngles(code, before);
  const isWord = tokens.kinds[before] === WORD;
  const word = isWord ? tokens.word(before) : '';
  if (isClause(word, language) && !tokens.is(before - 1, '.')) {
    // `return (a) => a`
    return tokens.is(close + 1, '=>') ? { start: tokens.starts[open] ?? 0, end: arrowEnd(code, close + 1), name: null } : null;
  }
  if (isWord && tokens.is(close + 1, ':') && NO_MEMBER.some((sign) => tokens.is(before - 1, sign))) return null;
  const end = bodyEnd(code, close + 1, isWord);
  if (end === undefined) return null;
  if (isWord && ['new', 'record', 'class'].some((sign) => tokens.is(before - 1, sign))) return null;
  const named = isWord && word !== 'function' && word !== 'async';
  return { start: tokens.starts[isWord ? before : open] ?? 0, end, name: named ? word : null };
}

/** What stands before a value, not before the name of a method: `? call() : …`. */
const NO_MEMBER = ['?', '.', '?.', '(', '[', '=', '=>', '&&', '||', '??', '+', '!', '==', 'return', 'case', 'new', 'await', ':'];

function nameBeforeAngles({ tokens }: Code, close: number): number {
  let depth = 0;
  for (let at = close; at > 0 && at > close - 60; at--) {
    if (tokens.is(at, '>')) depth++;
    else if (tokens.is(at, '<') && --depth === 0) return at - 1;
  }
  return close;
}

/** Where the body behind the parameters ends; undefined: there is none. */
function bodyEnd(code: Code, from: number, named: boolean): number | null | undefined {
  const { tokens, language } = code;
  const script = !COMPILED.has(language);
  if (tokens.is(from, '{') && (named || script)) return braceEnd(code, from);
  if (tokens.is(from, '=>') || (language === 'Java' && tokens.is(from, '->'))) return arrowEnd(code, from);
  if (!named && !(script && tokens.is(from, ':'))) return undefined;
  if (script && !tokens.is(from, ':')) return undefined;
  return behindType(code, from, script, named);
}

function behindType(code: Code, from: number, script: boolean, named: boolean): number | null | undefined {
  const { tokens } = code;
  const clauses = ['throws', 'where', 'const', 'noexcept', 'override', 'final', 'volatile', ':', '->', '&', '&&'];
  if (!script && !clauses.some((word) => tokens.is(from, word))) return undefined;
  for (let at = from; at < from + MAX_BETWEEN && at < tokens.length; at++) {
    if (tokens.is(at, '{')) {
      const isType = script && TYPE_BEFORE.some((sign) => tokens.is(at - 1, sign));
      // `: member{value}` of C++.
      const isMember = !script && tokens.kinds[at - 1] === WORD && tokens.ends[at - 1] === tokens.starts[at];
      if (!isType && !isMember) return named ? braceEnd(code, at) : undefined;
    } else if (tokens.is(at, '=>')) {
      // `: (a) => void =>`; the arrow of a type is followed by another.
      if (!tokens.is(at - 1, ')') || at - 1 === from || !followedByBody(code, at)) return arrowEnd(code, at);
      continue;
    } else if (tokens.is(at, ';') || tokens.is(at, '=') || tokens.is(at, ')') || tokens.is(at, '}') || tokens.is(at, '?'))
      return undefined;
    else if (script && tokens.is(at, ',') && !insideAngles(code, from, at)) return undefined;
    const pair = tokens.pairs[at] ?? -1;
    if (pair > at) at = pair;
  }
  return undefined;
}

const TYPE_BEFORE = [':', '|', '&', '=>', '<', ',', '(', '['];

function followedByBody({ tokens }: Code, arrow: number): boolean {
  return tokens.is(arrow + 2, '{') || tokens.is(arrow + 2, '=>');
}

function insideAngles({ tokens }: Code, from: number, to: number): boolean {
  let depth = 0;
  for (let at = from; at < to; at++) depth += tokens.is(at, '<') ? 1 : tokens.is(at, '>') ? -1 : 0;
  return depth > 0;
}

function braceEnd({ tokens }: Code, open: number): number | null {
  const close = tokens.pairs[open] ?? -1;
  return close < 0 ? null : (tokens.ends[close] ?? null);
}

/** The end of `=> {…}` or of `=> value`. */
function arrowEnd(code: Code, arrow: number): number | null {
  const { tokens, text } = code;
  const first = arrow + 1;
  if (tokens.is(first, '{')) return braceEnd(code, first);
  const pair = tokens.pairs[first] ?? -1;
  const stop = stopsOf(tokens)[pair > first ? (tokens.kinds[first] === STRING ? pair : pair + 1) : first + 1] ?? tokens.length;
  return first < tokens.length ? (tokens.ends[Math.max(first, stop - 1)] ?? text.length) : text.length;
}

const stops = new WeakMap<Tokens, Int32Array>();

/** For every token the next one at its level that ends an expression, found from right to left. */
function stopsOf(tokens: Tokens): Int32Array {
  const known = stops.get(tokens);
  if (known !== undefined) return known;
  const made = new Int32Array(tokens.length + 1).fill(tokens.length);
  for (let at = tokens.length - 1; at >= 0; at--) {
    const sign = tokens.signs[at];
    const isEnd = sign === 44 || sign === 59;
    const isBroken = tokens.breaks[at] === 1 && endsStatement(tokens, at);
    const pair = tokens.pairs[at] ?? -1;
    const isClosing = (sign === 41 || sign === 93 || sign === 125) && pair <= at;
    if (isEnd || isBroken || isClosing) made[at] = at;
    else made[at] = made[pair > at ? (tokens.kinds[at] === STRING ? pair : pair + 1) : at + 1] ?? tokens.length;
  }
  stops.set(tokens, made);
  return made;
}

const OPERATORS = new Set('in of as is instanceof satisfies typeof new await return case void delete yield'.split(' '));

/** A value ends before this token and another begins with it, on another line: a semicolon is meant (ECMA-262, 12.10). */
function endsStatement(tokens: Tokens, at: number): boolean {
  const kind = tokens.kinds[at];
  if (kind === STRING && tokens.pairs[at] !== -1) return false;
  if (kind === PUNCTUATION && !tokens.is(at, '@') && !tokens.is(at, '{')) return false;
  if (
    kind === WORD &&
    OPERATORS.has(tokens.word(at)) &&
    !['new', 'await', 'return', 'delete', 'void'].some((word) => tokens.is(at, word))
  )
    return false;
  const before = tokens.kinds[at - 1];
  if (before === PUNCTUATION) return tokens.is(at - 1, ')') || tokens.is(at - 1, ']') || tokens.is(at - 1, '}');
  return before !== WORD || !OPERATORS.has(tokens.word(at - 1));
}

// A keyword, then a body

function byKeyword(code: Code, keyword: string): Found[] {
  const { tokens, language } = code;
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.kinds[at] !== WORD || tokens.is(at - 1, '.') || tokens.is(at - 1, '->') || tokens.is(at - 1, '::')) continue;
    if (tokens.is(at, keyword) || (language === 'Swift' && tokens.is(at, 'init') && tokens.is(at + 1, '('))) {
      const one = behindKeyword(code, at);
      if (one !== null) found.push(one);
    } else if (language === 'PHP' && tokens.is(at, 'fn') && tokens.is(at + 1, '(')) {
      const arrow = (tokens.pairs[at + 1] ?? at) + 1;
      if (tokens.is(arrow, '=>')) found.push({ start: tokens.starts[at] ?? 0, end: arrowEnd(code, arrow), name: null });
    }
  }
  return found;
}

function behindKeyword(code: Code, keyword: number): Found | null {
  const { tokens, language } = code;
  const start = tokens.starts[keyword] ?? 0;
  let name: string | null = null;
  let seen = false;
  for (let at = keyword + 1; at < keyword + MAX_BETWEEN && at < tokens.length; at++) {
    if (tokens.is(at, '(')) {
      const before = at - 1;
      if (!seen && before > keyword && tokens.kinds[before] === WORD) name = tokens.word(before);
      else if (!seen && tokens.is(before, '>')) name = wordAt(code, nameBeforeAngles(code, before));
      else if (!seen && tokens.is(before, ']')) name = wordAt(code, (tokens.pairs[before] ?? 0) - 1);
      // The first parentheses of a method of Go hold its receiver.
      seen = !(
        language === 'Go' &&
        before === keyword &&
        tokens.kinds[(tokens.pairs[at] ?? 0) + 1] === WORD &&
        isMethod(code, at)
      );
    } else if (tokens.is(at, '{')) {
      if (!(language === 'Go' && (tokens.is(at - 1, 'struct') || tokens.is(at - 1, 'interface'))))
        return { start, end: braceEnd(code, at), name };
    } else if (seen && tokens.is(at, '=') && (language === 'Kotlin' || language === 'Scala'))
      return { start, end: valueEnd(code, at), name };
    else if (tokens.is(at, ';') || tokens.is(at, '}') || tokens.is(at, ')') || (seen && tokens.is(at, ','))) return null;
    else if (seen && tokens.breaks[at] === 1 && tokens.kinds[at] === WORD && !tokens.is(at, 'where') && !tokens.is(at - 1, ':'))
      return null;
    const pair = tokens.pairs[at] ?? -1;
    if (pair > at) at = pair;
  }
  return null;
}

/** `func (r T) Name(`, not the result of `func (a int) error {`. */
function isMethod({ tokens }: Code, open: number): boolean {
  const name = (tokens.pairs[open] ?? 0) + 1;
  return tokens.is(name + 1, '(') || tokens.is(name + 1, '[');
}

function wordAt({ tokens }: Code, at: number): string | null {
  return tokens.kinds[at] === WORD ? tokens.word(at) : null;
}

/** An expression has so many tokens at most. */
const MAX_VALUE = 1000;

/** `= value` of Kotlin and Scala: to the end of its line, brackets and lines that go on with a dot included. */
function valueEnd({ tokens, text }: Code, equals: number): number | null {
  for (let at = equals + 1; at < tokens.length; at++) {
    if (at > equals + MAX_VALUE) return null;
    if (
      at > equals + 1 &&
      tokens.breaks[at] === 1 &&
      !['.', '?.', '?', ':', '&&', '||', '+'].some((sign) => tokens.is(at, sign))
    ) {
      return tokens.ends[at - 1] ?? text.length;
    }
    if (tokens.is(at, '}') || tokens.is(at, ')')) return tokens.ends[at - 1] ?? text.length;
    const pair = tokens.pairs[at] ?? -1;
    if (pair > at) at = tokens.kinds[at] === STRING ? pair - 1 : pair;
  }
  return text.length;
}

// Indentation

/** One line of code: where its first token stands, not counted lines inside brackets and strings. */
interface Line {
  token: number;
  indent: number;
}

function linesOf({ tokens, text }: Code): Line[] {
  const lines: Line[] = [];
  let widthAt = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.breaks[at] === 0 || tokens.parents[at] !== -1 || ')]}'.includes(String.fromCharCode(tokens.signs[at] || 1)))
      continue;
    const start = tokens.starts[at] ?? 0;
    widthAt = Math.max(text.lastIndexOf('\n', start - 1) + 1, widthAt);
    let indent = 0;
    for (let i = widthAt; i < start; i++) indent += text[i] === '\t' ? 8 - (indent % 8) : 1;
    lines.push({ token: at, indent });
  }
  return lines;
}

function byIndent(code: Code): Found[] {
  const { tokens } = code;
  const found: Found[] = [];
  const open: { one: Found; indent: number }[] = [];
  const lines = linesOf(code);
  for (const { token, indent } of lines) {
    while ((open[open.length - 1]?.indent ?? -1) >= indent) {
      const last = open.pop();
      if (last !== undefined) last.one.end = tokens.ends[token - 1] ?? null;
    }
    const def = tokens.is(token, 'async') ? token + 1 : token;
    if (!tokens.is(def, 'def')) continue;
    const one: Found = { start: tokens.starts[token] ?? 0, end: null, name: wordAt(code, def + 1) };
    found.push(one);
    open.push({ one, indent });
  }
  for (const { one } of open) one.end = tokens.ends[tokens.length - 1] ?? null;
  return found;
}

/** `def` to the `end` that stands in its column; `def x = value` and `def x; end` end with their line. */
function byEnd(code: Code): Found[] {
  const { tokens } = code;
  const found: Found[] = [];
  const open: { one: Found; indent: number }[] = [];
  for (const { token, indent } of linesOf(code)) {
    const top = open[open.length - 1];
    if (top !== undefined && tokens.is(token, 'end') && indent <= top.indent) {
      open.pop();
      top.one.end = tokens.ends[token] ?? null;
    }
    const def = DEF_MODIFIERS.has(tokens.word(token)) ? token + 1 : token;
    if (!tokens.is(def, 'def')) continue;
    const isOwn = tokens.is(def + 2, '.');
    const one: Found = { start: tokens.starts[token] ?? 0, end: null, name: wordAt(code, def + (isOwn ? 3 : 1)) };
    found.push(one);
    const end = endOnLine(code, def);
    if (end === null) open.push({ one, indent });
    else one.end = end;
  }
  return found;
}

const DEF_MODIFIERS = new Set(['private', 'protected', 'public', 'private_class_method', 'module_function']);

function endOnLine({ tokens, text }: Code, def: number): number | null {
  for (let at = def + 1; at < tokens.length && (at === def + 1 || tokens.breaks[at] === 0); at++) {
    if (tokens.is(at, 'end')) return tokens.ends[at] ?? null;
    const before =
      tokens.is(at - 1, ')') || (at - 2 === def && tokens.kinds[at - 1] === WORD && tokens.ends[at - 1] !== tokens.starts[at]);
    if (tokens.is(at, '=') && before) return lineEnd(text, tokens.starts[at] ?? 0);
    const pair = tokens.pairs[at] ?? -1;
    if (pair > at) at = pair;
  }
  return null;
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 ? text.length : found;
}
