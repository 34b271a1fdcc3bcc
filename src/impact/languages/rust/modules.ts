import type { CodeTree, ImportFact } from '../../language.js';
import { folderOf, joinPath } from '../../tree.js';
import type { Crate } from './crates.js';
import { BY_NAME, EXTERN, MOD, USE } from './facts.js';

/** A module of a crate: a file, or a part of one. */
export interface Module {
  file: number;
  crate: Crate;
  parent: Module | null;
  /** Several where a condition decides which one is compiled. */
  children: Map<string, Module[]>;
  /** Items by name, and the file where each stands. */
  items: Map<string, number>;
  /** What `use` binds, by name: paths. */
  bound: Map<string, string[][]>;
  stars: string[][];
  known: Map<string, Found>;
}

/** What a name stands for: modules, items, or both. */
export interface Found {
  modules: readonly Module[];
  /** Files of items; several where a condition decides. */
  items: readonly number[];
  /** Files whose `use` leads on, the first one first. */
  via: readonly number[];
  /** A package that is not in this tree. */
  external: string | null;
}

export const NOTHING: Found = { modules: [], items: [], via: [], external: null };
const STANDARD = new Set(['std', 'core', 'alloc', 'proc_macro', 'test']);
/** So many names lead to each other. */
const MAX_STEPS = 48;
const MOST_OWNERS = 3;
const MOST_ALTERNATIVES = 4;
const MAX_VIA = 8;

export interface ModEdge {
  from: number;
  to: number;
  fact: ImportFact;
}

/** The modules of all crates, and names looked up in them as rustc does (https://doc.rust-lang.org/reference/names.html). */
export class Modules {
  readonly #tree: CodeTree;
  /** Where a file is a module: of several crates the first ones. */
  readonly of = new Map<number, Module[]>();
  readonly edges: ModEdge[] = [];
  readonly missing: { file: number; fact: ImportFact }[] = [];
  /** By crate, the files that define a macro. */
  readonly macros = new Map<Crate, Map<string, number[]>>();
  readonly #roots = new Map<Crate, Module>();
  /** Lookups that stars may still cost: a circle of stars stays linear. */
  #budget: number;

  constructor(tree: CodeTree, crates: readonly Crate[], files: readonly number[]) {
    this.#tree = tree;
    this.#budget = 2_000_000 + 200 * files.length;
    for (const crate of crates) this.#load(crate);
    // Files of no crate begin one of their own.
    for (const file of files) if (!this.of.has(file) && this.#declaresModules(file)) this.#load(this.#alone(file));
    for (const file of files) if (!this.of.has(file)) this.#load(this.#alone(file));
  }

  #declaresModules(file: number): boolean {
    return this.#tree.facts(file)?.imports.some(({ names }) => names?.[0] === MOD) ?? false;
  }

  #alone(file: number): Crate {
    return { root: file, old: false, folder: folderOf(this.#tree.paths[file] ?? ''), externs: new Map() };
  }

  #load(crate: Crate): void {
    const loaded = new Set<number>();
    const root = this.#module(crate, crate.root, null);
    this.#roots.set(crate, root);
    const waiting: { module: Module; folder: string }[] = [
      { module: root, folder: folderOf(this.#tree.paths[crate.root] ?? '') },
    ];
    loaded.add(crate.root);
    for (const { module, folder } of waiting) {
      this.#fill(module, folder, (file, parent, name, inFolder) => {
        const known = loaded.has(file);
        const child = this.#module(crate, file, parent);
        if (known) return;
        loaded.add(file);
        addChild(parent, name, child);
        waiting.push({ module: child, folder: inFolder });
      });
    }
  }

