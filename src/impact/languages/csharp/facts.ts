import { type Code, type Tokens, WORD } from '../../../code/tokens.js';
import type { FileFacts, ImportFact } from '../../language.js';
import { type LineOf, lineCounter } from '../../line-counter.js';
import { behindAngles, dotted, isCapital, spansAt } from '../../reader.js';

/** Types in types in types: of what stands deeper nobody writes the full name. */
const MAX_NAME = 400;

/** What is gathered on the way through the tokens of one file. */
interface Gathered {
  code: Code;
  imports: ImportFact[];
  declares: Set<string>;
  /** By the brace that opens its body, the full name of a namespace or a type. */
  bodies: Map<number, Body>;
  /** Of `namespace A.B;`. */
  namespace: string;
  namespaces: Set<string>;
  supers: [string, string][];
  /** Names with the offset where they first stand. */
  uses: Map<string, number>;
  /** Names of types declared here. */
  own: Set<string>;
  /** Names of properties, fields and methods declared here, and names used so that they are types all the same. */
  members: Set<string>;
  asTypes: Set<string>;
  outside: Set<string>;
  /** First parts of the namespaces that the file names. */
  roots: Set<string>;
  /** The brace that opens the type begun last that stands in no other. */
  body: number;
  spans: { name: string; from: number; to: number; exported: boolean }[];
  entry: boolean;
}

interface Body {
  name: string;
  is: 'namespace' | 'type' | 'enum';
}

/**
 * Reads a file of C#. Types are named as the runtime does, with the number of their parameters: ``A.List`1``. Its own namespaces stand
 * among the imports with the kind `package`; what is imported for the whole project has the kind `re-export`; of `using static` the names
 * are `*`, of an alias its name. An extension method is declared as `A.Type.Method()` and used as `.Method()`; an attribute as `@Name`; of a
 * partial type the other parts are used as `+A.Type`.
 */
export function csharpFacts(code: Code): FileFacts {
  const file: Gathered = {
    code,
    imports: [],
    declares: new Set(),
    bodies: new Map(),
    namespace: '',
    namespaces: new Set(),
    supers: [],
    uses: new Map(),
    own: new Set(),
    members: new Set(),
    asTypes: new Set(),
    outside: new Set(),
    roots: new Set(['global']),
    body: -1,
    spans: [],
    entry: false,
  };
  readFile(file);
  return factsOf(file);
}

function factsOf(file: Gathered): FileFacts {
  const { code, uses, declares, supers, entry } = file;
  const used = [...uses].filter(([name]) => !isOwn(file, name));
  const lines = lineCounter(code.text);
  const spans = spansAt(file.code, file.spans);
  return {
    imports: file.imports,
    ...(declares.size === 0 ? {} : { declares: [...declares] }),
    ...(used.length === 0 ? {} : { uses: used.map(([name]) => name), useLines: used.map(([, at]) => lines(at)) }),
    ...(supers.length === 0 ? {} : { supers }),
    ...(spans.length === 0 ? {} : { spans }),
    ...(entry ? { entry: true as const } : {}),
  };
}

/** A name of a type of its own, seen from inside it; or of a member, used as members are. */
function isOwn({ own, outside, members, asTypes }: Gathered, name: string): boolean {
  if (own.has(name)) return !outside.has(name);
  return members.has(name) && !asTypes.has(name);
}

function readFile(file: Gathered): void {
  const { tokens, text } = file.code;
  const lines = lineCounter(text);
  let begins = true;
  for (let at = 0; at < tokens.length; ) {
    if (tokens.kinds[at] !== WORD) {
      if (tokens.parents[at] === -1 && (tokens.is(at, ';') || tokens.is(at, '}'))) begins = true;
      at++;
      continue;
    }
    const word = tokens.word(at);
    if (begins && tokens.parents[at] === -1) {
      if (!OUTSIDE.has(word) && !word.startsWith('#')) file.entry = true;
      if (!word.startsWith('#')) begins = false;
    }
    const from = at;
    if (word === 'using') at = usingAt(file, at, lines);
    else if (word === 'namespace') at = namespaceAt(file, at, lines);
    else at = wordAt(file, at, word);
    if (at !== from + 1 && tokens.is(at - 1, ';')) begins = true;
  }
}

