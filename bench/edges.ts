/**
 * Edges of a repository's import graph, and how they compare with an independent truth.
 *
 *   npm run bench:edges -- dump <repository> [commit]                      one edge a line, as JSON
 *   npm run bench:edges -- compare <truth.json> <repository> [commit]      precision and recall
 *
 * A truth is `{ "files": [paths that were analysed], "edges": [[from, to], …] }`; edges between such files count. Compared are edges as
 * written (not those that pass through another file, not guesses), and what they reach: all files that depend on a file, over any path.
 * `"fold": "folder"`: its files are folders, and edges count between folders. `"guesses": true`: guesses count, too.
 */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { buildGraph, type CodeGraph, kindOf } from '../src/impact/graph.js';
import { impactLanguages } from '../src/impact/languages/index.js';
import { languageOf } from '../src/match/language.js';
import { CodeReader } from '../src/sources/code.js';
import { openWorld } from '../src/world/index.js';

async function graphOf(repository: string, revision = 'HEAD'): Promise<CodeGraph> {
  const world = await openWorld({ path: repository });
  try {
    const commit = await world.git.resolve(revision);
    if (commit === null) throw new Error(`${revision} names no commit of ${repository}`);
    const started = performance.now();
    const { tree } = await new CodeReader({ git: world.git, cache: null, gaps: [] }).at(commit);
    const read = performance.now();
    const graph = buildGraph(tree, impactLanguages, languageOf);
    const linked = performance.now();
    process.stderr.write(
      `${tree.paths.length} files, ${graph.size} edges, ${graph.unresolved.length} unresolved, ${graph.externals.size} packages; ` +
        `read ${Math.round(read - started)} ms, linked ${Math.round(linked - read)} ms\n`,
    );
    return graph;
  } finally {
    world.close();
  }
}

interface Truth {
  /** Its edges lead to where a name is defined: those that pass through another file count, the file passed does not. */
  through?: true;
  files: string[];
  edges: [string, string][];
  /** Its files are folders: edges of ours count between the folders of their files. */
  fold?: 'folder';
  /** Guesses count, too. */
  guesses?: true;
}

function compare(graph: CodeGraph, truth: Truth): void {
  const universe = new Set(truth.files);
  const { paths } = graph.tree;
  const nameOf = truth.fold === 'folder' ? (path: string): string => posix.dirname(path) : (path: string): string => path;
  const ours = new Map<string, number>();
  for (let edge = 0; edge < graph.size; edge++) {
    if (kindOf(graph, edge) === 'string' || (graph.possible[edge] === 1 && truth.guesses !== true)) continue;
    if (truth.through ? kindOf(graph, edge) === 'barrel' : graph.via[edge] !== -1) continue;
    const [from = '', to = ''] = [graph.from[edge], graph.to[edge]].map((file) => nameOf(paths[file ?? 0] ?? ''));
    if (from !== to && universe.has(from) && universe.has(to)) ours.set(`${from}\0${to}`, edge);
  }
  const theirs = new Set(
    truth.edges.filter(([from, to]) => from !== to && universe.has(from) && universe.has(to)).map((pair) => pair.join('\0')),
  );
  const both = [...ours.keys()].filter((pair) => theirs.has(pair)).length;
  print('edges', both, ours.size, theirs.size);
  const [a, b] = [closure(ours.keys()), closure(theirs)];
  let [shared, left, right] = [0, 0, 0];
  for (const file of universe) {
    const [mine, wanted] = [a(file), b(file)];
    left += mine.size;
    right += wanted.size;
    for (const one of mine) if (wanted.has(one)) shared++;
  }
  print('reach', shared, left, right);
  const show = (title: string, pairs: string[]): void => {
    process.stdout.write(`${title}: ${pairs.length}\n`);
    const step = Math.max(1, Math.floor(pairs.length / 15));
    for (let at = 0; at < pairs.length && at / step < 15; at += step) {
      const edge = ours.get(pairs[at] ?? '');
      process.stdout.write(
        `  ${pairs[at]?.replace('\0', ' → ')}${edge === undefined ? '' : `  (${kindOf(graph, edge)}: ${graph.why[edge]}, line ${graph.lines[edge]})`}\n`,
      );
    }
  };
  show(
    'missed',
    [...theirs].filter((pair) => !ours.has(pair)),
  );
  show(
    'too many',
    [...ours.keys()].filter((pair) => !theirs.has(pair)),
  );
  const conditional = [...ours].filter(([pair, edge]) => !theirs.has(pair) && isConditional(graph, edge)).length;
  process.stdout.write(`of these under a condition that no run of the truth met: ${conditional}\n`);
}

function isConditional({ tree, from, lines }: CodeGraph, edge: number): boolean {
  const imports = tree.facts(from[edge] ?? -1)?.imports ?? [];
  return imports.some(({ line, conditional }) => conditional === true && line === lines[edge]);
}

function print(what: string, both: number, ours: number, theirs: number): void {
  process.stdout.write(
    `${what}: precision ${(both / ours).toFixed(4)}, recall ${(both / theirs).toFixed(4)} (ours ${ours}, truth ${theirs})\n`,
  );
}

/** Everything that depends on a file. */
function closure(pairs: Iterable<string>): (file: string) => Set<string> {
  const dependents = new Map<string, string[]>();
  for (const pair of pairs) {
    const [from = '', to = ''] = pair.split('\0');
    const known = dependents.get(to);
    if (known === undefined) dependents.set(to, [from]);
    else known.push(from);
  }
  return (file) => {
    const seen = new Set([file]);
    for (const one of seen) for (const next of dependents.get(one) ?? []) seen.add(next);
    seen.delete(file);
    return seen;
  };
}

const [command, ...rest] = process.argv.slice(2);
if (command === 'dump') {
  const graph = await graphOf(rest[0] ?? '.', rest[1]);
  for (let edge = 0; edge < graph.size; edge++) {
    process.stdout.write(
      `${JSON.stringify({
        from: graph.tree.paths[graph.from[edge] ?? 0],
        to: graph.tree.paths[graph.to[edge] ?? 0],
        kind: kindOf(graph, edge),
        line: graph.lines[edge],
        why: graph.why[edge],
        possible: graph.possible[edge] === 1,
        via: graph.tree.paths[graph.via[edge] ?? -1],
      })}\n`,
    );
  }
  for (const { file, specifier, line } of graph.unresolved)
    process.stdout.write(`${JSON.stringify({ unresolved: specifier, from: graph.tree.paths[file], line })}\n`);
} else if (command === 'compare') {
  compare(await graphOf(rest[1] ?? '.', rest[2]), JSON.parse(readFileSync(rest[0] ?? '', 'utf8')) as Truth);
} else {
  process.stderr.write('usage: dump <repository> [commit] | compare <truth.json> <repository> [commit]\n');
  process.exitCode = 2;
}
