import { type Code, STRING, WORD } from '../../../code/tokens.js';
import type { FileFacts, ImportFact, Span } from '../../language.js';
import { type LineOf, lineCounter } from '../../line-counter.js';
import { CONTEXTUAL, KEYWORDS, STANDARD_MACROS } from './words.js';

/**
 * What `names` of an import of Rust says first; without names it is a `use` that binds the last part of its path. The second says in
 * which module of the file (`tests::inner`), where that is not the file's own.
 * `mod`: then the name, and files that attributes give. `use`: then the alias, empty where none is bound. `extern`: then the alias.
 */
export const MOD = 'mod';
export const USE = 'use';
export const EXTERN = 'extern';
export const PATH = 'path';
export const FILE = 'file';
export const PACKAGE_FILE = 'package-file';
/** Among the files of a `mod`: the file that its name says may be meant, too. */
export const BY_NAME = '?';

const MAX_DEPTH = 64;
/** Deeper modules are not named: names of names would fill the memory. */
const MAX_NAME = 500;
const MAX_PARTS = 32;
const STANDARD = new Set(['std', 'core', 'alloc']);
const ITEMS = new Set(['fn', 'struct', 'enum', 'union', 'trait', 'type', 'const', 'static', 'macro']);
/** So many names that a star may bring in are kept. */
const MOST_NAMES = 3000;

export function rustFacts(code: Code): FileFacts {
  return new RustReader(code).read();
}

interface Frame {
  close: number;
  /** Items stand here; otherwise statements. */
  holdsItems: boolean;
  inline: string;
  /** Written for others to expand. */
  isMacro: boolean;
  /** The braces of a macro that is called. */
  isCall: boolean;
}

interface Ident {
  name: string;
  next: number;
}

class RustReader {
  readonly #code: Code;
  readonly #lines: LineOf;
  readonly #ends: LineOf;
  readonly #imports: ImportFact[] = [];
  readonly #seen = new Set<string>();
  readonly #declares = new Set<string>();
  readonly #spans: Span[] = [];
  readonly #frames: Frame[] = [];
  /** Names that are bound to parts of the standard library. */
  readonly #standard = new Set<string>();
  readonly #bound = new Set<string>();
  readonly #names = new Map<string, { inline: string; token: number }>();
  readonly #macros = new Map<string, number>();
  #entry = false;
  #head = { from: -1, to: -1, end: -1 };
  #hasStar = false;
  /** Of attributes that stand before the next item. */
  #paths: string[] = [];
  #conditional = false;
  #exported = false;

  constructor(code: Code) {
    this.#code = code;
    this.#lines = lineCounter(code.text);
    this.#ends = lineCounter(code.text);
  }

  read(): FileFacts {
    const { tokens } = this.#code;
    for (let at = 0; at < tokens.length; ) {
      while (this.#frames.length > 0 && at >= (this.#frames[this.#frames.length - 1]?.close ?? 0)) this.#frames.pop();
      const sign = tokens.signs[at];
      if (tokens.kinds[at] === WORD) at = this.#word(at);
      else if (sign === 123) {
        this.#enter(at, { holdsItems: this.#holdsItems() && this.#opensItems(at), isCall: this.#frame()?.isCall ?? false });
        at++;
      } else if (sign === 35) at = this.#attribute(at);
      else {
        if (sign === 59 || sign === 125) this.#forget();
        at++;
      }
    }
    if (this.#hasStar) this.#addNames();
    this.#addMacros();
    return {
      imports: this.#imports,
      ...(this.#declares.size === 0 ? {} : { declares: [...this.#declares] }),
      ...(this.#spans.length === 0 ? {} : { spans: this.#spans }),
      ...(this.#entry ? { entry: true as const } : {}),
    };
  }

  #frame(): Frame | undefined {
    return this.#frames[this.#frames.length - 1];
  }

  /** `extern "C" {`, and the branches of `cfg_if!`. */
  #opensItems(at: number): boolean {
    const { tokens } = this.#code;
    if (tokens.kinds[at - 1] === STRING || tokens.is(at - 1, 'extern')) return true;
    return (
      tokens.is(tokens.parents[at] ?? -1, '{') &&
      (tokens.is(at - 1, ']') || tokens.is(at - 1, 'else')) &&
      this.#frame()?.isCall === true
    );
  }

  #inline(): string {
    return this.#frame()?.inline ?? '';
  }

  #holdsItems(): boolean {
    return this.#frame()?.holdsItems ?? true;
  }

  #enter(
    open: number,
    { holdsItems = false, inline = this.#inline(), isMacro = this.#frame()?.isMacro ?? false, isCall = false },
  ): void {
    const close = this.#code.tokens.pairs[open] ?? -1;
    if (close > open) this.#frames.push({ close, holdsItems, inline, isMacro, isCall });
  }

  #forget(): void {
    this.#paths = [];
    this.#conditional = false;
    this.#exported = false;
  }