/** Words with which something outside of all types begins that is no statement. */
const OUTSIDE = new Set(
  (
    'abstract assembly class delegate enum extern file global interface internal module namespace new partial private protected public ' +
    'readonly record ref sealed static struct unsafe using'
  ).split(' '),
);

/** A using directive; a `using` statement is passed over. */
function usingAt(file: Gathered, at: number, lines: LineOf): number {
  const { tokens } = file.code;
  const parent = tokens.parents[at] ?? -1;
  const isDirective = parent === -1 || file.bodies.get(parent)?.is === 'namespace';
  if (!isDirective || tokens.is(at + 1, '(') || tokens.is(at + 1, 'var')) return at + 1;
  const isStatic = tokens.is(at + 1, 'static');
  const start = at + (isStatic ? 2 : 1) + (tokens.is(at + 1, 'unsafe') ? 1 : 0);
  const isAlias = tokens.kinds[start] === WORD && tokens.is(start + 1, '=');
  const { parts, next } = qualified(tokens, isAlias ? start + 2 : start);
  const arity = arityAt(tokens, next);
  const end = behindAngles(tokens, next);
  // Of an alias of a tuple or an array only the names in it are taken.
  if (parts.length === 0 || (!isAlias && !tokens.is(end, ';'))) return at + 1;
  const specifier = withArity(parts.join('.'), arity);
  const names = isStatic ? ['*'] : isAlias ? [tokens.word(start)] : null;
  file.roots.add(parts[0] ?? '');
  const isGlobal = tokens.is(at - 1, 'global');
  file.imports.push({
    specifier,
    kind: isGlobal ? 're-export' : 'import',
    line: lines(tokens.starts[at] ?? 0),
    ...(names === null ? {} : { names }),
  });
  // Type arguments name types, too.
  return arity > 0 ? next : tokens.is(end, ';') ? end + 1 : end;
}

/** `global::A.B` */
function qualified(tokens: Tokens, from: number): { parts: string[]; next: number } {
  return dotted(tokens, tokens.is(from + 1, '::') ? from + 2 : from);
}

function namespaceAt(file: Gathered, at: number, lines: LineOf): number {
  const { tokens } = file.code;
  const { parts, next } = dotted(tokens, at + 1);
  if (parts.length === 0 || tokens.is(at - 1, '.')) return at + 1;
  file.roots.add(parts[0] ?? '');
  const isBlock = tokens.is(next, '{');
  const outer = isBlock ? (file.bodies.get(tokens.parents[at] ?? -1)?.name ?? '') : '';
  // `namespace A;` stands once in a file.
  if (outer.length > MAX_NAME || !(isBlock || (tokens.is(next, ';') && file.namespace === ''))) return next;
  const name = outer === '' ? parts.join('.') : `${outer}.${parts.join('.')}`;
  if (isBlock) file.bodies.set(next, { name, is: 'namespace' });
  else file.namespace = name;
  if (!file.namespaces.has(name)) {
    file.namespaces.add(name);
    file.imports.push({ specifier: name, kind: 'package', line: lines(tokens.starts[at] ?? 0) });
  }
  return next + 1;
}

const withArity = (name: string, arity: number): string => (arity === 0 ? name : `${name}\`${arity}`);

/** The number of type arguments or parameters in `<…>` at a token. */
function arityAt(tokens: Tokens, from: number): number {
  const end = behindAngles(tokens, from);
  if (end === from) return 0;
  let depth = 0;
  let count = 1;
  for (let at = from; at < end; at++) {
    if (tokens.is(at, '<')) depth++;
    else if (tokens.is(at, '>')) depth--;
    else if (tokens.is(at, '(') || tokens.is(at, '[')) at = Math.max(at, tokens.pairs[at] ?? -1);
    else if (depth === 1 && tokens.is(at, ',')) count++;
  }
  return count;
}

