import type { CodeTree } from '../../language.js';
import { folderOf, joinPath } from '../../tree.js';
import { listOf, manifestOf, type Toml, tableOf, textOf } from './toml.js';

/** What rustc compiles at a time: a file at its root, and the crates it sees by name. */
export interface Crate {
  root: number;
  /** Rust 2015 reads the paths of `use` from the root of the crate. */
  old: boolean;
  /** The folder of its manifest. */
  folder: string;
  /** By the name code uses: a crate of this tree, or the name of a package elsewhere. */
  externs: Map<string, Crate | string>;
}

interface Package {
  folder: string;
  name: string;
  manifest: ReadonlyMap<string, Toml>;
  lib: Crate | null;
  old: boolean;
}

const DEPENDENCIES = ['dependencies', 'dev-dependencies', 'build-dependencies', 'dev_dependencies', 'build_dependencies'];
const MOST_TARGETS = 2000;

/** The crates of a tree as `cargo` finds them (https://doc.rust-lang.org/cargo/reference/cargo-targets.html), and the build scripts. */
export function cratesOf(tree: CodeTree): { crates: Crate[]; scripts: { script: number; lib: number }[] } {
  const packages = new Map<string, Package>();
  for (const path of tree.configs) {
    if (!path.endsWith('Cargo.toml')) continue;
    const manifest = manifestOf(tree.text(path) ?? '');
    const folder = folderOf(path);
    packages.set(folder, {
      folder,
      name: textOf(tableOf(manifest.get('package')).get('name')) ?? '',
      manifest,
      lib: null,
      old: false,
    });
  }
  const crates: Crate[] = [];
  const scripts: { script: number; lib: number }[] = [];
  const shared = sharedDependencies(packages);
  const all: { crate: Crate; owner: Package; isScript: boolean }[] = [];
  for (const owner of packages.values()) {
    if (owner.name === '') continue;
    const edition = editionOf(owner, packages);
    owner.old = edition === null || edition === '2015';
    const targets = targetsOf(tree, owner);
    for (const { root, kind } of targets) {
      const crate: Crate = { root, old: owner.old, folder: owner.folder, externs: new Map() };
      if (kind === 'lib') owner.lib = crate;
      if (kind === 'script') scripts.push({ script: root, lib: targets.find((one) => one.kind !== 'script')?.root ?? -1 });
      crates.push(crate);
      all.push({ crate, owner, isScript: kind === 'script' });
    }
  }
  const known = new Map<Package, Map<string, Crate | string>>();
  for (const { crate, owner, isScript } of all) {
    let externs = known.get(owner);
    if (externs === undefined) {
      externs = externsOf(owner, packages, shared);
      known.set(owner, externs);
    }
    if (isScript || owner.lib === null) crate.externs = externs;
    else {
      const own = textOf(tableOf(owner.manifest.get('lib')).get('name')) ?? owner.name;
      crate.externs = new Map(externs).set(nameInCode(own), owner.lib);
    }
  }
  return { crates, scripts };
}

export function nameInCode(name: string): string {
  return name.replaceAll('-', '_');
}

function editionOf(owner: Package, packages: ReadonlyMap<string, Package>): string | null {
  const own = tableOf(owner.manifest.get('package')).get('edition');
  if (tableOf(own).get('workspace') !== true) return textOf(own);
  for (let folder = owner.folder; ; folder = folderOf(folder)) {
    const workspace = packages.get(folder)?.manifest.get('workspace');
    if (workspace !== undefined) return textOf(tableOf(tableOf(workspace).get('package')).get('edition'));
    if (folder === '') return null;
  }
}

type Kind = 'lib' | 'other' | 'script';

