import type { Affinity } from './affinity.js';
import type { CoChange } from './co-change.js';
import type { CodeGraph } from './graph.js';
import { reachFrom, spreadFrom } from './reach.js';

/** What speaks for each file, each from 0 to 1, by its index. */
export interface Signals {
  name: Float64Array;
  graph: Float64Array;
  /** Over all changed files together, so it may be above 1. */
  history: Float64Array;
  /** Of the changed file with which it changed most, the share of past changes in which it did, from 0 to 1. */
  habit: Float64Array;
}

/** More changed files than this are not compared by name and history one by one: a change of everything resembles everything. */
const MOST_SEEDS = 300;

/** What a change of these files says about all others. `seeds` are files of the graph; `paths` all changed paths, also those that are gone. */
export function signalsOf(
  graph: CodeGraph,
  affinity: Affinity,
  history: CoChange,
  seeds: readonly number[],
  paths: readonly string[],
): Signals {
  const files = graph.tree.paths.length;
  const signals: Signals = {
    name: new Float64Array(files),
    graph: spreadFrom(graph, seeds),
    history: new Float64Array(files),
    habit: new Float64Array(files),
  };
  for (const seed of seeds.slice(0, MOST_SEEDS)) {
    for (const [file, score] of affinity.with(seed)) if (score > (signals.name[file] ?? 0)) signals.name[file] = score;
  }
  for (const path of paths.slice(0, MOST_SEEDS)) {
    for (const [other, { share }] of history.with(path)) {
      const file = graph.tree.index(other);
      if (file < 0) continue;
      signals.history[file] = (signals.history[file] ?? 0) + share;
      if (share > (signals.habit[file] ?? 0)) signals.habit[file] = share;
    }
  }
  const { distance } = reachFrom(graph, seeds);
  // What is reached at all comes before what is not, however far.
  for (let file = 0; file < files; file++)
    if ((distance[file] ?? -1) > 0) signals.graph[file] = (signals.graph[file] ?? 0) + 1e-6 / (distance[file] ?? 1);
  for (const seed of seeds) for (const list of Object.values(signals) as Float64Array[]) if (seed >= 0) list[seed] = 0;
  return signals;
}

/** Weights of the three in reciprocal rank fusion (Cormack et al., SIGIR 2009), set once and for all repositories. */
const WEIGHTS = { name: 1, graph: 1, history: 1.5 } as const;
const CONSTANT = 10;

/** These files, the likeliest first; equal ones in the order of their paths. */
export function rankFiles(signals: Pick<Signals, keyof typeof WEIGHTS>, candidates: readonly number[]): number[] {
  const fused = new Map<number, number>(candidates.map((file) => [file, 0]));
  for (const [signal, weight] of Object.entries(WEIGHTS) as [keyof typeof WEIGHTS, number][]) {
    const scores = signals[signal];
    const ordered = candidates
      .filter((file) => (scores[file] ?? 0) > 0)
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    let rank = 0;
    ordered.forEach((file, index) => {
      // Equal scores share a rank, so that the order of paths decides nothing.
      if (index === 0 || scores[file] !== scores[ordered[index - 1] ?? 0]) rank = index + 1;
      fused.set(file, (fused.get(file) ?? 0) + weight / (CONSTANT + rank));
    });
  }
  return [...candidates].sort((a, b) => (fused.get(b) ?? 0) - (fused.get(a) ?? 0) || a - b);
}