function wordAt(file: Gathered, at: number, word: string): number {
  const { tokens } = file.code;
  if (TYPE_WORDS.has(word)) return declarationAt(file, at, word);
  if (word === 'this') extensionAt(file, at);
  if (word === 'Main' && tokens.is(at + 1, '(') && isStatic(tokens, at)) file.entry = true;
  if (!isCapital(word)) {
    const isRoot = file.roots.has(word) && tokens.is(at + 1, '.') && !tokens.is(at - 1, '.');
    if (isRoot) chainAt(file, at, word);
    return at + 1;
  }
  if (tokens.is(at - 1, '.') || tokens.is(at - 1, '?.') || tokens.is(at - 1, '->')) {
    if (isCalled(tokens, at)) use(file, `.${word}()`, at);
    return at + 1;
  }
  if (isDeclaredName(tokens, at)) {
    file.members.add(word);
    return at + 1;
  }
  if (!isMemberName(file, at)) nameAt(file, at, word);
  return at + 1;
}

function isCalled(tokens: Tokens, at: number): boolean {
  if (tokens.is(at + 1, '(')) return true;
  if (!tokens.is(at + 1, '<')) return false;
  return tokens.is(behindAngles(tokens, at + 1), '(');
}

function isStatic(tokens: Tokens, at: number): boolean {
  for (let before = at - 1; before > at - 12 && before >= 0; before--) {
    if (tokens.is(before, 'static')) return true;
    if (tokens.is(before, ';') || tokens.is(before, '}') || tokens.is(before, '{')) return false;
  }
  return false;
}

/** Words behind which a type or a value stands; behind any other word stands the name of something that is declared. */
const BEFORE = new Set(
  (
    'abstract and as ascending async await base by case checked const default delegate descending do else equals event explicit extern ' +
    'field file finally fixed for foreach from get global goto implicit in init internal into is join let lock nameof namespace new not ' +
    'on operator or orderby out override params partial private protected public readonly record ref required return scoped sealed ' +
    'select set stackalloc static struct switch this throw try typeof unchecked unsafe using virtual volatile when where while with ' +
    'yield #if #elif'
  ).split(' '),
);
const BEHIND_NAME = [';', '=', '{', '(', '=>', ',', ')'];

/** Whether a token is the name that a declaration gives: `Type Name`, `List<T> Name(`, `int[] Name =`. */
function isDeclaredName(tokens: Tokens, at: number): boolean {
  const before = at - 1;
  // `void IDisposable.Dispose()`
  if (tokens.is(at + 1, '.') || (tokens.is(at + 1, '<') && tokens.is(behindAngles(tokens, at + 1), '.'))) return false;
  if (tokens.kinds[before] === WORD) return !BEFORE.has(tokens.word(before)) && !tokens.word(before).startsWith('#');
  const closes = tokens.is(before, '>') || tokens.is(before, ']') || tokens.is(before, '?') || tokens.is(before, '*');
  if (!closes || !BEHIND_NAME.some((sign) => tokens.is(at + 1, sign)) || tokens.breaks[at] === 1) return false;
  if (tokens.is(before, ']')) return !isAttributeList(tokens, tokens.pairs[before] ?? -1);
  return !tokens.is(before, '?') || tokens.kinds[before - 1] === WORD || tokens.is(before - 1, '>') || tokens.is(before - 1, ']');
}

function isAttributeList(tokens: Tokens, open: number): boolean {
  if (open <= 0) return open === 0;
  return ['{', '}', ';', ']', '(', ',', '>', '=>'].some((sign) => tokens.is(open - 1, sign)) || tokens.breaks[open] === 1;
}

/** `{ Name = …`, `(Name: …`, a member of an enum. */
function isMemberName({ code: { tokens }, bodies }: Gathered, at: number): boolean {
  const isFirst = tokens.is(at - 1, '{') || tokens.is(at - 1, ',') || tokens.is(at - 1, '(');
  if (isFirst && (tokens.is(at + 1, '=') || tokens.is(at + 1, ':'))) return true;
  const parent = tokens.parents[at] ?? -1;
  return parent >= 0 && bodies.get(parent)?.is === 'enum' && (isFirst || tokens.is(at - 1, ']'));
}

const BEHIND_TYPE = new Set([
  'new',
  'is',
  'as',
  'static',
  'readonly',
  'public',
  'private',
  'protected',
  'internal',
  'case',
  'override',
  'virtual',
]);
const NO_NAME = new Set([
  'is',
  'as',
  'in',
  'and',
  'or',
  'when',
  'switch',
  'with',
  'select',
  'where',
  'orderby',
  'on',
  'equals',
  'into',
  'by',
]);

