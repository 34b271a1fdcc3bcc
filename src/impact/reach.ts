import { type CodeGraph, kindOf } from './graph.js';

/** Where a change begins, and how each file is reached from there. */
export interface Reach {
  /** By file; -1: not reached. Seeds have 0. */
  distance: Int32Array;
  /** The edge by which it is reached, -1 for a seed. */
  by: Int32Array;
}

/**
 * Everything that depends on the seeds, by shortest path. An edge into a file that only passes something on counts when that file itself
 * changed.
 * @param follows whether an edge may be taken, given how far its target is from a seed
 * @param first edges by which files are reached in one step, whatever they lead to
 */
export function reachFrom(
  graph: CodeGraph,
  seeds: readonly number[],
  follows: (edge: number, distance: number) => boolean = () => true,
  first: readonly number[] = [],
): Reach {
  const files = graph.tree.paths.length;
  const distance = new Int32Array(files).fill(-1);
  const by = new Int32Array(files).fill(-1);
  const queue = new Int32Array(files);
  let end = 0;
  for (const seed of seeds) {
    if (seed < 0 || distance[seed] === 0) continue;
    distance[seed] = 0;
    queue[end++] = seed;
  }
  for (const edge of first) {
    const file = graph.from[edge] ?? 0;
    if (distance[file] !== -1) continue;
    distance[file] = 1;
    by[file] = edge;
    queue[end++] = file;
  }
  for (let at = 0; at < end; at++) {
    const file = queue[at] ?? 0;
    const far = distance[file] ?? 0;
    for (let i = graph.starts[file] ?? 0; i < (graph.starts[file + 1] ?? 0); i++) {
      const edge = graph.incoming[i] ?? 0;
      const next = graph.from[edge] ?? 0;
      if (distance[next] !== -1) continue;
      if (far > 0 && kindOf(graph, edge) === 'barrel') continue;
      if (!follows(edge, far)) continue;
      distance[next] = far + 1;
      by[next] = edge;
      queue[end++] = next;
    }
  }
  return { distance, by };
}

/** The edges from a reached file down to its seed, at most so many. */
export function pathTo(graph: CodeGraph, { by }: Reach, file: number, most = Number.POSITIVE_INFINITY): number[] {
  const edges: number[] = [];
  for (let at = file, edge = by[at] ?? -1; edge >= 0 && edges.length < most; at = graph.to[edge] ?? 0, edge = by[at] ?? -1)
    edges.push(edge);
  return edges;
}

/** Everything that the given files depend on, themselves included. */
export function dependenciesOf(graph: CodeGraph, files: readonly number[]): Uint8Array {
  const size = graph.tree.paths.length;
  const starts = new Int32Array(size + 1);
  for (const from of graph.from) starts[from + 1] = (starts[from + 1] ?? 0) + 1;
  for (let file = 0; file < size; file++) starts[file + 1] = (starts[file + 1] ?? 0) + (starts[file] ?? 0);
  const next = starts.slice();
  const outgoing = new Int32Array(graph.size);
  for (let edge = 0; edge < graph.size; edge++) {
    const file = graph.from[edge] ?? 0;
    outgoing[next[file] ?? 0] = edge;
    next[file] = (next[file] ?? 0) + 1;
  }
  const seen = new Uint8Array(size);
  const queue: number[] = [];
  for (const file of files) {
    if (seen[file] === 1) continue;
    seen[file] = 1;
    queue.push(file);
  }
  for (let at = 0; at < queue.length; at++) {
    const file = queue[at] ?? 0;
    for (let i = starts[file] ?? 0; i < (starts[file + 1] ?? 0); i++) {
      const to = graph.to[outgoing[i] ?? 0] ?? 0;
      if (seen[to] === 1) continue;
      seen[to] = 1;
      queue.push(to);
    }
  }
  return seen;
}

/** So many steps a change spreads, each weaker than the last. */
const SPREAD_STEPS = 4;
const DAMPING = 0.5;
/** A guess carries less. */
const POSSIBLE_WEIGHT = 0.4;

/** How much of a change arrives at each file: half at each step, and shared among many dependents (by the square root of their number). */
export function spreadFrom(graph: CodeGraph, seeds: readonly number[]): Float64Array {
  const total = new Float64Array(graph.tree.paths.length);
  let wave = new Map<number, number>(seeds.filter((seed) => seed >= 0).map((seed) => [seed, 1]));
  for (let step = 0; step < SPREAD_STEPS && wave.size > 0; step++) {
    const next = new Map<number, number>();
    for (const [file, mass] of wave) {
      const [first, last] = [graph.starts[file] ?? 0, graph.starts[file + 1] ?? 0];
      if (last === first) continue;
      const share = (mass * DAMPING) / Math.sqrt(last - first);
      for (let i = first; i < last; i++) {
        const edge = graph.incoming[i] ?? 0;
        if (step > 0 && kindOf(graph, edge) === 'barrel') continue;
        const from = graph.from[edge] ?? 0;
        next.set(from, (next.get(from) ?? 0) + share * (graph.possible[edge] === 1 ? POSSIBLE_WEIGHT : 1));
      }
    }
    for (const [file, mass] of next) total[file] = (total[file] ?? 0) + mass;
    wave = next;
  }
  for (const seed of seeds) if (seed >= 0) total[seed] = 0;
  return total;
}
