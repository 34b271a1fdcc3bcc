import { firstColumn, linesOf } from '../values/text.js';
import { type Found, type ReaderInput, type Reading, reading } from './fact.js';

interface Replacement {
  /** Null replaces every version. */
  of: string | null;
  /** Null is a folder. */
  version: string | null;
  name: string;
}

const REQUIRE = /^([^\s"`]+|"[^"\s]+")\s+(v\S+)(\s*\/\/\s*indirect\b.*)?/;
const REPLACE = /^([^\s"`]+|"[^"\s]+")(?:\s+(v\S+))?\s+=>\s+(\S+)(?:\s+(v\S+))?/;

/**
 * go.mod (go.dev/ref/mod#go-mod-file). From `go 1.17` on it lists every module that gives a package to the build, at the version that
 * is chosen; before that the version is the least one.
 */
export function readGoMod({ text }: ReaderInput): Reading {
  const result = reading();
  const replaced = new Map<string, Replacement[]>();
  const required: Found[] = [];
  let exact = false;
  let block = '';
  for (const { text: line, number } of linesOf(text)) {
    const bare = line.trim();
    if (bare === '' || bare.startsWith('//')) continue;
    const opens = /^(\w+)\s*\(\s*(?:\/\/.*)?$/.exec(bare);
    if (opens !== null && block === '') {
      block = opens[1] ?? '';
      continue;
    }
    if (bare.startsWith(')')) {
      block = '';
      continue;
    }
    const verb = block === '' ? (/^\w+/.exec(bare)?.[0] ?? '') : block;
    const rest = block === '' ? bare.slice(verb.length).trim() : bare;
    const place = { line: number, column: firstColumn(line) + (block === '' ? bare.length - rest.length : 0) };
    if (verb === 'go') exact = isAtLeast117(rest);
    if (verb === 'require') {
      const found = REQUIRE.exec(rest);
      if (found === null) result.unread.push({ ...place, why: 'a requirement that is none' });
      else required.push(foundOf(unquoted(found[1] ?? ''), found[2] ?? '', found[3] === undefined, place));
    }
    if (verb === 'replace') {
      const found = REPLACE.exec(rest);
      if (found === null) result.unread.push({ ...place, why: 'a replacement that is none' });
      else addReplacement(replaced, found);
    }
  }
  for (const fact of required) result.packages.push(replacing(fact, replaced.get(fact.name) ?? [], exact, result));
  return result;
}

function foundOf(name: string, constraint: string, direct: boolean, place: { line: number; column: number }): Found {
  return { name, version: null, constraint, scope: 'unknown', direct, ...place };
}

const unquoted = (text: string): string => text.replace(/^"(.*)"$/, '$1');

function isAtLeast117(text: string): boolean {
  const found = /^(\d{1,5})\.(\d{1,5})/.exec(text);
  return found !== null && (Number(found[1]) > 1 || Number(found[2]) >= 17);
}

function addReplacement(replaced: Map<string, Replacement[]>, found: RegExpExecArray): void {
  const name = unquoted(found[1] ?? '');
  const known = replaced.get(name) ?? [];
  known.push({ of: found[2] ?? null, name: found[3] ?? '', version: found[4] ?? null });
  replaced.set(name, known);
}

function replacing(fact: Found, replacements: readonly Replacement[], exact: boolean, result: Reading): Found {
  const replacement = replacements.find(({ of }) => of === fact.constraint) ?? replacements.find(({ of }) => of === null) ?? null;
  if (replacement === null) return { ...fact, version: exact ? fact.constraint : null };
  // What stands in its place has versions of its own, and another module's say nothing about this one's.
  if (replacement.version !== null && replacement.name === fact.name)
    return { ...fact, version: replacement.version, constraint: replacement.version };
  result.unread.push({
    line: fact.line,
    column: fact.column,
    why: `${fact.name.slice(0, 200)} is replaced by ${replacement.name.slice(0, 200)}`,
  });
  return { ...fact, version: null, constraint: null };
}

/**
 * go.sum lists the digests of every version that was looked at, so it does not tell which one is taken. Of modules that go.mod does
 * not name, the versions whose content was fetched become alternatives.
 */
export function readGoSum(input: ReaderInput): Reading {
  const result = reading();
  const manifest = input.textOf(input.path.replace(/go\.sum$/, 'go.mod'));
  const named = new Set(manifest === null ? [] : readGoMod({ ...input, text: manifest }).packages.map(({ name }) => name));
  const modules = new Map<string, { versions: string[]; line: number }>();
  for (const { text: line, number } of linesOf(input.text)) {
    if (line.trim() === '') continue;
    const found = /^(\S+) (v[^\s/]+)(\/go\.mod)? h1:\S+$/.exec(line);
    if (found === null) {
      result.unread.push({ line: number, column: 1, why: 'a line that is no digest' });
      continue;
    }
    const name = found[1] ?? '';
    if (found[3] !== undefined || named.has(name)) continue;
    const known = modules.get(name) ?? { versions: [], line: number };
    known.versions.push(found[2] ?? '');
    modules.set(name, known);
  }
  for (const [name, { versions, line }] of modules) {
    const [only] = versions;
    result.packages.push({
      name,
      version: versions.length === 1 && only !== undefined ? only : null,
      // Too many alternatives are dropped as a whole (`index.ts`), because a part of them would tell something else.
      constraint: versions.length === 1 ? null : versions.join(' || '),
      scope: 'unknown',
      direct: manifest === null ? null : false,
      line,
      column: 1,
    });
  }
  return result;
}
