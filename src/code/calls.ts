import { type Argument, argumentsIn } from './arguments.js';
import { type CallGrammar, type Imports, type Site, stringValue } from './languages/grammar.js';
import { grammarOf } from './languages/index.js';
import type { Unsure } from './mask.js';
import { Places } from './places.js';
import { type Code, NUMBER, readCode, STRING, WORD } from './tokens.js';

export type { Argument } from './arguments.js';

/** A call, a decorator or annotation, or a value made of a type (`tls.Config{…}`). */
export interface Call {
  /**
   * Dotted, as written: `crypto.createHash`, `self.db.execute`, `Foo` of `new Foo()`. A call or an index inside stays visible:
   * `db.cursor().execute`, `handlers[].run`; `""` is a string, `()` an expression in parentheses. Of a very long name the last parts.
   */
  name: string;
  /** What this file's imports make of it, the name that tells most first: `node:crypto.createHash`, `crypto.createHash`. */
  resolved: readonly string[];
  args: readonly Argument[];
  /** Where the name begins. Line and column from 1, in characters. */
  start: number;
  line: number;
  column: number;
  /** Where its arguments end, as far as it is known. */
  lastLine?: number;
  /** The language tells no names apart by their case. */
  anyCase?: true;
  form: 'call' | 'new' | 'decorator' | 'composite' | 'template';
}

/** A module that is imported, and where. */
export interface ImportSite {
  module: string;
  /** Names taken from it; `*` for all. Empty: the module as a whole. */
  names: readonly string[];
  line: number;
  column: number;
  /** The language tells no names apart by their case. */
  anyCase?: true;
}

/**
 * The calls of a text in a language, named as GitHub Linguist does, in the order of their brackets. Comments and strings never yield one;
 * code inside strings (`${…}`) does. Where `unsure` says why, calls may be missing or too many.
 *
 * Not told: names that are declared again or assigned; functions that are passed on and called elsewhere; calls of markup in Vue, Svelte
 * and HTML outside their scripts; `match` patterns of Python nested in others. A name brought in by a star import resolves to every module
 * so imported. Go values in nested composites without a type are not reported; constants of Java enums with arguments are.
 */
export function callsIn(text: string, language: string): { calls: Call[]; unsure: Unsure | null } {
  const code = readCode(text, language);
  return { calls: callsOf(code), unsure: unsureOf(code) };
}

/** The imports of a text, in order. */
export function importsIn(text: string, language: string): { imports: ImportSite[]; unsure: Unsure | null } {
  const code = readCode(text, language);
  return { imports: importsOf(code), unsure: unsureOf(code) };
}

/** Why calls and imports may be missing or too many; null where the language is known and its text is well formed. */
export function unsureOf(code: Code): Unsure | null {
  return code.unsure ?? (grammarOf(code.language) === null ? { reason: 'unknown-language', line: 0 } : null);
}

export function importsOf(code: Code): ImportSite[] {
  const grammar = grammarOf(code.language);
  if (grammar === null) return [];
  const places = new Places(code.text);
  return grammar.imports(code).found.map(({ module, names, at }) => ({ module, names, ...places.of(at) }));
}

export function callsOf(code: Code): Call[] {
  const grammar = grammarOf(code.language);
  if (grammar === null) return [];
  const { tokens } = code;
  const names = new Names(grammar.imports(code), code, grammar);
  const places = new Places(code.text);
  const calls: Call[] = [];
  const add = (callee: Callee, form: Call['form'], args: Argument[]): void => {
    const start = tokens.starts[callee.first] ?? 0;
    calls.push({ name: callee.name, resolved: names.resolve(callee), args, start, ...places.of(start), form });
  };
  for (let at = 0; at < tokens.length; at++) {
    const kind = tokens.kinds[at];
    const sign = tokens.signs[at];
    if (sign === 40) {
      const found = callAt(code, at, grammar);
      if (found !== null) add(found, found.form, argumentsIn(code, at, tokens.pairs[at] ?? -1, grammar));
    } else if (sign === 123 && grammar.composites) {
      const found = compositeAt(code, at, grammar);
      if (found !== null) add(found, 'composite', argumentsIn(code, at, tokens.pairs[at] ?? -1, grammar));
    } else if (sign === 64) {
      const found = bareDecorator(code, at, grammar);
      if (found !== null) add(found, 'decorator', []);
    } else if (
      kind === STRING &&
      grammar.templates &&
      code.text[tokens.starts[at] ?? 0] === '`' &&
      tokens.kinds[at - 1] === WORD
    ) {
      const found = calleeEnding(code, at - 1, grammar, at);
      if (found !== null && tokens.breaks[at] === 0) add(found, 'template', []);
    }
  }
  return calls;
}

interface Callee {
  name: string;
  first: number;
  last: number;
  /** The module that a loader gives (`require('x').f()`), and the rest of the name. */
  loaded: string | null;
}

