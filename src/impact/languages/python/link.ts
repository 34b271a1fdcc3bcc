import type { EdgeKind } from '../../../model/impact.js';
import type { CodeTree, EdgeSink, ExportFact, ImportFact } from '../../language.js';
import { folderOf } from '../../tree.js';
import { isPythonFile } from './facts.js';
import { type Found, fileOf, type Module, Modules, type Scope } from './modules.js';
import { distributionOf, isStandard } from './names.js';

const TEST_FILE = /(?:^|\/)(?:test_[^/]*|[^/]*_test|tests)\.py$/;
/** A name is followed through so many packages that take it from another. */
const MOST_HANDS = 8;
const MOST_STARS = 20;

/**
 * Resolves as CPython does from the places a module may be imported from: the folder above its outermost package, what the settings of the
 * projects around it declare, and the other projects of the tree. Modules of the standard library go before files of that name.
 */
export function linkPython(tree: CodeTree, files: readonly number[], sink: EdgeSink): void {
  const python = files.filter((file) => isPythonFile(tree.paths[file] ?? ''));
  const linker = new Linker(tree, python, sink);
  for (const file of python) linker.link(file);
}

class Linker {
  readonly #tree: CodeTree;
  readonly #sink: EdgeSink;
  readonly #modules: Modules;
  readonly #exports = new Map<number, ReadonlyMap<string, ExportFact>>();
  readonly #own = new Map<number, ReadonlySet<string>>();
  readonly #given = new Map<string, Module | null>();
  /** Of the file at hand, what a plainer statement of it goes before. */
  #weaker: { to: number; how: EdgeKind; line: number; specifier: string; options: { possible: boolean; via: number } }[] = [];
  readonly #conftests = new Map<string, readonly number[]>();

  constructor(tree: CodeTree, files: readonly number[], sink: EdgeSink) {
    this.#tree = tree;
    this.#sink = sink;
    this.#modules = new Modules(tree, files);
  }

  link(file: number): void {
    const path = this.#tree.paths[file] ?? '';
    const folder = folderOf(path);
    const name = path.slice(folder === '' ? 0 : folder.length + 1);
    this.#package(file, folder, name);
    const isTest = name === 'conftest.py' || TEST_FILE.test(path);
    if (isTest) {
      for (const conftest of this.#conftestsOf(folder)) this.#sink.edge(file, conftest, 'test', 0, 'conftest.py');
    }
    const importer: Importer = { file, folder, scope: this.#modules.scopeOf(folder, isTest) };
    for (const fact of this.#tree.facts(file)?.imports ?? []) this.#fact(importer, fact);
    for (const { to, how, line, specifier, options } of this.#weaker) this.#sink.edge(file, to, how, line, specifier, options);
    this.#weaker = [];
  }

  /** A package's own file runs before the modules in it. */
  #package(file: number, folder: string, name: string): void {
    const isInit = name === '__init__.py' || name === '__init__.pyi';
    const within = isInit ? folderOf(folder) : folder;
    if (isInit && folder === '') return;
    const init = this.#modules.at(within);
    if (init === null || init.folder === null) return;
    const package_ = within.slice(within.lastIndexOf('/') + 1);
    this.#sink.edge(file, name.endsWith('.pyi') && init.stub >= 0 ? init.stub : fileOf(init), 'init', 0, package_);
  }

  /** Of a folder and those above it (docs.pytest.org, "conftest.py: sharing fixtures across multiple files"). */
  #conftestsOf(folder: string): readonly number[] {
    const way: string[] = [];
    let at: string | null = folder;
    let found: readonly number[] | undefined;
    while (at !== null && found === undefined) {
      found = this.#conftests.get(at);
      if (found !== undefined) break;
      way.push(at);
      at = at === '' ? null : folderOf(at);
    }
    let known = found ?? [];
    for (const one of way.reverse()) {
      const own = this.#tree.index(one === '' ? 'conftest.py' : `${one}/conftest.py`);
      if (own >= 0) known = [own, ...known];
      this.#conftests.set(one, known);
    }
    return known;
  }

  #fact(importer: Importer, fact: ImportFact): void {
    const { specifier } = fact;
    if (fact.kind === 'string') this.#string(importer, fact);
    else if (specifier.startsWith('.')) this.#relative(importer, fact);
    else if (isStandard(topOf(specifier))) this.#sink.external(importer.file, topOf(specifier), fact.line);
    else this.#absolute(importer, fact);
  }

  // Imports

  #relative(importer: Importer, fact: ImportFact): void {
    const base = relativePath(importer.folder, fact.specifier);
    const module = base === null ? null : this.#modules.at(base);
    if (module !== null) this.#take(importer, fact, module, false);
    else if (base === null || !this.#fromFolders(importer, fact, [base])) {
      if (fact.conditional !== true) this.#sink.unresolved(importer.file, fact.specifier, fact.line);
    }
  }

