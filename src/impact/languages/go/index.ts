import type { CodeTree, EdgeSink, ImpactLanguage, ImportFact } from '../../language.js';
import { folderOf, joinPath } from '../../tree.js';
import { embedded } from './embed.js';
import { ASSEMBLY, goFacts, isPlatform } from './facts.js';
import { isGoConfig, likelyModule, type Module, type Modules, readModules } from './modules.js';
import { type Package, type Packages, readPackages } from './packages.js';

/**
 * Go. An import leads to the files of the package that declare the names taken from it, to all of them where no name tells; so every
 * imported package has at least one certain edge. Files of one package are joined by the names they use of each other. Whatever a build
 * tag or the end of a name (`_linux.go`) keeps out of a build counts all the same. Guesses: the files that have a type's methods, from the
 * file that declares the type; a method by its name, where only one file has such a method; a file with an `init` function that nobody
 * else refers to, from the other files of its package.
 */
export const go: ImpactLanguage = {
  id: 'go',
  languages: ['Go'],
  status: 'supported',
  facts: goFacts,
  isConfig: isGoConfig,
  link(tree, files, sink) {
    const packages = readPackages(tree, files);
    const used = new Set<number>();
    const linker: Linker = {
      tree,
      sink: noting(sink, tree, used),
      modules: readModules(tree),
      packages,
      known: new Map(),
      used,
      budget: { whole: MOST_WHOLE },
    };
    const imported = files.map((file) => linkFile(file, linker));
    // Of two edges of a kind the first counts: guesses come last.
    for (const one of packages.all) linkInits(one, linker);
    for (const [index, file] of files.entries()) guess(file, imported[index] ?? [], linker);
  },
};

interface Linker {
  tree: CodeTree;
  sink: EdgeSink;
  modules: Modules;
  packages: Packages;
  known: Map<string, Target>;
  /** Files that others refer to which are no tests. */
  used: Set<number>;
  /** So many edges into whole packages are still made; beyond, one into each stands for the rest. */
  budget: { whole: number };
}

function noting(sink: EdgeSink, tree: CodeTree, used: Set<number>): EdgeSink {
  return {
    edge(from, to, ...rest) {
      if (from !== to && !isTest(tree, from)) used.add(to);
      sink.edge(from, to, ...rest);
    },
    external: (...rest) => sink.external(...rest),
    unresolved: (...rest) => sink.unresolved(...rest),
  };
}

/** Where an import leads. */
type Target =
  | { is: 'package'; folder: string; possible: boolean; vendored?: string }
  | { is: 'external'; name: string }
  | { is: 'missing' };

/** What is certain. The packages of this tree that the file imports. */
function linkFile(file: number, linker: Linker): Package[] {
  const { tree } = linker;
  const facts = tree.facts(file);
  const imported: Package[] = [];
  if (facts === null) return imported;
  const folder = folderOf(tree.paths[file] ?? '');
  const uses = facts.uses ?? [];
  const qualified = namesByQualifier(uses);
  for (const fact of facts.imports) {
    if (fact.kind === 'asset') linkAsset(file, folder, fact, linker);
    else if (fact.kind !== 'import') linkBeside(file, folder, fact, linker);
    else {
      const to = linkImport(file, folder, fact, uses, qualified, linker);
      if (to !== null) imported.push(to);
    }
  }
  linkOwn(file, uses, facts.useLines ?? [], linker);
  return imported;
}

/** The names of `x.Name`, by `x`. */
function namesByQualifier(uses: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const use of uses) {
    const dot = use.indexOf('.');
    if (dot <= 0) continue;
    const qualifier = use.slice(0, dot);
    const names = found.get(qualifier);
    if (names === undefined) found.set(qualifier, [use.slice(dot + 1)]);
    else names.push(use.slice(dot + 1));
  }
  return found;
}

// Imports

function linkImport(
  file: number,
  folder: string,
  fact: ImportFact,
  uses: readonly string[],
  qualified: ReadonlyMap<string, readonly string[]>,
  linker: Linker,
): Package | null {
  const { tree, sink, modules, packages, known } = linker;
  const { specifier, line } = fact;
  if (specifier === 'C') {
    for (const name of tree.filesIn(folder))
      if (/\.(?:c|cc|cpp|cxx|m|mm|h|hh|hpp|hxx|s|S|syso)$/.test(name))
        sink.edge(file, tree.index(join(folder, name)), 'package', line, 'C', { possible: true });
    return null;
  }
  const target = resolve(specifier, folder, tree, modules, packages, known);
  if (target.is === 'external') sink.external(file, target.name, line);
  else if (target.is === 'missing') sink.unresolved(file, specifier, line);
  else {
    if (target.vendored !== undefined) sink.external(file, target.vendored, line);
    const to = packages.imported(target.folder);
    if (to === null) sink.unresolved(file, specifier, line);
    else takeNames(file, fact, to, namesTaken(fact, to, uses, qualified), target.possible, linker);
    return to;
  }
  return null;
}