  #module(crate: Crate, file: number, parent: Module | null): Module {
    return {
      file,
      crate,
      parent,
      children: new Map(),
      items: new Map(),
      bound: new Map(),
      stars: [],
      known: new Map(),
    };
  }

  /** Reads what a file declares; gives each of its `mod x;` to `load`. */
  #fill(module: Module, folder: string, load: (file: number, parent: Module, name: string, folder: string) => void): void {
    const { file, crate } = module;
    const owners = this.of.get(file);
    if (owners === undefined) this.of.set(file, [module]);
    else if (owners.length < MOST_OWNERS) owners.push(module);
    const facts = this.#tree.facts(file);
    const inline = new Map<string, Module>([['', module]]);
    const within = (path: string): Module => {
      let at = module;
      let full = '';
      for (const part of path === '' ? [] : path.split('::')) {
        full = full === '' ? part : `${full}::${part}`;
        let next = inline.get(full);
        if (next === undefined) {
          next = this.#module(crate, file, at);
          inline.set(full, next);
          addChild(at, part, next);
        }
        at = next;
      }
      return at;
    };
    for (const name of facts?.declares ?? []) this.#declare(name, file, crate, within);
    for (const fact of facts?.imports ?? []) {
      const [what, path = '', name = ''] = fact.names ?? [];
      if (what === MOD) this.#child(fact, module, within(path), path, folder, load);
      else if (what === undefined) bind(module, fact.specifier, lastOf(fact.specifier));
      else if (what === USE) bind(within(path), fact.specifier, name);
      else if (what === EXTERN) bind(within(path), `::${fact.specifier}`, name);
    }
  }

  #declare(name: string, file: number, crate: Crate, within: (path: string) => Module): void {
    if (name.endsWith('::')) {
      within(name.slice(0, -2));
      return;
    }
    const cut = name.lastIndexOf('::');
    const short = cut < 0 ? name : name.slice(cut + 2);
    if (short.endsWith('!')) {
      let macros = this.macros.get(crate);
      if (macros === undefined) {
        macros = new Map();
        this.macros.set(crate, macros);
      }
      const known = macros.get(short);
      if (known === undefined) macros.set(short, [file]);
      else if (!known.includes(file) && known.length < 50) known.push(file);
    }
    if (name.startsWith('crate::')) {
      // An exported macro stands at the root of its crate, wherever it is written.
      const root = this.#roots.get(crate);
      root?.items.set(short, file);
      root?.items.set(short.slice(0, -1), file);
      return;
    }
    const module = within(cut < 0 ? '' : name.slice(0, cut));
    if (!module.items.has(short)) module.items.set(short, file);
  }

  #child(
    fact: ImportFact,
    own: Module,
    parent: Module,
    inline: string,
    folder: string,
    load: (file: number, parent: Module, name: string, folder: string) => void,
  ): void {
    const [, , name = '', ...files] = fact.names ?? [];
    const here = folderOf(this.#tree.paths[own.file] ?? '');
    let found = false;
    const add = (path: string | null, inFolder: string | null): boolean => {
      const file = path === null ? -1 : this.#tree.index(path);
      if (file < 0) return false;
      found = true;
      this.edges.push({ from: own.file, to: file, fact });
      load(file, parent, name, inFolder ?? folderOf(path ?? ''));
      return true;
    };
    for (const path of files) if (path !== BY_NAME) add(joinPath(inline === '' ? here : folder, path), null);
    if (files.length === 0 || files.includes(BY_NAME)) {
      const place = inline === '' ? folder : joinPath(folder, inline.replaceAll('::', '/'));
      const below = place === '' ? name : `${place}/${name}`;
      if (place !== null && !add(`${below}.rs`, below)) add(`${below}/mod.rs`, below);
    }
    if (!found && fact.conditional !== true) this.missing.push({ file: own.file, fact });
  }

  /** What a name stands for in a module. */
  lookup(module: Module, name: string, steps = 0): Found {
    const known = module.known.get(name);
    if (known !== undefined) return known;
    module.known.set(name, NOTHING);
    if (steps > MAX_STEPS) return NOTHING;
    const item = module.items.get(name);
    let found = joined(NOTHING, {
      ...NOTHING,
      modules: module.children.get(name) ?? [],
      items: item === undefined ? [] : [item],
    });
    for (const path of module.bound.get(name) ?? []) {
      const more = this.path(module, path, true, steps + 1);
      found = joined(found, through(more, module.file));
    }
    if (found === NOTHING) found = this.#starred(module, name, steps);
    module.known.set(name, found);
    return found;
  }

  #starred(module: Module, name: string, steps: number): Found {
    for (const path of module.stars) {
      if (this.#budget-- <= 0) return NOTHING;
      const from = this.path(module, path, true, steps + 1);
      let found = NOTHING;
      for (const one of from.modules) if (one !== module) found = joined(found, this.lookup(one, name, steps + 1));
      if (found.modules.length > 0 || found.items.length > 0)
        return through({ ...found, via: [...from.via, ...found.via] }, module.file);
    }
    return NOTHING;
  }

  /** What a path stands for, seen from a module. Where its end is not known, the module before it. */
  path(module: Module, parts: readonly string[], isUse: boolean, steps = 0): Found {
    if (steps > MAX_STEPS) return NOTHING;
    const start = this.#head(module, parts, isUse, steps);
    let { found } = start;
    for (let { at } = start; at < parts.length && found.modules.length > 0; at++) {
      let next = NOTHING;
      for (const inner of found.modules) next = joined(next, this.lookup(inner, parts[at] ?? '', steps + 1));
      if (next === NOTHING) return { modules: [], items: found.modules.map(({ file }) => file), via: found.via, external: null };
      found = found.via.length === 0 ? next : { ...next, via: [...found.via, ...next.via].slice(0, MAX_VIA) };
    }
    return found;
  }

  /** What the first names of a path stand for, and where it goes on. */
  #head(module: Module, parts: readonly string[], isUse: boolean, steps: number): { found: Found; at: number } {
    const root = this.#roots.get(module.crate) ?? module;
    const [head = '', second = ''] = parts;
    switch (head) {
      case 'crate':
      case '$crate':
        return { found: whole(root), at: 1 };
      case 'self':
      case 'super': {
        let outer = module;
        let at = head === 'self' ? 1 : 0;
        for (; parts[at] === 'super'; at++) outer = outer.parent ?? outer;
        return { found: whole(outer), at };
      }
      case '': {
        const found = this.#extern(module.crate, second);
        return { found: found === NOTHING && module.crate.old ? this.lookup(root, second, steps + 1) : found, at: 2 };
      }
      default: {
        const found = this.lookup(isUse && module.crate.old ? root : module, head, steps + 1);
        return { found: found === NOTHING ? this.#extern(module.crate, head) : found, at: 1 };
      }
    }
  }

  #extern(crate: Crate, name: string): Found {
    if (STANDARD.has(name)) return { ...NOTHING, external: 'std' };
    const known = crate.externs.get(name);
    if (known === undefined) return NOTHING;
    if (typeof known === 'string') return { ...NOTHING, external: known };
    const root = this.#roots.get(known);
    return root === undefined ? NOTHING : whole(root);
  }
}

