import { EDGE_KINDS, type EdgeKind } from '../model/impact.js';
import type { CodeTree, EdgeSink, ImpactLanguage } from './language.js';
import { linkPathStrings } from './path-strings.js';
import { linkTests } from './test-subjects.js';

/** Who depends on whom in one commit. Nodes are indexes in `tree.paths`; edges lie in parallel lists. */
export interface CodeGraph {
  tree: CodeTree;
  /** Number of edges. */
  size: number;
  from: Int32Array;
  to: Int32Array;
  kinds: Uint8Array;
  lines: Int32Array;
  why: readonly string[];
  /** 1: it may be another file, or none. */
  possible: Uint8Array;
  /** The file an import passes through, or -1. */
  via: Int32Array;
  /** Edges into a file: `incoming[starts[file]]` up to `incoming[starts[file + 1]]`. */
  incoming: Int32Array;
  starts: Int32Array;
  /** By package name, the files that import it. */
  externals: ReadonlyMap<string, readonly External[]>;
  unresolved: readonly Unresolved[];
  /** What became of the imports as written. */
  counts: { resolved: number; external: number; unresolved: number };
}

export interface External {
  file: number;
  line: number;
}

export interface Unresolved {
  file: number;
  specifier: string;
  line: number;
}

/** Kinds of edges that stand in a file as an import. */
export const AS_WRITTEN: ReadonlySet<EdgeKind> = new Set([
  'barrel',
  'dynamic',
  'import',
  'include',
  're-export',
  'require',
  'type',
]);

const KIND_INDEX = new Map(EDGE_KINDS.map((kind, index) => [kind, index]));

export function kindOf(graph: CodeGraph, edge: number): EdgeKind {
  return EDGE_KINDS[graph.kinds[edge] ?? 0] ?? 'import';
}

/**
 * Resolves what the files of a tree say about each other. Of several edges of a kind between two files the first certain one counts; what only their names say
 * counts where no language found the pair.
 *
 * @param isTest which files are tests; they are then linked to what they test by its name
 */
export function buildGraph(
  tree: CodeTree,
  languages: readonly ImpactLanguage[],
  languageOf: (path: string) => string | null,
  isTest?: (path: string) => boolean,
  changedPackages: readonly ChangedPackageName[] = [],
): CodeGraph {
  const edges = new EdgeList(tree.paths.length);
  const byLanguage = new Map<string, number[]>();
  for (let file = 0; file < tree.paths.length; file++) {
    if (tree.facts(file) === null) continue;
    const name = languageOf(tree.paths[file] ?? '');
    if (name === null) continue;
    const files = byLanguage.get(name);
    if (files === undefined) byLanguage.set(name, [file]);
    else files.push(file);
  }
  for (const language of languages) {
    const files = language.languages.flatMap((name) => byLanguage.get(name) ?? []).sort((a, b) => a - b);
    if (files.length > 0) language.link(tree, files, edges);
  }
  const knows = (from: number, to: number): boolean => edges.knows(from, to);
  linkPathStrings(tree, knows, edges);
  if (isTest !== undefined) linkTests(tree, isTest, knows, edges);
  for (const { name, path } of changedPackages) edges.linkImporters(name, tree.index(path));
  return edges.graph(tree);
}

/** A package whose version or presence changed, and the manifest or lockfile that says so. */
export interface ChangedPackageName {
  name: string;
  path: string;
}

function keyOf(to: number, kind: number): number {
  return to * EDGE_KINDS.length + kind;
}

class EdgeList implements EdgeSink {
  readonly #files: number;
  /** By file, from the other file and the kind to the edge. Small whole numbers, which cost the least as keys. */
  readonly #seen: (Map<number, number> | undefined)[];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #kinds: number[] = [];
  readonly #lines: number[] = [];
  readonly #why: string[] = [];
  readonly #possible: number[] = [];
  readonly #via: number[] = [];
  readonly #externals = new Map<string, External[]>();
  readonly #unresolved: Unresolved[] = [];
  /** Files and lines with an import that resolved: one import may give many edges. */
  #resolved = 0;
  #external = 0;
  #last: readonly [from: number, line: number, why: string] = [-1, 0, ''];

