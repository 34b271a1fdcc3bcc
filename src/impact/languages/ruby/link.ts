import type { CodeTree, EdgeSink, ImportFact } from '../../language.js';
import { firstFrom } from '../../path-index.js';
import { folderOf, joinPath } from '../../tree.js';
import { CONSTANT, FEATURE, GLOB, LOAD, RELATIVE } from './facts.js';
import { lettersOf, Projects } from './projects.js';

const MOST_DECLARING = 3;
const MOST_GLOBBED = 500;

/**
 * What is required by name or path is certain. Constants are only `possible`: which file defines one is settled when the program runs,
 * by what was loaded before or by an autoloader (https://github.com/fxn/zeitwerk).
 */
export function linkRuby(tree: CodeTree, files: readonly number[], sink: EdgeSink): void {
  const linker = new RubyLinker(tree, files, sink);
  for (const file of files) {
    for (const fact of tree.facts(file)?.imports ?? []) linker.resolve(file, fact);
    linker.support(file);
  }
}

class RubyLinker {
  readonly #tree: CodeTree;
  readonly #sink: EdgeSink;
  readonly #projects: Projects;
  readonly #declared = new Map<string, number[]>();
  readonly #features = new Map<string, number>();

  constructor(tree: CodeTree, files: readonly number[], sink: EdgeSink) {
    this.#tree = tree;
    this.#sink = sink;
    this.#projects = new Projects(tree, files);
    for (const file of files) {
      for (const name of tree.facts(file)?.declares ?? []) {
        const known = this.#declared.get(name);
        if (known === undefined) this.#declared.set(name, [file]);
        else if (known.length < 50) known.push(file);
      }
    }
  }

  #folder(file: number): string {
    return folderOf(this.#tree.paths[file] ?? '');
  }

  resolve(from: number, fact: ImportFact): void {
    switch (fact.names?.[0]) {
      case RELATIVE:
        this.#relative(from, fact);
        break;
      case FEATURE:
        this.#feature(from, fact);
        break;
      case LOAD:
        this.#load(from, fact);
        break;
      case GLOB:
        this.#glob(from, fact);
        break;
      case CONSTANT:
        this.#constant(from, fact);
        break;
    }
  }

