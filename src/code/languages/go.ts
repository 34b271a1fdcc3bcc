import { type Code, STRING, WORD } from '../tokens.js';
import { type CallGrammar, closing, type Imports, type Site, stringValue } from './grammar.js';

const RAW = /^`/;

/** A value of a type (`tls.Config{…}`) has its brace right behind the type, as gofmt writes it; the brace of a block stands apart. */
export const go: CallGrammar = {
  languages: ['Go'],
  imports: importsOf,
  keywords: new Set(
    'if for switch select func return go defer case range type var const import map struct interface chan else'.split(' '),
  ),
  declares,
  composites: true,
  templates: false,
  lines: 'go',
  keywordSigns: [':'],
  constants: { true: true, false: false, nil: null },
  rawStrings: RAW,
  generics: false,
  loaders: new Set(),
  builtins: new Set(
    'append cap clear close complex copy delete len make max min new panic print println string byte error'.split(' '),
  ),
};

function declares({ tokens }: Code, { first, last, open }: Site): boolean {
  const before = first - 1;
  if (tokens.is(before, 'func') || tokens.is(before, 'type')) return true;
  // `func (r *T) Name(…)`
  if (tokens.is(before, ')') && tokens.is((tokens.pairs[before] ?? 0) - 1, 'func')) return true;
  if (first !== last || tokens.breaks[first] === 0) return false;
  // A method of an interface.
  const parent = tokens.parents[open] ?? -1;
  return tokens.is(parent, '{') && tokens.is(parent - 1, 'interface');
}

function importsOf(code: Code): Imports {
  const { tokens } = code;
  const imports: Imports = { found: [], bindings: [], stars: [] };
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens.is(at, 'import') || tokens.breaks[at] === 0 || tokens.parents[at] !== -1) continue;
    const grouped = tokens.is(at + 1, '(');
    const end = grouped ? closing(code, at + 1) : Math.min(at + 3, tokens.length);
    for (let next = at + (grouped ? 2 : 1); next < end; next++) {
      if (tokens.kinds[next] !== STRING) continue;
      const path = stringValue(tokens.word(next), RAW);
      if (path !== null) bind(path, aliasOf(code, next), tokens.starts[next] ?? 0, imports);
      if (!grouped) break;
    }
  }
  return imports;
}

function aliasOf({ tokens }: Code, at: number): string | null {
  if (tokens.is(at - 1, '.')) return '.';
  return tokens.kinds[at - 1] === WORD && !tokens.is(at - 1, 'import') ? tokens.word(at - 1) : null;
}

function bind(path: string, alias: string | null, at: number, imports: Imports): void {
  imports.found.push({ module: path, names: alias === '.' ? ['*'] : [], at });
  if (alias === '_') return;
  if (alias === '.') imports.stars.push(path);
  else {
    const last = packageOf(path);
    const short = last.replace(/^go-|-go$|\.go$/g, '');
    const meanings = path === last ? [path] : [path, last];
    for (const local of alias === null ? new Set([last, short, short.replaceAll('-', '')]) : [alias])
      imports.bindings.push({ local, meanings });
  }
}

/** The package a path most likely names: its last segment, without a version (`…/v2`, `yaml.v3`). */
function packageOf(path: string): string {
  const segments = path.split('/');
  const last = segments[segments.length - 1] ?? '';
  const named = /^v\d+$/.test(last) ? (segments[segments.length - 2] ?? last) : last;
  return named.replace(/\.v\d+$/, '');
}
