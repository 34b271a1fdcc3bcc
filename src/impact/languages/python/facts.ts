import { stringValue } from '../../../code/languages/grammar.js';
import { type Code, STRING, type Tokens, WORD } from '../../../code/tokens.js';
import type { EdgeKind } from '../../../model/impact.js';
import type { ExportFact, FileFacts, ImportFact, Span } from '../../language.js';

const PYTHON_FILE = /\.pyi?w?$/i;

/** Starlark and build files share the language's syntax, not its imports. */
export function isPythonFile(path: string): boolean {
  return PYTHON_FILE.test(path);
}

/**
 * What a Python file says. `specifier` keeps its leading dots. A string fact is a text that reads like a module or a name in one; in an
 * `__init__` that loads its parts when they are asked for, also a text that reads like one of these parts, then with a leading dot.
 * Of an `__init__`, `exports` are the names it takes from others, and those of `__all__` that nothing in it binds.
 */
export function pythonFacts(code: Code, path: string): FileFacts {
  return isPythonFile(path) ? new Reader(code, path.slice(path.lastIndexOf('/') + 1)).read() : { imports: [] };
}

type Block = 'definition' | 'types' | 'caught';

interface OpenBlock {
  indent: number;
  block: Block;
  span: Span | null;
}

class Reader {
  readonly #code: Code;
  readonly #tokens: Tokens;
  readonly #isInit: boolean;
  readonly #isMain: boolean;
  readonly #imports: ImportFact[] = [];
  readonly #strings = new Map<string, ImportFact>();
  /** Texts that are more than that: the arguments of what loads modules. */
  readonly #said = new Set<string>();
  readonly #parts: ImportFact[] = [];
  readonly #exports = new Map<string, ExportFact>();
  readonly #spans: Span[] = [];
  readonly #all = new Set<string>();
  readonly #blocks: OpenBlock[] = [];
  readonly #within = { definition: 0, types: 0, caught: 0 };
  #assigned: Span | null = null;
  #decorated = 0;
  #entry = false;
  #loadsParts = false;
  #line = 1;
  #nextBreak: number;

  constructor(code: Code, name: string) {
    this.#code = code;
    this.#tokens = code.tokens;
    this.#nextBreak = code.text.indexOf('\n');
    this.#isInit = name.startsWith('__init__.');
    this.#isMain = name === '__main__.py';
  }

