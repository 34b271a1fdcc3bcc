import { type DependencyFact, readDependencies, type SourceFile } from '../requirements/dependencies/index.js';
import type { CodeTree } from './language.js';
import { isAction } from './languages/yaml/names.js';
import { outlineOf, partAt } from './languages/yaml/outline.js';
import { cargoPackage, gemPackage, goPackage, gradlePackage, mavenPackage, projectPackage } from './packages/compiled.js';
import { asksFor, composerPackage, npmPackage } from './packages/npm.js';
import type { EntryPoint, ManifestInput, OwnPackage } from './packages/package.js';
import { pyprojectPackage, setupCfgPackage } from './packages/python.js';
import { ROUTERS, type Router, routeOf } from './packages/routes.js';
import { sourceOf } from './packages/source-of.js';
import { upwards } from './path-index.js';
import { byCodeUnit, folderOf, joinPath } from './tree.js';

export type { OwnPackage } from './packages/package.js';

/** A package that one file names otherwise than before. */
export interface PackageChange {
  ecosystem: DependencyFact['ecosystem'];
  /** Normalised as the ecosystem compares names. */
  name: string;
  /** Versions, or what is asked for; several of a lock file are parted by `, `. Null: not there. `''`: there, in a version the file does not tell. */
  from: string | null;
  to: string | null;
  path: string;
  /** Of the file after the change; of the one before where the package is gone. */
  line: number;
}

/**
 * The packages whose version or presence differs between two states of manifests and lock files, by file. Order: ecosystem, name, path.
 * A file that could not be read in one of the states says nothing.
 */
export function changedPackages(before: readonly SourceFile[], after: readonly SourceFile[]): PackageChange[] {
  const old = readDependencies(before);
  const now = readDependencies(after);
  const broken = brokenPaths(old.unread, old.packages, now.unread, now.packages);
  const [left, right] = [versionsOf(old.packages), versionsOf(now.packages)];
  const changes: PackageChange[] = [];
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const [from, to] = [left.get(key), right.get(key)];
    const fact = to?.fact ?? from?.fact;
    if (fact === undefined || broken.has(fact.path)) continue;
    const [was, is] = [shown(from), shown(to)];
    if (was === is) continue;
    changes.push({ ecosystem: fact.ecosystem, name: fact.name, from: was, to: is, path: fact.path, line: fact.line });
  }
  return changes.sort((a, b) => byCodeUnit(a.ecosystem, b.ecosystem) || byCodeUnit(a.name, b.name) || byCodeUnit(a.path, b.path));
}

interface Versions {
  fact: DependencyFact;
  versions: Set<string>;
}

function versionsOf(packages: readonly DependencyFact[]): Map<string, Versions> {
  const found = new Map<string, Versions>();
  for (const fact of packages) {
    const key = `${fact.ecosystem}\0${fact.name}\0${fact.path}`;
    const version = fact.version ?? fact.constraint ?? '';
    const known = found.get(key);
    if (known === undefined) found.set(key, { fact, versions: new Set([version]) });
    else known.versions.add(version);
  }
  return found;
}

function shown(versions: Versions | undefined): string | null {
  return versions === undefined ? null : [...versions.versions].sort(byCodeUnit).join(', ');
}

/** Files of which nothing was read, though something was said to be unreadable. */
function brokenPaths(
  ...[oldUnread, old, newUnread, now]: [{ path: string }[], DependencyFact[], { path: string }[], DependencyFact[]]
): Set<string> {
  const broken = new Set<string>();
  for (const [unread, packages] of [[oldUnread, old] as const, [newUnread, now] as const]) {
    const read = new Set(packages.map(({ path }) => path));
    for (const { path } of unread) if (!read.has(path)) broken.add(path);
  }
  return broken;
}

const READERS: readonly [name: RegExp, read: (input: ManifestInput) => OwnPackage | null][] = [
  [/^package\.json$/, npmPackage],
  [/^pyproject\.toml$/, pyprojectPackage],
  [/^setup\.cfg$/, setupCfgPackage],
  [/^go\.mod$/, goPackage],
  [/^Cargo\.toml$/, cargoPackage],
  [/^pom\.xml$/, mavenPackage],
  [/^build\.gradle(?:\.kts)?$/, gradlePackage],
  [/\.(?:cs|fs|vb)proj$/, projectPackage],
  [/\.gemspec$/, gemPackage],
  [/^composer\.json$/, composerPackage],
];

/** Files whose text {@link packagesOf} needs. */
export function isManifest(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.length <= 200 && (READERS.some(([pattern]) => pattern.test(name)) || isAction(name) || isServerless(name));
}

const isServerless = (name: string): boolean => /^serverless\.ya?ml$/.test(name);

/**
 * The packages of the repository itself and where each is entered, sorted by manifest. Entry points that no manifest tells (actions,
 * functions, images, routes) belong to the package whose folder holds them. Unreadable manifests are passed over.
 */
