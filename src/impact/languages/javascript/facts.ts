import { type Code, STRING, type Tokens, WORD } from '../../../code/tokens.js';
import type { EdgeKind } from '../../../model/impact.js';
import type { ExportFact, FileFacts, ImportFact, Span } from '../../language.js';
import { exportedNames, objectExports, passedOn } from './exports.js';
import { Lines, own, stringAt } from './text.js';

/** More names than this in one clause are taken as all names. */
const MAX_NAMES = 1000;
const MAX_CLAUSE = 8000;
const MAX_EXPORTS = 5000;
const MAX_SPANS = 2000;

/** A name of this file that stands for something of another. */
export interface Origin {
  from: string;
  /** Its name there, `*` for the module. */
  of: string;
}

/** What is gathered while the tokens of one file go by. */
export interface Reading {
  code: Code;
  lines: Lines;
  imports: Map<string, ImportFact>;
  exports: Map<string, ExportFact>;
  /** `export *`, by specifier. */
  stars: Set<string>;
  /** What imported names stand for, to tell what is only passed on. */
  origins: Map<string, Origin>;
  /** Exported name → the local name behind it. */
  locals: Map<string, string>;
  spans: Span[];
}

/** ES modules, CommonJS, TypeScript's own forms, and what test runners and bundlers take for an import. */
export function factsOf(code: Code): FileFacts {
  const reading: Reading = {
    code,
    lines: new Lines(code.text),
    imports: new Map(),
    exports: new Map(),
    stars: new Set(),
    origins: new Map(),
    locals: new Map(),
    spans: [],
  };
  references(reading);
  readTokens(reading);
  return compact(reading);
}

function compact({ code, imports, exports, stars, origins, locals, spans }: Reading): FileFacts {
  for (const [name, local] of locals) {
    const origin = origins.get(local);
    if (origin !== undefined) exports.set(name, passedOn(name, origin.from, origin.of));
    else if (!exports.has(name)) exports.set(name, { name });
  }
  const offered = [...exports.values(), ...[...stars].map((from): ExportFact => ({ name: '*', from }))].slice(0, MAX_EXPORTS);
  const visible = new Set(locals.values());
  for (const span of spans) if (visible.has(span.name)) span.exported = true;
  return {
    imports: [...imports.values()],
    ...(offered.length === 0 ? {} : { exports: offered }),
    ...(spans.length === 0 ? {} : { spans }),
    ...(code.text.startsWith('#!') ? { entry: true as const } : {}),
  };
}

/** Several imports of the same kind from the same module become one, at its first line. */
export function addImport(reading: Reading, specifier: string, kind: EdgeKind, at: number, names: string[] | null): void {
  if (specifier === '') return;
  const key = `${kind} ${specifier}`;
  const known = reading.imports.get(key);
  const few = names === null || names.length > MAX_NAMES ? null : names;
  if (known === undefined) {
    const fact: ImportFact = { specifier, kind, line: reading.lines.at(reading.code.tokens.starts[at] ?? 0) };
    if (few !== null) fact.names = few;
    if ((kind === 'require' || kind === 'dynamic') && isCaught(reading.code.tokens, at)) fact.conditional = true;
    reading.imports.set(key, fact);
    return;
  }
  if (known.names !== undefined) {
    if (few === null || known.names.length > MAX_NAMES) delete known.names;
    else known.names = [...new Set([...known.names, ...few])];
  }
}

const MAX_PARENTS = 16;

/** Within the block of a `try`. */
function isCaught(tokens: Tokens, at: number): boolean {
  let parent = tokens.parents[at] ?? -1;
  for (let depth = 0; parent >= 0 && depth < MAX_PARENTS; depth++) {
    if (tokens.signs[parent] === 123 && tokens.is(parent - 1, 'try')) return true;
    parent = tokens.parents[parent] ?? -1;
  }
  return false;
}

const REFERENCE = /^\/\/\/\s{0,20}<reference\s{1,20}(path|types)\s{0,20}=\s{0,20}["']([^"'\r\n]{1,300})["']/;