  constructor(files: number) {
    this.#files = files;
    this.#seen = new Array<Map<number, number> | undefined>(files);
  }

  edge(
    from: number,
    to: number,
    kind: EdgeKind,
    line: number,
    why: string,
    { possible = false, via = -1 }: { possible?: boolean; via?: number } = {},
  ): void {
    if (from < 0 || to < 0) return;
    this.#countOnce(from, kind, line, why);
    if (from === to) return;
    const index = KIND_INDEX.get(kind) ?? 0;
    const key = keyOf(to, index);
    let own = this.#seen[from];
    if (own === undefined) {
      own = new Map();
      this.#seen[from] = own;
    }
    const known = own.get(key);
    if (known !== undefined) {
      // What is certain takes the place of a guess, whoever came first.
      if (possible || this.#possible[known] === 0) return;
      this.#possible[known] = 0;
      this.#lines[known] = line;
      this.#why[known] = why;
      this.#via[known] = via;
      return;
    }
    own.set(key, this.#from.length);
    this.#from.push(from);
    this.#to.push(to);
    this.#kinds.push(index);
    this.#lines.push(line);
    this.#why.push(why);
    this.#possible.push(possible ? 1 : 0);
    this.#via.push(via);
  }

  /** Whether there is an edge of any kind. */
  knows(from: number, to: number): boolean {
    const own = this.#seen[from];
    if (own === undefined) return false;
    for (let index = 0; index < EDGE_KINDS.length; index++) if (own.has(keyOf(to, index))) return true;
    return false;
  }

  /** An import that names several files gives them one after the other. */
  #countOnce(from: number, kind: EdgeKind, line: number, why: string): void {
    if (!AS_WRITTEN.has(kind)) return;
    const [lastFrom, lastLine, lastWhy] = this.#last;
    if (from === lastFrom && line === lastLine && why === lastWhy) return;
    this.#last = [from, line, why];
    this.#resolved++;
  }

  external(from: number, name: string, line: number): void {
    this.#external++;
    const known = this.#externals.get(name);
    if (known === undefined) this.#externals.set(name, [{ file: from, line }]);
    else if (known[known.length - 1]?.file !== from) known.push({ file: from, line });
  }

  unresolved(from: number, specifier: string, line: number): void {
    this.#unresolved.push({ file: from, specifier, line });
  }

  /** What imports a package depends on the file that says which one it is. */
  linkImporters(name: string, manifest: number): void {
    for (const { file, line } of this.#externals.get(name) ?? []) this.edge(file, manifest, 'config', line, name);
  }

  graph(tree: CodeTree): CodeGraph {
    const size = this.#from.length;
    const to = Int32Array.from(this.#to);
    const starts = new Int32Array(this.#files + 1);
    for (const file of to) starts[file + 1] = (starts[file + 1] ?? 0) + 1;
    for (let file = 0; file < this.#files; file++) starts[file + 1] = (starts[file + 1] ?? 0) + (starts[file] ?? 0);
    const next = starts.slice();
    const incoming = new Int32Array(size);
    for (let edge = 0; edge < size; edge++) {
      const file = to[edge] ?? 0;
      incoming[next[file] ?? 0] = edge;
      next[file] = (next[file] ?? 0) + 1;
    }
    return {
      tree,
      size,
      from: Int32Array.from(this.#from),
      to,
      kinds: Uint8Array.from(this.#kinds),
      lines: Int32Array.from(this.#lines),
      why: this.#why,
      possible: Uint8Array.from(this.#possible),
      via: Int32Array.from(this.#via),
      incoming,
      starts,
      externals: this.#externals,
      unresolved: this.#unresolved,
      counts: { resolved: this.#resolved, external: this.#external, unresolved: this.#unresolved.length },
    };
  }
}
