import { NUMBER, PUNCTUATION, STRING, type Tokens, WORD } from '../../../code/tokens.js';
import type { Span } from '../../language.js';
import { Scopes } from './scopes.js';

/** What a Go file declares at its top level, and which names it uses that it binds nowhere itself. */
export interface Names {
  /** Methods as `Type.Method`. Of each the first and the last token. */
  declared: (Omit<Span, 'from' | 'to'> & { first: number; last: number })[];
  /** Plain names, `qualifier.Name` and `.Selector`, each with the token of its first use, in order of that. */
  used: Map<string, number>;
  /** A function without a body: assembly, or another object file, has it. The token of its name, -1: none. */
  bodyless: number;
  /** `func init()`. */
  init: boolean;
}

const KEYWORDS = new Set(
  (
    'break case chan const continue default defer else fallthrough for func go goto if import interface map package range return ' +
    'select struct switch type var'
  ).split(' '),
);
/** Of the predeclared names those that nobody declares anew for a package. `min`, `max`, `clear` and the like people do. */
const PREDECLARED = new Set(
  (
    'bool byte complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8 uint16 uint32 uint64 ' +
    'uintptr any comparable true false iota nil append cap len make new panic recover _'
  ).split(' '),
);
/** Words that a type may begin with. */
const TYPE_WORDS = new Set(['chan', 'func', 'interface', 'map', 'struct']);

const BLOCK = 1;
const STRUCT = 2;
const INTERFACE = 3;
/** Its keys are names of fields. */
const FIELDS = 4;
/** A list, an array or a map: its keys are expressions. */
const ITEMS = 5;

/** Further ahead than this many tokens, brackets counted as one, the end of a statement or of a header is not looked for. */
const AHEAD = 150;

export function namesOf(tokens: Tokens): Names {
  return new NameReader(tokens).read();
}