/** `/// <reference path="…" />`, before the first line of code. */
function references(reading: Reading): void {
  const { code } = reading;
  const first = code.tokens.length === 0 ? code.text.length : (code.tokens.starts[0] ?? 0);
  let comments = 0;
  for (const { start, end, kind } of code.mask.spans) {
    if (start >= first || kind !== 'comment' || ++comments > 500) return;
    if (!code.text.startsWith('///', start)) continue;
    const found = REFERENCE.exec(code.text.slice(start, Math.min(end, start + 400)));
    if (found === null) continue;
    const [, what, value = ''] = found;
    const specifier = own(what === 'types' || value.startsWith('.') || value.startsWith('/') ? value : `./${value}`);
    const fact: ImportFact = { specifier, kind: 'type', line: reading.lines.at(start) };
    reading.imports.set(`type ${specifier}`, fact);
  }
}

function readTokens(reading: Reading): void {
  const { text, tokens } = reading.code;
  let statement = -1;
  let span = -1;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.parents[at] === -1 && begins(tokens, at)) {
      closeSpans(reading, span, at - 1);
      span = reading.spans.length;
      // A decorator before a class belongs to it.
      const from = statement >= 0 && tokens.signs[statement] === 64 ? statement : at;
      statement = openSpans(reading, at, from) ? -1 : from;
    }
    if (tokens.kinds[at] !== WORD) continue;
    switch (text.charCodeAt(tokens.starts[at] ?? 0)) {
      case 105: // i
        if (tokens.is(at, 'import')) at = imported(reading, at);
        break;
      case 101: // e
        if (tokens.is(at, 'export')) at = exported(reading, at);
        else if (tokens.is(at, 'exports') && !isMember(tokens, at)) assigned(reading, at, at + 1);
        break;
      case 114: // r
        if (tokens.is(at, 'require') && !isMember(tokens, at)) required(reading, at);
        break;
      case 109: // m
        if (tokens.is(at, 'module') && tokens.is(at + 1, '.') && tokens.is(at + 2, 'exports')) assigned(reading, at, at + 3);
        else if (tokens.is(at, 'mock') && !isMember(tokens, at)) mocked(reading, at);
        break;
      case 106: // j
      case 118: // v
        if (tokens.is(at, 'jest') || tokens.is(at, 'vi') || tokens.is(at, 'vitest')) mocked(reading, at);
        break;
      case 110: // n
        if (tokens.is(at, 'new')) located(reading, at);
        break;
      case 95: // _
        if (tokens.is(at, '__exportStar')) {
          const from = tokens.is(at + 2, 'require') ? stringAt(reading.code, at + 4) : null;
          if (from !== null) reading.stars.add(from);
        }
        break;
    }
  }
  closeSpans(reading, span, tokens.length - 1);
}

export function isMember(tokens: Tokens, at: number): boolean {
  return tokens.is(at - 1, '.') || tokens.is(at - 1, '?.');
}

const GOES_ON = new Set('extends implements as satisfies in instanceof of from else catch finally is'.split(' '));
/** Signs that end a statement, or may. */
const MAY_END = new Set([41, 93, 125, 59, 62, 33, 42].map((code) => code));

/** Whether a statement begins here. Line breaks tell, as formatters leave them; wrong guesses only move the ends of declarations. */
function begins(tokens: Tokens, at: number): boolean {
  if (at === 0) return true;
  const sign = tokens.signs[at - 1] ?? 0;
  if (sign === 59) return true;
  if (tokens.breaks[at] !== 1) return false;
  if (tokens.kinds[at] !== WORD && tokens.kinds[at] !== STRING && tokens.signs[at] !== 64) return false;
  const last = tokens.kinds[at - 1];
  if (
    last !== WORD &&
    last !== STRING &&
    last !== 2 &&
    !MAY_END.has(sign) &&
    !tokens.is(at - 1, '++') &&
    !tokens.is(at - 1, '--')
  )
    return false;
  return !GOES_ON.has(tokens.word(at));
}

