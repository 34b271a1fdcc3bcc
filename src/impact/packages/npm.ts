import { readJson } from '../../requirements/values/json.js';
import { entriesOf, itemsOf, member, stringOf, type ValueNode } from '../../requirements/values/tree.js';
import { type EntryPoint, type ManifestInput, MOST_ENTRIES, type OwnPackage } from './package.js';
import { sourceOf } from './source-of.js';

/** docs.npmjs.com/cli/configuring-npm/package-json, nodejs.org/api/packages.html */
export function npmPackage({ tree, path, folder, text }: ManifestInput): OwnPackage | null {
  const read = readJson(text, 'jsonc');
  if ('problems' in read || read.read.kind !== 'map') return null;
  const root = read.read;
  const name = stringOf(member(root, 'name')) ?? '';
  const entryPoints: EntryPoint[] = [];
  const add = (kind: EntryPoint['kind'], entry: string, written: string): void => {
    if (entryPoints.length >= MOST_ENTRIES) return;
    entryPoints.push({ kind, file: sourceOf(tree, folder, written), name: entry });
  };
  const bin = member(root, 'bin');
  if (stringOf(bin) !== null) add('bin', name.slice(name.lastIndexOf('/') + 1), stringOf(bin) ?? '');
  for (const [command, { value }] of entriesOf(bin)) add('bin', command, stringOf(value) ?? '');
  const main = stringOf(member(root, 'source')) ?? stringOf(member(root, 'module')) ?? stringOf(member(root, 'main'));
  if (main !== null) add('main', '.', main);
  for (const [subpath, written] of exported(member(root, 'exports'))) add('exports', subpath, written);
  return { ecosystem: 'npm', name, folder, manifest: path, entryPoints };
}

/** Subpaths, each with the first file that its conditions lead to; types come last, `null` forbids one. */
function exported(node: ValueNode | undefined): [string, string][] {
  if (node === undefined) return [];
  const entries = entriesOf(node);
  const isTable = entries.some(([key]) => key.startsWith('.'));
  if (!isTable) {
    const file = leaf(node, 0);
    return file === null ? [] : [['.', file]];
  }
  return entries.flatMap(([subpath, { value }]) => {
    const file = leaf(value, 0);
    return file === null || file.endsWith('package.json') ? [] : [[subpath, file] as [string, string]];
  });
}

function leaf(node: ValueNode, depth: number): string | null {
  if (depth > 8) return null;
  const text = stringOf(node);
  if (text !== null) return text;
  for (const item of itemsOf(node)) {
    const found = leaf(item, depth + 1);
    if (found !== null) return found;
  }
  const entries = entriesOf(node);
  const code = entries.filter(([condition]) => condition !== 'types' && !condition.startsWith('types@'));
  for (const [, { value }] of [...code, ...entries]) {
    const found = leaf(value, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a manifest asks for one of these packages. */
export function asksFor(text: string, names: readonly string[]): string | null {
  const read = readJson(text, 'jsonc');
  if ('problems' in read) return null;
  const tables = ['dependencies', 'devDependencies', 'peerDependencies'].map((section) => member(read.read, section));
  return names.find((name) => tables.some((table) => member(table, name) !== undefined)) ?? null;
}

/** getcomposer.org/doc/04-schema.md */
export function composerPackage({ tree, path, folder, text }: ManifestInput): OwnPackage | null {
  const read = readJson(text, 'jsonc');
  if ('problems' in read || read.read.kind !== 'map') return null;
  const bin = member(read.read, 'bin');
  const commands = stringOf(bin) === null ? itemsOf(bin).map(stringOf) : [stringOf(bin)];
  const entryPoints = commands
    .slice(0, MOST_ENTRIES)
    .flatMap((command): EntryPoint[] =>
      command === null
        ? []
        : [{ kind: 'bin', file: sourceOf(tree, folder, command), name: command.slice(command.lastIndexOf('/') + 1) }],
    );
  return { ecosystem: 'composer', name: stringOf(member(read.read, 'name')) ?? '', folder, manifest: path, entryPoints };
}