/** Null: nothing tells, so all of it. */
function namesTaken(
  { names }: ImportFact,
  { name }: Package,
  uses: readonly string[],
  qualified: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  if (names === undefined) return qualified.get(name) ?? null;
  if (names[0] !== '*') return names.length === 0 ? null : names;
  return uses.filter((use) => !use.includes('.'));
}

function takeNames(
  file: number,
  { specifier, line, names }: ImportFact,
  to: Package,
  taken: readonly string[] | null,
  possible: boolean,
  { tree, sink, budget }: Linker,
): void {
  const isStar = names?.[0] === '*';
  // A test beside the package, in a package of its own (`x_test`), sees what the package declares in its tests.
  const path = tree.paths[file] ?? '';
  const seesTests = path.endsWith('_test.go') && folderOf(path) === to.folder;
  let [found, missed] = [false, taken === null];
  for (const name of taken ?? []) {
    const files = (to.declared.get(name) ?? [])
      .slice(0, MOST_DECLARED)
      .filter((one) => seesTests || !tree.paths[one]?.endsWith('_test.go'));
    for (const one of files) sink.edge(file, one, 'import', line, specifier, { possible });
    if (files.length > 0) found = true;
    else missed ||= !isStar;
  }
  if (found && !missed) return;
  const most = budget.whole > 0 ? to.files.length : 1;
  budget.whole -= to.files.length;
  for (const one of to.files.slice(0, most)) sink.edge(file, one, 'import', line, specifier, { possible: possible || found });
}

function resolve(
  specifier: string,
  folder: string,
  tree: CodeTree,
  modules: Modules,
  packages: Packages,
  known: Map<string, Target>,
): Target {
  const module = modules.of(folder);
  // Vendored code and relative paths depend on the folder, everything else on the module.
  const scope = specifier.startsWith('.') || module === null || folder.includes('vendor/') ? folder : `\n${module.folder}`;
  const key = `${scope}\0${specifier}`;
  let target = known.get(key);
  if (target === undefined) {
    target = find(specifier, folder, module, tree, modules, packages);
    known.set(key, target);
  }
  return target;
}

function find(
  specifier: string,
  folder: string,
  module: Module | null,
  tree: CodeTree,
  modules: Modules,
  packages: Packages,
): Target {
  if (specifier === '.' || specifier === '..' || specifier.startsWith('./') || specifier.startsWith('../')) {
    const path = joinPath(folder, specifier);
    return path !== null && packages.imported(path) !== null
      ? { is: 'package', folder: path, possible: false }
      : { is: 'missing' };
  }
  const local = inModules(specifier, module, modules, packages);
  if (local?.is === 'package') return local;
  const vendored = inVendor(specifier, folder, packages);
  if (vendored !== null) return { is: 'package', folder: vendored, possible: false, vendored: externalName(specifier, module) };
  if (local !== null) return local;
  if (module === null && !isPlatform(specifier)) {
    const guess = withoutModule(specifier, tree, packages);
    if (guess !== null) return guess;
  }
  return { is: 'external', name: externalName(specifier, module) };
}

/** The folder of this tree that has the package by what manifests say: the module with the longest path wins. */
function inModules(specifier: string, module: Module | null, modules: Modules, packages: Packages): Target | null {
  for (let end = specifier.length; end > 0; end = specifier.lastIndexOf('/', end - 1)) {
    const prefix = specifier.slice(0, end);
    const rest = specifier.slice(end + 1);
    const certain = prefix === module?.path ? module.folder : (modules.workspaces.get(prefix) ?? module?.replaces.get(prefix));
    if (certain !== undefined) {
      const folder = join(certain, rest);
      if (packages.imported(folder) !== null) return { is: 'package', folder, possible: false };
      // A longer prefix may be a module of its own somewhere else.
      return isRequired(specifier, end, module) ? null : { is: 'missing' };
    }
    for (const other of modules.byPath.get(prefix) ?? []) {
      const folder = join(other.folder, rest);
      // The version that is required may be another than the one here.
      if (prefix !== '' && packages.imported(folder) !== null) return { is: 'package', folder, possible: true };
    }
  }
  return null;
}

function isRequired(specifier: string, longerThan: number, module: Module | null): boolean {
  return requiredPrefix(specifier, module, longerThan) !== null;
}

function requiredPrefix(specifier: string, module: Module | null, longerThan = 0): string | null {
  for (let end = specifier.length; end > longerThan; end = specifier.lastIndexOf('/', end - 1)) {
    const prefix = specifier.slice(0, end);
    if (module?.requires.has(prefix)) return prefix;
  }
  return null;
}