const DECLARES = new Set('function class interface type enum namespace module const let var'.split(' '));
const BEFORE = new Set('export default declare abstract async const'.split(' '));

/** Spans of what the statement at this token declares; whether it declares anything. */
function openSpans(reading: Reading, at: number, from: number): boolean {
  const { tokens } = reading.code;
  let next = at;
  let isExported = false;
  let isDefault = false;
  while (next - at < 5 && tokens.kinds[next] === WORD && BEFORE.has(tokens.word(next))) {
    if (tokens.is(next, 'const') && !tokens.is(next + 1, 'enum')) break;
    if (tokens.is(next, 'export')) isExported = true;
    if (tokens.is(next, 'default')) isDefault = true;
    next++;
  }
  let names: string[] = [];
  if (tokens.kinds[next] === WORD && DECLARES.has(tokens.word(next)) && !tokens.is(next + 1, '=') && !tokens.is(next + 1, '.'))
    names = exportedNames(reading.code, next);
  if (names.length === 0 && isDefault) names = ['default'];
  if (names.length === 0 || reading.spans.length + names.length > MAX_SPANS) return false;
  const line = reading.lines.at(tokens.starts[from] ?? 0);
  for (const name of names.slice(0, 50)) {
    const span: Span = { name, from: line, to: line };
    if (isExported) span.exported = true;
    reading.spans.push(span);
  }
  return true;
}

function closeSpans(reading: Reading, first: number, last: number): void {
  if (first < 0 || first === reading.spans.length || last < 0) return;
  const line = reading.lines.at(Math.max(0, (reading.code.tokens.ends[last] ?? 1) - 1));
  for (let at = first; at < reading.spans.length; at++) {
    const span = reading.spans[at];
    if (span !== undefined) span.to = Math.max(span.from, line);
  }
}

/** @returns the last token that was used up */
function imported(reading: Reading, at: number): number {
  const { code } = reading;
  const { tokens } = code;
  if (isMember(tokens, at) || tokens.is(at + 1, ':') || tokens.is(at + 1, '.')) return at;
  if (tokens.is(at + 1, '(')) {
    called(reading, at);
    return at;
  }
  const side = stringAt(code, at + 1);
  if (side !== null) {
    addImport(reading, side, 'import', at, null);
    return at + 1;
  }
  const clause = clauseFrom(code, at + 1);
  if (clause === null) return at;
  if (clause.equals) {
    const from = tokens.is(clause.next, 'require') && tokens.is(clause.next + 1, '(') ? stringAt(code, clause.next + 2) : null;
    if (from === null) return at;
    addImport(reading, from, clause.isType ? 'type' : 'import', at, ['*']);
    const local = clause.taken[0]?.local ?? '';
    reading.origins.set(local, { from, of: '*' });
    if (tokens.is(at - 1, 'export')) reading.locals.set(local, local);
    return clause.next + 2;
  }
  const from = tokens.is(clause.next, 'from') ? stringAt(code, clause.next + 1) : null;
  if (from === null) return at;
  const onlyTypes = clause.isType || (clause.taken.length > 0 && clause.taken.every(({ isType }) => isType));
  const names = clause.taken.map(({ name }) => name);
  addImport(reading, from, onlyTypes ? 'type' : 'import', at, names.length === 0 ? null : names);
  for (const { name, local } of clause.taken) reading.origins.set(local, { from, of: name });
  return clause.next + 1;
}

interface Taken {
  /** Its name in the module it comes from, `*` for the module. */
  name: string;
  local: string;
  isType: boolean;
}

interface Clause {
  taken: Taken[];
  isType: boolean;
  /** `import x =`. */
  equals: boolean;
  /** The token behind it. */
  next: number;
}

