import type { CodeTree, EdgeSink, ImportFact } from '../../language.js';
import { folderOf, joinPath } from '../../tree.js';
import { type Composer, prefixesOf, psr4Paths, readComposer } from './composer.js';
import { CONSTANT, FILE, FILE_SOMEWHERE, FUNCTION, TEXT } from './facts.js';

/** Of a name that so many files declare each may be meant. */
const MOST_CANDIDATES = 5;

export function linkPhp(tree: CodeTree, files: readonly number[], sink: EdgeSink): void {
  const linker = new PhpLinker(tree, files, sink);
  for (const file of files) {
    for (const fact of tree.facts(file)?.imports ?? []) linker.resolve(file, fact);
  }
}

interface Found {
  files: readonly number[];
  certain: boolean;
}

class PhpLinker {
  readonly #tree: CodeTree;
  readonly #sink: EdgeSink;
  readonly #composer: Composer;
  /** Names in lower case, marked as in `declares`, to the files that declare them. */
  readonly #declared = new Map<string, number[]>();
  /** Namespaces of this tree, in lower case, with a separator at the end. */
  readonly #namespaces = new Set<string>();
  readonly #autoloaded = new Map<string, number>();
  readonly #loaded = new Set<number>();

  constructor(tree: CodeTree, files: readonly number[], sink: EdgeSink) {
    this.#tree = tree;
    this.#sink = sink;
    this.#composer = readComposer(tree);
    for (const file of files) for (const name of tree.facts(file)?.declares ?? []) this.#declare(name.toLowerCase(), file);
    for (const path of this.#composer.files) this.#load(tree.index(path));
  }

  /** A file that is always loaded, and what it includes itself. */
  #load(file: number): void {
    if (file < 0) return;
    this.#loaded.add(file);
    for (const { specifier, names } of this.#tree.facts(file)?.imports ?? []) {
      if (names?.[0] !== FILE) continue;
      const path = joinPath(folderOf(this.#tree.paths[file] ?? ''), specifier);
      if (path !== null) this.#loaded.add(this.#tree.index(path));
    }
  }

  #declare(name: string, file: number): void {
    const known = this.#declared.get(name);
    if (known === undefined) this.#declared.set(name, [file]);
    else known.push(file);
    for (const prefix of prefixesOf(name)) {
      if (this.#namespaces.has(prefix)) break;
      this.#namespaces.add(prefix);
    }
  }

  resolve(from: number, fact: ImportFact): void {
    const what = fact.names?.[0];
    if (what === FILE || what === FILE_SOMEWHERE) this.#file(from, fact, what === FILE);
    else if (what === FUNCTION) this.#name(from, fact, FUNCTION);
    else if (what === CONSTANT) this.#constant(from, fact);
    else if (what === TEXT) this.#text(from, fact);
    else this.#class(from, fact);
  }

  #class(from: number, fact: ImportFact): void {
    const { specifier } = fact;
    const found = this.#classFiles(specifier, from);
    if (found !== null) this.#edges(from, fact, found);
    else this.#missing(from, fact);
  }

  #classFiles(name: string, from: number): Found | null {
    const all = this.#declared.get(name.toLowerCase());
    const files = all === undefined ? [] : this.#visible(all, from);
    return files.length === 0 ? null : this.#choose(files, from, this.#autoload(name, files));
  }