function bind(module: Module, specifier: string, alias: string): void {
  const path = specifier.split('::');
  if (alias === '*') module.stars.push(path.slice(0, -1));
  else if (alias !== '') {
    const known = module.bound.get(alias);
    if (known === undefined) module.bound.set(alias, [path]);
    else if (known.length < 8) known.push(path);
  }
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf(':') + 1);
}

function whole(module: Module): Found {
  return { modules: [module], items: [], via: [], external: null };
}

function addChild(parent: Module, name: string, child: Module): void {
  const known = parent.children.get(name);
  if (known === undefined) parent.children.set(name, [child]);
  else if (known.length < MOST_ALTERNATIVES) known.push(child);
}

function isEmpty({ modules, items, external }: Found): boolean {
  return modules.length === 0 && items.length === 0 && external === null;
}

function joined(one: Found, other: Found): Found {
  if (isEmpty(other)) return one;
  if (isEmpty(one)) return other;
  return {
    modules: [...new Set([...one.modules, ...other.modules])].slice(0, MOST_ALTERNATIVES),
    items: [...new Set([...one.items, ...other.items])].slice(0, MOST_ALTERNATIVES),
    via: one.via.length > 0 ? one.via : other.via,
    external: one.external ?? other.external,
  };
}

function through(found: Found, file: number): Found {
  if (found.modules.length === 0 && found.items.length === 0) return found;
  return { ...found, via: [file, ...found.via].slice(0, MAX_VIA) };
}