/** What stands between `import` or `export` and `from`. */
function clauseFrom(code: Code, first: number): Clause | null {
  const { tokens } = code;
  let next = first;
  let isType = false;
  if (tokens.is(next, 'type') && !tokens.is(next + 1, ',') && !tokens.is(next + 1, '=')) {
    // `import type from './x'` takes the default under the name `type`.
    if (!tokens.is(next + 1, 'from') || tokens.is(next + 2, 'from')) {
      isType = true;
      next++;
    }
  }
  // Proposals: `import defer * as x`, `import source x`.
  if ((tokens.is(next, 'defer') && tokens.is(next + 1, '*')) || (tokens.is(next, 'source') && tokens.is(next + 2, 'from')))
    next++;
  const taken: Taken[] = [];
  for (let part = 0; part < 3; part++) {
    if (tokens.is(next, '{')) {
      const end = tokens.pairs[next] ?? -1;
      if (end < 0 || end - next > MAX_CLAUSE) return null;
      taken.push(...namesIn(code, next, end));
      next = end + 1;
    } else if (tokens.is(next, '*')) {
      const isNamed = tokens.is(next + 1, 'as');
      taken.push({ name: '*', local: isNamed ? nameAt(code, next + 2) : '', isType });
      next += isNamed ? 3 : 1;
    } else if (tokens.kinds[next] === WORD) {
      taken.push({ name: 'default', local: own(tokens.word(next)), isType });
      next++;
      if (tokens.is(next, '=')) return { taken, isType, equals: true, next: next + 1 };
    } else return null;
    if (!tokens.is(next, ',')) break;
    next++;
  }
  return { taken, isType, equals: false, next };
}

function nameAt(code: Code, at: number): string {
  return stringAt(code, at) ?? own(code.tokens.word(at));
}

/** `{ a, b as c, type d, "e" as f }`, and `{ a, b: c = 1 }` of a destructuring. */
function namesIn(code: Code, open: number, close: number): Taken[] {
  const { tokens } = code;
  const taken: Taken[] = [];
  for (let at = open + 1; at < close; at++) {
    let isType = false;
    if (
      tokens.is(at, 'type') &&
      at + 1 < close &&
      !tokens.is(at + 1, ',') &&
      !tokens.is(at + 1, ':') &&
      !tokens.is(at + 1, '=')
    ) {
      // `type as x` renames a thing called `type`; `type as as x` a type called `as`.
      if (!tokens.is(at + 1, 'as') || tokens.is(at + 2, 'as') || at + 2 === close || tokens.is(at + 2, ',')) {
        isType = true;
        at++;
      }
    }
    if (tokens.kinds[at] === WORD || tokens.kinds[at] === STRING) {
      const isRenamed = at + 2 < close && (tokens.is(at + 1, 'as') || tokens.is(at + 1, ':'));
      const name = nameAt(code, at);
      taken.push({ name, local: isRenamed ? nameAt(code, at + 2) : name, isType });
    } else if (tokens.is(at, '...')) taken.push({ name: '*', local: '', isType });
    while (at < close && tokens.signs[at] !== 44) at = Math.max(at + 1, opens(tokens, at) ? (tokens.pairs[at] ?? at) : at);
  }
  return taken;
}

function opens(tokens: Tokens, at: number): boolean {
  const sign = tokens.signs[at];
  return sign === 123 || sign === 40 || sign === 91;
}

/** @returns the last token that was used up */
function exported(reading: Reading, at: number): number {
  const { code } = reading;
  const { tokens } = code;
  if (isMember(tokens, at) || tokens.is(at + 1, ':')) return at;
  const first = tokens.is(at + 1, 'type') && (tokens.is(at + 2, '{') || tokens.is(at + 2, '*')) ? at + 2 : at + 1;
  if (!tokens.is(first, '{') && !tokens.is(first, '*')) {
    if (tokens.parents[at] === -1) declared(reading, at);
    return at;
  }
  const clause = clauseFrom(code, first);
  if (clause === null) return at;
  const from = tokens.is(clause.next, 'from') ? stringAt(code, clause.next + 1) : null;
  if (from === null) {
    for (const { name, local } of clause.taken) reading.locals.set(local, name);
    return Math.max(at, clause.next - 1);
  }
  const onlyTypes = first === at + 2 || (clause.taken.length > 0 && clause.taken.every(({ isType }) => isType));
  const names = clause.taken.map(({ name }) => name);
  addImport(reading, from, onlyTypes ? 'type' : 're-export', at, names.length === 0 ? null : names);
  for (const { name, local } of clause.taken) {
    if (name === '*' && local === '') reading.stars.add(from);
    else reading.exports.set(local, passedOn(local, from, name));
  }
  return clause.next + 1;
}

