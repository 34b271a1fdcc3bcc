import { type Code, STRING, WORD } from '../../../code/tokens.js';
import type { FileFacts, ImportFact, Span } from '../../language.js';
import { type LineOf, lineCounter } from '../../line-counter.js';
import { COMMON_FUNCTIONS, NO_CLASS, NO_TYPE_BEFORE } from './words.js';

/** What `names` of an import of PHP says: a function, a constant, either of class and constant, a text, a file. */
export const FUNCTION = '()';
export const CONSTANT = 'const';
export const TEXT = 'text';
export const FILE = 'file';
/** A file by a path that PHP looks for in several folders. */
export const FILE_SOMEWHERE = 'file?';
/** Brought in by `use`, or written out: it stands for this one name and no other. */
const BACKSLASH = 92;
const PAREN = 40;
const COLON = 58;
const SEMICOLON = 59;
const BRACE = 123;
const DOLLAR = '$';
const MAX_SEGMENTS = 32;
const MAX_TEXT = 200;

/**
 * Names are resolved here as PHP does at compile time (https://www.php.net/manual/en/language.namespaces.rules.php); a function
 * without a namespace is kept as it stands within its own, and looked for in the global one afterwards.
 */
export function phpFacts(code: Code, path: string): FileFacts {
  return new PhpReader(code, path).read();
}

interface Name {
  text: string;
  next: number;
}

class PhpReader {
  readonly #code: Code;
  readonly #path: string;
  readonly #lines: LineOf;
  readonly #ends: LineOf;
  readonly #imports = new Map<string, ImportFact>();
  readonly #declares = new Set<string>();
  readonly #spans: Span[] = [];
  #namespace = '';
  #namespaceBrace = -1;
  #classes = new Map<string, string>();
  #functions = new Map<string, string>();
  #constants = new Map<string, string>();
  /** Behind the body of the class or function being read. */
  #classEnd = -1;
  // What was looked at last, so that a long run is looked at once.
  #body = { from: -1, to: -1, open: -1 };
  #ahead = { to: -1, variable: -1 };
  #behind = { at: -1, found: false };

  constructor(code: Code, path: string) {
    this.#code = code;
    this.#path = path;
    this.#lines = lineCounter(code.text);
    this.#ends = lineCounter(code.text);
  }

  read(): FileFacts {
    const { tokens } = this.#code;
    for (let at = 0; at < tokens.length; ) {
      const kind = tokens.kinds[at];
      if (kind === WORD || tokens.signs[at] === BACKSLASH) at = this.#word(at);
      else {
        if (kind === STRING) this.#text(at);
        at++;
      }
    }
    return {
      imports: [...this.#imports.values()],
      ...(this.#declares.size === 0 ? {} : { declares: [...this.#declares] }),
      ...(this.#spans.length === 0 ? {} : { spans: this.#spans }),
      ...(this.#code.text.startsWith('#!') ? { entry: true as const } : {}),
    };
  }

  #line(token: number): number {
    return this.#lines(this.#code.tokens.starts[token] ?? 0);
  }

  #add(specifier: string, kind: ImportFact['kind'], token: number, what?: string): void {
    if (specifier === '') return;
    const key = `${what ?? ''}\0${specifier}`;
    if (this.#imports.has(key)) return;
    this.#imports.set(key, { specifier, kind, line: this.#line(token), ...(what === undefined ? {} : { names: [what] }) });
  }

  /** Reads what a word begins; gives the token to go on with. */
  #word(at: number): number {
    const { tokens } = this.#code;
    const isWord = tokens.kinds[at] === WORD;
    if (isWord) {
      if (this.#code.text[tokens.starts[at] ?? 0] === DOLLAR || tokens.is(at - 1, '->') || tokens.is(at - 1, '::')) return at + 1;
      if (tokens.is(at + 1, ':') && this.#isNamedArgument(at)) return at + 1;
      const next = this.#isJoined(at) ? -1 : this.#statement(at);
      if (next !== -1) return next;
    }
    const name = this.#nameAt(at);
    if (name === null) return at + 1;
    this.#use(at, name);
    return name.next;
  }

  #isNamedArgument(at: number): boolean {
    const { tokens } = this.#code;
    return tokens.is(at - 1, '(') || tokens.is(at - 1, ',');
  }

  /** Keywords that begin something of their own; -1: none of them. */
  #statement(at: number): number {
    switch (this.#code.tokens.word(at).toLowerCase()) {
      case 'namespace':
        return this.#enterNamespace(at);
      case 'use':
        return this.#useStatement(at);
      case 'class':
      case 'interface':
      case 'trait':
      case 'enum':
        return this.#declareClass(at);
      case 'function':
        return this.#declareFunction(at);
      case 'const':
        return this.#declareConstant(at);
      case 'extends':
      case 'implements':
      case 'insteadof':
        return this.#classList(at + 1);
      case 'new':
      case 'instanceof':
        return this.#classAt(at + 1);
      case 'require':
      case 'require_once':
      case 'include':
      case 'include_once':
        return this.#include(at);
      default:
        return -1;
    }
  }

  #nameAt(at: number): Name | null {
    const { tokens } = this.#code;
    let next = at;
    const parts: string[] = [];
    if (tokens.signs[next] === BACKSLASH) {
      parts.push('');
      next++;
    }
    while (parts.length < MAX_SEGMENTS && tokens.kinds[next] === WORD) {
      const word = tokens.word(next);
      if (word.startsWith(DOLLAR)) return parts.length > 1 ? { text: parts.join('\\'), next } : null;
      parts.push(word);
      next++;
      if (tokens.signs[next] !== BACKSLASH || tokens.starts[next] !== tokens.ends[next - 1]) break;
      next++;
    }
    return parts.length === 0 || (parts.length === 1 && parts[0] === '') ? null : { text: parts.join('\\'), next };
  }

  /** `namespace\\A`: a separator right behind. */
  #isJoined(at: number): boolean {
    const { tokens } = this.#code;
    return tokens.signs[at + 1] === BACKSLASH && tokens.starts[at + 1] === tokens.ends[at];
  }

