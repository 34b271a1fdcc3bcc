import { type Code, STRING, WORD } from '../../../code/tokens.js';
import type { FileFacts, ImportFact, Span } from '../../language.js';
import { type LineOf, lineCounter } from '../../line-counter.js';

/** What `names` of an import of Ruby says first: a path from the file's own folder, from a load folder, a folder to load from, … */
export const RELATIVE = './';
export const FEATURE = 'feature';
export const LOAD = 'load';
export const LOAD_PATH = 'load-path';
export const GLOB = '*';
/** A constant; the module it is used in follows. */
export const CONSTANT = '::';

const MAX_PARTS = 32;
const MAX_DEPTH = 8;
/** Deeper modules are not named: names of names would fill the memory. */
const MAX_NAME = 500;
/** Constants of one file that are looked for elsewhere. */
const MOST_CONSTANTS = 5000;

/** What is said with words, not with values that only exist when it runs. */
export function rubyFacts(code: Code, path: string): FileFacts {
  return new RubyReader(code, path).read();
}

interface Path {
  /** Seen from the folder of the file; null: from a load folder. */
  relative: boolean;
  text: string;
  next: number;
}

interface Scope {
  /** Full name; null: not a module (`def`, `if`, `do`, …). */
  name: string | null;
  start: number;
  /** It holds something of its own, not only other modules. */
  filled: boolean;
  word: string;
}

class RubyReader {
  readonly #code: Code;
  readonly #path: string;
  readonly #lines: LineOf;
  /** Of what stands at the top, one behind the other. */
  readonly #begins: LineOf;
  readonly #ends: LineOf;
  readonly #imports: ImportFact[] = [];
  readonly #seen = new Set<string>();
  readonly #declares = new Set<string>();
  readonly #spans: Span[] = [];
  readonly #scopes: Scope[] = [];
  #module = '';
  #constants = 0;
  #entry: boolean;

  constructor(code: Code, path: string) {
    this.#code = code;
    this.#path = path;
    this.#lines = lineCounter(code.text);
    this.#begins = lineCounter(code.text);
    this.#ends = lineCounter(code.text);
    this.#entry = code.text.startsWith('#!');
  }