  #absolute(importer: Importer, fact: ImportFact): void {
    const { specifier, line } = fact;
    const found = importer.scope.find(specifier);
    if (found.module !== null) {
      this.#take(importer, fact, found.module, found.possible);
      if (found.possible) this.#sink.external(importer.file, distributionOf(specifier), line);
      return;
    }
    if (this.#fromNamespace(importer, fact)) return;
    if (found.last !== null && !found.possible) {
      // What is above it runs first, and then the import fails.
      this.#edges(importer, fact, found.last, 'init', {});
      if (this.#modules.isOpen(found.last)) this.#sink.external(importer.file, distributionOf(specifier), line);
      else if (fact.conditional !== true) this.#sink.unresolved(importer.file, specifier, line);
      return;
    }
    const beside = this.#beside(importer, specifier);
    if (beside !== null) this.#take(importer, fact, beside, true);
    this.#sink.external(importer.file, distributionOf(specifier), line);
  }

  /** A program that lies in a package finds its neighbours when it is started by its path. */
  #beside(importer: Importer, specifier: string): Module | null {
    const path = specifier.replaceAll('.', '/');
    return this.#modules.at(importer.folder === '' ? path : `${importer.folder}/${path}`);
  }

  /** `from folder import module`, where the folder has no `__init__`. */
  #fromNamespace(importer: Importer, fact: ImportFact): boolean {
    let any = false;
    for (const name of fact.names ?? []) {
      if (name === '*') continue;
      const { module, possible } = importer.scope.find(`${fact.specifier}.${name}`);
      if (module === null) continue;
      any = true;
      this.#edges(importer, { ...fact, specifier: `${fact.specifier}.${name}` }, module, fact.kind, { possible });
    }
    return any;
  }

  #fromFolders(importer: Importer, fact: ImportFact, folders: readonly string[]): boolean {
    let all = (fact.names ?? []).length > 0;
    for (const name of fact.names ?? []) {
      const module = folders.map((folder) => this.#modules.at(inFolder(folder, name))).find((one) => one != null);
      if (module === undefined || module === null) all = false;
      else this.#edges(importer, { ...fact, specifier: joined(fact.specifier, name) }, module, fact.kind, {});
    }
    return all;
  }

  /** What is taken from a module that was found. */
  #take(importer: Importer, fact: ImportFact, module: Module, possible: boolean): void {
    const { names, kind } = fact;
    if (names === undefined || module.folder === null) {
      this.#edges(importer, fact, module, kind, { possible });
      return;
    }
    const init = fileOf(module);
    for (const name of names) {
      const named = { ...fact, specifier: joined(fact.specifier, name) };
      if (name === '*') this.#takeAll(importer, fact, module, possible);
      else if (this.#ownOf(init).has(name)) this.#edges(importer, fact, module, kind, { possible });
      else {
        const part = this.#modules.at(inFolder(module.folder, name));
        const given = part === null ? this.#givenBy(module, name, MOST_HANDS) : null;
        if (part !== null) this.#edges(importer, named, part, kind, { possible });
        else if (given === null || fileOf(given) === importer.file) this.#edges(importer, fact, module, kind, { possible });
        else {
          this.#edges(importer, named, module, 'barrel', { possible });
          this.#edges(importer, named, given, kind, { possible, via: init });
        }
      }
    }
  }

  /** `from package import *` loads the parts that its `__all__` names. */
  #takeAll(importer: Importer, fact: ImportFact, module: Module, possible: boolean): void {
    this.#edges(importer, fact, module, fact.kind, { possible });
    for (const { name, from } of this.#exportsOf(fileOf(module)).values()) {
      const part = from === undefined ? this.#modules.at(inFolder(module.folder ?? '', name)) : null;
      if (part !== null)
        this.#edges(importer, { ...fact, specifier: joined(fact.specifier, name) }, part, fact.kind, { possible });
    }
  }

  #edges(
    importer: Importer,
    { line, specifier }: ImportFact,
    { source, stub, compiled }: Module,
    kind: EdgeKind,
    { possible = false, via = -1 }: { possible?: boolean; via?: number },
  ): void {
    const stubOnly = source < 0 && compiled < 0;
    const add = (to: number, how: EdgeKind): void => {
      if (!possible && via < 0) this.#sink.edge(importer.file, to, how, line, specifier);
      else this.#weaker.push({ to, how, line, specifier, options: { possible, via } });
    };
    if (!stubOnly) add(source >= 0 ? source : compiled, kind);
    if (stub >= 0) add(stub, stubOnly ? kind : 'type');
  }

  // Names that pass through packages

  #exportsOf(file: number): ReadonlyMap<string, ExportFact> {
    let known = this.#exports.get(file);
    if (known === undefined) {
      const exports = this.#tree.facts(file)?.exports ?? [];
      known = new Map(exports.map((one) => [one.name === '*' ? `* ${one.from}` : one.name, one]));
      this.#exports.set(file, known);
    }
    return known;
  }

  /** Names that a file declares at its top level. */
  #ownOf(file: number): ReadonlySet<string> {
    let known = this.#own.get(file);
    if (known === undefined) {
      known = new Set((this.#tree.facts(file)?.spans ?? []).map(({ name }) => name));
      this.#own.set(file, known);
    }
    return known;
  }

  /** The module a package takes a name from, through further packages; null where it does not say. */
  #givenBy(module: Module, name: string, hands: number): Module | null {
    const init = fileOf(module);
    const key = `${init} ${name}`;
    const known = this.#given.get(key);
    if (known !== undefined) return known;
    this.#given.set(key, null);
    const found = this.#search(module, init, name, hands);
    this.#given.set(key, found);
    return found;
  }

  #search(module: Module, init: number, name: string, hands: number): Module | null {
    const exports = this.#exportsOf(init);
    const one = exports.get(name);
    if (one?.from !== undefined) return this.#giver(module, one.from, one.of ?? name, hands);
    let stars = 0;
    for (const { name: star, from } of exports.values()) {
      if (star !== '*' || from === undefined || ++stars > MOST_STARS) continue;
      const giver = this.#moduleNamed(module, from);
      if (giver === null) continue;
      if (this.#ownOf(fileOf(giver)).has(name)) return giver;
      const further = giver.folder === null || hands === 0 ? null : this.#givenBy(giver, name, hands - 1);
      if (further !== null) return further;
    }
    return null;
  }

  #giver(module: Module, from: string, of: string, hands: number): Module | null {
    const giver = this.#moduleNamed(module, from);
    if (giver === null) {
      const base = from.startsWith('.') ? relativePath(module.folder ?? '', from) : null;
      return base === null ? null : this.#modules.at(inFolder(base, of));
    }
    if (giver.folder === null || this.#ownOf(fileOf(giver)).has(of)) return giver;
    return this.#modules.at(inFolder(giver.folder, of)) ?? (hands === 0 ? null : this.#givenBy(giver, of, hands - 1)) ?? giver;
  }

  #moduleNamed({ folder }: Module, specifier: string): Module | null {
    const within = folder ?? '';
    if (!specifier.startsWith('.')) {
      return isStandard(topOf(specifier)) ? null : this.#modules.scopeOf(within, false).find(specifier).module;
    }
    const path = relativePath(within, specifier);
    return path === null ? null : this.#modules.at(path);
  }

  // Strings

  #string(importer: Importer, fact: ImportFact): void {
    const { specifier } = fact;
    if (specifier.startsWith('.')) {
      const path = relativePath(importer.folder, specifier.replace(':', '.'));
      const module = path === null ? null : this.#modules.at(path);
      if (module !== null) this.#edges(importer, fact, module, 'string', { possible: true });
      return;
    }
    const colon = specifier.indexOf(':');
    const name = colon < 0 ? specifier : specifier.slice(0, colon);
    if (isStandard(topOf(name))) return;
    const found = importer.scope.find(name);
    const module = found.module ?? found.last;
    if (module === null || found.possible) return;
    const rest = name.split('.').slice(found.parts);
    if (colon >= 0) rest.push(...specifier.slice(colon + 1).split('.'));
    this.#named(importer, fact, module, found, rest);
  }

  /** Of a text that goes further than the modules do, one more part must be a name there; two parts of modules and two of names will do. */
  #named(importer: Importer, fact: ImportFact, module: Module, found: Found, rest: readonly string[]): void {
    const first = rest[0];
    if (first === undefined) {
      this.#edges(importer, fact, module, 'string', { possible: true });
      return;
    }
    const file = fileOf(module);
    const given = module.folder === null ? null : this.#givenBy(module, first, MOST_HANDS);
    if (given !== null) this.#edges(importer, fact, given, 'string', { possible: true, via: file });
    if (given !== null || this.#ownOf(file).has(first) || (found.parts > 1 && rest.length <= 2)) {
      this.#edges(importer, fact, module, 'string', { possible: true });
    }
  }
}

interface Importer {
  file: number;
  folder: string;
  scope: Scope;
}

function topOf(name: string): string {
  const dot = name.indexOf('.');
  return dot < 0 ? name : name.slice(0, dot);
}

function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** `.a` and `b` make `.a.b`; `.` and `b` make `.b`. */
function joined(specifier: string, name: string): string {
  return specifier.endsWith('.') ? specifier + name : `${specifier}.${name}`;
}

/** Where `..a.b` lies, seen from a module in a folder; null: above the tree. */
function relativePath(folder: string, specifier: string): string | null {
  let at = folder;
  let dots = 1;
  for (; specifier.charCodeAt(dots) === 46; dots++) {
    if (at === '') return null;
    at = folderOf(at);
  }
  const rest = specifier.slice(dots).replaceAll('.', '/');
  return rest === '' ? at : inFolder(at, rest);
}