/** Names have at most so many parts; of a longer one the last are kept. */
const MAX_PARTS = 64;

function callAt(code: Code, open: number, grammar: CallGrammar): (Callee & { form: Call['form'] }) | null {
  const { tokens } = code;
  let end = open - 1;
  if (tokens.is(end, '?.')) end--;
  if (grammar.generics && tokens.is(end, '>')) end = angleStart(code, end) - 1;
  if (tokens.is(end, '?.') || isAssertion(code, end)) end--;
  if (end < 0) return null;
  if (endsWithLine(code, open, grammar)) return null;
  const callee = calleeEnding(code, end, grammar, open);
  if (callee === null) return null;
  const before = callee.first - 1;
  if (isDecorator(code, before, grammar)) return { ...callee, form: 'decorator' };
  const site: Site = { first: callee.first, last: callee.last, open, close: tokens.pairs[open] ?? tokens.length };
  if (tokens.is(before, 'new') && !callee.name.includes('(') && grammar.generics && !tokens.is(before - 1, '.'))
    return { ...callee, form: 'new' };
  return grammar.declares(code, site) ? null : { ...callee, form: 'call' };
}

/** `value!` of TypeScript: right behind a value. */
function isAssertion({ tokens }: Code, at: number): boolean {
  if (!tokens.is(at, '!') || at === 0 || tokens.ends[at - 1] !== tokens.starts[at]) return false;
  return tokens.kinds[at - 1] === WORD || tokens.is(at - 1, ')') || tokens.is(at - 1, ']');
}

/** What stands before a bracket is another statement. */
function endsWithLine({ tokens }: Code, open: number, { lines }: CallGrammar): boolean {
  return lines !== null && tokens.breaks[open] === 1 && (lines === 'go' || tokens.parents[open] === -1);
}

/** The name that ends at a token, or null where it is none that can be called. */
function calleeEnding(code: Code, end: number, grammar: CallGrammar, open: number): Callee | null {
  const { tokens } = code;
  const parts: string[] = [];
  let at = end;
  let first = end;
  let suffix = '';
  let loaded: string | null = null;
  if (isKeyword(code, end, grammar)) {
    // `import('x')` and `async (x)` call; the first is an import.
    return null;
  }
  for (let steps = 0; steps < MAX_PARTS; steps++) {
    const kind = tokens.kinds[at];
    if (kind === WORD) {
      parts.push(tokens.word(at) + suffix);
      suffix = '';
      first = at;
      let before = at - 1;
      if (grammar.generics && tokens.is(before, '>') && tokens.is(angleStart(code, before) - 1, '.'))
        before = angleStart(code, before) - 1;
      if (!tokens.is(before, '.') && !tokens.is(before, '?.')) break;
      at = before - 1;
      if (isAssertion(code, at)) at--;
      if (at < 0) break;
    } else if (tokens.is(at, ')') || tokens.is(at, ']')) {
      const opening = tokens.pairs[at] ?? -1;
      const sign = tokens.is(at, ')') ? '()' : '[]';
      if (opening < 0) return null;
      let callee = opening - 1;
      if (endsWithLine(code, opening, grammar)) callee = -1;
      if (tokens.is(callee, '?.')) callee--;
      if (isAssertion(code, callee)) callee--;
      if (grammar.generics && tokens.is(callee, '>') && sign === '()') callee = angleStart(code, callee) - 1;
      const loads = sign === '()' && tokens.kinds[callee] === WORD && grammar.loaders.has(tokens.word(callee));
      if (loads && tokens.kinds[opening + 1] === STRING && opening + 2 === at)
        loaded = stringValue(tokens.word(opening + 1), grammar.rawStrings);
      suffix = sign + suffix;
      first = opening;
      const goesOn =
        (tokens.kinds[callee] === WORD && (loads || !isKeyword(code, callee, grammar))) ||
        tokens.is(callee, ')') ||
        tokens.is(callee, ']');
      if (!goesOn || callee < 0) {
        // `if (x) (y)`, a cast of Java: nothing that has a name.
        if (parts.length === 0 && (isKeyword(code, callee, grammar) || grammar.generics))
          return tokens.is(open, '(') && isFunction(code, opening) ? { name: suffix, first, last: end, loaded: null } : null;
        parts.push(suffix);
        suffix = '';
        break;
      }
      at = callee;
    } else if (kind === STRING) {
      parts.push(`""${suffix}`);
      first = at;
      suffix = '';
      break;
    } else {
      if (parts.length === 0) return null;
      parts.push(`${kind === NUMBER ? tokens.word(at) : '?'}${suffix}`);
      suffix = '';
      break;
    }
  }
  if (parts.length === 0 && suffix === '') return null;
  if (parts.length === 1 && parts[0]?.startsWith('"')) return null;
  if (suffix !== '') parts.push(suffix);
  return { name: parts.reverse().join('.'), first, last: end, loaded };
}