  #enterNamespace(at: number): number {
    const name = this.#nameAt(at + 1);
    const next = name?.next ?? at + 1;
    const { tokens } = this.#code;
    if (!tokens.is(next, ';') && !tokens.is(next, '{')) return next;
    this.#namespace = name?.text ?? '';
    this.#namespaceBrace = tokens.is(next, '{') ? next : -1;
    this.#classes = new Map();
    this.#functions = new Map();
    this.#constants = new Map();
    return next + 1;
  }

  #isTop(at: number): boolean {
    const parent = this.#code.tokens.parents[at] ?? -1;
    return parent === -1 || parent === this.#namespaceBrace;
  }

  // `use`

  #useStatement(at: number): number {
    const { tokens } = this.#code;
    if (tokens.is(at + 1, '(')) return at + 1;
    if (!this.#isTop(at)) return this.#classList(at + 1);
    let next = at + 1;
    const what = this.#useKind(next);
    if (what !== null) next++;
    while (next < tokens.length) {
      const name = this.#nameAt(next);
      if (name === null) return next + 1;
      next = tokens.is(name.next, '{') ? this.#useGroup(name, what) : this.#useOne('', name, what, next);
      if (!tokens.is(next, ',')) return next;
      next++;
    }
    return next;
  }

  #useKind(at: number): string | null {
    const { tokens } = this.#code;
    if (tokens.kinds[at + 1] !== WORD && tokens.signs[at + 1] !== BACKSLASH) return null;
    if (this.#isJoined(at)) return null;
    const word = tokens.word(at).toLowerCase();
    return word === 'function' ? FUNCTION : word === 'const' ? CONSTANT : null;
  }

  /** `use A\{B, function c, D as E}`: the name ends with the separator before the brace. */
  #useGroup({ text, next }: Name, what: string | null): number {
    const { tokens } = this.#code;
    const close = tokens.pairs[next] ?? -1;
    const end = close < 0 ? tokens.length : close;
    let at = next + 1;
    while (at < end) {
      const kind = this.#useKind(at);
      const start = kind === null ? at : at + 1;
      const name = this.#nameAt(start);
      if (name === null) at++;
      else {
        at = this.#useOne(`${text}\\`, name, kind ?? what, start);
        if (tokens.is(at, ',')) at++;
      }
    }
    return end + 1;
  }

  #useOne(prefix: string, name: Name, what: string | null, token: number): number {
    const { tokens } = this.#code;
    const full = trimmed(prefix + name.text);
    const hasAlias = tokens.is(name.next, 'as') || tokens.is(name.next, 'AS');
    const alias = hasAlias ? tokens.word(name.next + 1) : full.slice(full.lastIndexOf('\\') + 1);
    if (what === FUNCTION) this.#functions.set(alias.toLowerCase(), full);
    else if (what === CONSTANT) this.#constants.set(alias, full);
    else this.#classes.set(alias.toLowerCase(), full);
    this.#add(full, 'import', token, what ?? undefined);
    return hasAlias ? name.next + 2 : name.next;
  }

  // Declarations

  #declareClass(at: number): number {
    const { tokens } = this.#code;
    const name = tokens.word(at + 1);
    if (tokens.kinds[at + 1] !== WORD || name.startsWith(DOLLAR) || tokens.is(at - 1, 'new')) return -1;
    const isEnum = tokens.is(at, 'enum');
    if (isEnum && !tokens.is(at + 2, '{') && !tokens.is(at + 2, ':') && !tokens.is(at + 2, 'implements')) return -1;
    if (tokens.is(at + 1, 'extends') || tokens.is(at + 1, 'implements')) return at + 1;
    const open = this.#bodyFrom(at + 2);
    const close = open < 0 ? -1 : (tokens.pairs[open] ?? -1);
    this.#declares.add(this.#own(name));
    const last = close < 0 ? at + 1 : close;
    if (at > this.#classEnd) this.#span(name, at, last);
    this.#classEnd = Math.max(this.#classEnd, last);
    return at + 2;
  }

  /** The brace of a body, not far behind its head; what was looked through once is not looked through again. */
  #bodyFrom(at: number): number {
    const { tokens } = this.#code;
    const known = this.#body;
    if (at > known.from && at <= known.to) return known.open;
    let i = at;
    let open = -1;
    for (; i < Math.min(tokens.length, at + 400); i++) {
      const sign = tokens.signs[i];
      if (sign === BRACE) open = i;
      if (sign === BRACE || sign === SEMICOLON) break;
      if (sign === PAREN) i = Math.max(i, tokens.pairs[i] ?? i);
    }
    this.#body = { from: at, to: i, open };
    return open;
  }

  #span(name: string, from: number, to: number): void {
    const start = this.#line(from);
    const end = this.#ends(this.#code.tokens.starts[to] ?? 0);
    this.#spans.push({ name, from: start, to: Math.max(start, end), exported: true });
  }

  #declareFunction(at: number): number {
    const { tokens } = this.#code;
    const nameAt = tokens.is(at + 1, '&') ? at + 2 : at + 1;
    if (tokens.kinds[nameAt] !== WORD) return at + 1;
    if (at > this.#classEnd) {
      const name = tokens.word(nameAt);
      this.#declares.add(`${this.#own(name)}${FUNCTION}`);
      const open = this.#bodyFrom(nameAt + 1);
      const close = open < 0 ? nameAt : Math.max(nameAt, tokens.pairs[open] ?? nameAt);
      if (this.#isTop(at)) this.#span(name, at, close);
    }
    return nameAt + 1;
  }

  /** `const A = 1, B = 2;` outside of classes. */
  #declareConstant(at: number): number {
    const { tokens } = this.#code;
    if (this.#isTop(at) && tokens.kinds[at + 1] === WORD && tokens.is(at + 2, '=')) {
      this.#declares.add(`${CONSTANT} ${this.#own(tokens.word(at + 1))}`);
      return at + 2;
    }
    const typed = this.#nameAt(at + 1);
    if (typed !== null && tokens.kinds[typed.next] === WORD) {
      this.#class(at + 1, typed);
      return typed.next + 1;
    }
    return at + 2;
  }

  #own(name: string): string {
    return this.#namespace === '' ? name : `${this.#namespace}\\${name}`;
  }

  // Uses

  #classList(from: number): number {
    const { tokens } = this.#code;
    let at = from;
    while (at < tokens.length) {
      const name = this.#nameAt(at);
      if (name === null) return at;
      this.#class(at, name);
      at = name.next;
      if (!tokens.is(at, ',')) return at;
      at++;
    }
    return at;
  }

  #classAt(at: number): number {
    if (this.#code.tokens.is(at, 'class')) return at;
    const name = this.#nameAt(at);
    if (name === null) return at;
    this.#class(at, name);
    return name.next;
  }

  #class(at: number, { text }: Name): void {
    const full = this.#resolved(text, this.#classes, true);
    if (full === null) return;
    this.#add(full, this.#kindOf(text, full), at);
  }

  #kindOf(written: string, full: string): ImportFact['kind'] {
    return !written.includes('\\') && full === this.#own(written) ? 'package' : 'import';
  }

  /** A name by the rules of its file; null for words that name nothing. */
  #resolved(text: string, aliases: ReadonlyMap<string, string>, ofClass: boolean): string | null {
    if (text.startsWith('\\')) return text.slice(1);
    const cut = text.indexOf('\\');
    if (cut < 0) {
      if (ofClass && NO_CLASS.has(text.toLowerCase())) return null;
      return aliases.get(ofClass || aliases === this.#functions ? text.toLowerCase() : text) ?? this.#own(text);
    }
    const head = text.slice(0, cut).toLowerCase();
    if (head === 'namespace') return this.#own(text.slice(cut + 1));
    const alias = this.#classes.get(head);
    return alias === undefined ? this.#own(text) : alias + text.slice(cut);
  }

  /** A name in an expression or a declaration: what stands around it tells whether it is a class. */
  #use(at: number, name: Name): void {
    const { tokens } = this.#code;
    const { next, text } = name;
    if (tokens.is(next, '(') && !this.#isAttribute(at)) {
      this.#call(at, text);
      return;
    }
    if (tokens.is(next, '::') || this.#isType(at, next) || this.#isAttribute(at)) this.#class(at, name);
    else if (text.includes('\\')) this.#constant(at, text);
    else if (this.#constants.has(text)) this.#constant(at, text);
  }

  #call(at: number, text: string): void {
    const simple = !text.includes('\\');
    if (simple && (COMMON_FUNCTIONS.has(text.toLowerCase()) || NO_TYPE_BEFORE.has(text.toLowerCase()))) return;
    const full = this.#resolved(text, this.#functions, false);
    if (full !== null) this.#add(full, this.#kindOf(text, full), at, FUNCTION);
  }

  #constant(at: number, text: string): void {
    const full = this.#resolved(text, this.#constants, false);
    if (full !== null) this.#add(full, 'import', at, CONSTANT);
  }

  /** `#[Name, Name(1)]`: in its brackets, and not in an argument. */
  #isAttribute(at: number): boolean {
    const { tokens } = this.#code;
    const parent = tokens.parents[at] ?? -1;
    return (
      parent > 0 &&
      tokens.is(parent, '[') &&
      tokens.is(parent - 1, '#') &&
      (at === parent + 1 || tokens.is(at - 1, ',')) &&
      tokens.starts[parent] === tokens.ends[parent - 1]
    );
  }

  #isType(at: number, next: number): boolean {
    const { tokens } = this.#code;
    if (tokens.kinds[next] === WORD && this.#code.text[tokens.starts[next] ?? 0] === DOLLAR)
      return !NO_TYPE_BEFORE.has(tokens.word(next - 1).toLowerCase());
    const parent = tokens.parents[at] ?? -1;
    if (parent > 0 && tokens.is(parent, '(') && tokens.is(parent - 1, 'catch')) return true;
    if (this.#isReturnType(at)) return true;
    const union = tokens.is(next, '|') || tokens.is(next, '&') || tokens.is(next, '...') || tokens.is(next, ')');
    return union && this.#isJoinedType(at);
  }

  /** Before a name: `A|B $x`, and within a list of parameters `A &...$x`, `(A&B)|null $x`. */
  #isJoinedType(at: number): boolean {
    const { tokens } = this.#code;
    const variable = this.#variableBehind(at);
    if (variable < 0) return false;
    if (tokens.kinds[variable - 1] === WORD && !NO_TYPE_BEFORE.has(tokens.word(variable - 1).toLowerCase())) return true;
    const parent = tokens.parents[at] ?? -1;
    return isParameters(this.#code, parent) || isParameters(this.#code, tokens.parents[parent] ?? -1);
  }

  /** The variable that names and signs of types lead to, -1: none. */
  #variableBehind(at: number): number {
    const { tokens, text } = this.#code;
    if (at <= this.#ahead.to) return this.#ahead.variable;
    let i = at;
    let variable = -1;
    for (; i < tokens.length && variable < 0; i++) {
      if (tokens.kinds[i] === WORD) {
        if (text[tokens.starts[i] ?? 0] === DOLLAR) variable = i;
      } else if (!isTypeSign(tokens.signs[i]) && !tokens.is(i, '...')) break;
    }
    this.#ahead = { to: i, variable };
    return variable;
  }

  /** Behind `)` and a colon of a function: `): ?A`, `): A|B`. */
  #isReturnType(at: number): boolean {
    const { tokens } = this.#code;
    const known = this.#behind;
    let i = at - 1;
    let found = false;
    for (; i > 1; i--) {
      if (i === known.at) {
        found = known.found;
        break;
      }
      if (tokens.signs[i] === COLON) {
        found = tokens.is(i - 1, ')') && isParameters(this.#code, tokens.pairs[i - 1] ?? -1);
        break;
      }
      if (tokens.kinds[i] !== WORD && !isTypeSign(tokens.signs[i])) break;
      if (tokens.kinds[i] === WORD && tokens.kinds[i + 1] === WORD) break;
    }
    this.#behind = { at, found };
    return found;
  }

  // Files and texts

  /** `require __DIR__ . '/x.php'`, `dirname(__FILE__) . '/x.php'`, `'x.php'`; other expressions are only known when they run. */
  #include(at: number): number {
    const { tokens } = this.#code;
    let next = at + 1;
    while (tokens.is(next, '(')) next++;
    const folder = this.#folderAt(next);
    if (folder !== null && tokens.is(folder.next, '.') && tokens.kinds[folder.next + 1] === STRING) {
      const value = plainString(tokens.word(folder.next + 1));
      if (value !== null && this.#endsPath(folder.next + 2))
        this.#add(`${folder.text}${value.startsWith('/') ? '' : '/'}${value}`, 'include', at, FILE);
      return folder.next + 2;
    }
    if (tokens.kinds[next] === STRING && this.#endsPath(next + 1)) {
      const value = plainString(tokens.word(next));
      if (value !== null && !value.includes('\n'))
        this.#add(value, 'include', at, value.startsWith('./') || value.startsWith('../') ? FILE : FILE_SOMEWHERE);
      return next + 1;
    }
    return at + 1;
  }

  #endsPath(at: number): boolean {
    const { tokens } = this.#code;
    return at >= tokens.length || tokens.is(at, ';') || tokens.is(at, ')') || tokens.is(at, ',') || tokens.kinds[at] === STRING;
  }

  /** The folder of the file, and how far above it. */
  #folderAt(at: number, depth = 0): Name | null {
    const { tokens } = this.#code;
    if (tokens.is(at, '__DIR__')) return { text: '.', next: at + 1 };
    if (tokens.is(at, '__FILE__')) return { text: `./${this.#path.slice(this.#path.lastIndexOf('/') + 1)}`, next: at + 1 };
    const call = tokens.signs[at] === BACKSLASH ? at + 1 : at;
    if (!tokens.is(call, 'dirname') || !tokens.is(call + 1, '(') || depth > 8) return null;
    const inner = this.#folderAt(call + 2, depth + 1);
    if (inner === null) return null;
    let { next } = inner;
    let levels = 1;
    if (tokens.is(next, ',')) {
      levels = Math.min(16, Number(tokens.word(next + 1)) || 1);
      next += 2;
    }
    return tokens.is(next, ')') ? { text: above(inner.text, levels), next: next + 1 } : null;
  }

  /** `'App\Models\User'`, `'App\Http\Kernel@handle'`. */
  #text(at: number): void {
    const { tokens } = this.#code;
    const length = (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0);
    if (length < 5 || length > MAX_TEXT) return;
    const word = tokens.word(at);
    if (!word.includes('\\')) return;
    const value = plainString(word);
    if (value === null) return;
    const name = trimmed(value.replaceAll('\\\\', '\\')).split(/[@:]/, 1)[0] ?? '';
    if (CLASS_NAME.test(name)) this.#add(name, 'string', at, TEXT);
  }
}