/** `export const x`, `export default …`, `export = x`. */
function declared(reading: Reading, at: number): void {
  const { code, exports, locals } = reading;
  const { tokens } = code;
  if (tokens.is(at + 1, 'default')) {
    const isName =
      tokens.kinds[at + 2] === WORD && (tokens.is(at + 3, ';') || tokens.breaks[at + 3] === 1 || at + 3 >= tokens.length);
    if (isName) locals.set('default', own(tokens.word(at + 2)));
    else exports.set('default', { name: 'default' });
    return;
  }
  if (tokens.is(at + 1, '=')) {
    if (tokens.kinds[at + 2] === WORD) locals.set('default', own(tokens.word(at + 2)));
    return;
  }
  if (tokens.is(at + 1, 'import')) return;
  let next = at + 1;
  while (next - at < 5 && BEFORE.has(tokens.word(next)) && !(tokens.is(next, 'const') && !tokens.is(next + 1, 'enum'))) next++;
  for (const name of exportedNames(code, next)) exports.set(name, { name });
}

/** `import('x')` as an expression or as a type. */
function called(reading: Reading, at: number): void {
  const { code } = reading;
  const { tokens } = code;
  const from = stringAt(code, at + 2);
  if (from === null || !(tokens.is(at + 3, ')') || tokens.is(at + 3, ','))) return;
  const close = tokens.pairs[at + 1] ?? -1;
  const member = close > 0 && tokens.is(close + 1, '.') && tokens.kinds[close + 2] === WORD ? tokens.word(close + 2) : null;
  if (tokens.is(at - 1, 'typeof')) addImport(reading, from, 'type', at, null);
  else if (member !== null && member !== 'then' && member !== 'catch' && member !== 'finally')
    addImport(reading, from, 'type', at, [own(member)]);
  else addImport(reading, from, 'dynamic', at, takenFrom(reading, at, close, from));
}

/** `require('x')`, `require.resolve('x')`. */
function required(reading: Reading, at: number): void {
  const { code } = reading;
  const { tokens } = code;
  const open = tokens.is(at + 1, '.') && tokens.is(at + 2, 'resolve') ? at + 3 : at + 1;
  if (!tokens.is(open, '(')) return;
  const from = stringAt(code, open + 1);
  if (from === null || !(tokens.is(open + 2, ')') || tokens.is(open + 2, ','))) return;
  addImport(reading, from, 'require', at, open === at + 1 ? takenFrom(reading, at, tokens.pairs[open] ?? -1, from) : null);
}

/** Names that are taken where a module is loaded: `const { a, b: c } = await import('x')`, `require('x').d`. */
function takenFrom({ code, origins }: Reading, at: number, close: number, from: string): string[] | null {
  const { tokens } = code;
  let before = at - 1;
  let last = close;
  if (tokens.is(before, 'await')) before--;
  if (tokens.is(before, '(') && tokens.pairs[before] === last + 1 && last >= 0) {
    last++;
    before--;
  }
  const member = last > 0 && tokens.is(last + 1, '.') && tokens.kinds[last + 2] === WORD ? own(tokens.word(last + 2)) : null;
  const isAssigned = tokens.is(before, '=');
  if (isAssigned && tokens.signs[before - 1] === 125) {
    const open = tokens.pairs[before - 1] ?? -1;
    if (open < 0 || before - open > MAX_CLAUSE || member !== null) return member === null ? null : [member];
    const taken = namesIn(code, open, before - 1);
    for (const { name, local } of taken) origins.set(local, { from, of: name });
    return taken.map(({ name }) => name);
  }
  const local =
    isAssigned && tokens.kinds[before - 1] === WORD && !isMember(tokens, before - 1) ? own(tokens.word(before - 1)) : null;
  if (member === 'then' || member === 'catch' || member === 'finally') return null;
  if (local !== null && !tokens.is(last + 1, '(') && (member === null || !tokens.is(last + 3, '(')))
    origins.set(local, { from, of: member ?? '*' });
  return member === null ? null : [member];
}

