import { type Code, STRING, WORD } from '../tokens.js';
import { type Binding, type CallGrammar, closing, type Imports, type Site, stringValue } from './grammar.js';

const RAW = /^\//;
const NOTHING: ReadonlySet<string> = new Set();

/** ECMAScript modules, CommonJS, and TypeScript's `import x = require('y')`. Names that are declared again are not told apart. */
export const javascript: CallGrammar = {
  languages: ['JavaScript', 'TypeScript', 'Vue', 'Svelte', 'Astro', 'HTML'],
  imports: importsOf,
  keywords: new Set(
    (
      'if for while switch catch with function return typeof case in of delete void throw instanceof do else yield await new ' +
      'async extends satisfies as is keyof import export default const let var'
    ).split(' '),
  ),
  declares,
  composites: false,
  templates: true,
  lines: null,
  keywordSigns: [],
  constants: { true: true, false: false, null: null },
  rawStrings: RAW,
  generics: true,
  loaders: new Set(['require', 'import']),
  builtins: NOTHING,
};

const MODIFIERS = new Set('async static get set public private protected readonly override abstract declare accessor'.split(' '));

/** Methods, constructors, signatures of interfaces and overloads. A call is never followed by `{` on its line. */
function declares({ tokens }: Code, { first, last, close }: Site): boolean {
  const next = close + 1;
  const before = first - 1;
  if (tokens.is(before, 'function') || (tokens.is(before, '*') && tokens.is(before - 1, 'function'))) return true;
  if (tokens.is(next, '=>')) return true;
  // `readonly (A | B)[]`, `infer (…)`: types; a call has no space there.
  const open = tokens.starts[last + 1] ?? 0;
  if (tokens.ends[last] !== open && (tokens.is(last, 'readonly') || tokens.is(last, 'infer') || tokens.is(last, 'asserts')))
    return true;
  if (first !== last) return false;
  if (tokens.kinds[before] === WORD && tokens.breaks[first] === 0 && MODIFIERS.has(tokens.word(before))) return true;
  if (tokens.is(next, '{') && tokens.breaks[next] === 0) return true;
  if (!tokens.is(next, ':')) return false;
  if (before < 0 || ['{', '}', ';', ',', '*'].some((sign) => tokens.is(before, sign))) return true;
  const ends =
    tokens.kinds[before] === WORD || tokens.kinds[before] === STRING || [')', ']', '>'].some((sign) => tokens.is(before, sign));
  return tokens.breaks[first] === 1 && ends;
}

function importsOf(code: Code): Imports {
  const { tokens } = code;
  const imports: Imports = { found: [], bindings: [], stars: [] };
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.kinds[at] !== WORD) continue;
    const word = tokens.word(at);
    if (tokens.is(at - 1, '.') || tokens.is(at - 1, '?.')) continue;
    if (word === 'import' && !tokens.is(at + 1, '(') && !tokens.is(at + 1, '.') && !tokens.is(at + 1, ':'))
      statement(code, at, imports);
    else if (word === 'export' && (tokens.is(at + 1, '{') || tokens.is(at + 1, '*') || tokens.is(at + 1, 'type')))
      statement(code, at, imports);
    else if (word === 'require' || word === 'import') loaded(code, at, imports);
  }
  return imports;
}

/** How many tokens a clause may have. */
const MAX_CLAUSE = 4000;

interface Taken {
  name: string;
  local: string;
}