/** A name that begins with a capital, as far as it is dotted: namespaces look like types. */
function nameAt(file: Gathered, at: number, word: string): void {
  const { tokens } = file.code;
  if (isAttribute(file, at)) {
    const { parts } = dotted(tokens, at);
    use(file, `@${parts.join('.')}`, at);
    return;
  }
  const name = withArity(word, arityAt(tokens, at + 1));
  use(file, name, at);
  const next = at + 1;
  const isType =
    BEHIND_TYPE.has(tokens.word(at - 1)) ||
    tokens.is(at - 1, ':') ||
    tokens.is(at - 1, '<') ||
    (tokens.kinds[next] === WORD && !NO_NAME.has(tokens.word(next))) ||
    (tokens.is(at - 2, 'typeof') && tokens.is(at - 1, '(')) ||
    (tokens.is(at - 1, '(') && tokens.is(next, ')'));
  if (isType) file.asTypes.add(name);
  if (tokens.is(next, '.')) chainAt(file, at, word);
}

function chainAt(file: Gathered, at: number, word: string): void {
  const { tokens } = file.code;
  let name = word;
  let next = at + 1;
  for (let parts = 1; parts < 8 && tokens.is(next, '.') && tokens.kinds[next + 1] === WORD; parts++, next += 2) {
    const part = tokens.word(next + 1);
    if (!isCapital(part) || tokens.is(next + 2, '(')) break;
    name = `${name}.${withArity(part, arityAt(tokens, next + 2))}`;
  }
  // `new A.B.C(…)` calls a constructor.
  if (tokens.is(next, '.') && tokens.is(next + 2, '(') && tokens.is(at - 1, 'new')) name = `${name}.${tokens.word(next + 1)}`;
  if (name !== word) use(file, name, at);
}

/** `[Name`, `[assembly: Name`, and those behind a comma. */
function isAttribute({ code: { tokens } }: Gathered, at: number): boolean {
  const parent = tokens.parents[at] ?? -1;
  if (parent < 0 || !tokens.is(parent, '[')) return false;
  const before = at - 1;
  if (before !== parent && !tokens.is(before, ',') && !(tokens.is(before, ':') && before === parent + 2)) return false;
  return isAttributeList(tokens, parent);
}

function use({ uses, code, outside, body }: Gathered, name: string, at: number): void {
  if (at < body || at > (code.tokens.pairs[body] ?? -1)) outside.add(name);
  if (!uses.has(name)) uses.set(name, code.tokens.starts[at] ?? 0);
}

const TYPE_WORDS = new Set(['class', 'struct', 'interface', 'enum', 'record', 'delegate']);

function declarationAt(file: Gathered, at: number, word: string): number {
  const { tokens } = file.code;
  const name = word === 'delegate' ? delegateName(tokens, at) : at + (word === 'record' && isKind(tokens, at + 1) ? 2 : 1);
  if (name < 0 || tokens.kinds[name] !== WORD || tokens.is(at - 1, ':') || tokens.is(at - 1, ',') || tokens.is(at - 1, '.'))
    return at + 1;
  const simple = tokens.word(name);
  if (word === 'record' && (!isCapital(simple) || !['(', '{', ':', ';', '<'].some((sign) => tokens.is(name + 1, sign))))
    return at + 1;
  if (simple === 'where') return at + 1;
  const parent = tokens.parents[at] ?? -1;
  const around = file.bodies.get(parent);
  if (parent !== -1 && around === undefined) return at + 1;
  const outer = around?.name ?? file.namespace;
  if (outer.length > MAX_NAME) return at + 1;
  const own = withArity(simple, arityAt(tokens, name + 1));
  const full = outer === '' ? own : `${outer}.${own}`;
  file.own.add(own);
  file.declares.add(full);
  if (tokens.is(at - 1, 'partial')) use(file, `+${full}`, at);
  const { body, bases, end } = word === 'delegate' ? { body: -1, bases: [], end: name } : headAt(tokens, name + 1);
  for (const base of bases) {
    file.supers.push([full, base]);
    file.asTypes.add(base);
  }
  if (body >= 0) file.bodies.set(body, { name: full, is: word === 'enum' ? 'enum' : 'type' });
  if (around === undefined || around.is === 'namespace') {
    if (body >= 0) file.body = body;
    const from = beginOf(tokens, at);
    file.spans.push({
      name: simple,
      from,
      to: Math.max(at, body < 0 ? end : (tokens.pairs[body] ?? -1)),
      exported: isPublic(tokens, from, at),
    });
  }
  // The return type of a delegate is used.
  return word === 'delegate' ? at + 1 : name + 1;
}

