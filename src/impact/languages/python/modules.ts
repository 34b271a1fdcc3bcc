import type { CodeTree } from '../../language.js';
import { folderOf } from '../../tree.js';
import { declaredRoots } from './roots.js';

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
  readonly #bases = new Map<string, string>();
  readonly #scopes = new Map<string, Scope>();
  readonly #roots: ReadonlyMap<string, readonly string[]>;
  readonly #placed: ReadonlyMap<string, readonly { name: string; folder: string }[]>;
  /** Folders that hold a package, or test settings that put them on the path. */
  readonly #inferred = new Set<string>();
  /** By top-level name, the declared roots that have it, with their projects. */
  readonly #offering = new Map<string, { root: string; project: string }[]>();
  /** By top-level name, the folders that hold such a package and are no declared root. */
  readonly #undeclared = new Map<string, string[]>();

  constructor(tree: CodeTree, files: readonly number[]) {
    this.#tree = tree;
    const { roots, placed } = declaredRoots(tree, (folder) => this.isPackage(folder));
    this.#roots = roots;
    this.#placed = placed;
    this.#infer(files);
    this.#offer(files);
  }

  isPackage(folder: string): boolean {
    const prefix = folder === '' ? '' : `${folder}/`;
    return this.#tree.index(`${prefix}__init__.py`) >= 0 || this.#tree.index(`${prefix}__init__.pyi`) >= 0;
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
    const { index } = this.#tree;
    const init = path === '' ? '__init__' : `${path}/__init__`;
    const inside = { source: index(`${init}.py`), stub: index(`${init}.pyi`), compiled: index(`${init}.pyx`), folder: path };
    if (inside.source >= 0 || inside.stub >= 0) return inside;
    if (path === '') return null;
    const source = index(`${path}.py`);
    const beside = {
      source: source >= 0 ? source : index(`${path}.pyw`),
      stub: index(`${path}.pyi`),
      compiled: index(`${path}.pyx`),
      folder: null,
    };
    return fileOf(beside) >= 0 ? beside : null;
  }

  /** The nearest folder, from this one up, that is no package: `sys.path[0]` of a program there, and what pytest puts first. */
  baseOf(folder: string): string {
    const way: string[] = [];
    let at = folder;
    let base = this.#bases.get(at);
    while (base === undefined && at !== '' && this.isPackage(at)) {
      way.push(at);
      at = folderOf(at);
      base = this.#bases.get(at);
    }
    const found = base ?? at;
    this.#bases.set(at, found);
    for (const one of way) this.#bases.set(one, found);
    return found;
  }

  #infer(files: readonly number[]): void {
    for (const file of files) {
      const path = this.#tree.paths[file] ?? '';
      const folder = folderOf(path);
      const name = path.slice(folder === '' ? 0 : folder.length + 1);
      if (name === 'conftest.py') this.#inferred.add(this.baseOf(folder));
      else if (name === '__init__.py' && folder !== '' && !this.isPackage(folderOf(folder))) {
        const root = folderOf(folder);
        this.#inferred.add(root);
        if (this.#roots.has(root)) continue;
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

  /** How names are looked up for files of a folder. */
  scopeOf(folder: string): Scope {
    const base = this.baseOf(folder);
    let scope = this.#scopes.get(base);
    if (scope === undefined) {
      scope = new Scope(this, this.#tree, this.#above(base), (top) => this.#others(base, top));
      this.#scopes.set(base, scope);
    }
    return scope;
  }

  /** Roots for files of a folder: the folder, then those above it and what their projects declare. */
  #above(base: string): { roots: string[]; placed: { name: string; folder: string }[] } {
    const roots = new Set<string>();
    const placed: { name: string; folder: string }[] = [];
    let at = base;
    for (let depth = 0; depth < MOST_ABOVE; depth++) {
      placed.push(...(this.#placed.get(at) ?? []));
      for (const root of this.#roots.get(at) ?? []) roots.add(root);
      if (at === base || this.#inferred.has(at)) roots.add(at);
      if (at === '') break;
      at = folderOf(at);
    }
    for (const root of this.#roots.get('') ?? []) roots.add(root);
    return { roots: [...roots], placed };
  }

  /** Roots of other projects that have a top-level name, nearest first, then an undeclared one that nothing else can mean. */
  #others(base: string, top: string): { root: string; possible: boolean }[] {
    const declared = (this.#offering.get(top) ?? [])
      .map(({ root, project }) => ({ root, near: sharedLength(base, project) }))
      .sort((a, b) => b.near - a.near || (a.root < b.root ? -1 : 1))
      .slice(0, MOST_OTHERS)
      .map(({ root }) => ({ root, possible: false }));
    const undeclared = this.#undeclared.get(top) ?? [];
    const only = undeclared.length === 1 ? undeclared[0] : undefined;
    return only === undefined ? declared : [...declared, { root: only, possible: true }];
  }
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
  readonly #above: { roots: readonly string[]; placed: readonly { name: string; folder: string }[] };
  readonly #others: (top: string) => { root: string; possible: boolean }[];
  readonly #found = new Map<string, Found>();
  readonly #places = new Map<string, Place[]>();

  constructor(
    modules: Modules,
    tree: CodeTree,
    above: { roots: readonly string[]; placed: readonly { name: string; folder: string }[] },
    others: (top: string) => { root: string; possible: boolean }[],
  ) {
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
   * of them together (docs.python.org/3/reference/import.html#namespace-packages). Where the nearest lacks the rest of the name, another
   * that has it may be meant (`pkgutil.extend_path`).
   */
  #search(parts: readonly string[]): Found {
    const places = this.#placesOf(parts[0] ?? '');
    const nearest = places.find(({ module }) => module !== null);
    if (nearest === undefined) {
      const folders = places.filter(({ possible }) => !possible).map(({ path }) => path);
      return folders.length === 0 ? NOT_FOUND : this.#descend(null, folders, parts, false);
    }
    const found = this.#descend(nearest.module, nearest.folders, parts, nearest.possible);
    if (found.module !== null) return found;
    for (const { module, path, folders } of places) {
      if (path === nearest.path) continue;
      const other = this.#descend(module, folders, parts, true);
      if (other.module !== null) return other;
    }
    return found;
  }

  #placesOf(top: string): Place[] {
    const known = this.#places.get(top);
    if (known !== undefined) return known;
    const places: Place[] = [];
    const seen = new Set<string>();
    const add = (path: string, possible: boolean): void => {
      if (seen.has(path)) return;
      seen.add(path);
      const module = this.#modules.at(path);
      if (module === null && !this.#tree.isFolder(path)) return;
      places.push({ path, module, possible, folders: module === null ? [path] : module.folder === null ? [] : [module.folder] });
    };
    for (const { name, folder } of this.#above.placed) if (name === top) add(folder, false);
    for (const root of this.#above.roots) add(root === '' ? top : `${root}/${top}`, false);
    for (const { root, possible } of this.#others(top)) add(root === '' ? top : `${root}/${top}`, possible);
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
  module: Module | null;
  possible: boolean;
  folders: string[];
}