function statement(code: Code, at: number, imports: Imports): void {
  const { tokens } = code;
  const taken: Taken[] = [];
  let whole: string | null = null;
  let next = at + 1;
  if (tokens.is(next, 'type') && !tokens.is(next + 1, 'from') && !tokens.is(next + 1, ',')) next++;
  for (let i = 0; i < 4 && tokens.kinds[next] !== STRING && !tokens.is(next, 'from'); i++) {
    if (tokens.is(next, '{')) {
      const end = closing(code, next);
      if (end < 0 || end - next > MAX_CLAUSE) return;
      taken.push(...clause(code, next, end));
      next = end + 1;
    } else if (tokens.is(next, '*')) {
      whole = tokens.is(next + 1, 'as') ? tokens.word(next + 2) : '';
      next += whole === '' ? 1 : 3;
    } else if (tokens.kinds[next] === WORD) {
      taken.push({ name: 'default', local: tokens.word(next) });
      next++;
      // `import x = require('y')` binds where the call is found.
      if (tokens.is(next, '=')) return;
    } else if (tokens.is(next, ',')) next++;
    else return;
  }
  if (tokens.is(next, 'from')) next++;
  const module = tokens.kinds[next] === STRING ? stringValue(tokens.word(next), RAW) : null;
  if (module === null) return;
  const names = [...(whole === null ? [] : ['*']), ...taken.map(({ name }) => name)];
  imports.found.push({ module, names, at: tokens.starts[at] ?? 0 });
  if (tokens.is(at, 'export')) return;
  if (whole !== null && whole !== '') imports.bindings.push({ local: whole, meanings: meanings(module) });
  imports.bindings.push(...taken.map((one) => bound(one, module)));
}

/** `{ a, b as c, type d }`, and `{ a, b: c = 1 }` of a destructuring. */
function clause({ tokens }: Code, open: number, close: number): Taken[] {
  const taken: Taken[] = [];
  for (let at = open + 1; at < close; at++) {
    if (tokens.is(at, 'type') && tokens.kinds[at + 1] === WORD && !tokens.is(at + 1, 'as')) at++;
    if (tokens.kinds[at] === WORD || tokens.kinds[at] === STRING) {
      const name = tokens.kinds[at] === STRING ? (stringValue(tokens.word(at), RAW) ?? '') : tokens.word(at);
      const renamed = tokens.is(at + 1, 'as') || tokens.is(at + 1, ':');
      taken.push({ name, local: renamed ? tokens.word(at + 2) : name });
    }
    while (at < close && !tokens.is(at, ',')) at = Math.max(at + 1, tokens.is(at, '{') ? (tokens.pairs[at] ?? at) : at);
  }
  return taken;
}

function bound({ name, local }: Taken, module: string): Binding {
  return { local, meanings: meanings(module).map((known) => (name === 'default' ? known : `${known}.${name}`)) };
}

/** `node:crypto` is `crypto`, too. */
export function meanings(module: string): string[] {
  return module.startsWith('node:') ? [module, module.slice('node:'.length)] : [module];
}

/** `const c = require('x')`, `const { a, b: c } = await import('x')`, `const f = require('x').f`. */
function loaded(code: Code, at: number, imports: Imports): void {
  const { tokens } = code;
  if (!tokens.is(at + 1, '(') || tokens.kinds[at + 2] !== STRING) return;
  const module = stringValue(tokens.word(at + 2), RAW);
  if (module === null || !(tokens.is(at + 3, ')') || tokens.is(at + 3, ','))) return;
  let before = at - 1;
  while (tokens.is(before, 'await') || tokens.is(before, '(')) before--;
  const close = closing(code, at + 1);
  const member =
    tokens.is(close + 1, '.') && tokens.kinds[close + 2] === WORD && !tokens.is(close + 3, '(') ? tokens.word(close + 2) : null;
  const taken: Taken[] = [];
  if (tokens.is(before, '=') && tokens.is(before - 1, '}')) {
    const open = tokens.pairs[before - 1] ?? -1;
    if (open >= 0 && before - open < MAX_CLAUSE) taken.push(...clause(code, open, before - 1));
  } else if (
    tokens.is(before, '=') &&
    tokens.kinds[before - 1] === WORD &&
    !tokens.is(before - 2, '.') &&
    !tokens.is(close + 1, '(')
  ) {
    if (!tokens.is(close + 1, '.') || member !== null) taken.push({ name: member ?? 'default', local: tokens.word(before - 1) });
  }
  imports.found.push({
    module,
    names: taken.map(({ name }) => name).filter((name) => name !== 'default'),
    at: tokens.starts[at] ?? 0,
  });
  imports.bindings.push(...taken.map((one) => bound(one, module)));
}