  read(): FileFacts {
    const { kinds, breaks, parents, length } = this.#tokens;
    for (let at = 0; at < length; ) {
      if (breaks[at] === 1 && parents[at] === -1 && !this.#goesOn(at)) this.#statement(at);
      if (kinds[at] === STRING) this.#string(at);
      at = kinds[at] === WORD ? this.#word(at) : at + 1;
    }
    this.#close(-1, length);
    return this.#facts();
  }

  #facts(): FileFacts {
    for (const span of this.#spans) {
      if (this.#all.size > 0 ? this.#all.has(span.name) : !span.name.startsWith('_')) span.exported = true;
    }
    for (const text of this.#said) this.#strings.delete(text);
    const imports = [...this.#imports, ...this.#strings.values(), ...(this.#loadsParts ? this.#parts : [])];
    const exports = this.#isInit ? this.#offered() : [];
    return {
      imports,
      ...(exports.length === 0 ? {} : { exports }),
      ...(this.#spans.length === 0 ? {} : { spans: this.#spans }),
      ...(this.#entry || this.#isMain || SHEBANG.test(this.#code.text.slice(0, 120)) ? { entry: true as const } : {}),
    };
  }

  #offered(): ExportFact[] {
    const own = new Set(this.#spans.map(({ name }) => name));
    const rest = [...this.#all].filter((name) => !own.has(name) && !this.#exports.has(name)).map((name) => ({ name }));
    return [...this.#exports.values(), ...rest];
  }

  /** Offsets must come in order. */
  #lineAt(offset: number): number {
    while (this.#nextBreak >= 0 && this.#nextBreak < offset) {
      this.#line++;
      this.#nextBreak = this.#code.text.indexOf('\n', this.#nextBreak + 1);
    }
    return this.#line;
  }

  // Statements and what they stand in

  /** A bracket or an interrupted string ends here, whatever its line. */
  #goesOn(at: number): boolean {
    const code = this.#code.text.charCodeAt(this.#tokens.starts[at] ?? 0);
    return code === 41 || code === 93 || code === 125;
  }

  #statement(at: number): void {
    const tokens = this.#tokens;
    const indent = this.#indentOf(at);
    this.#close(indent, at);
    if (tokens.signs[at] === 64 /* @ */) {
      if (this.#decorated === 0) this.#decorated = this.#lineAt(tokens.starts[at] ?? 0);
      return;
    }
    if (tokens.kinds[at] !== WORD) return;
    const decorated = this.#decorated;
    this.#decorated = 0;
    const definition = tokens.is(at, 'async') && tokens.is(at + 1, 'def') ? at + 1 : at;
    if (tokens.is(definition, 'def') || tokens.is(definition, 'class')) this.#definition(definition, indent, decorated);
    else if (tokens.is(at, 'if')) this.#condition(at, indent);
    else if (tokens.is(at, 'try') || tokens.is(at, 'except') || this.#suppresses(at)) this.#open(indent, 'caught', null);
    else if (this.#within.definition === 0) this.#assignment(at);
  }

  /** In columns, a tab reaching to the next multiple of eight. */
  #indentOf(at: number): number {
    const { text } = this.#code;
    const start = this.#tokens.starts[at] ?? 0;
    let from = start;
    while (from > 0 && isBlank(text.charCodeAt(from - 1))) from--;
    let columns = 0;
    for (let i = from; i < start; i++) columns += text.charCodeAt(i) === 9 ? 8 - (columns % 8) : 1;
    return columns;
  }

  /** Ends what does not hold a statement of this indentation; `at` is its first token. */
  #close(indent: number, at: number): void {
    const end = this.#tokens.ends[at - 1] ?? 0;
    if (this.#assigned !== null) {
      this.#assigned.to = this.#lineAt(end);
      this.#assigned = null;
    }
    for (let last = this.#blocks[this.#blocks.length - 1]; last !== undefined && last.indent >= indent; ) {
      this.#blocks.pop();
      this.#within[last.block]--;
      if (last.span !== null) last.span.to = this.#lineAt(end);
      last = this.#blocks[this.#blocks.length - 1];
    }
  }

  #open(indent: number, block: Block, span: Span | null): void {
    this.#blocks.push({ indent, block, span });
    this.#within[block]++;
  }

  #definition(at: number, indent: number, decorated: number): void {
    const tokens = this.#tokens;
    let span: Span | null = null;
    const name = tokens.word(at + 1);
    if (name === '__getattr__' && this.#within.definition === 0) this.#loadsParts = true;
    if (this.#within.definition === 0 && tokens.kinds[at + 1] === WORD) {
      const line = this.#lineAt(tokens.starts[at] ?? 0);
      span = { name, from: decorated === 0 ? line : decorated, to: line };
      this.#spans.push(span);
    }
    this.#open(indent, 'definition', span);
  }

  #condition(at: number, indent: number): void {
    const tokens = this.#tokens;
    const flag = tokens.is(at + 2, '.') ? at + 3 : at + 1;
    if (tokens.is(flag, 'TYPE_CHECKING') && tokens.is(flag + 1, ':')) this.#open(indent, 'types', null);
    else if (tokens.is(at + 1, '__name__') && tokens.is(at + 2, '==') && this.#within.definition === 0) this.#entry = true;
  }

  /** `with suppress(ImportError):` */
  #suppresses(at: number): boolean {
    const tokens = this.#tokens;
    if (!tokens.is(at, 'with')) return false;
    const name = tokens.is(at + 2, '.') ? at + 3 : at + 1;
    return tokens.is(name, 'suppress') && tokens.is(name + 1, '(');
  }

  #assignment(at: number): void {
    const tokens = this.#tokens;
    const sign = tokens.signs[at + 1];
    const adds = sign === 43 && tokens.signs[at + 2] === 61; // +=
    if (!adds && sign !== 61 && !(sign === 58 && !BARE_KEYWORDS.has(tokens.word(at)))) return;
    const name = tokens.word(at);
    if (name === '__all__') {
      for (const value of this.#valuesOf(at)) this.#all.add(value);
    } else if (name === 'pytest_plugins') this.#plugins(at);
    else if (!adds) {
      const line = this.#lineAt(tokens.starts[at] ?? 0);
      this.#assigned = { name, from: line, to: line };
      this.#spans.push(this.#assigned);
    }
  }

  #plugins(at: number): void {
    const line = this.#lineAt(this.#tokens.starts[at] ?? 0);
    for (const value of this.#valuesOf(at)) {
      if (!isDotted(value)) continue;
      this.#imports.push({ specifier: value, kind: 'test', line });
      this.#said.add(value);
    }
  }

  /** Plain strings of the statement that begins at a token. */
  *#valuesOf(at: number): Generator<string> {
    const { kinds, breaks, parents, length } = this.#tokens;
    for (let next = at + 1; next < length && !(breaks[next] === 1 && parents[next] === -1 && !this.#goesOn(next)); next++) {
      const value = kinds[next] === STRING ? this.#valueOf(next) : null;
      if (value !== null && value !== '') yield value;
    }
  }

  #valueOf(at: number): string | null {
    const { starts, ends } = this.#tokens;
    if ((ends[at] ?? 0) - (starts[at] ?? 0) > MAX_STRING) return null;
    return stringValue(this.#tokens.word(at), RAW);
  }

  // Imports

  /** Gives the token to go on with. */
  #word(at: number): number {
    const tokens = this.#tokens;
    const size = (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0);
    if (size === 6 && tokens.is(at, 'import') && this.#begins(at)) return this.#modules(at);
    if (size === 4 && tokens.is(at, 'from') && this.#begins(at)) return this.#members(at);
    if (size < 10 || size > 15) return at + 1;
    if (LOADERS.has(tokens.word(at)) && tokens.is(at + 1, '(') && !tokens.is(at - 1, 'def')) this.#loaded(at);
    else if (this.#isInit && LAZY.has(tokens.word(at))) this.#loadsParts = true;
    return at + 1;
  }

  #begins(at: number): boolean {
    const { signs, breaks } = this.#tokens;
    return breaks[at] === 1 || signs[at - 1] === 59 /* ; */ || signs[at - 1] === 58 /* : */;
  }

  #add(specifier: string, kind: EdgeKind, at: number, names?: string[]): void {
    const fact: ImportFact = {
      specifier,
      kind: kind === 'import' && this.#within.types > 0 ? 'type' : kind,
      line: this.#lineAt(this.#tokens.starts[at] ?? 0),
    };
    if (names !== undefined) fact.names = names;
    if (this.#within.caught > 0) fact.conditional = true;
    this.#imports.push(fact);
  }

  /** `import a.b as c, d` */
  #modules(from: number): number {
    const tokens = this.#tokens;
    let at = from + 1;
    for (;;) {
      const { name, next } = this.#dotted(at);
      if (name === '') return Math.max(at, from + 1);
      this.#add(name, 'import', from);
      at = tokens.is(next, 'as') ? next + 2 : next;
      if (tokens.signs[at] !== 44 /* , */) return at;
      at++;
    }
  }

  /** `from ..a import (b as c, d)` */
  #members(from: number): number {
    const tokens = this.#tokens;
    let at = from + 1;
    let dots = '';
    while ((tokens.is(at, '.') || tokens.is(at, '...')) && dots.length < MAX_DOTS) dots += tokens.word(at++);
    const { name, next } = tokens.is(at, 'import') ? { name: '', next: at } : this.#dotted(at);
    const module = dots + name;
    if (module === '' || !tokens.is(next, 'import') || tokens.breaks[next] === 1) return from + 1;
    const names: string[] = [];
    const end = this.#names(next + 1, names, module);
    if (names.length > 0) this.#add(module, 'import', from, names);
    return end;
  }

  #names(from: number, names: string[], module: string): number {
    const tokens = this.#tokens;
    const open = tokens.signs[from] === 40;
    let at = open ? from + 1 : from;
    while (at < tokens.length && (open || tokens.breaks[at] === 0)) {
      if (tokens.signs[at] === 42 /* * */) {
        names.push('*');
        this.#export('*', module, '*');
        return at + 1;
      }
      if (tokens.kinds[at] !== WORD) break;
      const name = tokens.word(at);
      const renamed = tokens.is(at + 1, 'as');
      names.push(name);
      this.#export(renamed ? tokens.word(at + 2) : name, module, name);
      at += renamed ? 3 : 1;
      if (tokens.signs[at] !== 44) break;
      at++;
    }
    return at;
  }