  read(): FileFacts {
    const { tokens } = this.#code;
    for (let at = 0; at < tokens.length; ) at = tokens.kinds[at] === WORD ? this.#word(at) : at + 1;
    while (this.#scopes.length > 0) this.#leave(tokens.length - 1);
    return {
      imports: this.#imports,
      ...(this.#declares.size === 0 ? {} : { declares: [...this.#declares] }),
      ...(this.#spans.length === 0 ? {} : { spans: this.#spans }),
      ...(this.#entry ? { entry: true as const } : {}),
    };
  }

  #add(specifier: string, kind: ImportFact['kind'], token: number, names: string[]): void {
    if (specifier === '' || specifier.length > 500) return;
    const key = `${names[0]}\0${specifier}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const line = this.#lines(this.#code.tokens.starts[token] ?? 0);
    this.#imports.push({ specifier, kind, line, names });
  }

  /** `x.y`, `:y`, `y:` – a name, whatever it reads. */
  #isName(at: number): boolean {
    const { tokens } = this.#code;
    if (tokens.is(at - 1, '.') || tokens.is(at - 1, '?.') || tokens.is(at - 1, '@')) return true;
    if (tokens.is(at - 1, '&') && tokens.is(at, '.')) return true;
    if (tokens.is(at - 1, ':') && tokens.ends[at - 1] === tokens.starts[at]) return true;
    return tokens.is(at + 1, ':') && tokens.starts[at + 1] === tokens.ends[at] && !tokens.is(at - 1, '?');
  }

  #word(at: number): number {
    const { tokens, text } = this.#code;
    const first = text.charCodeAt(tokens.starts[at] ?? 0);
    if (first === 36) return this.#loadPath(at);
    if (first >= 65 && first <= 90) return this.#constant(at);
    if (this.#isName(at)) return at + 1;
    switch (tokens.word(at)) {
      case 'require':
      case 'require_dependency':
        return this.#require(at, FEATURE);
      case 'require_relative':
        return this.#require(at, RELATIVE);
      case 'load':
      case 'eval_gemfile':
      case 'import':
        return this.#require(at, LOAD);
      case 'autoload':
        return this.#autoload(at);
      case 'class':
      case 'module':
        return this.#open(at);
      case 'if':
      case 'unless':
      case 'while':
      case 'until':
        // Behind a value on the same line they qualify it and have no end.
        if (this.#beginsBlock(at)) this.#enter(null, at);
        return at + 1;
      case 'def':
        return this.#method(at);
      case 'case':
      case 'begin':
      case 'for':
        this.#enter(null, at);
        return at + 1;
      case 'do':
        if (!this.#isLoopDo()) this.#enter(null, at);
        return at + 1;
      case 'end':
        this.#leave(at);
        return at + 1;
      default:
        this.#fill();
        if (tokens.is(at, '__FILE__') && (tokens.is(at + 1, '==') || tokens.is(at - 1, '=='))) this.#entry = true;
        return at + 1;
    }
  }

  #fill(): void {
    const scope = this.#scopes[this.#scopes.length - 1];
    if (scope !== undefined && scope.name !== null) scope.filled = true;
  }

  // Scopes

  #beginsBlock(at: number): boolean {
    const { tokens } = this.#code;
    if (tokens.breaks[at] === 1 || at === 0) return true;
    const before = tokens.kinds[at - 1];
    if (before === WORD) return BEFORE_VALUE.has(tokens.word(at - 1));
    if (before === STRING) return false;
    return (
      !(
        tokens.is(at - 1, ')') ||
        tokens.is(at - 1, ']') ||
        tokens.is(at - 1, '}') ||
        tokens.is(at - 1, '?') ||
        tokens.is(at - 1, '!')
      ) && before !== 2
    );
  }

  /** `while x do`: one end for both. */
  #isLoopDo(): boolean {
    const scope = this.#scopes[this.#scopes.length - 1];
    if (scope === undefined || (scope.word !== 'while' && scope.word !== 'until' && scope.word !== 'for')) return false;
    scope.word = '';
    return true;
  }

  #enter(name: string | null, at: number): void {
    this.#fill();
    this.#scopes.push({ name, start: at, filled: false, word: this.#code.tokens.word(at) });
  }

  #leave(at: number): void {
    const scope = this.#scopes.pop();
    if (scope === undefined || scope.name === null) return;
    const short = this.#outer();
    if (scope.filled || !this.#hasInner(scope.name)) this.#declares.add(scope.name);
    if (short === '') this.#span(scope.name, scope.start, at);
    this.#module = short;
  }

  #outer(): string {
    for (let i = this.#scopes.length - 1; i >= 0; i--) {
      const name = this.#scopes[i]?.name;
      if (name != null) return name;
    }
    return '';
  }

  readonly #withInner = new Set<string>();

  #hasInner(name: string): boolean {
    return this.#withInner.has(name);
  }

  #span(name: string, from: number, to: number): void {
    const { starts } = this.#code.tokens;
    this.#spans.push({ name, from: this.#begins(starts[from] ?? 0), to: this.#ends(starts[to] ?? 0), exported: true });
  }

  #method(at: number): number {
    const { tokens } = this.#code;
    this.#fill();
    // `def a = 1` and `def a(b) = 1` have no end.
    let next = at + 1;
    while (tokens.breaks[next] === 0 && (tokens.is(next + 1, '.') || tokens.is(next, '.')) && next < at + 8) next++;
    next++;
    if (tokens.is(next, '?') || tokens.is(next, '!')) next++;
    if (tokens.is(next, '(')) next = (tokens.pairs[next] ?? -1) < 0 ? next + 1 : (tokens.pairs[next] ?? next) + 1;
    const isEndless =
      tokens.is(next, '=') &&
      tokens.breaks[next] === 0 &&
      !tokens.is(next + 1, '(') &&
      tokens.starts[next] !== tokens.ends[next - 1];
    if (!isEndless) this.#scopes.push({ name: null, start: at, filled: false, word: 'def' });
    return at + 2;
  }

  /** `class A::B < C`, `module A`, `class << self`. */
  #open(at: number): number {
    const { tokens } = this.#code;
    const name = this.#module.length > MAX_NAME ? null : this.#nameAt(at + 1);
    if (name === null) {
      this.#enter(null, at);
      return at + 1;
    }
    const full = name.text.startsWith('::')
      ? name.text.slice(2)
      : this.#module === ''
        ? name.text
        : `${this.#module}::${name.text}`;
    const parent = this.#scopes[this.#scopes.length - 1];
    if (parent?.name != null) this.#withInner.add(parent.name);
    this.#scopes.push({ name: full, start: at, filled: tokens.is(at, 'class'), word: 'module' });
    if (tokens.is(name.next, '<') && !tokens.is(name.next + 1, '<')) {
      // The parent is looked for outside of the class.
      const next = this.#constantFrom(name.next + 1);
      this.#module = full;
      return next;
    }
    this.#module = full;
    return name.next;
  }

  // Constants

  #nameAt(at: number): { text: string; next: number } | null {
    const { tokens, text } = this.#code;
    const parts: string[] = [];
    let next = at;
    const isRoot = tokens.is(next, '::');
    if (isRoot) next++;
    while (parts.length < MAX_PARTS && tokens.kinds[next] === WORD) {
      const first = text.charCodeAt(tokens.starts[next] ?? 0);
      if (first < 65 || first > 90) break;
      parts.push(tokens.word(next));
      next++;
      if (!tokens.is(next, '::') || tokens.starts[next] !== tokens.ends[next - 1]) break;
      next++;
    }
    if (parts.length === 0) return null;
    if (tokens.is(next - 1, '::')) next--;
    return { text: (isRoot ? '::' : '') + parts.join('::'), next };
  }

  #constantFrom(at: number): number {
    const { tokens, text } = this.#code;
    const start = tokens.is(at, '::') ? at + 1 : at;
    const first = tokens.kinds[start] === WORD ? text.charCodeAt(tokens.starts[start] ?? 0) : 0;
    return first >= 65 && first <= 90 ? this.#constant(start) : at;
  }

  #constant(at: number): number {
    const { tokens } = this.#code;
    if (tokens.is(at + 1, '(') && tokens.starts[at + 1] === tokens.ends[at]) return at + 1;
    if (this.#isName(at) || (tokens.is(at - 1, '::') && tokens.starts[at - 1] === tokens.ends[at - 2] && this.#isValue(at - 2)))
      return at + 1;
    if (tokens.is(at, 'Dir')) this.#glob(at);
    const name = this.#nameAt(tokens.is(at - 1, '::') ? at - 1 : at);
    if (name === null) return at + 1;
    if (tokens.is(name.next, '=') && tokens.breaks[at] === 1 && !name.text.includes('::')) {
      this.#fill();
      const outside = this.#scopes.every((scope) => scope.name !== null);
      if (outside) this.#declares.add(this.#module === '' ? name.text : `${this.#module}::${name.text}`);
      return name.next;
    }
    this.#fill();
    if (this.#constants < MOST_CONSTANTS) {
      this.#constants++;
      this.#use(name.text, at);
    }
    return name.next;
  }

  /** `Dir[…]`, `Dir.glob(…)`. */
  #glob(at: number): void {
    const { tokens } = this.#code;
    const isCall = tokens.is(at + 1, '.') && tokens.is(at + 2, 'glob') && tokens.is(at + 3, '(');
    if (!isCall && !tokens.is(at + 1, '[')) return;
    const path = this.#pathAt(isCall ? at + 4 : at + 2, false);
    if (path?.text.includes('*')) this.#add(path.text, 'require', at, [GLOB, ...(path.relative ? [RELATIVE] : [])]);
  }

  #isValue(at: number): boolean {
    const { tokens } = this.#code;
    return tokens.kinds[at] === WORD || tokens.is(at, ')') || tokens.is(at, ']');
  }

