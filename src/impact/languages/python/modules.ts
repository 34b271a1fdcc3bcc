import type { CodeTree } from '../../language.js';
import { folderOf } from '../../tree.js';
import { declaredRoots, type Placed } from './roots.js';

/** A module: its files, each -1 where there is none, and its folder where it is a package. */
export interface Module {
  source: number;
  stub: number;
  /** Of Cython, where it makes the module. */
  compiled: number;
  folder: string | null;
}

/** The file that tells what is in a module. */
export function fileOf({ source, compiled, stub }: Module): number {
  return source >= 0 ? source : compiled >= 0 ? compiled : stub;
}

/** What a dotted name leads to from some place. */
export interface Found {
  /** Null: no module, at most folders without `__init__`. */
  module: Module | null;
  /** The last module on the way, where the name goes further than the tree does. */
  last: Module | null;
  /** Parts of the name up to `module`, or up to `last`. */
  parts: number;
  /** Something but the nearest place that has the first part of the name: it may be meant. */
  possible: boolean;
}

/** Where the files of one folder look, nearest first. */
interface Above {
  roots: readonly string[];
  /** Not on any path that we know of: they hold a program or test data inside a package. */
  weak: readonly string[];
  placed: readonly Placed[];
}

const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const NOT_FOUND: Found = { module: null, last: null, parts: 0, possible: false };
/** Other projects that are asked for a name, nearest first. */
const MOST_OTHERS = 200;
/** Folders above a file that may hold what it imports. */
const MOST_ABOVE = 64;
/**
 * Top-level names that a project with its modules beside its settings does not offer to others (setuptools, "Automatic discovery",
 * flat-layout).
 */
const NOT_OFFERED = new Set(
  (
    'bin build ci conftest dist doc docs documentation example examples exercise exercises htmlcov manpages benchmark benchmarks fabfile ' +
    'news changelog newsfragments pavement requirements script scripts setup site_scons t task tasks test tests tool tools toxfile util utils'
  ).split(' '),
);

/** The modules of a tree, by where they lie and by how they are imported. */
export class Modules {
  readonly #tree: CodeTree;
  readonly #modules = new Map<string, Module | null>();
  /** That any file of the tree has. */
  readonly #endings = new Set<string>();
  readonly #bases = new Map<string, string>();
  readonly #scopes = new Map<string, Scope>();
  readonly #roots: ReadonlyMap<string, readonly string[]>;
  readonly #placed: ReadonlyMap<string, readonly Placed[]>;
  readonly #sources: ReadonlySet<string>;
  /** Folders that hold a package, or test settings that put them on the path. */
  readonly #inferred = new Set<string>();
  /** By top-level name, the declared roots that have it, with their projects. */
  readonly #offering = new Map<string, { root: string; project: string }[]>();
  /** By top-level name, the folders that hold such a package and are no declared root. */
  readonly #undeclared = new Map<string, string[]>();

  constructor(tree: CodeTree, files: readonly number[]) {
    this.#tree = tree;
    for (const path of tree.paths) {
      const dot = path.lastIndexOf('.');
      if (path.startsWith('.py', dot)) this.#endings.add(path.slice(dot));
    }
    const { roots, sources, placed } = declaredRoots(tree, (folder) => this.isPackage(folder));
    this.#roots = roots;
    this.#placed = placed;
    this.#sources = sources;
    this.#infer(files);
    this.#offer(files);
  }

  isPackage(folder: string): boolean {
    return this.at(folder)?.folder === folder;
  }

  /** It says that other folders belong to it, too: `__path__ = extend_path(__path__, __name__)`. */
  isOpen(module: Module): boolean {
    return (this.#tree.facts(fileOf(module))?.spans ?? []).some(({ name }) => name === '__path__');
  }

  /** The module that lies at a path without its ending. A package goes before a file beside it. */
  at(path: string): Module | null {
    let known = this.#modules.get(path);
    if (known === undefined) {
      known = this.#look(path);
      this.#modules.set(path, known);
    }
    return known;
  }

  #look(path: string): Module | null {
    if (this.#tree.isFolder(path)) {
      const inside = this.#files(path === '' ? '__init__' : `${path}/__init__`, path);
      if (inside.source >= 0 || inside.stub >= 0) return inside;
    }
    if (path === '') return null;
    const beside = this.#files(path, null);
    return fileOf(beside) >= 0 ? beside : null;
  }

  #files(path: string, folder: string | null): Module {
    const file = (ending: string): number => (this.#endings.has(ending) ? this.#tree.index(path + ending) : -1);
    const source = file('.py');
    return { source: source >= 0 ? source : file('.pyw'), stub: file('.pyi'), compiled: file('.pyx'), folder };
  }

  /** The nearest folder, from this one up, that is no package: `sys.path[0]` of a program there, and what pytest puts first. */
  nearestBase(folder: string): string {
    const way: string[] = [];
    let at = folder;
    let base = this.#bases.get(at);
    while (base === undefined && at !== '' && this.#isPart(at)) {
      way.push(at);
      at = folderOf(at);
      base = this.#bases.get(at);
    }
    const found = base ?? at;
    this.#bases.set(at, found);
    for (const one of way) this.#bases.set(one, found);
    return found;
  }

