import { type Code, type Tokens, WORD } from '../../../code/tokens.js';
import type { FileFacts, ImportFact } from '../../language.js';
import { type LineOf, lineCounter } from '../../line-counter.js';
import { dotted, isCapital, isConstant, spansAt, typeNameIn } from '../../reader.js';
import { declarationAt, memberAt } from './declarations.js';

/** What is gathered on the way through the tokens of one file. */
export interface Gathered {
  code: Code;
  kotlin: boolean;
  scala: boolean;
  package: string;
  imports: ImportFact[];
  /** Full names, and of each what stands behind its package. */
  declares: Set<string>;
  /** By the brace that opens its body, the name of a type without its package; empty for one inside a function. */
  bodies: Map<number, string>;
  supers: [string, string][];
  /** Names with the offset where they first stand. */
  uses: Map<string, number>;
  /** Simple names declared anywhere in the file: types, and in Kotlin functions, properties and parameters. */
  own: Set<string>;
  /** Those of `uses` that stand outside of all types, where what a type holds is not in sight. */
  outside: Set<string>;
  /** The brace that opens the type at the top that was begun last. */
  body: number;
  spans: { name: string; from: number; to: number; exported: boolean }[];
  entry: boolean;
  /** Kotlin: something stands outside of all types. */
  facade: boolean;
}

/** Reads a file of Java, Kotlin, Groovy or Scala. `declares` begins with the package, empty for none. */
export function jvmFacts(code: Code, path: string): FileFacts {
  const file: Gathered = {
    code,
    kotlin: code.language === 'Kotlin',
    scala: code.language === 'Scala',
    package: '',
    imports: [],
    declares: new Set(),
    bodies: new Map(),
    supers: [],
    uses: new Map(),
    own: new Set(),
    outside: new Set(),
    body: -1,
    spans: [],
    entry: false,
    facade: false,
  };
  if (path.slice(path.lastIndexOf('/') + 1) === 'module-info.java') readModule(file);
  else readFile(file);
  if (file.kotlin) addFacade(file, path);
  return factsOf(file);
}

/** The class in which other languages find what Kotlin declares outside of types: `@file:JvmName("Name")`, or the file's name and `Kt`. */
function addFacade({ code, declares, facade }: Gathered, path: string): void {
  if (!facade) return;
  const base = path.slice(path.lastIndexOf('/') + 1).replace(/\.kts?$/, '');
  const named = /@file:JvmName\("(\w{1,100})"\)/.exec(code.text.slice(0, 3000))?.[1];
  declares.add(named ?? `${base.charAt(0).toUpperCase()}${base.slice(1)}Kt`);
}

function factsOf(file: Gathered): FileFacts {
  const { code, uses, entry } = file;
  const prefix = file.package === '' ? '' : `${file.package}.`;
  const used = [...uses].filter(([name]) => !isOwn(file, name));
  const lines = lineCounter(code.text);
  const spans = spansAt(file.code, file.spans);
  return {
    imports: file.imports,
    declares: [file.package, ...[...file.declares].map((name) => prefix + name)],
    ...(used.length === 0 ? {} : { uses: used.map(([name]) => name), useLines: used.map(([, at]) => lines(at)) }),
    ...(file.supers.length === 0 ? {} : { supers: file.supers.map(([type, base]): [string, string] => [prefix + type, base]) }),
    ...(spans.length === 0 ? {} : { spans }),
    ...(entry ? { entry: true as const } : {}),
  };
}

/** Whether a name means what this file declares wherever it uses it. */
function isOwn({ own, outside, declares }: Gathered, name: string): boolean {
  return own.has(name) && (declares.has(name) || !outside.has(name));
}

function readFile(file: Gathered): void {
  const { tokens, text } = file.code;
  const lines = lineCounter(text);
  for (let at = 0; at < tokens.length; ) {
    if (tokens.kinds[at] !== WORD) {
      const named = typeNameIn(file.code, at);
      if (named !== null) file.imports.push({ specifier: named, kind: 'string', line: lines(tokens.starts[at] ?? 0) });
      at++;
      continue;
    }
    at = statementAt(file, at, lines) ?? wordAt(file, at);
  }
}

/** Behind a package clause or an import that begins at a token. */
function statementAt(file: Gathered, at: number, lines: LineOf): number | null {
  const { tokens } = file.code;
  const isImport = tokens.is(at, 'import');
  if (!isImport && !tokens.is(at, 'package')) return null;
  if ((tokens.parents[at] !== -1 && !file.scala) || tokens.is(at - 1, '.') || tokens.is(at - 1, '@')) return null;
  if (!isImport) return packageAt(file, at);
  return file.scala ? scalaImportAt(file, at, lines) : importAt(file, at, lines);
}

function packageAt(file: Gathered, at: number): number {
  const { tokens } = file.code;
  if (tokens.is(at + 1, 'object')) return at + 1;
  const { parts, next } = dotted(tokens, at + 1);
  const name = parts.join('.');
  // Scala nests them: `package a.b` and then `package c`.
  file.package = file.scala && file.package !== '' && name !== '' ? `${file.package}.${name}` : name || file.package;
  return Math.max(next, at + 1);
}

function importAt(file: Gathered, at: number, lines: LineOf): number {
  const { tokens } = file.code;
  const isStatic = tokens.is(at + 1, 'static');
  const { parts, next } = dotted(tokens, at + (isStatic ? 2 : 1));
  if (parts.length === 0) return at + 1;
  const aliased = tokens.is(next, 'as') && tokens.kinds[next + 1] === WORD;
  addImport(file, parts, lines(tokens.starts[at] ?? 0), aliased ? tokens.word(next + 1) : null);
  return aliased ? next + 2 : next;
}