const isKind = (tokens: Tokens, at: number): boolean => tokens.is(at, 'class') || tokens.is(at, 'struct');

/** `delegate List<T> Name<T>(…)`: the name, or -1 for an anonymous function. */
function delegateName(tokens: Tokens, at: number): number {
  let name = -1;
  for (let next = at + 1; next < at + 40; ) {
    if (tokens.is(next, '(')) return name > at + 1 ? name : -1;
    if (tokens.kinds[next] === WORD) name = next++;
    else if (tokens.is(next, '<')) {
      const behind = behindAngles(tokens, next);
      if (behind === next) return -1;
      next = behind;
    } else if (tokens.is(next, '[')) next = Math.max(next, tokens.pairs[next] ?? -1) + 1;
    else if (['.', '?', '*', '::'].some((sign) => tokens.is(next, sign))) next++;
    else return -1;
  }
  return -1;
}

interface Head {
  bases: string[];
  body: number;
  end: number;
}

/** From behind a type's name up to its body. Stops at the next declaration, so that a text of nothing but heads is read once. */
function headAt(tokens: Tokens, from: number): Head {
  const bases: string[] = [];
  let at = behindAngles(tokens, from);
  let inBases = false;
  for (; at < tokens.length; ) {
    if (tokens.is(at, '{')) return { bases, body: at, end: at };
    if (tokens.is(at, ';')) return { bases, body: -1, end: at };
    if (tokens.is(at, '(')) {
      const end = tokens.pairs[at] ?? -1;
      if (end < 0) break;
      at = end + 1;
    } else if (tokens.is(at, ':')) {
      inBases = bases.length === 0;
      at++;
    } else if (tokens.kinds[at] === WORD) {
      if (tokens.is(at, 'where')) inBases = false;
      else if (isDeclaring(tokens, at)) break;
      const { parts, next } = qualified(tokens, at);
      const behind = behindAngles(tokens, next);
      if (inBases && parts.length > 0 && isCapital(parts[0] ?? '')) bases.push(withArity(parts.join('.'), arityAt(tokens, next)));
      at = Math.max(behind, at + 1);
    } else at++;
  }
  return { bases, body: -1, end: Math.max(from, at) - 1 };
}

/** `class`, `struct` and the like, but not as a constraint of a type parameter. */
function isDeclaring(tokens: Tokens, at: number): boolean {
  return TYPE_WORDS.has(tokens.word(at)) && !tokens.is(at - 1, ':') && !tokens.is(at - 1, ',');
}

const MODIFIERS = new Set(
  'public private protected internal static abstract sealed partial readonly ref unsafe new file'.split(' '),
);

function beginOf(tokens: Tokens, at: number): number {
  let from = at;
  for (let steps = 0; steps < 32; steps++) {
    if (tokens.kinds[from - 1] === WORD && MODIFIERS.has(tokens.word(from - 1))) from--;
    else if (tokens.is(from - 1, ']') && (tokens.pairs[from - 1] ?? -1) >= 0) from = tokens.pairs[from - 1] ?? from;
    else return from;
  }
  return from;
}

function isPublic(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 40; at++) if (tokens.is(at, 'public')) return true;
  return false;
}

/** `static R Name(this T value`: Name, as a method of another type. */
function extensionAt(file: Gathered, at: number): void {
  const { tokens } = file.code;
  const open = tokens.parents[at] ?? -1;
  if (open < 0 || !tokens.is(open, '(') || tokens.kinds[at + 1] !== WORD || !(at === open + 1 || tokens.is(at - 1, ']'))) return;
  const body = file.bodies.get(tokens.parents[open] ?? -1);
  if (body?.is !== 'type') return;
  let name = open - 1;
  if (tokens.is(name, '>')) {
    let depth = 0;
    for (let steps = 0; steps < 100 && name > 0; steps++, name--) {
      if (tokens.is(name, '>')) depth++;
      else if (tokens.is(name, '<') && --depth === 0) break;
    }
    name--;
  }
  if (tokens.kinds[name] === WORD) file.declares.add(`${body.name}.${tokens.word(name)}()`);
}