/** `module.exports = …`, `exports.a = …`. @param next the token behind `exports` */
function assigned(reading: Reading, at: number, next: number): void {
  const { code, exports, locals, stars } = reading;
  const { tokens } = code;
  if (isMember(tokens, at)) return;
  let name: string | null = null;
  let value = next;
  if (tokens.is(value, '.') && tokens.kinds[value + 1] === WORD) {
    name = own(tokens.word(value + 1));
    value += 2;
  }
  if (!tokens.is(value, '=')) return;
  value++;
  const loaded = tokens.is(value, 'require') && tokens.is(value + 1, '(') ? stringAt(code, value + 2) : null;
  if (loaded !== null) {
    const close = tokens.pairs[value + 1] ?? -1;
    const member = tokens.is(close + 1, '.') && tokens.kinds[close + 2] === WORD ? own(tokens.word(close + 2)) : null;
    const isCall = tokens.is(close + 1, '(') || (member !== null && tokens.is(close + 3, '('));
    if (name !== null) exports.set(name, isCall ? { name } : passedOn(name, loaded, member ?? '*'));
    else if (!isCall && member === null) {
      stars.add(loaded);
      exports.set('default', passedOn('default', loaded, '*'));
    }
  } else if (name !== null) {
    if (tokens.kinds[value] === WORD && (tokens.is(value + 1, ';') || tokens.breaks[value + 1] === 1))
      locals.set(name, own(tokens.word(value)));
    else if (!exports.has(name)) exports.set(name, { name });
  } else if (tokens.is(value, '{')) objectExports(reading, value);
  else exports.set('default', { name: 'default' });
}

const MOCKS = new Set(
  'mock unmock doMock doUnmock dontMock setMock requireActual requireMock createMockFromModule importActual importMock module'.split(
    ' ',
  ),
);
const MAX_TYPE_ARGUMENTS = 60;

/** `jest.mock('x')`, `vi.importActual<T>('x')`, `mock.module('x')`: a file that a test replaces or asks for. */
function mocked(reading: Reading, at: number): void {
  const { code } = reading;
  const { tokens } = code;
  if (!tokens.is(at + 1, '.') || tokens.kinds[at + 2] !== WORD || !MOCKS.has(tokens.word(at + 2))) return;
  let open = at + 3;
  if (tokens.is(open, '<')) {
    for (let steps = 0; steps < MAX_TYPE_ARGUMENTS && !(tokens.is(open, '(') && tokens.is(open - 1, '>')); steps++)
      open = Math.max(open, opens(tokens, open) ? (tokens.pairs[open] ?? -1) : -1) + 1;
  }
  if (!tokens.is(open, '(')) return;
  const from = stringAt(code, open + 1);
  if (from !== null) addImport(reading, from, tokens.is(at, 'jest') ? 'require' : 'dynamic', at, null);
}

/** `new URL('./x', import.meta.url)`, `new Worker('./x.js')`. */
function located(reading: Reading, at: number): void {
  const { code } = reading;
  const { tokens } = code;
  const isWorker = tokens.is(at + 1, 'Worker') || tokens.is(at + 1, 'SharedWorker');
  if ((!isWorker && !tokens.is(at + 1, 'URL')) || !tokens.is(at + 2, '(')) return;
  const from = stringAt(code, at + 3);
  if (from === null) return;
  const isOwn = tokens.is(at + 5, 'import') && tokens.is(at + 7, 'meta') && tokens.is(at + 9, 'url');
  if (isWorker ? from.startsWith('.') : isOwn && !from.includes(':'))
    addImport(reading, from.startsWith('.') || from.startsWith('/') ? from : `./${from}`, 'asset', at, null);
}