  /** A package that can be imported by its name. */
  #isPart(folder: string): boolean {
    return NAME.test(folder.slice(folder.lastIndexOf('/') + 1)) && this.isPackage(folder);
  }

  /**
   * The folder that holds the outermost package, whatever lies between: folders without `__init__` in a package are part of it. A source
   * folder that a project declares, and the folder of a project, hold what lies below them.
   */
  #outerBase(folder: string): string {
    let base = this.nearestBase(folder);
    let at = folder;
    for (let depth = 0; depth < MOST_ABOVE && at !== ''; depth++) {
      if (this.#sources.has(at)) return at;
      if (this.#roots.has(at)) return base.length < at.length ? at : base;
      if (this.#isPart(at)) base = folderOf(at);
      at = folderOf(at);
    }
    return base;
  }

  #infer(files: readonly number[]): void {
    for (const file of files) {
      const path = this.#tree.paths[file] ?? '';
      const folder = folderOf(path);
      const name = path.slice(folder === '' ? 0 : folder.length + 1);
      if (name === 'conftest.py') this.#inferred.add(this.nearestBase(folder));
      else if (name === '__init__.py' && folder !== '' && !this.#isPart(folderOf(folder))) {
        const root = folderOf(folder);
        this.#inferred.add(root);
        if (this.#roots.has(root) || this.#outerBase(folder) !== root) continue;
        const top = folder.slice(root === '' ? 0 : root.length + 1);
        const known = this.#undeclared.get(top);
        if (known === undefined) this.#undeclared.set(top, [root]);
        else known.push(root);
      }
    }
  }

  #offer(files: readonly number[]): void {
    const projects = new Map<string, string>();
    for (const [project, roots] of this.#roots) for (const root of roots) if (!projects.has(root)) projects.set(root, project);
    const seen = new Set<string>();
    for (const file of files) {
      const path = this.#tree.paths[file] ?? '';
      let cut = -1;
      for (let depth = 0; depth < MOST_ABOVE; depth++) {
        const root = path.slice(0, Math.max(0, cut));
        const next = path.indexOf('/', cut + 1);
        const project = projects.get(root);
        if (project !== undefined) {
          const end = next < 0 ? path.lastIndexOf('.') : next;
          const top = path.slice(cut + 1, end);
          const key = `${root}\0${top}`;
          const offered = root !== project || (next >= 0 && !NOT_OFFERED.has(top));
          if (offered && !seen.has(key)) {
            seen.add(key);
            const known = this.#offering.get(top);
            if (known === undefined) this.#offering.set(top, [{ root, project }]);
            else known.push({ root, project });
          }
        }
        if (next < 0) break;
        cut = next;
      }
    }
  }

  /** How names are looked up for files of a folder; tests have that folder itself, or the one above its package, first. */
  scopeOf(folder: string, isTest: boolean): Scope {
    const nearest = this.nearestBase(folder);
    const key = isTest ? `${nearest}\0` : nearest;
    let scope = this.#scopes.get(key);
    if (scope === undefined) {
      const outer = this.#outerBase(folder);
      const places = this.#above(nearest, isTest && nearest.length > outer.length ? nearest : outer, isTest);
      scope = new Scope(this, this.#tree, places, (top) => this.#others(outer, top));
      this.#scopes.set(key, scope);
    }
    return scope;
  }

  /** Roots for files of a folder: its base, then the folders above it and what their projects declare. */
  #above(nearest: string, base: string, isTest: boolean): Above {
    const roots = new Set<string>();
    const weak: string[] = [];
    const placed: Placed[] = [];
    let at = nearest.length > base.length ? nearest : base;
    for (let depth = 0; depth < MOST_ABOVE; depth++) {
      if (at.length > base.length) {
        if (at === nearest || this.#inferred.has(at)) weak.push(at);
      } else {
        placed.push(...(this.#placed.get(at) ?? []));
        for (const root of this.#roots.get(at) ?? []) roots.add(root);
        if (at === base || (isTest && at === nearest) || this.#inferred.has(at)) roots.add(at);
      }
      if (at === '') break;
      at = folderOf(at);
    }
    for (const root of this.#roots.get('') ?? []) roots.add(root);
    return { roots: [...roots], weak, placed };
  }

  /**
   * Where other projects have a top-level name, nearest first, then an undeclared place that nothing else can mean. Of a project with its
   * modules beside its settings only packages count.
   */
  #others(base: string, top: string): Other[] {
    const declared = (this.#offering.get(top) ?? [])
      .map(({ root, project }) => ({ path: inRoot(root, top), near: sharedLength(base, project), isFlat: root === project }))
      .filter(({ path, isFlat }) => !isFlat || this.at(path)?.folder !== null)
      .sort((a, b) => b.near - a.near || (a.path < b.path ? -1 : 1))
      .slice(0, MOST_OTHERS)
      .map(({ path }) => ({ path, possible: false }));
    const undeclared = this.#undeclared.get(top) ?? [];
    const only = undeclared.length === 1 ? undeclared[0] : undefined;
    return only === undefined ? declared : [...declared, { path: inRoot(only, top), possible: true }];
  }
}

interface Other {
  path: string;
  possible: boolean;
}

function inRoot(root: string, top: string): string {
  return root === '' ? top : `${root}/${top}`;
}

/** How much of two folders' paths is the same. */
function sharedLength(a: string, b: string): number {
  let shared = 0;
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length && a.charCodeAt(at) === b.charCodeAt(at); at++) if (a.charCodeAt(at) === 47) shared = at + 1;
  const whole = (one: string, other: string): boolean => other === '' || other === one || one.startsWith(`${other}/`);
  return whole(a, b) ? b.length + 1 : whole(b, a) ? a.length + 1 : shared;
}

/** Looks absolute names up as the files of one folder, or of one package, see them. */
export class Scope {
  readonly #modules: Modules;
  readonly #tree: CodeTree;
  readonly #above: Above;
  readonly #others: (top: string) => Other[];
  readonly #found = new Map<string, Found>();
  readonly #places = new Map<string, Place[]>();

  constructor(modules: Modules, tree: CodeTree, above: Above, others: (top: string) => Other[]) {
    this.#modules = modules;
    this.#tree = tree;
    this.#above = above;
    this.#others = others;
  }

  find(name: string): Found {
    let found = this.#found.get(name);
    if (found === undefined) {
      found = this.#search(name.split('.'));
      this.#found.set(name, found);
    }
    return found;
  }

  /**
   * The first place with a package or module of that name has it; folders without `__init__` count only where there is none, and then all
   * of them together (docs.python.org/3/reference/import.html#namespace-packages). Places of the file's own projects go before those of
   * others, which need not be installed beside it. Where the nearest lacks the rest of the name, another that has it may be meant
   * (`pkgutil.extend_path`).
   */
  #search(parts: readonly string[]): Found {
    const places = this.#placesOf(parts[0] ?? '');
    const own = this.#among(
      places.filter((place) => place.own),
      parts,
    );
    if (own !== null && own.module !== null) return own;
    const all = this.#among(places, parts) ?? NOT_FOUND;
    if (all.module !== null) return all;
    const open = all.last !== null && this.#modules.isOpen(all.last);
    for (const { module, folders, possible } of places) {
      const other = module === null ? NOT_FOUND : this.#descend(module, folders, parts, possible || !open);
      if (other.module !== null) return other;
    }
    return own?.last != null ? own : all;
  }

  #among(places: readonly Place[], parts: readonly string[]): Found | null {
    const nearest =
      places.find(({ module, possible }) => module !== null && !possible) ?? places.find(({ module }) => module !== null);
    if (nearest !== undefined) return this.#descend(nearest.module, nearest.folders, parts, nearest.possible);
    const folders = places.filter(({ possible }) => !possible).map(({ path }) => path);
    return folders.length === 0 ? null : this.#descend(null, folders, parts, false);
  }

  #placesOf(top: string): Place[] {
    const known = this.#places.get(top);
    if (known !== undefined) return known;
    const places: Place[] = [];
    const seen = new Set<string>();
    const add = (path: string, own: boolean, possible: boolean): void => {
      if (seen.has(path)) return;
      seen.add(path);
      const module = this.#modules.at(path);
      if (module === null && !this.#tree.isFolder(path)) return;
      places.push({
        path,
        own,
        module,
        possible,
        folders: module === null ? [path] : module.folder === null ? [] : [module.folder],
      });
    };
    for (const { name, folder } of this.#above.placed) if (name === top) add(folder, true, false);
    for (const root of this.#above.roots) add(inRoot(root, top), true, false);
    for (const { path, possible } of this.#others(top)) add(path, false, possible);
    for (const root of this.#above.weak) add(inRoot(root, top), false, true);
    this.#places.set(top, places);
    return places;
  }

  #descend(first: Module | null, start: readonly string[], parts: readonly string[], possible: boolean): Found {
    let module = first;
    let last = first;
    let reached = first === null ? 0 : 1;
    let folders = start;
    for (let at = 1; at < parts.length; at++) {
      const part = parts[at] ?? '';
      const paths = folders.map((folder) => (folder === '' ? part : `${folder}/${part}`));
      module = null;
      for (const path of paths) module ??= this.#modules.at(path);
      if (module !== null) {
        last = module;
        reached = at + 1;
        folders = module.folder === null ? [] : [module.folder];
      } else {
        folders = paths.filter((path) => this.#tree.isFolder(path));
        if (folders.length === 0) break;
      }
    }
    return { module: reached === parts.length ? module : null, last, parts: reached, possible };
  }
}

interface Place {
  path: string;
  /** Of the projects around the file. */
  own: boolean;
  module: Module | null;
  possible: boolean;
  folders: string[];
}