export function packagesOf(tree: CodeTree): OwnPackage[] {
  const packages: OwnPackage[] = [];
  const byFolder = new Map<string, OwnPackage>();
  const known = new Map<string, OwnPackage>();
  const routers = new Map<string, Router>();
  for (const path of tree.configs) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const text = tree.text(path);
    const reader = READERS.find(([pattern]) => pattern.test(name))?.[1];
    if (text === null || reader === undefined || path.includes('node_modules/')) continue;
    const folder = folderOf(path);
    const found = reader({ tree, path, folder, text });
    if (found === null) continue;
    // pyproject.toml and setup.cfg of one package.
    const key = `${found.ecosystem}\0${folder}\0${found.name}`;
    const twin = known.get(key);
    if (twin !== undefined) twin.entryPoints.push(...found.entryPoints);
    else {
      known.set(key, found);
      packages.push(found);
      if (!byFolder.has(folder)) byFolder.set(folder, found);
    }
    const router = name === 'package.json' ? (asksFor(text, ROUTERS) as Router | null) : null;
    if (router !== null) routers.set(folder, router);
  }
  const holder = holderOf(packages, byFolder);
  for (const { folder, manifest, entry } of looseEntries(tree, routers)) holder(folder, manifest).entryPoints.push(entry);
  return packages.sort((a, b) => byCodeUnit(a.manifest, b.manifest));
}

/** The package whose folder holds another, the nearest; one made up for what no package holds. */
function holderOf(packages: OwnPackage[], byFolder: Map<string, OwnPackage>): (folder: string, manifest: string) => OwnPackage {
  return (folder, manifest) => {
    for (const base of upwards(folder)) {
      const found = byFolder.get(base);
      if (found !== undefined) return found;
    }
    const made: OwnPackage = { ecosystem: 'other', name: '', folder: '', manifest, entryPoints: [] };
    packages.push(made);
    byFolder.set('', made);
    return made;
  };
}

interface Loose {
  folder: string;
  manifest: string;
  entry: EntryPoint;
}

function* looseEntries(tree: CodeTree, routers: ReadonlyMap<string, Router>): Generator<Loose> {
  for (const path of tree.configs) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!isAction(name) && !isServerless(name)) continue;
    const folder = folderOf(path);
    const text = tree.text(path) ?? '';
    for (const entry of isAction(name) ? actionEntries(tree, folder, text) : handlers(tree, folder, text))
      yield { folder, manifest: path, entry };
  }
  for (let file = 0; file < tree.paths.length; file++) {
    const path = tree.paths[file] ?? '';
    const folder = folderOf(path);
    if (path.endsWith('.go')) {
      // A `main.go` may be of any package; where it could not be read, its name is all there is.
      const facts = tree.facts(file);
      if (facts === null ? /(?:^|\/)main\.go$/.test(path) : facts.entry === true)
        yield { folder, manifest: path, entry: { kind: 'main-package', file: path, name: folder === '' ? '.' : folder } };
    } else if (path.endsWith('/__main__.py')) {
      yield {
        folder,
        manifest: path,
        entry: { kind: 'main-package', file: path, name: folder.slice(folder.lastIndexOf('/') + 1) },
      };
    } else {
      for (const { specifier, names } of tree.facts(file)?.imports ?? [])
        if (names?.[0] === 'entry') yield { folder, manifest: path, entry: container(tree, folder, specifier) };
    }
    const route = routers.size === 0 ? null : routeIn(routers, path, folder);
    if (route !== null) yield { folder, manifest: path, entry: { ...route, file: path } };
  }
}

function routeIn(routers: ReadonlyMap<string, Router>, path: string, folder: string): EntryPoint | null {
  for (const base of upwards(folder)) {
    const router = routers.get(base);
    if (router !== undefined) return routeOf(router, base === '' ? path : path.slice(base.length + 1));
  }
  return null;
}

function actionEntries(tree: CodeTree, folder: string, text: string): EntryPoint[] {
  const root = outlineOf(text);
  const name = partAt(root, 'name')?.text ?? folder;
  return ['main', 'pre', 'post'].flatMap((key): EntryPoint[] => {
    const written = partAt(root, 'runs', key)?.text;
    return written ? [{ kind: 'action', file: sourceOf(tree, folder, written), name }] : [];
  });
}

/** serverless.com/framework/docs: `handler: src/users.create` is the function `create` of `src/users`. */
function handlers(tree: CodeTree, folder: string, text: string): EntryPoint[] {
  return (partAt(outlineOf(text), 'functions')?.parts ?? []).flatMap((part): EntryPoint[] => {
    const handler = partAt(part, 'handler')?.text;
    return handler ? [{ kind: 'handler', file: handlerFile(tree, folder, handler), name: part.key }] : [];
  });
}

function handlerFile(tree: CodeTree, folder: string, handler: string): string | null {
  const cut = handler.lastIndexOf('.');
  const module = cut < 0 ? handler : handler.slice(0, cut);
  for (const ending of ['.ts', '.js', '.mjs', '.cjs', '.py', '.rb', '/index.ts', '/index.js', '/main.go']) {
    const path = joinPath(folder, module + ending);
    if (path !== null && tree.index(path) >= 0) return path;
  }
  return null;
}

/** What an image starts, where it has the same path in the tree. */
function container(tree: CodeTree, folder: string, specifier: string): EntryPoint {
  const plain = specifier.replace(/^(?:\.?\/)+/, '');
  for (const base of upwards(folder)) {
    const path = joinPath(base, plain);
    if (path !== null && tree.index(path) >= 0) return { kind: 'container', file: path, name: specifier };
  }
  return { kind: 'container', file: sourceOf(tree, folder, plain), name: specifier };
}
