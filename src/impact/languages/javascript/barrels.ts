import type { CodeTree } from '../../language.js';
import type { Resolution, Resolver } from './resolve.js';

/** Where a name is declared, and the files it is passed through on the way. */
export interface Declared {
  files: readonly number[];
  /** Other than the file that was asked. */
  through: readonly number[];
}

/** What one file offers. */
interface Table {
  /** Declared here. */
  own: ReadonlySet<number>;
  /** Passed on: name → the resolution of its module, and its name there, -1 for the module. */
  passed: ReadonlyMap<number, { from: Resolution; of: number }>;
  /** Of `export *`: files that pass on more, and by name the others that declare it. */
  stars: readonly number[];
  plain: ReadonlyMap<number, readonly number[]>;
}

/** So many places are looked at for one name, and for all names together; beyond that a barrel stands for itself. */
const MAX_STEPS = 400;
const MAX_STEPS_IN_ALL = 10_000_000;
const MODULE = -1;

/** Follows names through files that only pass them on. */
export class Barrels {
  readonly #tree: CodeTree;
  readonly #resolver: Resolver;
  readonly #names = new Map<string, number>();
  readonly #tables = new Map<number, Table>();
  readonly #known = new Map<number, Declared | null>();
  readonly #isBarrel: Uint8Array;
  #steps = 0;

  constructor(tree: CodeTree, files: readonly number[], resolver: Resolver) {
    this.#tree = tree;
    this.#resolver = resolver;
    this.#isBarrel = new Uint8Array(tree.paths.length);
    for (const file of files)
      if (tree.facts(file)?.exports?.some(({ from }) => from !== undefined) === true) this.#isBarrel[file] = 1;
  }

  isBarrel(file: number): boolean {
    return this.#isBarrel[file] === 1;
  }

  /** Null: it is declared in the file itself, or nobody can tell. */
  declared(file: number, name: string): Declared | null {
    const id = this.#name(name);
    const key = file * 0x1000000 + id;
    let known = this.#known.get(key);
    if (known === undefined) {
      known = this.#follow(file, id);
      this.#known.set(key, known);
    }
    return known;
  }

  #name(name: string): number {
    let id = this.#names.get(name);
    if (id === undefined) {
      id = this.#names.size;
      this.#names.set(name, id);
    }
    return id;
  }

  #table(file: number): Table {
    let table = this.#tables.get(file);
    if (table === undefined) {
      const offered = this.#tree.facts(file)?.exports;
      const own = new Set<number>();
      const passed = new Map<number, { from: Resolution; of: number }>();
      const stars = new Set<number>();
      const plain = new Map<number, number[]>();
      const resolve = this.#resolver.of(this.#tree.paths[file] ?? '');
      for (const { name, from, of } of offered ?? []) {
        if (from === undefined) own.add(this.#name(name));
        else if (name === '*') {
          const star = resolve(from, 'import');
          if (star === null || !('file' in star) || star.possible) continue;
          if (this.#isBarrel[star.file] === 1) stars.add(star.file);
          else this.#addPlain(star.file, plain);
        } else passed.set(this.#name(name), { from: resolve(from, 'import'), of: of === '*' ? MODULE : this.#name(of ?? name) });
      }
      table = { own, passed, stars: [...stars], plain };
      this.#tables.set(file, table);
    }
    return table;
  }

  #addPlain(file: number, plain: Map<number, number[]>): void {
    for (const { name } of this.#tree.facts(file)?.exports ?? []) {
      const id = this.#name(name);
      const known = plain.get(id);
      if (known === undefined) plain.set(id, [file]);
      else known.push(file);
    }
  }

  /** Over all `export *` at once: of two modules that offer a name both count, as loaders refuse to choose. */
  #follow(start: number, wanted: number): Declared | null {
    const places: { file: number; name: number; from: number; isStar: boolean }[] = [
      { file: start, name: wanted, from: -1, isStar: false },
    ];
    const seen = new Set<number>([start * 0x1000000 + wanted]);
    const files = new Set<number>();
    const through = new Set<number>();
    const add = (file: number, name: number, from: number, isStar: boolean): void => {
      const key = file * 0x1000000 + name;
      if (seen.has(key)) return;
      seen.add(key);
      places.push({ file, name, from, isStar });
    };
    const end = (file: number, place: number): void => {
      files.add(file);
      for (let at = place; at > 0; at = places[at]?.from ?? -1) through.add(places[at]?.file ?? start);
    };
    const byDefault = this.#name('default');
    for (let at = 0; at < places.length; at++) {
      const { file, name, isStar } = places[at] ?? { file: start, name: wanted, isStar: false };
      if (at > MAX_STEPS || ++this.#steps > MAX_STEPS_IN_ALL) return null;
      const isPlain = this.#isBarrel[file] !== 1;
      if (isPlain && !isStar) {
        end(file, at);
        continue;
      }
      const table = this.#table(file);
      const passed = table.passed.get(name);
      if (table.own.has(name)) end(file, at);
      else if (passed !== undefined) {
        if (passed.of === MODULE) {
          if (passed.from === null || !('file' in passed.from)) return null;
          end(passed.from.file, at);
          through.add(file);
        } else {
          if (passed.from === null || !('file' in passed.from) || passed.from.possible) return null;
          add(passed.from.file, passed.of, at, false);
        }
      } else if (name !== byDefault) {
        for (const one of table.plain.get(name) ?? []) end(one, at);
        this.#steps += table.stars.length;
        for (const star of table.stars) add(star, name, at, true);
      }
    }
    if (files.size === 0 || files.has(start)) return null;
    for (const file of files) through.delete(file);
    through.delete(start);
    return { files: [...files], through: [...through] };
  }
}