/** `(function () {})()`, `(() => {})()`: called on the spot. */
function isFunction({ tokens }: Code, open: number): boolean {
  return tokens.is(open, '(') && ['function', 'async', '('].some((word) => tokens.is(open + 1, word));
}

function isKeyword({ tokens }: Code, at: number, grammar: CallGrammar): boolean {
  return (
    tokens.kinds[at] === WORD && !tokens.is(at - 1, '.') && !tokens.is(at - 1, '?.') && grammar.keywords.has(tokens.word(at))
  );
}

function isDecorator({ tokens }: Code, at: number, grammar: CallGrammar): boolean {
  if (!tokens.is(at, '@')) return false;
  return grammar.lines !== 'python' || tokens.breaks[at] === 1;
}

/** `@name` without arguments. */
function bareDecorator(code: Code, at: number, grammar: CallGrammar): Callee | null {
  const { tokens } = code;
  if (!isDecorator(code, at, grammar) || grammar.composites || tokens.kinds[at + 1] !== WORD || tokens.is(at + 1, 'interface'))
    return null;
  let last = at + 1;
  const parts = [tokens.word(last)];
  while (parts.length < MAX_PARTS && tokens.is(last + 1, '.') && tokens.kinds[last + 2] === WORD) {
    last += 2;
    parts.push(tokens.word(last));
  }
  return tokens.is(last + 1, '(') ? null : { name: parts.join('.'), first: at + 1, last, loaded: null };
}

/** `pkg.Type{`, `Type[T]{`, with nothing between the type and its brace. */
function compositeAt(code: Code, open: number, grammar: CallGrammar): Callee | null {
  const { tokens } = code;
  let end = open - 1;
  if (end < 0 || tokens.ends[end] !== tokens.starts[open]) return null;
  if (tokens.is(end, ']') && tokens.kinds[(tokens.pairs[end] ?? 0) - 1] === WORD) end = (tokens.pairs[end] ?? 0) - 1;
  if (tokens.kinds[end] !== WORD) return null;
  return isKeyword(code, end, grammar) ? null : calleeEnding(code, end, grammar, open);
}

const MAX_TYPE = 60;
const TYPE_SIGNS = [',', '.', '?', '&', '|', '[', ']', '{', '}', '(', ')', ':', ';', '=>', '*', '...'];

/** The `<` that pairs with a `>` of type arguments, or 0. */
function angleStart({ tokens }: Code, close: number): number {
  let depth = 0;
  for (let at = close; at > 0 && at > close - MAX_TYPE; at--) {
    const kind = tokens.kinds[at];
    if (kind === WORD || kind === STRING || kind === NUMBER) continue;
    if (tokens.is(at, '>')) depth++;
    else if (tokens.is(at, '<')) {
      depth--;
      if (depth === 0) return at;
    } else if (!TYPE_SIGNS.some((sign) => tokens.is(at, sign))) return 0;
  }
  return 0;
}

/** What the names of one file stand for. */
class Names {
  readonly #bindings = new Map<string, string[]>();
  readonly #stars: readonly string[];
  readonly #own = new Set<string>();
  readonly #grammar: CallGrammar;

  constructor({ bindings, stars }: Imports, { tokens }: Code, grammar: CallGrammar) {
    for (const { local, meanings } of bindings) this.#bindings.set(local, meanings);
    this.#stars = [...new Set(stars)].slice(0, MAX_STARS);
    this.#grammar = grammar;
    if (this.#stars.length === 0) return;
    for (let at = 0; at < tokens.length; at++) {
      if (tokens.kinds[at] === WORD && DECLARING.some((word) => tokens.is(at - 1, word))) this.#own.add(tokens.word(at));
    }
  }

  resolve({ name, loaded }: Callee): string[] {
    const dot = name.indexOf('.');
    const head = dot < 0 ? name : name.slice(0, dot);
    const tail = dot < 0 ? '' : name.slice(dot);
    const local = head.replace(/[()[\]]+$/, '');
    const suffix = head.slice(local.length);
    if (loaded !== null)
      return (loaded.startsWith('node:') ? [loaded, loaded.slice(5)] : [loaded]).map((module) => module + tail);
    const meanings = this.#bindings.get(local);
    if (meanings !== undefined) return meanings.map((meaning) => meaning + suffix + tail);
    if (local === '' || this.#own.has(local) || this.#grammar.builtins.has(local) || NEVER_IMPORTED.has(local)) return [];
    return this.#stars.map((module) => `${module}.${name}`);
  }
}

const MAX_STARS = 20;
const DECLARING = ['def', 'class', 'func', 'interface', 'record', 'enum', 'fun', 'object', 'type'];
const NEVER_IMPORTED = new Set(['self', 'cls', 'this', 'super', '""', '?']);