class NameReader {
  readonly #tokens: Tokens;
  readonly #scopes = new Scopes();
  /** By token: 1, it names what is declared and uses nothing. */
  readonly #named: Uint8Array;
  /** By opening brace: what it opens. */
  readonly #braces: Uint8Array;
  readonly #names: Names = { declared: [], used: new Map(), bodyless: -1, init: false };
  /** By block: up to where names reach that headers of the present `if … else` chain in it bind. */
  readonly #chains = new Map<number, number>();

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
    this.#named = new Uint8Array(tokens.length + 1);
    this.#braces = new Uint8Array(tokens.length + 1);
  }

  read(): Names {
    const { kinds, length } = this.#tokens;
    this.#markShort();
    for (let at = this.#start(); at < length; at++) {
      this.#scopes.at(at);
      if (kinds[at] === WORD) this.#word(at);
      else if (this.#tokens.signs[at] === 123) this.#braces[at] = this.#brace(at);
      else if (this.#tokens.is(at, ':=')) this.#shortDeclaration(at);
    }
    return this.#names;
  }

  /** Marks what stands before `:=`: such names are bound, whatever they meant outside. */
  #markShort(): void {
    const tokens = this.#tokens;
    for (let sign = 0; sign < tokens.length; sign++) {
      if (tokens.signs[sign] !== 0 || tokens.kinds[sign] !== PUNCTUATION || !tokens.is(sign, ':=')) continue;
      for (let at = sign - 1; tokens.kinds[at] === WORD && this.#named[at] === 0; at -= 2) {
        this.#named[at] = 1;
        if (!tokens.is(at - 1, ',')) break;
      }
    }
  }

  /** Behind the package clause and the imports. */
  #start(): number {
    const tokens = this.#tokens;
    let at = 0;
    while (at < tokens.length) {
      if (tokens.is(at, 'package')) at += 2;
      else if (tokens.is(at, ';')) at++;
      else if (tokens.is(at, 'import')) {
        if (tokens.is(at + 1, '(')) at = this.#behind(at + 1);
        else {
          at++;
          while (at < tokens.length && tokens.kinds[at] !== STRING && tokens.breaks[at] === 0) at++;
          at++;
        }
      } else break;
    }
    return at;
  }

  #word(at: number): void {
    const { parents, pairs } = this.#tokens;
    const word = this.#tokens.word(at);
    if (KEYWORDS.has(word) && !this.#follows(at, '.')) {
      if (word === 'func') this.#func(at);
      else if (word === 'type' || word === 'var' || word === 'const') this.#declaration(at, word);
      else if (word === 'case' || word === 'default') {
        const block = parents[at] ?? -1;
        if (block >= 0) this.#scopes.clause(block, this.#until(block));
      }
      return;
    }
    if (this.#named[at] === 1) return;
    if (this.#follows(at, '.')) {
      this.#selector(at, word);
      return;
    }
    const parent = parents[at] ?? -1;
    const kind = parent < 0 ? 0 : (this.#braces[parent] ?? 0);
    if (kind === STRUCT && this.#isField(at, parent)) return;
    if (kind === INTERFACE && this.#begins(at, parent) && this.#tokens.is(at + 1, '(')) {
      this.#signature(at + 1);
      return;
    }
    if (this.#tokens.is(at + 1, ':')) {
      if (kind === FIELDS && (this.#tokens.is(at - 1, '{') || this.#tokens.is(at - 1, ','))) return;
      if (kind === BLOCK && this.#tokens.breaks[at] === 1 && !this.#tokens.is(at - 1, ',') && (pairs[parent] ?? -1) >= 0) return;
    }
    if (this.#isLabel(at)) return;
    if (!PREDECLARED.has(word) && !this.#scopes.has(word)) this.#use(word, at);
  }

  #use(name: string, at: number): void {
    if (!this.#names.used.has(name)) this.#names.used.set(name, at);
  }

  #follows(at: number, sign: string): boolean {
    return this.#tokens.is(at - 1, sign);
  }

  /** `break Outer`, `goto fail`. */
  #isLabel(at: number): boolean {
    const tokens = this.#tokens;
    return (
      tokens.breaks[at] === 0 &&
      (tokens.is(at - 1, 'break') || tokens.is(at - 1, 'continue') || tokens.is(at - 1, 'goto')) &&
      tokens.kinds[at - 1] === WORD
    );
  }

  #selector(at: number, name: string): void {
    const before = at - 2;
    const { kinds } = this.#tokens;
    if (kinds[before] === WORD && !this.#follows(before, '.')) {
      const qualifier = this.#tokens.word(before);
      if (!KEYWORDS.has(qualifier) && !this.#scopes.has(qualifier)) {
        this.#use(`${qualifier}.${name}`, at);
        return;
      }
    }
    this.#use(`.${name}`, at);
  }

  // Braces

  #brace(at: number): number {
    const tokens = this.#tokens;
    if (tokens.is(at - 1, 'struct')) return STRUCT;
    if (tokens.is(at - 1, 'interface')) return INTERFACE;
    const parent = tokens.parents[at] ?? -1;
    const around = parent < 0 ? 0 : (this.#braces[parent] ?? 0);
    if ((around === FIELDS || around === ITEMS) && (tokens.is(at - 1, '{') || tokens.is(at - 1, ',') || tokens.is(at - 1, ':')))
      return FIELDS;
    // As gofmt writes it, the brace of a value stands right behind its type, and that of a block does not.
    if (tokens.ends[at - 1] !== tokens.starts[at]) return BLOCK;
    if (tokens.is(at - 1, ']') || tokens.is(at - 1, '}')) return this.#isList(at - 1) ? ITEMS : FIELDS;
    if (tokens.kinds[at - 1] !== WORD || KEYWORDS.has(tokens.word(at - 1))) return BLOCK;
    return this.#isList(at - 1) ? ITEMS : FIELDS;
  }

  /** Whether the type that ends here begins with `[…]` or `map[…]`. */
  #isList(last: number): boolean {
    const tokens = this.#tokens;
    let at = last;
    if (tokens.is(at, ']') || tokens.is(at, '}')) {
      at = (tokens.pairs[at] ?? 0) - 1;
      if (tokens.is(at, 'struct') || tokens.is(at, 'interface')) return tokens.is(at - 1, ']');
    }
    while (at > 0 && (tokens.kinds[at] === WORD || tokens.is(at, '.') || tokens.is(at, '*')) && last - at < 8) {
      if (KEYWORDS.has(tokens.word(at)) || tokens.breaks[at] === 1) return false;
      at--;
    }
    return tokens.is(at, ']');
  }

  /** Whether a token begins an element of a struct or an interface. */
  #begins(at: number, brace: number): boolean {
    return at === brace + 1 || this.#tokens.breaks[at] === 1 || this.#tokens.is(at - 1, ';');
  }

  /** A name of a field, where it is no type taken in whole. */
  #isField(at: number, brace: number): boolean {
    const tokens = this.#tokens;
    if (tokens.is(at - 1, ',')) return true;
    if (!this.#begins(at, brace) || tokens.is(at - 1, '*')) return false;
    const next = at + 1;
    if (tokens.is(next, '.') || tokens.is(next, '}') || tokens.is(next, ';') || tokens.kinds[next] === STRING) return false;
    if (tokens.breaks[next] === 1) return false;
    return !(tokens.is(next, '[') && tokens.ends[at] === tokens.starts[next]);
  }

  // Functions

  #func(at: number): void {
    const tokens = this.#tokens;
    const isTop = (tokens.parents[at] ?? -1) < 0 && (at === 0 || tokens.breaks[at] === 1 || tokens.is(at - 1, ';'));
    if (isTop) this.#topFunction(at);
    else if (tokens.is(at + 1, '(')) {
      const { names, end } = this.#signature(at + 1);
      this.#bindBody(names, this.#body(end));
    }
  }

  #topFunction(func: number): void {
    const tokens = this.#tokens;
    const types: string[] = [];
    const bound: string[] = [];
    let at = func + 1;
    let receiver = '';
    if (tokens.is(at, '(')) {
      bound.push(...this.#parameters(at));
      const close = tokens.pairs[at] ?? -1;
      if (close < 0) return;
      receiver = this.#receiver(at, close, types);
      at = close + 1;
    }
    if (tokens.kinds[at] !== WORD) return;
    const name = at++;
    this.#named[name] = 1;
    if (tokens.is(at, '[')) {
      types.push(...this.#typeParameters(at));
      this.#scopes.bind(types, at, this.#behind(at));
      at = this.#behind(at);
    }
    if (!tokens.is(at, '(')) return;
    const { names, end } = this.#signature(at);
    const body = this.#body(end);
    const close = body < 0 ? -1 : (tokens.pairs[body] ?? -1);
    this.#scopes.bind(types, at, body < 0 ? end : body);
    this.#bindBody([...types, ...bound, ...names], body);
    if (body < 0 && this.#names.bodyless < 0) this.#names.bodyless = name;
    const word = tokens.word(name);
    if (receiver === '' && word === 'init') this.#names.init = true;
    if (word !== '_' && !(receiver === '' && word === 'init'))
      this.#declare(receiver === '' ? word : `${receiver}.${word}`, func, close < 0 ? Math.max(name, end - 1) : close);
  }

  #declare(name: string, first: number, last: number): void {
    const plain = name.slice(name.indexOf('.') + 1);
    this.#names.declared.push({ name, first, last, ...(isExported(plain) ? { exported: true } : {}) });
  }

  /** `(r *List[T])`: the name of its type; what it binds for type parameters is added to `bound`. */
  #receiver(open: number, close: number, bound: string[]): string {
    const tokens = this.#tokens;
    let last = close - 1;
    if (tokens.is(last, ',')) last--;
    if (tokens.is(last, ']')) {
      const bracket = tokens.pairs[last] ?? open;
      for (let at = bracket + 1; at < last; at++) {
        if (tokens.kinds[at] !== WORD) continue;
        this.#named[at] = 1;
        bound.push(tokens.word(at));
      }
      last = bracket - 1;
    }
    return last > open && tokens.kinds[last] === WORD ? tokens.word(last) : '';
  }

  /** Parameters and results from the bracket on: the names they bind, and the token behind the parameters. */
  #signature(open: number): { names: string[]; end: number } {
    const names = this.#parameters(open);
    const end = this.#behind(open);
    if (this.#tokens.is(end, '(') && this.#tokens.breaks[end] === 0) {
      names.push(...this.#parameters(end));
      return { names, end: this.#behind(end) };
    }
    return { names, end };
  }

  /** The brace of a body that follows a signature on its line, -1: there is none. */
  #body(from: number): number {
    const tokens = this.#tokens;
    for (let at = from, steps = 0; at < tokens.length && steps < AHEAD; steps++) {
      if (tokens.breaks[at] === 1) return -1;
      const sign = tokens.signs[at];
      if (sign === 123) {
        if (!tokens.is(at - 1, 'struct') && !tokens.is(at - 1, 'interface')) return at;
        at = this.#behind(at);
      } else if (sign === 40 || sign === 91) at = this.#behind(at);
      else if (sign === 41 || sign === 93 || sign === 125 || sign === 44 || sign === 59 || sign === 61) return -1;
      else at++;
    }
    return -1;
  }

  #bindBody(names: readonly string[], body: number): void {
    if (body >= 0) this.#scopes.bind(names, body, this.#until(body));
  }

  /** The token behind a bracket's pair. */
  #behind(open: number): number {
    const close = this.#tokens.pairs[open] ?? -1;
    return close < 0 ? open + 1 : close + 1;
  }

  #until(open: number): number {
    const close = open < 0 ? -1 : (this.#tokens.pairs[open] ?? -1);
    return close < 0 ? this.#tokens.length : close;
  }

  /** The names in a list of parameters, marked as such. A list names all of its parameters, or none. */
  #parameters(open: number): string[] {
    const tokens = this.#tokens;
    const close = tokens.pairs[open] ?? -1;
    if (close < 0) return [];
    const firsts: number[] = [];
    let named = false;
    for (let at = open + 1; at < close; ) {
      if (tokens.kinds[at] === WORD && !TYPE_WORDS.has(tokens.word(at))) {
        firsts.push(at);
        const next = at + 1;
        const alone = next >= close || tokens.is(next, ',') || tokens.is(next, '.');
        named ||= !alone && !(tokens.is(next, '[') && tokens.ends[at] === tokens.starts[next]);
      }
      at = this.#nextElement(at, close);
    }
    if (!named) return [];
    for (const at of firsts) this.#named[at] = 1;
    return firsts.map((at) => tokens.word(at)).filter((name) => name !== '_');
  }

  #nextElement(from: number, close: number): number {
    const tokens = this.#tokens;
    let at = from;
    while (at < close && tokens.signs[at] !== 44) {
      const sign = tokens.signs[at];
      at = sign === 40 || sign === 91 || sign === 123 ? this.#behind(at) : at + 1;
    }
    return at + 1;
  }

  /** `[K comparable, V any]`. */
  #typeParameters(open: number): string[] {
    const tokens = this.#tokens;
    const close = tokens.pairs[open] ?? -1;
    const names: string[] = [];
    for (let at = open + 1; at < close; at = this.#nextElement(at, close)) {
      if (tokens.kinds[at] !== WORD) continue;
      this.#named[at] = 1;
      names.push(tokens.word(at));
    }
    return names;
  }

  // Declarations

  #declaration(at: number, word: string): void {
    const tokens = this.#tokens;
    if (!tokens.is(at + 1, '(')) {
      this.#spec(at + 1, at, word);
      return;
    }
    const close = tokens.pairs[at + 1] ?? -1;
    for (let next = at + 2; next < close; ) {
      this.#spec(next, next, word);
      next = this.#statementEnd(next, close);
      while (next < close && tokens.is(next, ';')) next++;
    }
  }

  #spec(from: number, first: number, word: string): void {
    const tokens = this.#tokens;
    const names: string[] = [];
    let at = from;
    for (; tokens.kinds[at] === WORD; at += 2) {
      this.#named[at] = 1;
      names.push(tokens.word(at));
      if (!tokens.is(at + 1, ',')) break;
    }
    if (names.length === 0) return;
    const block = this.#blockOf(from);
    const end = this.#statementEnd(from, block < 0 ? tokens.length : this.#until(block));
    if (word === 'type' && tokens.is(at + 1, '[') && this.#hasTypeParameters(at + 1)) {
      this.#scopes.bind(this.#typeParameters(at + 1), at + 1, end);
    }
    const real = names.filter((name) => name !== '_');
    if (block < 0) for (const name of real) this.#declare(name, first, end - 1);
    else this.#scopes.bind(real, word === 'type' ? at + 1 : end, this.#until(block));
  }

  /** The block a declaration stands in, its own round brackets aside. */
  #blockOf(at: number): number {
    const { parents } = this.#tokens;
    const parent = parents[at] ?? -1;
    return parent >= 0 && this.#tokens.is(parent, '(') ? (parents[parent] ?? -1) : parent;
  }

  /** `[T any]` behind the name of a type; not `[4]int`, not `[]int`, not `[size]int`. */
  #hasTypeParameters(open: number): boolean {
    const tokens = this.#tokens;
    return (
      tokens.kinds[open + 1] === WORD &&
      !tokens.is(open + 2, ']') &&
      !tokens.is(open + 2, '.') &&
      tokens.kinds[open + 2] !== NUMBER
    );
  }

  /** The first token behind a statement, at the latest `limit`. */
  #statementEnd(from: number, limit: number): number {
    const tokens = this.#tokens;
    let at = from;
    for (let steps = 0; at < limit && steps < AHEAD; steps++) {
      if (at > from && tokens.breaks[at] === 1 && this.#mayEnd(at - 1)) return at;
      const sign = tokens.signs[at];
      if (sign === 59 || sign === 41 || sign === 93 || sign === 125) return at;
      at = sign === 40 || sign === 91 || sign === 123 ? this.#behind(at) : at + 1;
    }
    return Math.min(at, limit);
  }

  /** Whether a line that ends with this token ends the statement (https://go.dev/ref/spec#Semicolons). */
  #mayEnd(at: number): boolean {
    const tokens = this.#tokens;
    const kind = tokens.kinds[at];
    if (kind === NUMBER || kind === STRING) return true;
    if (kind === WORD) {
      const word = tokens.word(at);
      return !KEYWORDS.has(word) || word === 'break' || word === 'continue' || word === 'fallthrough' || word === 'return';
    }
    const sign = tokens.signs[at];
    return sign === 41 || sign === 93 || sign === 125 || tokens.is(at, '++') || tokens.is(at, '--');
  }

  /** `a, b := …`, also in the header of `if`, `for`, `switch` and in `case`. */
  #shortDeclaration(sign: number): void {
    const tokens = this.#tokens;
    const names: string[] = [];
    let at = sign - 1;
    for (; tokens.kinds[at] === WORD && names.length < AHEAD; at -= 2) {
      names.push(tokens.word(at));
      if (!tokens.is(at - 1, ',')) break;
    }
    const keyword = at - 1;
    const block = this.#blockOf(sign);
    const limit = this.#until(block);
    const end = this.#valueEnd(sign + 1, limit);
    this.#scopes.bind(
      names.filter((name) => name !== '_'),
      end,
      this.#headerEnd(keyword, block, limit),
    );
  }

  /** Where the value of a short declaration ends, a brace that opens a block included. */
  #valueEnd(from: number, limit: number): number {
    const tokens = this.#tokens;
    let at = from;
    for (let steps = 0; at < limit && steps < AHEAD; steps++) {
      if (at > from && tokens.breaks[at] === 1 && this.#mayEnd(at - 1)) return at;
      const sign = tokens.signs[at];
      if (sign === 59 || sign === 58 || sign === 41 || sign === 93 || sign === 125) return at;
      if (sign === 123 && tokens.ends[at - 1] !== tokens.starts[at]) return at;
      at = sign === 40 || sign === 91 || sign === 123 ? this.#behind(at) : at + 1;
    }
    return Math.min(at, limit);
  }

  /** Up to where a header's names reach: the end of its last block. Elsewhere: the block around. */
  #headerEnd(keyword: number, block: number, limit: number): number {
    const tokens = this.#tokens;
    if (!tokens.is(keyword, 'if') && !tokens.is(keyword, 'for') && !tokens.is(keyword, 'switch')) return limit;
    if (tokens.is(keyword - 1, 'else')) return this.#chains.get(block) ?? limit;
    let at = keyword + 1;
    for (let steps = 0; at < limit && steps < AHEAD; steps++) {
      const sign = tokens.signs[at];
      const next = sign === 40 || sign === 91 || sign === 123 ? this.#behind(at) : at + 1;
      if (sign === 123 && (next >= limit || (tokens.breaks[next] === 1 && this.#mayEnd(next - 1)))) {
        this.#chains.set(block, next);
        return next;
      }
      at = next;
    }
    return limit;
  }
}

function isExported(name: string): boolean {
  const first = name.codePointAt(0) ?? 0;
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(name);
}
