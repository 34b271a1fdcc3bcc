import { type Code, STRING, WORD } from '../tokens.js';
import { type CallGrammar, closing, dottedFrom, type Imports, type Site, stringValue } from './grammar.js';

const RAW = /^[bu]?r/i;

/** `import`, `from … import`, `importlib.import_module`; expressions of f-strings are code. */
export const python: CallGrammar = {
  languages: ['Python'],
  imports: importsOf,
  keywords: new Set(
    (
      'if elif else while for in is and or not return yield lambda assert del except raise with as import from global nonlocal ' +
      'await async try finally pass break continue'
    ).split(' '),
  ),
  declares,
  composites: false,
  templates: false,
  lines: 'python',
  keywordSigns: ['='],
  constants: { True: true, False: false, None: null },
  rawStrings: RAW,
  generics: false,
  loaders: new Set(['__import__', 'import_module']),
  builtins: new Set(
    (
      'abs all any bool bytes bytearray callable chr dict dir enumerate eval exec filter float format frozenset getattr hasattr hash hex id ' +
      'input int isinstance issubclass iter len list map max min next object oct open ord pow print property range repr reversed round ' +
      'set setattr slice sorted staticmethod classmethod str sum super tuple type vars zip compile'
    ).split(' '),
  ),
};

function declares({ tokens }: Code, { first }: Site): boolean {
  const before = first - 1;
  if (tokens.is(before, 'def') || tokens.is(before, 'class')) return true;
  // `case Point(x=0):` takes a value apart.
  return tokens.is(before, 'case') && tokens.breaks[before] === 1 && tokens.breaks[first] === 0;
}

function importsOf(code: Code): Imports {
  const { tokens } = code;
  const imports: Imports = { found: [], bindings: [], stars: [] };
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.kinds[at] !== WORD) continue;
    const begins = tokens.breaks[at] === 1 || tokens.is(at - 1, ';') || tokens.is(at - 1, ':');
    if (begins && tokens.is(at, 'import')) modules(code, at, imports);
    else if (begins && tokens.is(at, 'from')) members(code, at, imports);
    else if (
      (tokens.is(at, 'import_module') || tokens.is(at, '__import__')) &&
      tokens.is(at + 1, '(') &&
      tokens.kinds[at + 2] === STRING
    ) {
      const module = stringValue(tokens.word(at + 2), RAW);
      if (module !== null) imports.found.push({ module, names: [], at: tokens.starts[at] ?? 0 });
    }
  }
  return imports;
}

/** `import a.b as c, d` */
function modules(code: Code, from: number, imports: Imports): void {
  const { tokens } = code;
  const at = tokens.starts[from] ?? 0;
  for (let next = from + 1; next < tokens.length; next++) {
    const { name, next: behind } = dottedFrom(code, next);
    if (name === '') return;
    const renamed = tokens.is(behind, 'as');
    const top = name.slice(0, name.indexOf('.') < 0 ? name.length : name.indexOf('.'));
    imports.found.push({ module: name, names: [], at });
    imports.bindings.push(renamed ? { local: tokens.word(behind + 1), meanings: [name] } : { local: top, meanings: [top] });
    next = renamed ? behind + 2 : behind;
    if (!tokens.is(next, ',')) return;
  }
}

/** `from ..a import (b as c, d)` */
function members(code: Code, from: number, imports: Imports): void {
  const { tokens } = code;
  let next = from + 1;
  let module = '';
  while (next < from + 80 && next < tokens.length && !tokens.is(next, 'import')) module += tokens.word(next++);
  if (!tokens.is(next, 'import')) return;
  next++;
  const open = tokens.is(next, '(');
  const end = open ? closing(code, next) : tokens.length;
  if (open) next++;
  const names: string[] = [];
  const prefix = module.endsWith('.') ? module : `${module}.`;
  while (next < end) {
    const name = tokens.word(next);
    if (name === '*') {
      names.push('*');
      imports.stars.push(module);
      next++;
    } else if (tokens.kinds[next] === WORD) {
      const renamed = tokens.is(next + 1, 'as');
      names.push(name);
      imports.bindings.push({ local: renamed ? tokens.word(next + 2) : name, meanings: [prefix + name] });
      next += renamed ? 3 : 1;
    } else break;
    if (!tokens.is(next, ',')) break;
    next++;
  }
  imports.found.push({ module, names, at: tokens.starts[from] ?? 0 });
}