  #use(name: string, at: number): void {
    const key = `${CONSTANT}${this.#module}\0${name}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const line = this.#lines(this.#code.tokens.starts[at] ?? 0);
    this.#imports.push({
      specifier: name,
      kind: 'package',
      line,
      names: this.#module === '' || name.startsWith('::') ? [CONSTANT] : [CONSTANT, this.#module],
    });
  }

  // Files

  /** The argument of a command: behind its name or in brackets. */
  #argument(at: number): number {
    const { tokens } = this.#code;
    return tokens.is(at + 1, '(') && tokens.starts[at + 1] === tokens.ends[at] ? at + 2 : at + 1;
  }

  #require(at: number, what: string): number {
    const { tokens } = this.#code;
    this.#fill();
    if (tokens.breaks[at + 1] === 1) return at + 1;
    const path = this.#pathAt(this.#argument(at), what === RELATIVE);
    if (path === null) return at + 1;
    // `import x` of Rake, `load` of anything else with arguments of its own.
    if (tokens.is(at, 'import') && !path.text.includes('.')) return at + 1;
    this.#add(path.text, 'require', at, [path.relative ? RELATIVE : what, ...(what === LOAD ? [LOAD] : [])]);
    return path.next;
  }

  /** `autoload :Name, 'path'`. */
  #autoload(at: number): number {
    const { tokens } = this.#code;
    this.#fill();
    let next = this.#argument(at);
    if (tokens.is(next, ':')) next++;
    const name = this.#nameAt(next);
    if (name === null && tokens.kinds[next] !== STRING) return at + 1;
    const comma = name?.next ?? next + 1;
    if (!tokens.is(comma, ',')) return at + 1;
    const path = this.#pathAt(comma + 1, false);
    if (path === null) return comma;
    this.#add(path.text, 'dynamic', at, [path.relative ? RELATIVE : FEATURE]);
    return path.next;
  }

  /** `$LOAD_PATH.unshift __dir__`, `$: << File.expand_path('../lib', __FILE__)`. */
  #loadPath(at: number): number {
    const { tokens } = this.#code;
    this.#fill();
    const isShort = tokens.is(at, '$') && tokens.is(at + 1, ':');
    if (!isShort && !tokens.is(at, '$LOAD_PATH')) return at + 1;
    let next = isShort ? at + 2 : at + 1;
    if (tokens.is(next, '.') && (tokens.is(next + 1, 'unshift') || tokens.is(next + 1, 'push') || tokens.is(next + 1, '<<')))
      next = this.#argument(next + 1);
    else if (tokens.is(next, '<') && tokens.is(next + 1, '<')) next += 2;
    else return next;
    const path = this.#pathAt(next, false);
    if (path === null) return next;
    if (path.relative) this.#add(path.text, 'config', at, [LOAD_PATH]);
    return path.next;
  }

  /** A path that is known without running: of `__dir__`, `__FILE__`, `File.join`, `File.expand_path` and strings. */
  #pathAt(at: number, relative: boolean, depth = 0): Path | null {
    const { tokens } = this.#code;
    let found: Path | null = null;
    if (depth > MAX_DEPTH) return null;
    if (tokens.is(at, '(')) {
      const inner = this.#pathAt(at + 1, relative, depth + 1);
      found = inner !== null && tokens.is(inner.next, ')') ? { ...inner, next: inner.next + 1 } : null;
    } else if (tokens.kinds[at] === STRING) found = this.#stringPath(at, relative);
    else if (tokens.is(at, '__dir__')) found = { relative: true, text: '.', next: at + 1 };
    else if (tokens.is(at, '__FILE__'))
      found = { relative: true, text: `./${this.#path.slice(this.#path.lastIndexOf('/') + 1)}`, next: at + 1 };
    else if (tokens.is(at, 'File') || tokens.is(at, '::')) found = this.#filePath(tokens.is(at, 'File') ? at : at + 1, depth);
    else if (tokens.is(at, 'Dir')) return null;
    if (found === null) return null;
    // `__dir__ + '/x'`
    if (tokens.is(found.next, '+') && tokens.kinds[found.next + 1] === STRING && found.relative) {
      const more = this.#stringPath(found.next + 1, false);
      return more === null ? null : { relative: true, text: joined([found.text, more.text]), next: more.next };
    }
    return found;
  }

