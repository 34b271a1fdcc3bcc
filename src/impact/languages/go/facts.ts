import { stringValue } from '../../../code/languages/grammar.js';
import { type Code, STRING, WORD } from '../../../code/tokens.js';
import type { FileFacts, ImportFact, Span } from '../../language.js';
import { lineCounter } from '../../line-counter.js';
import { type Names, namesOf } from './names.js';

/** Stands for the assembly files of the folder: a function has no body here. */
export const ASSEMBLY = '*.s';

const RAW = /^`/;

/**
 * A Go file's imports with the names taken from them, what it declares, and what it uses without declaring it: plain names, which
 * another file of its package may have; `x.Name` where no import is known by `x`; `.Name` of some value.
 * `names` of an import: `*` all of them (`import .`), none of them (`import _`).
 */
export function goFacts(code: Code): FileFacts {
  const { tokens } = code;
  const line = lineCounter(code.text);
  const names = namesOf(tokens);
  const specs = importSpecs(code);
  const imports = specs.map(
    ({ path, at }): ImportFact => ({ specifier: path, kind: 'import', line: line(tokens.starts[at] ?? 0) }),
  );
  for (const [index, spec] of specs.entries())
    if (spec.path === 'C') imports.push(...includesOf(code, spec.at, imports[index]?.line ?? 1));
  imports.push(...embeds(code));
  const spans = spansOf(code, names);
  if (names.bodyless >= 0) imports.push({ specifier: ASSEMBLY, kind: 'package', line: line(tokens.starts[names.bodyless] ?? 0) });
  const uses = sortUses(names, specs, imports, spans);
  const lineOfUse = lineCounter(code.text);
  const name = packageOf(code);
  const isProgram = name === 'main' && names.declared.some((one) => one.name === 'main');
  return {
    imports,
    ...(name === null ? {} : { declares: names.init ? [name, INIT] : [name] }),
    ...(uses.size === 0
      ? {}
      : { uses: unshared([...uses.keys()]), useLines: [...uses.values()].map((at) => lineOfUse(tokens.starts[at] ?? 0)) }),
    ...(spans.length === 0 ? {} : { spans }),
    ...(isProgram ? { entry: true as const } : {}),
  };
}

/** Behind the name of the package: the file has an `init` function. */
export const INIT = 'init()';

function packageOf({ tokens }: Code): string | null {
  let at = 0;
  while (tokens.is(at, ';')) at++;
  return tokens.is(at, 'package') && tokens.kinds[at + 1] === WORD ? tokens.word(at + 1) : null;
}

interface ImportSpec {
  path: string;
  /** As written; null where there is none. */
  alias: string | null;
  /** The token of the path. */
  at: number;
}

/** Imports stand before everything else. */
function importSpecs(code: Code): ImportSpec[] {
  const { tokens } = code;
  const specs: ImportSpec[] = [];
  const read = (at: number): void => {
    const path = stringValue(tokens.word(at), RAW);
    if (path === null || path === '') return;
    const before = at - 1;
    const alias = tokens.is(before, '.')
      ? '.'
      : tokens.kinds[before] === WORD && !tokens.is(before, 'import')
        ? tokens.word(before)
        : null;
    specs.push({ path, alias, at });
  };
  for (let at = 0; at < tokens.length; ) {
    if (tokens.is(at, ';')) at++;
    else if (tokens.is(at, 'package')) at += 2;
    else if (!tokens.is(at, 'import')) break;
    else if (tokens.is(at + 1, '(')) {
      const close = tokens.pairs[at + 1] ?? -1;
      const end = close < 0 ? tokens.length : close;
      for (let next = at + 2; next < end; next++) if (tokens.kinds[next] === STRING) read(next);
      at = end + 1;
    } else {
      at += tokens.kinds[at + 1] === STRING ? 1 : 2;
      if (tokens.kinds[at] === STRING) read(at++);
    }
  }
  return specs;
}

/** Parts the qualified names among the imports they belong to, by alias or by what a path most likely names. The rest, by first use. */
function sortUses(
  { used }: Names,
  specs: readonly ImportSpec[],
  imports: ImportFact[],
  spans: readonly Span[],
): Map<string, number> {
  const byLocal = new Map<string, number>();
  const taken = new Map<number, string[]>();
  for (const [index, { path, alias }] of specs.entries()) {
    if (alias === '.') taken.set(index, ['*']);
    else if (alias === '_') taken.set(index, []);
    else for (const local of alias === null ? localNames(path) : [alias]) byLocal.set(local, index);
  }
  const own = new Set(spans.map(({ name }) => name));
  const uses = new Map<string, number>();
  for (const [name, at] of used) {
    const dot = name.indexOf('.');
    const qualifier = name.slice(0, Math.max(0, dot));
    const index = dot > 0 ? byLocal.get(qualifier) : undefined;
    if (index !== undefined) {
      if (isPlatform(specs[index]?.path ?? '')) continue;
      const names = taken.get(index);
      if (names === undefined) taken.set(index, [name.slice(dot + 1)]);
      else names.push(name.slice(dot + 1));
    } else if (dot > 0 && own.has(qualifier)) addNew(uses, name.slice(dot), at);
    else if (dot >= 0 || !(own.has(name) || byLocal.has(name))) addNew(uses, name, at);
  }
  for (const [index, names] of taken) {
    const fact = imports[index];
    if (fact !== undefined) fact.names = names.length === 0 ? names : unshared(names);
  }
  return uses;
}

function addNew(map: Map<string, number>, name: string, at: number): void {
  if (!map.has(name)) map.set(name, at);
}

/** Short copies of names: parts of a text keep all of it in memory. */
function unshared(names: readonly string[]): string[] {
  return names.length === 0 ? [] : Buffer.from(names.join('\n')).toString().split('\n');
}

/** What a package at this path most likely calls itself: its last segment, versions and affixes aside (`…/v2`, `yaml.v3`, `go-redis`). */
function localNames(path: string): string[] {
  const segments = path.split('/');
  const last = segments[segments.length - 1] ?? '';
  const named = /^v\d+$/.test(last) ? (segments[segments.length - 2] ?? last) : last;
  const bare = named.replace(/\.v\d+$/, '');
  const short = bare.replace(/^go-|[-.]go$/g, '');
  return [...new Set([bare, short, short.replaceAll('-', ''), short.replaceAll('-', '_')])];
}

/** First segments of the paths of the standard library (https://pkg.go.dev/std). */
const PLATFORM = new Set(
  (
    'archive arena bufio bytes cmp compress container context crypto database debug embed encoding errors expvar flag fmt go hash html ' +
    'image index io iter log maps math mime net os path plugin reflect regexp runtime slices sort strconv strings structs sync syscall ' +
    'testing text time unicode unique unsafe weak'
  ).split(' '),
);

export function isPlatform(path: string): boolean {
  const slash = path.indexOf('/');
  return PLATFORM.has(slash < 0 ? path : path.slice(0, slash));
}

function spansOf(code: Code, { declared }: Names): Span[] {
  const { starts, ends } = code.tokens;
  const line = lineCounter(code.text);
  const names = unshared(declared.map(({ name }) => name));
  let spec = { first: -1, from: 0, to: 0 };
  return declared.map(({ name, first, last, exported }, index) => {
    if (spec.first !== first) spec = { first, from: line(starts[first] ?? 0), to: line(ends[last] ?? 0) };
    return { name: names[index] ?? name, from: spec.from, to: spec.to, ...(exported ? { exported } : {}) };
  });
}

/** `//go:embed` (https://pkg.go.dev/embed): every pattern. */
function embeds({ text, mask }: Code): ImportFact[] {
  if (!text.includes('//go:embed')) return [];
  const lineOf = lineCounter(text);
  return mask.spans.flatMap(({ kind, start, end }) => {
    if (kind !== 'comment' || !text.startsWith('//go:embed', start)) return [];
    const line = lineOf(start);
    return patternsOf(text.slice(start + '//go:embed'.length, end)).map(
      (specifier): ImportFact => ({ specifier, kind: 'asset', line }),
    );
  });
}

function patternsOf(text: string): string[] {
  if (!/^[ \t]/.test(text)) return [];
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|`([^`]*)`|[^\s"`]+/g)]
    .map(([all, quoted, raw]) => (quoted === undefined ? (raw ?? all) : (stringValue(`"${quoted}"`, RAW) ?? quoted)))
    .filter((pattern) => pattern !== '');
}

/** What the comment before `import "C"` includes by a name in quotes. */
function includesOf({ text, tokens, mask }: Code, at: number, importLine: number): ImportFact[] {
  const before = tokens.starts[at] ?? 0;
  const floor = at >= 2 ? (tokens.ends[at - 2] ?? 0) : 0;
  return mask.spans
    .filter(({ kind, start, end }) => kind === 'comment' && start >= floor && end <= before)
    .flatMap(({ start, end }) => [
      ...text.slice(start, end).matchAll(/^(?:\/\/|\/\*)?[ \t]*#[ \t]*include[ \t]*"([^"\n]{1,500})"/gm),
    ])
    .map(([, name = '']): ImportFact => ({ specifier: name, kind: 'include', line: importLine }));
}