  #export(name: string, from: string, of: string): void {
    if (!this.#isInit || this.#within.definition > 0) return;
    const key = of === '*' ? `* ${from}` : name;
    if (!this.#exports.has(key)) this.#exports.set(key, of === name ? { name, from } : { name, from, of });
  }

  /** A dotted name on one line. */
  #dotted(from: number): { name: string; next: number } {
    const tokens = this.#tokens;
    let name = '';
    let at = from;
    for (let parts = 0; parts < MAX_PARTS; parts++) {
      if (tokens.kinds[at] !== WORD || tokens.breaks[at] === 1) break;
      name += tokens.word(at++);
      if (tokens.signs[at] !== 46) break;
      name += '.';
      at++;
    }
    return { name: name.endsWith('.') ? name.slice(0, -1) : name, next: at };
  }

  /** `import_module('.a', package='b')`, `__import__('a.b')`, `importorskip('a')`, `run_module('a')` */
  #loaded(at: number): void {
    const tokens = this.#tokens;
    if (tokens.kinds[at + 2] !== STRING || !(tokens.signs[at + 3] === 41 || tokens.signs[at + 3] === 44)) return;
    const written = this.#valueOf(at + 2) ?? '';
    const dots = leadingDots(written);
    if (!isDotted(written.slice(dots))) return;
    this.#said.add(written);
    this.#add(dots === 0 ? written : this.#inPackage(written, dots, at + 3), 'dynamic', at);
  }

  #inPackage(written: string, dots: number, comma: number): string {
    const tokens = this.#tokens;
    const value = tokens.is(comma + 1, 'package') && tokens.is(comma + 2, '=') ? comma + 3 : comma + 1;
    const base = tokens.signs[comma] === 44 && tokens.kinds[value] === STRING ? (this.#valueOf(value) ?? '') : '';
    if (!isDotted(base)) return written;
    const parts = base.split('.');
    return dots > parts.length ? written : [...parts.slice(0, parts.length - dots + 1), written.slice(dots)].join('.');
  }

  // Strings

  #string(at: number): void {
    const { starts, ends } = this.#tokens;
    const { text } = this.#code;
    const start = starts[at] ?? 0;
    const end = (ends[at] ?? 0) - 1;
    if (end - start < 2 || end - start > MAX_STRING) return;
    const opening = quoteAt(text, start);
    if (opening < 0 || text.charCodeAt(opening) !== text.charCodeAt(end)) return;
    const shape = shapeOf(text, opening + 1, end);
    if (shape === NOTHING || (shape === PART && !this.#isInit)) return;
    const value = text.slice(opening + 1, end);
    if (shape === PART) {
      const specifier = value.startsWith('.') ? value : `.${value}`;
      this.#parts.push({ specifier, kind: 'string', line: this.#lineAt(start) });
    } else if (!this.#strings.has(value) && !ENDINGS.has(value.slice(value.lastIndexOf('.') + 1)))
      this.#strings.set(value, { specifier: value, kind: 'string', line: this.#lineAt(start) });
  }
}

const SHEBANG = /^#!.{0,100}python/;
const RAW = /^[bu]?r/i;
const MAX_STRING = 200;
const MAX_PARTS = 32;
const MAX_DOTS = 64;
const BARE_KEYWORDS = new Set(['else', 'try', 'finally', 'except', 'lambda']);
const LOADERS = new Set(['import_module', '__import__', 'importorskip', 'run_module', 'lazy_import']);
/** Ways to load the parts of a package when they are asked for. */
const LAZY = new Set(['import_module', '_LazyModule', 'recreate_module', 'lazy_loader', 'attach_stub', 'LazyImporter']);
/** Ends of texts with a dot that are no names: files and hosts. */
const ENDINGS = new Set(
  (
    'py pyc pyi txt md rst html htm xml json yml yaml toml ini cfg conf css js ts jsx tsx map png jpg jpeg gif svg ico pdf csv tsv log ' +
    'sql sh zip gz tar whl lock env po mo com org net io dev example local'
  ).split(' '),
);

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 12;
const isNameStart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 128;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Where the quote of a plain string stands, behind `r` or `u`; -1: bytes, formatted, in three quotes, or the rest of one. */
function quoteAt(text: string, start: number): number {
  let at = start;
  const first = text.charCodeAt(at) | 32;
  if (first === 114 /* r */ || first === 117 /* u */) at++;
  const quote = text.charCodeAt(at);
  if (quote !== 34 && quote !== 39) return -1;
  return text.charCodeAt(at + 1) === quote ? -1 : at;
}

const NOTHING = 0;
const PART = 1;
const NAME = 2;

/** `a.b`, `a.b.c:d` are names; `a`, `.a` and `.a.b` may be a part of a package. */
function shapeOf(text: string, start: number, end: number): number {
  const from = text.charCodeAt(start) === 46 ? start + 1 : start;
  let parts = 0;
  let colon = false;
  for (let at = from; at < end; ) {
    if (!isNameStart(text.charCodeAt(at))) return NOTHING;
    while (at < end && (isNameStart(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)))) at++;
    parts++;
    if (at === end) break;
    const sign = text.charCodeAt(at);
    if (sign === 58 && !colon && parts > 1) colon = true;
    else if (sign !== 46) return NOTHING;
    if (++at === end) return NOTHING;
  }
  if (parts === 0 || parts > MAX_PARTS) return NOTHING;
  return from > start || parts === 1 ? PART : NAME;
}

function leadingDots(text: string): number {
  let dots = 0;
  while (text.charCodeAt(dots) === 46) dots++;
  return dots;
}

function isDotted(text: string): boolean {
  const shape = text.startsWith('.') ? NOTHING : shapeOf(text, 0, text.length);
  return shape !== NOTHING && !text.includes(':');
}
