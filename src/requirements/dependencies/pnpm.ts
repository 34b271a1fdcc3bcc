import { entriesOf, type MapEntry, member, stringOf, type ValueNode } from '../values/tree.js';
import { type ReaderInput, type Reading, reading, type Scope } from './fact.js';
import { readLockLines } from './lock-lines.js';
import { aliased } from './npm.js';
import { readOr } from './unread.js';

const SECTIONS: readonly [string, Scope][] = [
  ['dependencies', 'runtime'],
  ['devDependencies', 'dev'],
  ['optionalDependencies', 'optional'],
  ['packageManagerDependencies', 'dev'],
  ['configDependencies', 'dev'],
];

/** pnpm-lock.yaml, lockfileVersion 5 to 9 (github.com/pnpm/spec, lockfile/). */
export function readPnpmLock({ text }: ReaderInput): Reading {
  const result = reading();
  for (const root of readOr(result, readLockLines(text)) ?? []) readDocument(root, result);
  return result;
}

function readDocument(root: ValueNode, result: Reading): void {
  const direct = new Set<string>();
  const importers = member(root, 'importers');
  const projects = importers?.kind === 'map' ? entriesOf(importers).map(([, { value }]) => value) : [root];
  for (const project of projects) readProject(project, result, direct);
  for (const [key, entry] of entriesOf(member(root, 'packages'))) {
    const found = packageOf(key);
    if (found === null) {
      result.unread.push({ line: entry.line, column: entry.column, why: `${key.slice(0, 100)} comes from no registry` });
      continue;
    }
    if (direct.has(`${found.name}@${found.version}`)) continue;
    result.packages.push({
      ...found,
      constraint: null,
      scope: scopeOf(entry.value),
      direct: false,
      line: entry.line,
      column: entry.column,
    });
  }
}

function readProject(project: ValueNode, result: Reading, direct: Set<string>): void {
  const specifiers = member(project, 'specifiers');
  for (const [section, scope] of SECTIONS) {
    for (const [name, entry] of entriesOf(member(project, section))) {
      const resolved = stringOf(entry.value) ?? stringOf(member(entry.value, 'version'));
      const specifier = stringOf(member(entry.value, 'specifier')) ?? stringOf(member(specifiers, name));
      if (resolved === null || /^(?:link|file|workspace):/.test(resolved)) continue;
      const found = resolvedOf(name, resolved);
      const constraint = specifier === null ? null : aliased(name, specifier).range;
      if (found === null) result.unread.push({ ...placeOf(entry), why: `${name.slice(0, 100)} comes from no registry` });
      else direct.add(`${found.name}@${found.version}`);
      result.packages.push({
        name: found?.name ?? name,
        version: found?.version ?? null,
        constraint,
        scope,
        direct: true,
        ...placeOf(entry),
      });
    }
  }
}

const placeOf = ({ line, column }: MapEntry): { line: number; column: number } => ({ line, column });

/** What a project's entry resolves to: a version with its peers behind it, or the key of a package with another name. */
function resolvedOf(name: string, resolved: string): { name: string; version: string } | null {
  const version = /^(\d+\.\d+\.\d+[^(_/]*)/.exec(resolved)?.[1];
  return version === undefined ? packageOf(resolved) : { name, version };
}

/** `/name/1.0.0_peers` (5), `/name@1.0.0(peers)` (6), `name@1.0.0` (9); a registry's host may stand in front. */
function packageOf(key: string): { name: string; version: string } | null {
  const bare = key
    .replace(/\(.*$/, '')
    .replace(/^[\w-]+(?:\.[\w-]+)+(?::\d+)?\//, '/')
    .replace(/^\//, '');
  const found =
    /^((?:@[^/@]+\/)?[^/@]+)[/@](\d+\.\d+\.\d+[^/_]*)(?:_.*)?$/.exec(bare) ??
    /^((?:@[^/@]+\/)?[^/@]+)\/(\d+\.\d+\.\d+[^/_]*)(?:\/.*)?$/.exec(bare);
  return found === null ? null : { name: found[1] ?? '', version: found[2] ?? '' };
}

function scopeOf(node: ValueNode): Scope {
  if (stringOf(member(node, 'dev')) === 'true') return 'dev';
  if (stringOf(member(node, 'optional')) === 'true') return 'optional';
  return stringOf(member(node, 'dev')) === 'false' ? 'runtime' : 'unknown';
}
