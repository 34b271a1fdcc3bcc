import { readToml } from '../values/toml.js';
import { entriesOf, itemsOf, member, memberAt, stringOf, type ValueNode } from '../values/tree.js';
import { type ReaderInput, type Reading, reading, type Scope, upwards } from './fact.js';
import { readOr } from './unread.js';

const SECTIONS: readonly [string, Scope][] = [
  ['dependencies', 'runtime'],
  ['dev-dependencies', 'dev'],
  ['dev_dependencies', 'dev'],
  ['build-dependencies', 'dev'],
  ['build_dependencies', 'dev'],
];

/** Cargo.toml (doc.rust-lang.org/cargo/reference/specifying-dependencies.html), with what the workspace shares. */
export function readCargoToml({ path, text, tomlOf }: ReaderInput): Reading {
  const result = reading();
  const root = readOr(result, readToml(text));
  const own = memberAt(root, 'workspace', 'dependencies');
  const shared = own ?? inheritedOf(path, tomlOf);
  const tables = [root, ...entriesOf(member(root, 'target')).map(([, { value }]) => value)];
  for (const table of tables) {
    for (const [section, scope] of SECTIONS) readTable(member(table, section), scope, true, shared, result);
  }
  readTable(own, 'unknown', null, undefined, result);
  const patched = new Set(entriesOf(member(root, 'patch')).flatMap(([, { value }]) => entriesOf(value).map(([name]) => name)));
  for (const fact of result.packages) {
    if (!patched.has(fact.name)) continue;
    fact.constraint = null;
    result.unread.push({ line: fact.line, column: fact.column, why: `${fact.name.slice(0, 100)} is patched` });
  }
  return result;
}

/** What the workspace above shares: of the nearest manifest that has one (doc.rust-lang.org/cargo/reference/workspaces.html). */
function inheritedOf(path: string, tomlOf: ReaderInput['tomlOf']): ValueNode | undefined {
  for (const above of upwards(path, 'Cargo.toml').slice(1)) {
    const workspace = member(tomlOf(above) ?? undefined, 'workspace');
    if (workspace !== undefined) return member(workspace, 'dependencies');
  }
  return undefined;
}

function readTable(
  table: ValueNode | undefined,
  scope: Scope,
  direct: boolean | null,
  shared: ValueNode | undefined,
  result: Reading,
): void {
  for (const [key, { value, line, column }] of entriesOf(table)) {
    const inherits = isTrue(member(value, 'workspace'));
    const wish = inherits ? member(shared, key) : value;
    const constraint = stringOf(wish) ?? stringOf(member(wish, 'version'));
    const name = stringOf(member(wish, 'package')) ?? key;
    const local = member(wish, 'path') !== undefined && constraint === null; // A member of the same tree.
    if (local) continue;
    if (constraint === null)
      result.unread.push({
        line,
        column,
        why: `the version of ${name.slice(0, 100)} stands ${inherits ? 'in the workspace' : 'elsewhere'}`,
      });
    result.packages.push({
      name,
      version: null,
      constraint,
      scope: scope === 'runtime' && isTrue(member(value, 'optional')) ? 'optional' : scope,
      direct,
      line,
      column,
    });
  }
}

const isTrue = (node: ValueNode | undefined): boolean => node?.kind === 'scalar' && node.value === true;

/** Cargo.lock: packages without a source are those of the workspace; what they need is direct. */
export function readCargoLock({ text }: ReaderInput): Reading {
  const result = reading();
  const root = readOr(result, readToml(text));
  const packages = itemsOf(member(root, 'package'));
  const direct = new Set<string>();
  for (const item of packages) {
    if (member(item, 'source') !== undefined) continue;
    for (const need of itemsOf(member(item, 'dependencies'))) {
      const [name, version] = (stringOf(need) ?? '').split(' ');
      direct.add(version === undefined ? `${name}` : `${name} ${version}`);
    }
  }
  for (const item of packages) {
    const name = stringOf(member(item, 'name'));
    const version = stringOf(member(item, 'version'));
    const place = { line: item.line, column: item.column };
    if (name === null || version === null) {
      result.unread.push({ ...place, why: `${name ?? 'a package'} has no version` });
      continue;
    }
    if (member(item, 'source') === undefined) continue;
    result.packages.push({
      name,
      version,
      constraint: null,
      scope: 'unknown',
      direct: direct.has(name) || direct.has(`${name} ${version}`),
      ...place,
    });
  }
  return result;
}