  #stringPath(at: number, relative: boolean): Path | null {
    const { tokens } = this.#code;
    const word = tokens.word(at);
    const value = plainString(word);
    if (value !== null) return { relative, text: relative ? joined(['.', value]) : value, next: at + 1 };
    // "#{__dir__}/x"
    if (!word.endsWith('#{')) return null;
    const close = tokens.pairs[at] ?? -1;
    const inner = word === '"#{' && close >= 0 ? this.#pathAt(at + 1, false, MAX_DEPTH - 1) : null;
    const rest = close < 0 ? '' : tokens.word(close);
    if (inner === null || !inner.relative || inner.next !== close || !rest.startsWith('}') || !rest.endsWith('"')) return null;
    return { relative: true, text: joined([inner.text, rest.slice(1, -1)]), next: close + 1 };
  }

  #filePath(at: number, depth: number): Path | null {
    const { tokens } = this.#code;
    if (!tokens.is(at + 1, '.')) return null;
    const method = tokens.word(at + 2);
    if (!FILE_METHODS.has(method) || tokens.breaks[at + 3] === 1) return null;
    const inBrackets = tokens.is(at + 3, '(');
    const parts: Path[] = [];
    let next = inBrackets ? at + 4 : at + 3;
    while (parts.length < MAX_PARTS) {
      const part = this.#pathAt(next, false, depth + 1);
      if (part === null) return null;
      parts.push(part);
      next = part.next;
      if (!tokens.is(next, ',')) break;
      next++;
    }
    if (inBrackets) {
      if (!tokens.is(next, ')')) return null;
      next++;
    }
    const [first, second] = parts;
    if (first === undefined) return null;
    if (method === 'dirname') return first.relative ? { relative: true, text: above(first.text), next } : null;
    if (method === 'join') return { relative: first.relative, text: joined(parts.map(({ text }) => text)), next };
    if (second === undefined) return { ...first, next };
    // `expand_path('../x', __FILE__)`: the file counts as a folder.
    return second.relative ? { relative: true, text: joined([second.text, first.text]), next } : null;
  }
}

const FILE_METHODS = new Set(['expand_path', 'join', 'dirname', 'realpath', 'absolute_path']);
const BEFORE_VALUE = new Set(
  'and or not then do else elsif when in return begin ensure rescue if unless while until case yield'.split(' '),
);

/** `.` and `..` resolved where they can be, so that `./file.rb/../x` is `./x`. */
function joined(parts: readonly string[]): string {
  const found: string[] = [];
  for (const part of parts.join('/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && found.length > 0 && found[found.length - 1] !== '..') found.pop();
    else found.push(part);
  }
  const isUp = found[0] === '..';
  return parts[0]?.startsWith('.') && !isUp ? `./${found.join('/')}` : found.join('/');
}

function above(path: string): string {
  return joined([path, '..']);
}

/** A string of one part without anything inside. */
function plainString(word: string): string | null {
  const quote = word[0];
  if ((quote !== "'" && quote !== '"') || word.length < 2 || !word.endsWith(quote)) return null;
  const inner = word.slice(1, -1);
  return inner.includes('\n') || (quote === '"' && inner.includes('\\')) ? null : inner;
}