  /** Packages that lie in a `vendor` folder are seen from the project it belongs to. */
  #visible(files: readonly number[], from: number): readonly number[] {
    const own = this.#tree.paths[from] ?? '';
    const sees = (file: number): boolean => {
      const path = this.#tree.paths[file] ?? '';
      const cut = path.startsWith('vendor/') ? 0 : path.lastIndexOf('/vendor/') + 1;
      return (cut === 0 && !path.startsWith('vendor/')) || own.startsWith(path.slice(0, cut));
    };
    return files.every(sees) ? files : files.filter(sees);
  }

  /** The file in which the autoloader finds a class, -1: none. */
  #autoload(name: string, files: readonly number[]): number {
    const lower = name.toLowerCase();
    let found = this.#autoloaded.get(lower);
    if (found === undefined) {
      found = -1;
      for (const path of files.length > 1 ? psr4Paths(this.#composer, name) : []) {
        const file = this.#tree.index(path);
        if (!files.includes(file)) continue;
        found = file;
        break;
      }
      this.#autoloaded.set(lower, found);
    }
    return found;
  }

  #choose(files: readonly number[], from: number, autoloaded: number): Found {
    if (files.includes(from)) return { files: [], certain: true };
    if (files.length === 1) return { files, certain: true };
    if (autoloaded >= 0) return { files: [autoloaded], certain: true };
    return { files: this.#nearest(files, from), certain: false };
  }

  #nearest(files: readonly number[], from: number): number[] {
    const own = this.#tree.paths[from] ?? '';
    const shared = (file: number): number => {
      const path = this.#tree.paths[file] ?? '';
      let at = 0;
      while (at < own.length && at < path.length && own[at] === path[at]) at++;
      return own.lastIndexOf('/', at) + 1;
    };
    const near = files.slice(0, 200).map((file) => ({ file, shared: shared(file) }));
    const most = Math.max(...near.map((one) => one.shared));
    return near
      .filter((one) => one.shared === most)
      .map((one) => one.file)
      .slice(0, MOST_CANDIDATES);
  }

  #edges(from: number, { kind, line, specifier }: ImportFact, { files, certain }: Found): void {
    for (const to of files) this.#sink.edge(from, to, kind, line, specifier, certain ? {} : { possible: true });
  }

  /** A function or a constant: in its namespace, then without one. */
  #name(from: number, fact: ImportFact, mark: string): boolean {
    const lower = fact.specifier.toLowerCase();
    const global = lower.slice(lower.lastIndexOf('\\') + 1);
    const written = (name: string): string => (mark === FUNCTION ? name + FUNCTION : `${CONSTANT} ${name}`);
    const files =
      this.#declared.get(written(lower)) ?? (fact.kind === 'package' ? this.#declared.get(written(global)) : undefined);
    const seen = files === undefined ? [] : this.#visible(files, from);
    if (seen.length === 0) return false;
    const { files: chosen, certain } = this.#choose(seen, from, -1);
    // A function that nothing is seen to load may be one of PHP or of a package that happens to have its name.
    const loaded = fact.kind !== 'package' || !this.#composer.found || chosen.every((file) => this.#loaded.has(file));
    this.#edges(from, fact, { files: chosen, certain: certain && loaded });
    return true;
  }

  /** What is no constant of this tree may be a class, named where only a constant could stand (`use` of a namespace, a macro). */
  #constant(from: number, fact: ImportFact): void {
    if (this.#name(from, fact, CONSTANT)) return;
    const found = this.#classFiles(fact.specifier, from);
    if (found !== null) this.#edges(from, fact, found);
  }

  #text(from: number, fact: ImportFact): void {
    const found = this.#classFiles(fact.specifier, from);
    if (found !== null) this.#edges(from, fact, { ...found, certain: false });
  }

  #missing(from: number, { kind, line, specifier }: ImportFact): void {
    const lower = specifier.toLowerCase();
    if (this.#namespaces.has(`${lower}\\`)) return;
    for (const prefix of prefixesOf(lower)) {
      const owner = prefix === '' ? undefined : this.#composer.packages.get(prefix.slice(0, -1));
      if (owner !== undefined) {
        this.#sink.external(from, owner, line);
        return;
      }
      if (prefix !== '' && this.#composer.psr4.has(prefix)) {
        this.#sink.unresolved(from, specifier, line);
        return;
      }
    }
    const cut = specifier.indexOf('\\');
    if (cut < 0) this.#sink.external(from, specifier, line);
    else if (kind !== 'package') this.#sink.external(from, specifier.slice(0, cut), line);
    else if (this.#namespaces.has(lower.slice(0, lower.lastIndexOf('\\') + 1))) this.#sink.unresolved(from, specifier, line);
  }

  #file(from: number, { kind, line, specifier }: ImportFact, certain: boolean): void {
    const path = joinPath(folderOf(this.#tree.paths[from] ?? ''), specifier);
    const to = path === null ? -1 : this.#tree.index(path);
    if (to >= 0) this.#sink.edge(from, to, kind, line, specifier, certain ? {} : { possible: true });
    if (to >= 0) return;
    if (certain) {
      if (!`/${specifier}`.includes('/vendor/')) this.#sink.unresolved(from, specifier, line);
      return;
    }
    const root = joinPath('', specifier);
    const other = root === null ? -1 : this.#tree.index(root);
    if (other >= 0) this.#sink.edge(from, other, kind, line, specifier, { possible: true });
  }
}
