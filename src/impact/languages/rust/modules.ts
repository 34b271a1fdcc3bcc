import type { CodeTree, ImportFact } from '../../language.js';
import { folderOf, joinPath } from '../../tree.js';
import type { Crate } from './crates.js';
import { BY_NAME, EXTERN, MOD, USE } from './facts.js';

/** A module of a crate: a file, or a part of one. */
export interface Module {
  file: number;
  crate: Crate;
  parent: Module | null;
  children: Map<string, Module>;
  /** Items by name, and the file where each stands. */
  items: Map<string, number>;
  /** What `use` binds, by name: paths. */
  bound: Map<string, string[][]>;
  stars: string[][];
  known: Map<string, Found>;
}

/** What a name stands for: a module, an item, or both. */
export interface Found {
  module: Module | null;
  /** -1: none. */
  item: number;
  /** Files whose `use` leads on, the first one first. */
  via: readonly number[];
  /** A package that is not in this tree. */
  external: string | null;
}

export const NOTHING: Found = { module: null, item: -1, via: [], external: null };
const STANDARD = new Set(['std', 'core', 'alloc', 'proc_macro', 'test']);
/** So many names lead to each other. */
const MAX_STEPS = 48;
const MOST_OWNERS = 3;

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
        parent.children.set(name, child);
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
          at.children.set(part, next);
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
    const child = module.children.get(name) ?? null;
    const item = module.items.get(name) ?? -1;
    let found: Found = child === null && item < 0 ? NOTHING : { module: child, item, via: [], external: null };
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
      if (from.module === null || from.module === module) continue;
      const found = this.lookup(from.module, name, steps + 1);
      if (found.module !== null || found.item >= 0) return through({ ...found, via: [...from.via, ...found.via] }, module.file);
    }
    return NOTHING;
  }

  /** What a path stands for, seen from a module. Where its end is not known, the module before it. */
  path(module: Module, parts: readonly string[], isUse: boolean, steps = 0): Found {
    if (steps > MAX_STEPS) return NOTHING;
    let at = 0;
    let found: Found;
    const head = parts[0] ?? '';
    if (head === 'crate' || head === '$crate') found = this.#whole(this.#roots.get(module.crate) ?? module);
    else if (head === 'self') found = this.#whole(module);
    else if (head === 'super') {
      let outer = module;
      while (parts[at] === 'super') {
        outer = outer.parent ?? outer;
        at++;
      }
      at--;
      found = this.#whole(outer);
    } else if (head === '') {
      at = 1;
      found = this.#extern(module.crate, parts[1] ?? '');
      if (found === NOTHING && module.crate.old)
        found = this.lookup(this.#roots.get(module.crate) ?? module, parts[1] ?? '', steps + 1);
    } else {
      const start = isUse && module.crate.old ? (this.#roots.get(module.crate) ?? module) : module;
      found = this.lookup(start, head, steps + 1);
      if (found === NOTHING) found = this.#extern(module.crate, head);
    }
    for (at++; at < parts.length; at++) {
      const inner = found.module;
      if (inner === null) return found;
      const next = this.lookup(inner, parts[at] ?? '', steps + 1);
      if (next === NOTHING) return { module: null, item: inner.file, via: found.via, external: null };
      found = found.via.length === 0 ? next : { ...next, via: [...found.via, ...next.via] };
    }
    return found;
  }

  #whole(module: Module): Found {
    return { module, item: -1, via: [], external: null };
  }

  #extern(crate: Crate, name: string): Found {
    if (STANDARD.has(name)) return { ...NOTHING, external: 'std' };
    const known = crate.externs.get(name);
    if (known === undefined) return NOTHING;
    if (typeof known === 'string') return { ...NOTHING, external: known };
    const root = this.#roots.get(known);
    return root === undefined ? NOTHING : this.#whole(root);
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

function joined(one: Found, other: Found): Found {
  if (one === NOTHING) return other;
  if (other === NOTHING) return one;
  return {
    module: one.module ?? other.module,
    item: one.item >= 0 ? one.item : other.item,
    via: one.via.length > 0 ? one.via : other.via,
    external: one.external ?? other.external,
  };
}

function through(found: Found, file: number): Found {
  if (found.module === null && found.item < 0) return found;
  return { ...found, via: [file, ...found.via].slice(0, 8) };
}