function addImport({ imports }: Gathered, parts: readonly string[], line: number, alias: string | null): void {
  imports.push({ specifier: parts.join('.'), kind: 'import', line, ...(alias === null ? {} : { names: [alias] }) });
}

/** `import a.b.{C, D => E, _}, f.G` */
function scalaImportAt(file: Gathered, from: number, lines: LineOf): number {
  const { tokens } = file.code;
  const line = lines(tokens.starts[from] ?? 0);
  let at = from;
  do {
    const { parts, next } = dotted(tokens, at + 1);
    at = next;
    if (tokens.is(at, '{')) {
      const end = tokens.pairs[at] ?? -1;
      if (end < 0) return at + 1;
      for (at++; at < end; at++) {
        if (tokens.kinds[at] !== WORD && !tokens.is(at, '*')) continue;
        const renamed = tokens.is(at + 1, '=>') || tokens.is(at + 1, 'as');
        addImport(file, [...parts, scalaName(tokens.word(at))], line, renamed ? tokens.word(at + 2) : null);
        if (renamed) at += 2;
      }
      at = end + 1;
    } else if (parts.length > 0) addImport(file, parts.map(scalaName), line, null);
  } while (tokens.is(at, ',') && at > from);
  return Math.max(at, from + 1);
}

const scalaName = (name: string): string => (name === '_' ? '*' : name);

const NOT_BEFORE = new Set(['.', '?.']);

/** A word of code: the token to read on from. */
function wordAt(file: Gathered, at: number): number {
  const { tokens } = file.code;
  const isMember = NOT_BEFORE.has(tokens.word(at - 1)) || (tokens.is(at - 1, '::') && !file.kotlin);
  const word = tokens.word(at);
  if (isMember) {
    if (file.kotlin && !isCapital(word)) use(file, `.${word}`, at);
    return at + 1;
  }
  declarationAt(file, at, word);
  memberAt(file, at, word);
  if (isCapital(word)) return capitalAt(file, at, word);
  const full = fullNameAt(tokens, at);
  if (full !== null) use(file, full, at);
  else if (file.kotlin && word.length > 1 && !KOTLIN_WORDS.has(word))
    use(file, tokens.is(at + 1, '(') || isLambda(tokens, at) ? `${word}()` : word, at);
  return at + 1;
}

/** `name {` on one line. */
function isLambda(tokens: Tokens, at: number): boolean {
  return tokens.is(at + 1, '{') && tokens.breaks[at + 1] === 0;
}

const KOTLIN_WORDS = new Set(
  (
    'abstract actual annotation as break by catch class companion const constructor continue crossinline data do dynamic else enum ' +
    'expect external false field file final finally for fun get if import in infix init inline inner interface internal is it ' +
    'lateinit noinline null object open operator out override package param private protected public receiver reified return sealed ' +
    'set super suspend tailrec this throw true try typealias val value var vararg when where while'
  ).split(' '),
);

/** A name that begins with a capital; `Outer.Inner`, too, for Inner may be inherited. */
function capitalAt(file: Gathered, at: number, word: string): number {
  const { tokens } = file.code;
  if (isConstant(word)) return at + 1;
  use(file, word, at);
  let name = word;
  let next = at + 1;
  for (let parts = 1; parts < 5 && tokens.is(next, '.') && tokens.kinds[next + 1] === WORD; parts++, next += 2) {
    const part = tokens.word(next + 1);
    if (!isCapital(part) || isConstant(part) || part === part.toUpperCase()) break;
    name = `${name}.${part}`;
    use(file, name, at);
  }
  return at + 1;
}

/** `a.b.C`, written in code without an import. */
function fullNameAt(tokens: Tokens, from: number): string | null {
  if (!tokens.is(from + 1, '.')) return null;
  const parts = [tokens.word(from)];
  if (parts[0] === 'this' || parts[0] === 'super') return null;
  for (let at = from + 1; parts.length < 16 && tokens.is(at, '.') && tokens.kinds[at + 1] === WORD; at += 2) {
    const part = tokens.word(at + 1);
    parts.push(part);
    if (isCapital(part)) return isConstant(part) ? null : parts.join('.');
  }
  return null;
}

function use({ uses, code, outside, body }: Gathered, name: string, at: number): void {
  if (at < body || at > (code.tokens.pairs[body] ?? -1)) outside.add(name);
  if (!uses.has(name)) uses.set(name, code.tokens.starts[at] ?? 0);
}

/** `requires`, `uses`, `provides … with` of a module. Its own name and those of others are spelled `module a.b`. */
function readModule(file: Gathered): void {
  const { tokens, text } = file.code;
  const lines = lineCounter(text);
  let statement = '';
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.kinds[at] !== WORD) {
      if (tokens.is(at, ';')) statement = '';
      continue;
    }
    const word = tokens.word(at);
    if (statement === '' || (statement === 'provides' && word === 'with')) {
      statement = word === 'open' ? '' : word;
      if (word === 'import') at = importAt(file, at, lines) - 1;
      continue;
    }
    const { parts, next } = dotted(tokens, at);
    const name = parts.join('.');
    const line = lines(tokens.starts[at] ?? 0);
    if (statement === 'module') {
      file.declares.add(`module ${name}`);
      statement = '';
    } else if (statement === 'requires') {
      if (word === 'transitive' || word === 'static') continue;
      file.imports.push({ specifier: `module ${name}`, kind: 'import', line });
    } else if (statement === 'uses' || statement === 'provides' || statement === 'with')
      file.imports.push({ specifier: name, kind: 'import', line });
    at = Math.max(at, next - 1);
  }
}