/** Platform packages by their path, others by their module. */
function externalName(specifier: string, module: Module | null): string {
  return requiredPrefix(specifier, module) ?? likelyModule(specifier);
}

function inVendor(specifier: string, folder: string, packages: Packages): string | null {
  for (let at = folder; ; at = folderOf(at)) {
    const path = join(at, `vendor/${specifier}`);
    if (packages.imported(path) !== null) return path;
    if (at === '') return null;
  }
}

/** Without a manifest, the tree itself lies somewhere below GOPATH: `src/…` of it, or what is left without host, owner and name. */
function withoutModule(specifier: string, tree: CodeTree, packages: Packages): Target | null {
  const inSource = `src/${specifier}`;
  if (packages.imported(inSource) !== null) return { is: 'package', folder: inSource, possible: false };
  const segments = specifier.split('/');
  if (!segments[0]?.includes('.')) return null;
  const rest = segments.slice(3).join('/');
  const isHere = rest === '' ? false : tree.isFolder(rest) && packages.imported(rest) !== null;
  return isHere ? { is: 'package', folder: rest, possible: true } : null;
}

const join = (folder: string, rest: string): string => (folder === '' ? rest : rest === '' ? folder : `${folder}/${rest}`);

// What lies beside a file

function linkAsset(file: number, folder: string, { specifier, line }: ImportFact, { tree, sink, modules }: Linker): void {
  const module = modules.of(folder);
  const found = embedded(tree, folder, specifier, (one) => modules.of(one) !== module);
  for (const one of found) sink.edge(file, one, 'asset', line, specifier);
  if (found.length === 0) sink.unresolved(file, specifier, line);
}

/** Assembly, and what the C in a comment includes. */
function linkBeside(file: number, folder: string, { specifier, line, kind }: ImportFact, { tree, sink }: Linker): void {
  if (specifier === ASSEMBLY) {
    for (const name of tree.filesIn(folder))
      if (/\.[sS]$/.test(name)) sink.edge(file, tree.index(join(folder, name)), kind, line, specifier, { possible: true });
    return;
  }
  const path = joinPath(folder, specifier);
  if (path !== null) sink.edge(file, tree.index(path), kind, line, specifier);
}

// One package

const MOST_WHOLE = 2_000_000;
/** Of files that declare one name, each for another system, no more than these count. */
const MOST_DECLARED = 200;
/** More files with an `init` function than this are a register that a tool has made. */
const MOST_INITS = 20;

function linkOwn(file: number, names: readonly string[], lines: readonly number[], { tree, sink, packages }: Linker): void {
  const own = packages.of(file);
  if (own === null) return;
  const seesTests = isTest(tree, file);
  for (const [index, name] of names.entries()) {
    if (name.includes('.')) continue;
    for (const one of own.declared.get(name)?.slice(0, MOST_DECLARED) ?? [])
      if (seesTests || !isTest(tree, one)) sink.edge(file, one, 'package', lines[index] ?? 0, name);
  }
}

const isTest = (tree: CodeTree, file: number): boolean => tree.paths[file]?.endsWith('_test.go') ?? false;

function guess(file: number, imported: readonly Package[], linker: Linker): void {
  const own = linker.packages.of(file);
  if (own === null) return;
  guessMethods(file, own, imported, linker);
  linkMethods(file, own, linker);
}

/** `.Name` of some value, where only one file has such a method, and in this package or in one that is imported. */
function guessMethods(file: number, own: Package, imported: readonly Package[], { tree, sink, packages }: Linker): void {
  const { uses = [], useLines = [] } = tree.facts(file) ?? {};
  const folders = new Set([own, ...imported].map(({ folder }) => folder));
  for (const [index, name] of uses.entries()) {
    const method = name.slice(name.indexOf('.') + 1);
    const only = method.length === name.length ? undefined : packages.methods.get(method);
    if (only === undefined || only < 0) continue;
    const folder = folderOf(tree.paths[only] ?? '');
    if (folders.has(folder))
      sink.edge(file, only, folder === own.folder ? 'package' : 'import', useLines[index] ?? 0, `.${method}`, { possible: true });
  }
}

/** Files that do something when their package is loaded, and that nobody else refers to. */
function linkInits(own: Package, { sink, used }: Linker): void {
  const lonely = own.inits.filter((file) => !used.has(file));
  if (lonely.length > MOST_INITS) return;
  for (const file of own.files) for (const one of lonely) sink.edge(file, one, 'init', 0, 'init', { possible: true });
}

/** From the file of a type to the files that have its methods. */
function linkMethods(file: number, own: Package, { tree, sink }: Linker): void {
  for (const { name } of tree.facts(file)?.spans ?? []) {
    const dot = name.indexOf('.');
    if (dot < 0) continue;
    for (const type of own.declared.get(name.slice(0, dot)) ?? []) sink.edge(type, file, 'package', 0, name, { possible: true });
  }
}