/** Signs that join the parts of a type or a name. */
const isTypeSign = (sign: number | undefined): boolean =>
  sign === 124 || sign === 38 || sign === 63 || sign === 40 || sign === 41 || sign === BACKSLASH;

const CLASS_NAME = /^[A-Z_a-z]\w{0,99}(?:\\[A-Z_a-z]\w{0,99}){1,12}$/;

const trimmed = (name: string): string => (name.startsWith('\\') ? name.slice(1) : name);

function above(folder: string, levels: number): string {
  let found = folder;
  for (let level = 0; level < levels; level++) {
    if (found.startsWith('./')) found = '.';
    else found = found === '.' ? '..' : `${found}/..`;
  }
  return found;
}

/** Whether a bracket opens the parameters of a function, a closure or `fn`, or the variables a closure uses. */
function isParameters({ tokens }: Code, open: number): boolean {
  if (open < 1 || !tokens.is(open, '(')) return false;
  let before = open - 1;
  if (tokens.is(before, '&')) before--;
  if (tokens.is(before, 'function') || tokens.is(before, 'fn')) return true;
  if (tokens.is(before, 'use')) return tokens.is(before - 1, ')');
  if (tokens.kinds[before] !== WORD) return false;
  before--;
  if (tokens.is(before, '&')) before--;
  return tokens.is(before, 'function');
}

/** A string of one part without variables. */
function plainString(word: string): string | null {
  const quote = word[0];
  if ((quote !== "'" && quote !== '"') || word.length < 2 || !word.endsWith(quote)) return null;
  const inner = word.slice(1, -1);
  return quote === '"' && inner.includes('$') ? null : inner;
}
