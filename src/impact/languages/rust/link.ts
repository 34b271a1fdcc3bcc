import type { CodeTree, EdgeSink, ImportFact } from '../../language.js';
import { folderOf, joinPath } from '../../tree.js';
import { cratesOf } from './crates.js';
import { EXTERN, FILE, MOD, PACKAGE_FILE, PATH, USE } from './facts.js';
import { type Found, type Module, Modules, NOTHING } from './modules.js';

export function linkRust(tree: CodeTree, files: readonly number[], sink: EdgeSink): void {
  const { crates, scripts } = cratesOf(tree);
  const modules = new Modules(tree, crates, files);
  for (const { from, to, fact } of modules.edges) sink.edge(from, to, fact.kind, fact.line, fact.specifier);
  for (const { file, fact } of modules.missing) sink.unresolved(file, fact.specifier, fact.line);
  for (const { script, lib } of scripts) sink.edge(lib, script, 'init', 0, 'build script');
  const linker = new RustLinker(tree, modules, sink);
  for (const file of files) for (const fact of tree.facts(file)?.imports ?? []) linker.resolve(file, fact);
}

class RustLinker {
  readonly #tree: CodeTree;
  readonly #modules: Modules;
  readonly #sink: EdgeSink;

  constructor(tree: CodeTree, modules: Modules, sink: EdgeSink) {
    this.#tree = tree;
    this.#modules = modules;
    this.#sink = sink;
  }

  resolve(from: number, fact: ImportFact): void {
    const [what = USE, inline = ''] = fact.names ?? [];
    if (what === MOD) return;
    if (what === FILE || what === PACKAGE_FILE) {
      this.#file(from, fact, what === PACKAGE_FILE);
      return;
    }
    for (const owner of this.#modules.of.get(from) ?? []) this.#inModule(from, within(owner, inline), fact, what);
  }

  #inModule(from: number, module: Module, fact: ImportFact, what: string): void {
    const { kind, line, specifier } = fact;
    const isUse = what === USE;
    if (what === PATH && specifier.endsWith('!') && !specifier.includes('::')) {
      this.#macro(from, module, fact);
      return;
    }
    const path = what === EXTERN ? ['', specifier] : specifier.split('::');
    const isStar = path[path.length - 1] === '*';
    const found = this.#modules.path(module, isStar ? path.slice(0, -1) : path, isUse);
    if (found === NOTHING) {
      const head = path[0] === '' ? path[1] : path[0];
      if (what !== PATH && head !== undefined && !RELATIVE.has(head) && !module.bound.has(head))
        this.#sink.external(from, head, line);
      return;
    }
    if (found.external !== null && found.modules.length === 0 && found.items.length === 0)
      this.#sink.external(from, found.external, line);
    else this.#found(from, found, kind, line, specifier);
  }

  #found(from: number, found: Found, kind: ImportFact['kind'], line: number, why: string): void {
    for (const to of new Set([...found.items, ...found.modules.map(({ file }) => file)])) {
      if (to === from) continue;
      const passed = found.via.filter((file) => file !== from && file !== to);
      const [via = -1] = passed;
      this.#sink.edge(from, to, kind, line, why, via < 0 ? {} : { via });
      for (const file of passed) this.#sink.edge(from, file, 'barrel', line, why);
    }
  }

  /** By the order of the text where one is written in the crate; otherwise one that a crate of the tree exports. */
  #macro(from: number, module: Module, { kind, line, specifier }: ImportFact): void {
    const named = this.#modules.lookup(module, specifier.slice(0, -1));
    if (named.items.length > 0) {
      this.#found(from, named, kind, line, specifier);
      return;
    }
    const own = this.#modules.macros.get(module.crate)?.get(specifier) ?? [];
    if (own.length > 0) {
      for (const to of own.slice(0, 5))
        this.#sink.edge(from, to, kind, line, specifier, own.length === 1 ? {} : { possible: true });
      return;
    }
    for (const one of new Set(module.crate.externs.values())) {
      if (typeof one === 'string') continue;
      const to = this.#modules.macros.get(one)?.get(specifier)?.[0];
      if (to !== undefined) this.#sink.edge(from, to, kind, line, specifier, { possible: true });
    }
  }

  #file(from: number, { kind, line, specifier }: ImportFact, ofPackage: boolean): void {
    const folder = ofPackage ? (this.#modules.of.get(from)?.[0]?.crate.folder ?? '') : folderOf(this.#tree.paths[from] ?? '');
    const path = joinPath(folder, ofPackage ? specifier.replace(/^\//, '') : specifier);
    const to = path === null ? -1 : this.#tree.index(path);
    if (to >= 0) this.#sink.edge(from, to, kind, line, specifier);
    else if (path !== null) this.#sink.unresolved(from, specifier, line);
  }
}

const RELATIVE = new Set(['crate', 'self', 'super', '$crate', 'Self']);

/** The module of a file that is written in it. */
function within(module: Module, inline: string): Module {
  let at = module;
  for (const part of inline === '' ? [] : inline.split('::'))
    at = at.children.get(part)?.find(({ file }) => file === module.file) ?? at;
  return at;
}