function targetsOf(tree: CodeTree, owner: Package): { root: number; kind: Kind }[] {
  const { folder, manifest } = owner;
  const found = new Map<number, Kind>();
  const add = (path: string | null, kind: Kind): void => {
    const root = path === null ? -1 : tree.index(path);
    if (root >= 0 && !found.has(root) && found.size < MOST_TARGETS) found.set(root, kind);
  };
  const inside = (path: string): string | null => joinPath(folder, path);
  add(inside(textOf(tableOf(manifest.get('lib')).get('path')) ?? 'src/lib.rs'), 'lib');
  const build = tableOf(manifest.get('package')).get('build');
  if (build !== false) add(inside(textOf(build) ?? 'build.rs'), 'script');
  add(inside('src/main.rs'), 'other');
  for (const [key, at] of [
    ['bin', 'src/bin'],
    ['example', 'examples'],
    ['test', 'tests'],
    ['bench', 'benches'],
  ] as const) {
    for (const one of listOf(manifest.get(key))) {
      const named = textOf(tableOf(one).get('path'));
      const name = textOf(tableOf(one).get('name')) ?? '';
      if (named !== null) add(inside(named), 'other');
      else for (const path of [`${at}/${name}.rs`, `${at}/${name}/main.rs`]) add(inside(path), 'other');
    }
    const place = inside(at) ?? '';
    for (const name of tree.filesIn(place)) if (name.endsWith('.rs')) add(`${place}/${name}`, 'other');
    for (const child of childrenOf(tree, place)) add(`${place}/${child}/main.rs`, 'other');
  }
  return [...found].map(([root, kind]) => ({ root, kind }));
}

/** Folders directly in a folder that hold a `main.rs`. */
function childrenOf(tree: CodeTree, folder: string): string[] {
  if (!tree.isFolder(folder)) return [];
  const prefix = `${folder}/`;
  const found: string[] = [];
  let low = 0;
  let high = tree.paths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tree.paths[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  for (let file = low; file < tree.paths.length; file++) {
    const path = tree.paths[file] ?? '';
    if (!path.startsWith(prefix)) break;
    const rest = path.slice(prefix.length);
    const cut = rest.indexOf('/');
    if (cut > 0 && rest.slice(cut) === '/main.rs') found.push(rest.slice(0, cut));
  }
  return found;
}

/** `[workspace.dependencies]` and `[patch.*]` by the folder of the workspace. */
function sharedDependencies(packages: ReadonlyMap<string, Package>): Map<string, ReadonlyMap<string, Toml>> {
  const found = new Map<string, ReadonlyMap<string, Toml>>();
  for (const { folder, manifest } of packages.values()) {
    const workspace = manifest.get('workspace');
    if (workspace !== undefined) found.set(folder, tableOf(tableOf(workspace).get('dependencies')));
  }
  return found;
}

function externsOf(
  owner: Package,
  packages: ReadonlyMap<string, Package>,
  shared: ReadonlyMap<string, ReadonlyMap<string, Toml>>,
): Map<string, Crate | string> {
  const externs = new Map<string, Crate | string>();
  const tables = [owner.manifest, ...[...tableOf(owner.manifest.get('target')).values()].map(tableOf)];
  for (const table of tables) {
    for (const part of DEPENDENCIES) {
      for (const [key, value] of tableOf(table.get(part))) addExtern(externs, key, value, owner.folder, packages, shared);
    }
  }
  return externs;
}

function addExtern(
  externs: Map<string, Crate | string>,
  key: string,
  value: Toml,
  folder: string,
  packages: ReadonlyMap<string, Package>,
  shared: ReadonlyMap<string, ReadonlyMap<string, Toml>>,
): void {
  let table = tableOf(value);
  let base = folder;
  if (table.get('workspace') === true) {
    for (let at = folder; ; at = folderOf(at)) {
      const one = shared.get(at)?.get(key);
      if (one !== undefined) {
        table = tableOf(one);
        base = at;
        break;
      }
      if (at === '') break;
    }
  }
  const name = textOf(table.get('package')) ?? key;
  const path = textOf(table.get('path')) ?? patched(name, folder, packages);
  const place = path === null ? null : joinPath(path.startsWith('\0') ? '' : base, path.replace('\0', ''));
  const local = place === null ? undefined : packages.get(place);
  const crate = local?.lib ?? null;
  const inCode =
    textOf(table.get('package')) === null && local !== undefined
      ? (textOf(tableOf(local.manifest.get('lib')).get('name')) ?? key)
      : key;
  externs.set(nameInCode(inCode), crate ?? name);
}

/** The folder that `[patch]` of a workspace around puts in place of a package; marked as seen from the root of the tree. */
function patched(name: string, folder: string, packages: ReadonlyMap<string, Package>): string | null {
  for (let at = folder; ; at = folderOf(at)) {
    for (const source of tableOf(packages.get(at)?.manifest.get('patch')).values()) {
      const path = textOf(tableOf(tableOf(source).get(name)).get('path'));
      const place = path === null ? null : joinPath(at, path);
      if (place !== null) return `\0${place}`;
    }
    if (at === '') return null;
  }
}