  #line(token: number): number {
    return this.#lines(this.#code.tokens.starts[token] ?? 0);
  }

  #ident(at: number): Ident | null {
    const { tokens } = this.#code;
    if (tokens.kinds[at] !== WORD) return null;
    const word = tokens.word(at);
    // r#type
    if (word === 'r' && tokens.kinds[at + 1] === WORD && tokens.starts[at + 1] === tokens.ends[at])
      return { name: tokens.word(at + 1).replace('#', ''), next: at + 2 };
    return { name: word, next: at + 1 };
  }

  #word(at: number): number {
    const { tokens } = this.#code;
    if (tokens.is(at - 1, '.') && !tokens.is(at - 2, '.')) return at + 1;
    const word = tokens.word(at);
    switch (word) {
      case 'mod':
        return this.#module(at);
      case 'use':
        return this.#frame()?.isMacro ? at + 1 : this.#use(at);
      case 'extern':
        return tokens.is(at + 1, 'crate') ? this.#externCrate(at) : at + 1;
      case 'macro_rules':
        return this.#macroRules(at);
      case 'include':
      case 'include_str':
      case 'include_bytes':
        return tokens.is(at + 1, '!') ? this.#include(at) : at + 1;
    }
    if (ITEMS.has(word)) return this.#item(at, word);
    if (tokens.is(at + 1, '!') && !tokens.is(at + 2, '=')) return this.#macroCall(at, word);
    return this.#path(at);
  }

  // Attributes

  #attribute(at: number): number {
    const { tokens } = this.#code;
    const open = tokens.is(at + 1, '!') ? at + 2 : at + 1;
    if (!tokens.is(open, '[')) return at + 1;
    const close = tokens.pairs[open] ?? -1;
    const name = open + 1;
    if (tokens.is(name, 'path') && tokens.is(name + 1, '=') && tokens.kinds[name + 2] === STRING) {
      const path = plainString(tokens.word(name + 2));
      if (path !== null) this.#paths.push(path);
      return close > 0 ? close : name;
    }
    if (tokens.is(name, 'cfg')) this.#conditional = true;
    if (tokens.is(name, 'macro_export')) this.#exported = true;
    if (tokens.is(name, 'cfg_attr')) {
      for (let i = name; i < close; i++) {
        if (!tokens.is(i, 'path') || !tokens.is(i + 1, '=') || tokens.kinds[i + 2] !== STRING) continue;
        const path = plainString(tokens.word(i + 2));
        if (path !== null) this.#paths.push(path, BY_NAME);
      }
    }
    return name;
  }

  // Items

  #declare(name: string): void {
    const inline = this.#inline();
    this.#declares.add(inline === '' ? name : `${inline}::${name}`);
    this.#bound.add(name);
  }

  /** `mod x;` names a file, `mod x { … }` a part of this one. */
  #module(at: number): number {
    const { tokens } = this.#code;
    const ident = this.#ident(at + 1);
    if (ident === null || this.#frame()?.isMacro) return at + 1;
    const inline = this.#inline();
    if (tokens.is(ident.next, ';')) {
      if (!this.#holdsItems()) return ident.next;
      const isConditional = this.#conditional || this.#frames.length > inline.split('::').length;
      const files = this.#paths.map((path) =>
        path === BY_NAME || inline === '' ? path : `${inline.replaceAll('::', '/')}/${path}`,
      );
      this.#add({
        specifier: `mod ${ident.name}`,
        kind: 'include',
        line: this.#line(at),
        names: [MOD, inline, ident.name, ...files],
        ...(isConditional ? { conditional: true as const } : {}),
      });
      this.#bound.add(ident.name);
    } else if (tokens.is(ident.next, '{') && this.#holdsItems() && inline.length <= MAX_NAME) {
      const full = inline === '' ? ident.name : `${inline}::${ident.name}`;
      this.#declares.add(`${full}::`);
      this.#bound.add(ident.name);
      if (inline === '' && this.#frames.length === 0) this.#span(ident.name, at, tokens.pairs[ident.next] ?? -1);
      this.#enter(ident.next, { holdsItems: true, inline: full });
      this.#forget();
      return ident.next + 1;
    }
    this.#forget();
    return ident.next;
  }

  #add(fact: ImportFact): void {
    const key = `${fact.names?.join('\0') ?? ''}\0\0${fact.specifier}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#imports.push(fact);
  }

  #item(at: number, word: string): number {
    const { tokens } = this.#code;
    let next = at + 1;
    // `const fn`, `static mut X`, `static ref X`, `const _: …`, `type` as a name is written `r#type`.
    if (
      word === 'const' &&
      (tokens.is(next, 'fn') || tokens.is(next, 'unsafe') || tokens.is(next, 'async') || tokens.is(next, 'extern'))
    )
      return next;
    if (tokens.is(next, 'mut') || (word === 'static' && tokens.is(next, 'ref'))) next++;
    const ident = this.#ident(next);
    if (ident === null || !this.#holdsItems()) return next;
    // `union` and `macro` are names elsewhere.
    if (
      (word === 'union' || word === 'macro') &&
      !tokens.is(ident.next, '{') &&
      !tokens.is(ident.next, '<') &&
      !tokens.is(ident.next, '(')
    )
      return at + 1;
    if (ident.name !== '_') this.#declare(ident.name);
    if (this.#frames.length === 0) {
      if (word === 'fn' && ident.name === 'main') this.#entry = true;
      this.#span(ident.name, at, this.#itemEnd(ident.next));
    }
    this.#forget();
    return ident.next;
  }

  /** The semicolon or the closing brace of an item; what was looked through once is not looked through again. */
  #itemEnd(from: number): number {
    const { tokens } = this.#code;
    if (from > this.#head.from && from <= this.#head.to) return this.#head.end;
    let end = tokens.length - 1;
    let at = from;
    for (; at < tokens.length; at++) {
      const sign = tokens.signs[at];
      if (sign === 59 || sign === 123) {
        end = sign === 59 ? at : (tokens.pairs[at] ?? -1);
        break;
      }
      if (sign === 40 || sign === 91) at = Math.max(at, tokens.pairs[at] ?? at);
    }
    this.#head = { from, to: at, end };
    return end;
  }

  #span(name: string, from: number, to: number): void {
    const { tokens } = this.#code;
    const start = this.#line(from);
    const end = to < from ? start : this.#ends(tokens.starts[to] ?? 0);
    const isPublic = tokens.is(from - 1, 'pub') || tokens.is(from - 1, ')') || tokens.is(from - 2, 'pub');
    this.#spans.push({ name, from: start, to: Math.max(start, end), ...(isPublic ? { exported: true as const } : {}) });
  }

  #macroRules(at: number): number {
    const { tokens } = this.#code;
    const ident = tokens.is(at + 1, '!') ? this.#ident(at + 2) : null;
    if (ident === null) return at + 1;
    const inline = this.#inline();
    this.#declares.add(`${this.#exported ? 'crate::' : inline === '' ? '' : `${inline}::`}${ident.name}!`);
    this.#bound.add(`${ident.name}!`);
    if (this.#frames.length === 0) this.#span(`${ident.name}!`, at, tokens.pairs[ident.next] ?? -1);
    this.#enter(ident.next, { isMacro: true });
    this.#forget();
    return ident.next + 1;
  }

  #macroCall(at: number, word: string): number {
    const { tokens } = this.#code;
    const open = at + 2;
    if (!STANDARD_MACROS.has(word) && !tokens.is(at - 1, '::') && !this.#frame()?.isMacro) this.#name(`${word}!`, at);
    // Items may stand in the braces of a macro: `cfg_if! { … mod x; }`.
    if (tokens.is(open, '{') && this.#holdsItems() && !this.#frame()?.isMacro) {
      this.#enter(open, { holdsItems: true, isCall: true });
      return open + 1;
    }
    // The branches of `cfg_if!`: `if #[cfg(…)] { mod x; } else { … }`.
    return open;
  }

  // `use`

  #externCrate(at: number): number {
    const { tokens } = this.#code;
    const ident = this.#ident(at + 2);
    if (ident === null) return at + 2;
    const alias = tokens.is(ident.next, 'as') ? (this.#ident(ident.next + 1)?.name ?? '') : ident.name;
    if (!STANDARD.has(ident.name)) {
      this.#add({ specifier: ident.name, kind: 'import', line: this.#line(at), names: [EXTERN, this.#inline(), alias] });
    }
    this.#bound.add(alias);
    this.#forget();
    return ident.next;
  }

  #use(at: number): number {
    const { tokens } = this.#code;
    if (tokens.kinds[at + 1] !== WORD && !tokens.is(at + 1, '::') && !tokens.is(at + 1, '{') && !tokens.is(at + 1, '*'))
      return at + 1;
    const before = at - 1;
    const isPublic = tokens.is(before, 'pub') || (tokens.is(before, ')') && tokens.is((tokens.pairs[before] ?? 0) - 1, 'pub'));
    const next = this.#useTree(at + 1, [], isPublic ? 're-export' : 'import', 0);
    this.#forget();
    return next;
  }

  #useTree(from: number, prefix: readonly string[], kind: ImportFact['kind'], depth: number): number {
    const { tokens } = this.#code;
    const path = [...prefix];
    let at = from;
    if (tokens.is(at, '::')) {
      if (path.length === 0) path.push('');
      at++;
    }
    while (at < tokens.length && path.length < MAX_PARTS) {
      if (tokens.is(at, '*')) {
        this.#addUse([...path, '*'], '*', kind, at);
        return at + 1;
      }
      if (tokens.is(at, '{')) return this.#useGroup(at, path, kind, depth);
      const ident = this.#ident(at);
      if (ident === null) return at;
      const first = at;
      if (ident.name !== 'self' || path.length === 0) path.push(ident.name);
      at = ident.next;
      if (tokens.is(at, '::')) {
        at++;
        continue;
      }
      let alias = path[path.length - 1] ?? '';
      if (tokens.is(at, 'as')) {
        const as = this.#ident(at + 1);
        alias = as === null || as.name === '_' ? '' : as.name;
        at = as?.next ?? at + 1;
      }
      this.#addUse(path, alias, kind, first);
      return at;
    }
    return at;
  }

  #useGroup(open: number, path: readonly string[], kind: ImportFact['kind'], depth: number): number {
    const { tokens } = this.#code;
    const close = tokens.pairs[open] ?? -1;
    if (close < 0 || depth >= MAX_DEPTH) return Math.max(open + 1, close + 1);
    for (let at = open + 1; at < close; ) {
      const next = this.#useTree(at, path, kind, depth + 1);
      at = Math.max(next, at + 1);
      if (tokens.is(at, ',')) at++;
    }
    return close + 1;
  }

  #addUse(path: readonly string[], alias: string, kind: ImportFact['kind'], token: number): void {
    if (path.length === 0) return;
    const inline = this.#inline();
    const last = path[path.length - 1] ?? '';
    const head = path[0] === '' ? path[1] : path[0];
    if (STANDARD.has(head ?? '')) this.#standard.add(alias);
    this.#bound.add(alias);
    if (alias === '*') {
      // `use super::*` in a module of the file itself brings in what the file has.
      const isOwn = inline !== '' && !inline.includes('::') && path[0] === 'super' && path.length === 2;
      if (!isOwn && !STANDARD.has(head ?? '')) this.#hasStar = true;
    }
    const plain = inline === '' && alias === last;
    this.#add({
      specifier: path.join('::'),
      kind,
      line: this.#line(token),
      ...(plain ? {} : { names: [USE, inline, alias] }),
    });
  }

  // Paths in code

  #path(at: number): number {
    const { tokens } = this.#code;
    const word = tokens.word(at);
    const isDefinition = this.#frame()?.isMacro ?? false;
    if (!tokens.is(at + 1, '::')) {
      if (!isDefinition && this.#mayBeName(at, word)) this.#name(word, at);
      return at + 1;
    }
    if (tokens.is(at - 1, '::') && !this.#isRooted(at - 1)) return at + 1;
    // `pub(in crate::a)` says who sees a name, and uses nothing.
    if (tokens.is(at - 1, 'in') && tokens.is(at - 2, '(') && tokens.is(at - 3, 'pub')) return at + 2;
    const parts = [word];
    let next = at + 1;
    while (parts.length < MAX_PARTS && tokens.is(next, '::') && tokens.kinds[next + 1] === WORD) {
      const ident = this.#ident(next + 1);
      if (ident === null) break;
      parts.push(ident.name);
      next = ident.next;
      if (startsUpper(ident.name)) break;
    }
    if (startsUpper(word)) {
      if (!isDefinition) this.#name(word, at);
      return next;
    }
    if (isDefinition ? word !== '$crate' : word.startsWith('$')) return next;
    if (tokens.is(next, '!')) parts[parts.length - 1] += '!';
    if (STANDARD.has(word) || this.#standard.has(word) || parts.length < 2) return next;
    const specifier = parts.join('::');
    const inline = this.#inline();
    this.#add({ specifier, kind: 'import', line: this.#line(at), names: inline === '' ? [PATH] : [PATH, inline] });
    return next;
  }

  /** `::a::b`: nothing that ends a value stands before. */
  #isRooted(at: number): boolean {
    const { tokens } = this.#code;
    const before = tokens.kinds[at - 1];
    if (before === WORD) return KEYWORDS.has(tokens.word(at - 1));
    return !tokens.is(at - 1, '>');
  }

  #mayBeName(at: number, word: string): boolean {
    const { tokens } = this.#code;
    if (tokens.is(at - 1, '::') || tokens.is(at - 1, "'")) return false;
    if (startsUpper(word)) return word !== 'Self';
    return tokens.is(at + 1, '(') && !tokens.is(at - 1, 'fn') && !KEYWORDS.has(word) && !CONTEXTUAL.has(word);
  }

  /** A name that may have come in through a star, or as a macro. */
  #name(name: string, token: number): void {
    if (name.endsWith('!')) {
      if (!this.#macros.has(name)) this.#macros.set(name, this.#line(token));
    } else if (this.#names.size < MOST_NAMES && !this.#names.has(name)) this.#names.set(name, { inline: this.#inline(), token });
  }

  #addNames(): void {
    const lines = lineCounter(this.#code.text);
    for (const [name, { inline, token }] of this.#names) {
      if (this.#bound.has(name)) continue;
      const line = lines(this.#code.tokens.starts[token] ?? 0);
      this.#add({ specifier: name, kind: 'import', line, names: inline === '' ? [PATH] : [PATH, inline] });
    }
  }

  /** Macros that are neither written here nor brought in by `use`. */
  #addMacros(): void {
    for (const [name, line] of this.#macros) {
      if (this.#bound.has(name) || this.#bound.has(name.slice(0, -1))) continue;
      this.#add({ specifier: name, kind: 'import', line, names: [PATH] });
    }
  }

  // Files

  /** `include!("x.rs")`, `include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/x"))`; what is made by a build script is not in the tree. */
  #include(at: number): number {
    const { tokens } = this.#code;
    const kind = tokens.is(at, 'include') ? 'include' : 'asset';
    const open = at + 2;
    const line = this.#line(at);
    if (tokens.kinds[open + 1] === STRING) {
      const path = plainString(tokens.word(open + 1));
      if (path !== null) this.#add({ specifier: path, kind, line, names: [FILE] });
    } else if (tokens.is(open + 1, 'concat') && tokens.is(open + 4, 'env') && tokens.word(open + 7) === '"CARGO_MANIFEST_DIR"') {
      const parts: string[] = [];
      let next = open + 9;
      while (tokens.is(next, ',') && tokens.kinds[next + 1] === STRING && parts.length < MAX_PARTS) {
        parts.push(plainString(tokens.word(next + 1)) ?? '');
        next += 2;
      }
      if (tokens.is(next, ')') && parts.length > 0) this.#add({ specifier: parts.join(''), kind, line, names: [PACKAGE_FILE] });
    }
    return open;
  }
}

const startsUpper = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 65 && code <= 90;
};

/** `"x"`, `r"x"`, `r#"x"#` without escapes. */
function plainString(word: string): string | null {
  const open = word.indexOf('"');
  const close = word.lastIndexOf('"');
  if (open < 0 || close <= open) return null;
  const inner = word.slice(open + 1, close);
  return word[0] !== 'r' && inner.includes('\\') ? null : inner;
}
