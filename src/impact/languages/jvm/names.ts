import type { CodeTree, FileFacts } from '../../language.js';
import { nearest } from '../../nearest-files.js';
import { isCapital } from '../../reader.js';
import { folderOf } from '../../tree.js';

/** More classes than this nobody inherits from. */
const MAX_ANCESTORS = 500;

/** What one file has in sight besides its own package. */
interface Scope {
  file: number;
  package: string;
  facts: FileFacts;
  /** Full names by the name they go under here. */
  single: Map<string, string>;
  /** Packages and types all of whose names are imported. */
  wild: string[];
  /** Full names of types declared here by their simple name. */
  own: Map<string, string>;
}

/** How a name came to be in sight. */
export type Sight = 'own' | 'inherited' | 'import' | 'wildcard' | 'package';

export interface Seen {
  full: string;
  sight: Sight;
}

/** Every full name that the files of a tree declare, and what the names in a file stand for (JLS §6.4.1, §6.5.5). */
export class Names {
  readonly #tree: CodeTree;
  readonly #files = new Map<string, number[]>();
  readonly #packages = new Set<string>();
  /** Types that have types inside. */
  readonly #outers = new Set<string>();
  readonly #scopes = new Map<number, Scope>();
  readonly #bases = new Map<string, string[]>();
  readonly #ancestors = new Map<string, readonly string[]>();
  readonly #ofFile = new Map<number, readonly string[]>();

  constructor(tree: CodeTree, files: readonly number[]) {
    this.#tree = tree;
    for (const file of files) {
      const [own = '', ...names] = tree.facts(file)?.declares ?? [];
      this.#packages.add(own);
      for (const name of names) this.#add(name, file);
    }
    for (const name of this.#files.keys()) {
      const outer = name.slice(0, Math.max(0, name.lastIndexOf('.')));
      if (this.#files.has(outer)) this.#outers.add(outer);
    }
  }

  #add(name: string, file: number): void {
    const known = this.#files.get(name);
    if (known === undefined) this.#files.set(name, [file]);
    else if (known[known.length - 1] !== file) known.push(file);
  }

  has(full: string): boolean {
    return this.#files.has(full);
  }

  isPackage(name: string): boolean {
    return this.#packages.has(name);
  }

  filesOf(full: string): readonly number[] {
    return this.#files.get(full) ?? [];
  }

  /** The longest part of a dotted name that is declared, or null. */
  declared(name: string): string | null {
    for (let cut = name.length; cut > 0; cut = name.lastIndexOf('.', cut - 1)) {
      const part = name.slice(0, cut);
      if (this.#files.has(part)) return part;
    }
    return null;
  }

  scope(file: number): Scope {
    let scope = this.#scopes.get(file);
    if (scope === undefined) {
      scope = this.#read(file);
      this.#scopes.set(file, scope);
    }
    return scope;
  }

  #read(file: number): Scope {
    const facts = this.#tree.facts(file) ?? { imports: [] };
    const [own = '', ...declares] = facts.declares ?? [];
    const scope: Scope = { file, package: own, facts, single: new Map(), wild: [], own: new Map() };
    for (const name of declares) {
      const simple = lastOf(name);
      if (!scope.own.has(simple)) scope.own.set(simple, name);
    }
    for (const { specifier, kind, names } of facts.imports) {
      if (kind !== 'import') continue;
      if (specifier.endsWith('.*')) scope.wild.push(specifier.slice(0, -2));
      else scope.single.set(names?.[0] ?? lastOf(specifier), specifier);
    }
    return scope;
  }

  /** What a simple name means in a file that does not declare it there, or null: nothing in this tree. */
  simple(file: number, name: string): Seen | null {
    const scope = this.scope(file);
    const inherited = this.#memberOf(this.#ancestorsOfFile(file), name);
    return inherited !== null ? { full: inherited, sight: 'inherited' } : this.#outside(scope, name);
  }