  /** A Ruby file by its path, with or without the ending. */
  #fileAt(path: string | null): number {
    if (path === null) return -1;
    const withEnding = path.endsWith('.rb') ? -1 : this.#tree.index(`${path}.rb`);
    return withEnding >= 0 ? withEnding : this.#tree.index(path);
  }

  #relative(from: number, { kind, line, specifier }: ImportFact): void {
    const to = this.#fileAt(joinPath(this.#folder(from), specifier));
    if (to >= 0) this.#sink.edge(from, to, kind, line, specifier);
    else this.#sink.unresolved(from, specifier, line);
  }

  #feature(from: number, { kind, line, specifier }: ImportFact): void {
    if (specifier.startsWith('./') || specifier.startsWith('../')) {
      this.#fromHere(from, kind, line, specifier);
      return;
    }
    const to = this.#featureFile(specifier, this.#folder(from));
    if (to >= 0) this.#sink.edge(from, to, kind, line, specifier);
    else this.#missing(from, specifier, line);
  }

  /** Seen from the folder in which the program is started: that of the project, most often. */
  #fromHere(from: number, kind: ImportFact['kind'], line: number, specifier: string): void {
    for (const { folder } of this.#projects.around(this.#folder(from))) {
      const to = this.#fileAt(joinPath(folder, specifier));
      if (to < 0) continue;
      this.#sink.edge(from, to, kind, line, specifier, { possible: true });
      return;
    }
    this.#sink.unresolved(from, specifier, line);
  }

  #featureFile(name: string, folder: string): number {
    const around = this.#projects.around(folder);
    const key = `${around[0]?.folder ?? ''}\0${name}`;
    const known = this.#features.get(key);
    if (known !== undefined) return known;
    let found = -1;
    const roots = [...around.flatMap((project) => project.roots), ...this.#projects.shared];
    for (let i = 0; i < roots.length && found < 0; i++) found = this.#fileAt(joinPath(roots[i] ?? '', name));
    this.#features.set(key, found);
    return found;
  }

  #missing(from: number, name: string, line: number): void {
    const parts = name.replace(/\.rb$/, '').split('/');
    for (let length = parts.length; length > 0; length--) {
      const gem = this.#projects.gems.get(lettersOf(parts.slice(0, length).join('')));
      if (gem === undefined) continue;
      this.#sink.external(from, gem, line);
      return;
    }
    const own = parts.length > 1 && this.#featureFile(parts[0] ?? '', this.#folder(from)) >= 0;
    if (own) this.#sink.unresolved(from, name, line);
    else this.#sink.external(from, name, line);
  }

  #load(from: number, { kind, line, specifier }: ImportFact): void {
    const folder = this.#folder(from);
    for (const project of this.#projects.around(folder)) {
      for (const root of [project.folder, ...project.roots]) {
        const path = joinPath(root, specifier);
        const to = path === null ? -1 : this.#tree.index(path);
        if (to < 0) continue;
        this.#sink.edge(from, to, kind, line, specifier, { possible: true });
        return;
      }
    }
  }

  // `Dir['support/**/*.rb']`: what is done with the files is not looked at.
  #glob(from: number, { kind, line, specifier, names = [] }: ImportFact): void {
    const star = specifier.indexOf('*');
    const cut = specifier.lastIndexOf('/', star);
    const rest = specifier.slice(cut + 1);
    if (rest !== '*.rb' && rest !== '**/*.rb' && rest !== '**/**/*.rb') return;
    const base = names[1] === RELATIVE ? this.#folder(from) : this.#projects.of(this.#folder(from)).folder;
    const folder = joinPath(base, specifier.slice(0, Math.max(0, cut)));
    if (folder === null) return;
    const prefix = folder === '' ? '' : `${folder}/`;
    const { paths } = this.#tree;
    let count = 0;
    for (let file = firstFrom(this.#tree.paths, prefix); file < paths.length && count < MOST_GLOBBED; file++) {
      const path = paths[file] ?? '';
      if (!path.startsWith(prefix)) break;
      if (!path.endsWith('.rb') || (rest === '*.rb' && path.includes('/', prefix.length))) continue;
      count++;
      this.#sink.edge(from, file, kind, line, specifier, { possible: true });
    }
  }

  /** From the innermost module outwards, as Ruby looks for it; then the module that a longer name begins with. */
  #constant(from: number, { kind, line, names = [], specifier }: ImportFact): void {
    const name = specifier.startsWith('::') ? specifier.slice(2) : specifier;
    for (let part = name; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('::')))) {
      for (let outer = names[1] ?? ''; ; outer = outer.slice(0, Math.max(0, outer.lastIndexOf('::')))) {
        const full = outer === '' ? part : `${outer}::${part}`;
        const files = this.#declared.get(full);
        if (files !== undefined) {
          for (const to of this.#declaring(full, files, from))
            this.#sink.edge(from, to, kind, line, specifier, { possible: true });
          return;
        }
        if (outer === '') break;
      }
    }
  }

  /** Of several files that open a module the one named for it, or none where there are too many. */
  #declaring(name: string, files: readonly number[], from: number): readonly number[] {
    if (files.includes(from)) return [];
    if (files.length === 1) return files;
    const letters = lettersOf(name);
    const named = files.filter((file) => lettersOf((this.#tree.paths[file] ?? '').replace(/\.rb$/, '')).endsWith(letters));
    if (named.length > 0) return named.slice(0, MOST_DECLARING);
    return files.length <= MOST_DECLARING ? files : [];
  }

  /** RSpec loads what `.rspec` requires before each file of examples. */
  support(file: number): void {
    const path = this.#tree.paths[file] ?? '';
    if (!path.endsWith('_spec.rb')) return;
    for (const name of this.#projects.of(folderOf(path)).support) {
      const to = this.#featureFile(name, folderOf(path));
      if (to >= 0) this.#sink.edge(file, to, 'test', 0, `--require ${name}`);
    }
  }
}
