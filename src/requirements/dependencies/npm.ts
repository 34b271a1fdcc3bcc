import { readJson } from '../values/json.js';
import { entriesOf, itemsOf, type MapEntry, member, memberAt, stringOf, type ValueNode } from '../values/tree.js';
import { type Found, type ReaderInput, type Reading, reading, type Scope } from './fact.js';

import { readOr } from './unread.js';

/** The sections of a manifest, and whose wishes they are. A peer is a wish about what somebody else installs. */
const SECTIONS: readonly [string, Scope][] = [
  ['dependencies', 'runtime'],
  ['devDependencies', 'dev'],
  ['optionalDependencies', 'optional'],
  ['peerDependencies', 'unknown'],
];

/** docs.npmjs.com/cli/configuring-npm/package-json */
export function readPackageJson({ text }: ReaderInput): Reading {
  const result = reading();
  const root = readOr(result, readJson(text, 'json'));
  const seen = new Map<string, Found>();
  for (const [section, scope] of SECTIONS) {
    for (const [name, entry] of entriesOf(member(root, section))) {
      if (name.startsWith('//')) continue; // A comment, by custom.
      const written = stringOf(entry.value);
      if (written === null) {
        result.unread.push({ line: entry.line, column: entry.column, why: `the version of ${name.slice(0, 100)} is no text` });
        continue;
      }
      const real = aliased(name, written);
      const fact: Found = {
        name: real.name,
        version: null,
        constraint: real.range,
        scope,
        direct: true,
        line: entry.line,
        column: entry.column,
      };
      // npm lets the optional entry win over the runtime one of the same name; a peer that is also installed is told once.
      const before = seen.get(real.name);
      if (before !== undefined && scope === 'unknown') continue;
      if (before !== undefined && scope === 'optional') Object.assign(before, fact);
      else {
        result.packages.push(fact);
        seen.set(real.name, fact);
      }
    }
  }
  for (const fact of result.packages) {
    if (!overridden(root, fact.name)) continue;
    fact.constraint = null;
    result.unread.push({ line: fact.line, column: fact.column, why: `the version of ${fact.name.slice(0, 100)} is overridden` });
  }
  return result;
}

/** Whether the manifest says elsewhere which version is taken, whatever was asked for: `overrides`, `resolutions`, those of pnpm. */
function overridden(root: ValueNode | undefined, name: string): boolean {
  const tables = [member(root, 'overrides'), member(root, 'resolutions'), memberAt(root, 'pnpm', 'overrides')];
  return tables.some((table) => entriesOf(table).some(([key, { value }]) => names(key, name) && stringOf(value) !== `$${name}`));
}

/** `name`, `name@range`, `**\/name`, `parent>name@range`: what stands last is meant. */
function names(key: string, name: string): boolean {
  const last = key.slice(key.lastIndexOf('>') + 1).replace(/^(?:.*\/)?\*\*\//, '');
  return last === name || last.startsWith(`${name}@`) || last.endsWith(`/${name}`);
}

/** `npm:real@^1` installs the package `real` under another name. */
export function aliased(name: string, range: string): { name: string; range: string } {
  const found = /^npm:((?:@[^/@\s]+\/)?[^@\s/]+)(?:@(.+))?$/.exec(range.trim());
  return found === null ? { name, range } : { name: found[1] ?? name, range: found[2] ?? '*' };
}

/** package-lock.json and npm-shrinkwrap.json, lockfileVersion 1 to 3 (docs.npmjs.com/cli/configuring-npm/package-lock-json). */
export function readPackageLock({ text }: ReaderInput): Reading {
  const result = reading();
  const root = readOr(result, readJson(text, 'json'));
  const packages = member(root, 'packages');
  if (packages?.kind === 'map') readTree(packages, result);
  else if (root !== undefined) readNested(member(root, 'dependencies'), result);
  return result;
}

function readTree(packages: ValueNode, result: Reading): void {
  const all = entriesOf(packages);
  // The root and the workspaces are the entries outside node_modules; what they ask for is direct.
  const wished = new Set<string>();
  for (const [path, { value }] of all) {
    if (path.includes('node_modules/')) continue;
    for (const [section] of SECTIONS) {
      for (const [name] of entriesOf(member(value, section))) {
        wished.add(`node_modules/${name}`);
        if (path !== '') wished.add(`${path}/node_modules/${name}`);
      }
    }
  }
  for (const [path, entry] of all) {
    const at = path.lastIndexOf('node_modules/');
    if (at === -1 || isTrue(entry.value, 'link')) continue;
    addLocked(result, stringOf(member(entry.value, 'name')) ?? path.slice(at + 'node_modules/'.length), entry, wished.has(path));
  }
}

function readNested(dependencies: ValueNode | undefined, result: Reading): void {
  for (const [name, entry] of entriesOf(dependencies)) {
    addLocked(result, name, entry, null);
    readNested(member(entry.value, 'dependencies'), result);
  }
}

function addLocked(result: Reading, name: string, { value, line, column }: MapEntry, direct: boolean | null): void {
  const written = stringOf(member(value, 'version'));
  if (written === null) {
    result.unread.push({ line, column, why: `${name.slice(0, 100)} has no version` });
    return;
  }
  const real = aliased(name, written);
  const scope: Scope =
    isTrue(value, 'dev') || isTrue(value, 'devOptional') ? 'dev' : isTrue(value, 'optional') ? 'optional' : 'runtime';
  const exact = /^\d+\.\d+\.\d+/.test(real.range);
  if (!exact) result.unread.push({ line, column, why: `${name.slice(0, 100)} comes from no registry` });
  result.packages.push({
    name: real.name,
    version: exact ? real.range : null,
    constraint: exact ? null : real.range,
    scope: isTrue(value, 'peer') && scope === 'runtime' ? 'unknown' : scope,
    direct,
    line,
    column,
  });
}

function isTrue(node: ValueNode | undefined, key: string): boolean {
  const value = member(node, key);
  return value?.kind === 'scalar' && value.value === true;
}

/** bun.lock (bun.sh/docs/install/lockfile): `packages` maps a place in the tree to `["name@version", …]`. */
export function readBunLock({ text }: ReaderInput): Reading {
  const result = reading();
  const root = readOr(result, readJson(text, 'jsonc'));
  const wished = new Map<string, Scope>();
  for (const [, { value }] of entriesOf(member(root, 'workspaces'))) {
    for (const [section, scope] of SECTIONS) {
      for (const [name] of entriesOf(member(value, section))) if (!wished.has(name)) wished.set(name, scope);
    }
  }
  for (const [key, { value, line, column }] of entriesOf(member(root, 'packages'))) {
    const resolved = stringOf(itemsOf(value)[0]) ?? '';
    const at = resolved.lastIndexOf('@');
    const version = resolved.slice(at + 1);
    if (resolved.includes('@workspace:')) continue;
    if (at <= 0 || !/^\d/.test(version)) {
      result.unread.push({ line, column, why: `${key.slice(0, 100)} comes from no registry` });
      continue;
    }
    result.packages.push({
      name: resolved.slice(0, at),
      version,
      constraint: null,
      scope: wished.get(key) ?? 'unknown',
      direct: wished.has(key),
      line,
      column,
    });
  }
  return result;
}