  #outside(scope: Scope, name: string): Seen | null {
    const imported = scope.single.get(name);
    if (imported !== undefined) {
      const full = this.member(imported);
      return full === null ? null : { full, sight: 'import' };
    }
    const neighbour = scope.package === '' ? name : `${scope.package}.${name}`;
    if (this.has(neighbour)) return { full: neighbour, sight: 'package' };
    for (const wild of scope.wild) {
      const full = `${wild}.${name}`;
      if (this.has(full)) return { full, sight: 'wildcard' };
      if (!this.has(wild)) continue;
      const member = this.#memberOf(this.ancestors(wild), name);
      if (member !== null) return { full: member, sight: 'wildcard' };
    }
    return null;
  }

  /** `Outer.Inner`, by what Outer means in a file; also where Inner is inherited. */
  dotted(file: number, name: string): Seen | null {
    const [first = '', ...rest] = name.split('.');
    const own = this.scope(file).own.get(first);
    const seen: Seen | null = own === undefined ? this.simple(file, first) : { full: own, sight: 'own' };
    if (seen === null) return null;
    const full = this.member([seen.full, ...rest].join('.'));
    return full === null ? null : { full, sight: seen.sight };
  }

  /** A full name; where its last part is inherited, the name under which it was declared. */
  member(full: string): string | null {
    if (this.has(full)) return full;
    const outer = full.slice(0, Math.max(0, full.lastIndexOf('.')));
    return this.has(outer) ? this.#memberOf(this.ancestors(outer), lastOf(full)) : null;
  }

  #memberOf(ancestors: readonly string[], name: string): string | null {
    for (const ancestor of ancestors) {
      if (this.#outers.has(ancestor) && this.has(`${ancestor}.${name}`)) return `${ancestor}.${name}`;
    }
    return null;
  }

  #ancestorsOfFile(file: number): readonly string[] {
    let known = this.#ofFile.get(file);
    if (known === undefined) {
      this.#ofFile.set(file, []);
      const types = new Set((this.scope(file).facts.supers ?? []).map(([type]) => type));
      known = [...new Set([...types].flatMap((type) => this.ancestors(type, file)))].slice(0, MAX_ANCESTORS);
      this.#ofFile.set(file, known);
    }
    return known;
  }

  /** All types that a type inherits from, nearest first. */
  ancestors(type: string, declaredIn?: number): readonly string[] {
    const known = this.#ancestors.get(type);
    if (known !== undefined) return known;
    const found = new Set<string>();
    for (const base of this.#basesOf(type, declaredIn)) found.add(base);
    for (const base of found) {
      if (found.size > MAX_ANCESTORS) break;
      for (const next of this.#basesOf(base)) found.add(next);
    }
    const all = [...found];
    this.#ancestors.set(type, all);
    return all;
  }

  #basesOf(type: string, declaredIn = this.#files.get(type)?.[0]): readonly string[] {
    const known = this.#bases.get(type);
    if (known !== undefined) return known;
    const bases: string[] = [];
    this.#bases.set(type, bases);
    if (declaredIn === undefined) return bases;
    const scope = this.scope(declaredIn);
    for (const [sub, base] of scope.facts.supers ?? []) {
      if (sub !== type) continue;
      const full = this.#base(scope, base, type);
      if (full !== null && full !== type) bases.push(full);
    }
    return bases;
  }

  #base(scope: Scope, written: string, type: string): string | null {
    if (!isCapital(written)) return this.member(written);
    const [first = '', ...rest] = written.split('.');
    const own = scope.own.get(first);
    const seen =
      (own?.startsWith(`${type}.`) ? null : own) ?? this.#outside(scope, first)?.full ?? this.#inheritedByOuter(type, first);
    return seen === null ? null : this.member([seen, ...rest].join('.'));
  }

  /** A type inside a class may extend one that the class inherits. */
  #inheritedByOuter(type: string, name: string): string | null {
    const outer = type.slice(0, Math.max(0, type.lastIndexOf('.')));
    return this.has(outer) ? this.#memberOf(this.ancestors(outer), name) : null;
  }

  /**
   * Of several files that declare a full name those that one file means: code before tests unless it is a test itself, then what lies
   * nearest to it. More than one: nobody can tell.
   */
  nearest(from: number, files: readonly number[]): readonly number[] {
    if (files.length <= 1) return files;
    if (files.includes(from)) return [from];
    const { paths } = this.#tree;
    const code = isTest(paths[from] ?? '') ? files : files.filter((file) => !isTest(paths[file] ?? ''));
    return nearest(paths, from, code.length > 0 ? code : files);
  }

  folder(file: number): string {
    return folderOf(this.#tree.paths[file] ?? '');
  }
}

const lastOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

function isTest(path: string): boolean {
  return /(?:^|\/)(?:tests?|[a-z]+Test|it|androidTest|testFixtures|jmh)\//.test(path);
}
