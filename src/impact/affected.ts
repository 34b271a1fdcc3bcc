import type { AffectedFile, BrokenImport, ChangedPath, ImpactStep } from '../model/impact.js';
import type { Affinity } from './affinity.js';
import type { CoChange } from './co-change.js';
import { isGenerated } from './coverage.js';
import { AS_WRITTEN, type CodeGraph, kindOf } from './graph.js';
import type { CodeTree } from './language.js';
import { filesBelow } from './path-index.js';
import { rankFiles, type Signals, signalsOf } from './rank.js';
import { pathTo, type Reach, reachFrom } from './reach.js';

/** One side of a change: its graph and the files that changed there. */
interface Side {
  graph: CodeGraph;
  seeds: number[];
  all: Reach;
  /** Over edges that are certain, and names that were touched. */
  certain: Reach;
  /** Imports of files that did not change, and that lead elsewhere on the other side. */
  redirected: readonly number[];
}

/** What a change reaches, before it is cut to a list. */
export interface Reached {
  /** Files of the head, by index. */
  head: CodeGraph;
  sides: readonly Side[];
  signals: Signals;
  /** Reached files of the head, the likeliest first. */
  ranked: number[];
  namesakes: ReadonlySet<number>;
  redirected: ReadonlySet<number>;
  /** Paths that may have made imports lead elsewhere. */
  moving: readonly string[];
}

/** Two steps: what a reader of the change should look at. */
const NEAR = 2;
/** Of the changes of one file in the past, so many brought the other along. */
const HABIT = 0.25;

/** Follows a change through the head, and what it deleted or renamed through the base. */
export function follow(
  base: CodeGraph | null,
  head: CodeGraph,
  changed: readonly ChangedPath[],
  affinity: Affinity,
  history: CoChange,
): Reached {
  const moving = changed.filter(({ cosmetic, status }) => !cosmetic && status !== 'submodule');
  const declared = new Map(moving.map(({ path, declarations }) => [path, declarations]));
  const now = moving.filter(({ status }) => status !== 'deleted').map(({ path }) => head.tree.index(path));
  const gone = moving.flatMap(({ path, from, status }) => (status === 'deleted' ? path : (from ?? [])));
  // Without a base the head still has what a diff moves.
  const still = base === null ? [...gone.map((path) => head.tree.index(path)), ...behindLinks(head.tree, moving)] : [];
  const elsewhere = base === null ? NOWHERE : redirects(base, head, changed);
  const sides = [sideOf(head, [...now, ...still], declared, elsewhere.head)];
  if (base !== null && (gone.length > 0 || elsewhere.base.length > 0)) {
    const before = gone.map((path) => base.tree.index(path));
    sides.push(sideOf(base, before, declared, elsewhere.base));
  }
  const signals = signalsOf(head, affinity, history, sides[0]?.seeds ?? [], [...moving.map(({ path }) => path), ...gone]);
  const seeds = new Set(changed.map(({ path }) => head.tree.index(path)));
  const reached = new Set<number>();
  for (const { graph, all } of sides) {
    for (let file = 0; file < graph.tree.paths.length; file++) {
      if ((all.distance[file] ?? -1) <= 0) continue;
      const same = graph === head ? file : head.tree.index(graph.tree.paths[file] ?? '');
      if (same >= 0 && !seeds.has(same)) reached.add(same);
    }
  }
  const namesakes = new Set<number>();
  for (const seed of now) for (const file of affinity.namesakes(seed)) if (!seeds.has(file)) namesakes.add(file);
  const inHead = (graph: CodeGraph, edge: number): number => head.tree.index(graph.tree.paths[graph.from[edge] ?? 0] ?? '');
  return {
    head,
    sides,
    signals,
    namesakes,
    redirected: new Set(sides.flatMap((side) => side.redirected.map((edge) => inHead(side.graph, edge)))),
    moving: moving.map(({ path }) => path),
    ranked: rankFiles(
      signals,
      [...reached].sort((a, b) => a - b),
    ),
  };
}

/** A link to a folder is no file: a change of it is one of everything behind it. */
function behindLinks(tree: CodeTree, moving: readonly ChangedPath[]): number[] {
  return moving.flatMap(({ path }) => {
    if (tree.index(path) >= 0 || !tree.isFolder(path)) return [];
    const { from, to } = filesBelow(tree, tree.real(path));
    return Array.from({ length: to - from }, (_, index) => from + index);
  });
}

const NOWHERE = { base: [], head: [] };

/**
 * Imports of files that did not change, to files that did not change, on one side only: settings, links or manifests make them lead
 * elsewhere. On the side of the base they are those that were lost.
 */
function redirects(base: CodeGraph, head: CodeGraph, changed: readonly ChangedPath[]): { base: number[]; head: number[] } {
  const touched = new Set(changed.flatMap(({ path, from }) => (from === undefined ? path : [path, from])));
  const files = head.tree.paths.length;
  const inHead = base.tree.paths.map((path) => head.tree.index(path));
  const isOther = ({ tree }: CodeGraph): boolean[] => tree.paths.map((path) => !touched.has(path));
  const pairs = (graph: CodeGraph, index: (file: number) => number): Map<number, number> => {
    const others = isOther(graph);
    const found = new Map<number, number>();
    for (let edge = 0; edge < graph.size; edge++) {
      const [from, to] = [graph.from[edge] ?? 0, graph.to[edge] ?? 0];
      if (graph.possible[edge] === 1 || !others[from] || !others[to] || !AS_WRITTEN.has(kindOf(graph, edge))) continue;
      const key = index(from) * files + index(to);
      if (index(from) >= 0 && index(to) >= 0 && !found.has(key)) found.set(key, edge);
    }
    return found;
  };
  const before = pairs(base, (file) => inHead[file] ?? -1);
  const after = pairs(head, (file) => file);
  const lost = [...before].flatMap(([key, edge]) => (after.has(key) ? [] : edge));
  const won = [...after].flatMap(([key, edge]) => (before.has(key) ? [] : edge));
  return { base: lost, head: won };
}

function sideOf(
  graph: CodeGraph,
  files: readonly number[],
  declared: ReadonlyMap<string, string[] | null>,
  redirected: readonly number[],
): Side {
  const seeds = files.filter((file) => file >= 0);
  const takes = namesTaken(graph, declared);
  const follows = (edge: number, distance: number): boolean => graph.possible[edge] === 0 && (distance > 0 || takes(edge));
  const certain = reachFrom(graph, seeds, follows, redirected);
  return { graph, seeds, all: reachFrom(graph, seeds, undefined, redirected), certain, redirected };
}

/** Whether an import of a changed file takes a name that was touched, or may. */
function namesTaken(graph: CodeGraph, declared: ReadonlyMap<string, string[] | null>): (edge: number) => boolean {
  return (edge) => {
    const to = graph.to[edge] ?? 0;
    const touched = declared.get(graph.tree.paths[to] ?? '') ?? null;
    if (touched === null) return true;
    const [line, why] = [graph.lines[edge], graph.why[edge]];
    const names = graph.tree
      .facts(graph.from[edge] ?? 0)
      ?.imports.find((one) => one.line === line && one.specifier === why)?.names;
    const spans = graph.tree.facts(to)?.spans;
    if (names === undefined || spans === undefined) return true;
    const known = new Set(spans.map(({ name }) => name));
    // What is passed on by another file comes from several; of a file itself a name that nobody knows may be anything.
    const own = names.filter((name) => known.has(name));
    const isPassedOn = (graph.via[edge] ?? -1) !== -1;
    return own.some((name) => touched.includes(name)) || (isPassedOn ? own.length === 0 : own.length < names.length);
  };
}

/** More rows are counted and not listed. */
export const MOST_LISTED = 5000;

export interface AffectedOptions {
  isTest(path: string): boolean;
  /** Paths with AI-attributed lines among the changed ones; null where nobody can tell. */
  aiPaths: ReadonlySet<string> | null;
}

/** The reached files as rows: tier 1 first, each tier in the order of its rank. */
export function affectedFiles(
  reached: Reached,
  { isTest, aiPaths }: AffectedOptions,
): { rows: AffectedFile[]; tier1: number; tier2: number } {
  const { head, signals, namesakes, redirected } = reached;
  const most = top(signals.graph);
  const ai = aiPaths === null ? null : aiReach(reached, aiPaths);
  const closeness = (file: number): AffectedFile['close'] => {
    // What a tool writes nobody reads first.
    if (isGenerated(head, head.tree.paths[file] ?? '')) return [];
    const distance = routeOf(reached, file)?.distance ?? null;
    return [
      ...(distance !== null && distance <= NEAR ? (['near'] as const) : []),
      ...(redirected.has(file) ? (['redirected'] as const) : []),
      ...(namesakes.has(file) ? (['namesake'] as const) : []),
      ...((signals.habit[file] ?? 0) >= HABIT ? (['history'] as const) : []),
    ];
  };
  const rated = reached.ranked.map((file) => ({ file, close: closeness(file) }));
  const ordered = [...rated.filter(({ close }) => close.length > 0), ...rated.filter(({ close }) => close.length === 0)];
  const tier1 = rated.filter(({ close }) => close.length > 0).length;
  const rows = ordered.slice(0, MOST_LISTED).map(({ file, close }): AffectedFile => {
    const path = head.tree.paths[file] ?? '';
    const route = routeOf(reached, file);
    const rounded = (value: number): number => Math.round(Math.min(1, value) * 1000) / 1000;
    return {
      path,
      tier: close.length > 0 ? 1 : 2,
      distance: route?.distance ?? null,
      confidence: route?.certain === true ? 'certain' : 'possible',
      via: route === null ? [] : stepsOf(route.side, route.reach, route.file),
      test: isTest(path),
      signals: {
        name: rounded(signals.name[file] ?? 0),
        graph: rounded(most === 0 ? 0 : (signals.graph[file] ?? 0) / most),
        history: rounded(signals.habit[file] ?? 0),
      },
      close,
      ai: ai === null ? null : ai(path),
    };
  });
  return { rows, tier1, tier2: rated.length - tier1 };
}

function top(list: Float64Array): number {
  let most = 0;
  for (const value of list) if (value > most) most = value;
  return most;
}

interface Route {
  side: Side;
  reach: Reach;
  file: number;
  distance: number;
  certain: boolean;
}

/** The way to a file that explains it best: a certain one before a shorter one. */
export function routeOf({ head, sides }: Reached, file: number): Route | null {
  const routes = sides.flatMap((side) => {
    const same = side.graph === head ? file : side.graph.tree.index(head.tree.paths[file] ?? '');
    return [side.certain, side.all].flatMap((reach): Route[] => {
      const distance = same < 0 ? -1 : (reach.distance[same] ?? -1);
      return distance < 0 ? [] : [{ side, reach, file: same, distance, certain: reach === side.certain }];
    });
  });
  return routes.sort((a, b) => Number(b.certain) - Number(a.certain) || a.distance - b.distance)[0] ?? null;
}

/** Of a longer way the rest is left out: nobody reads it, and all of them together grow with the square of a chain. */
const MOST_STEPS = 32;

function stepsOf({ graph }: Side, reach: Reach, file: number): ImpactStep[] {
  return pathTo(graph, reach, file, MOST_STEPS).map((edge) => ({
    file: graph.tree.paths[graph.from[edge] ?? 0] ?? '',
    on: graph.tree.paths[graph.to[edge] ?? 0] ?? '',
    kind: kindOf(graph, edge),
    line: graph.lines[edge] ?? 0,
    why: graph.why[edge] ?? '',
  }));
}

/** How many files are reached from AI-attributed files alone. */
export function reachedFromAi(reached: Reached, aiPaths: ReadonlySet<string>): number {
  if (aiPaths.size === 0) return 0;
  const ai = aiReach(reached, aiPaths);
  return reached.ranked.filter((file) => ai(reached.head.tree.paths[file] ?? '') === 'only').length;
}

/** Whether a file is reached from AI-attributed files only, from some, or from none. */
function aiReach({ sides, moving }: Reached, aiPaths: ReadonlySet<string>): (path: string) => AffectedFile['ai'] {
  const split = sides.map(({ graph, seeds, redirected }) => {
    const isAi = (file: number): boolean => aiPaths.has(graph.tree.paths[file] ?? '');
    return {
      graph,
      ai: reachFrom(graph, seeds.filter(isAi), undefined, moving.some((path) => aiPaths.has(path)) ? redirected : []),
      others: reachFrom(
        graph,
        seeds.filter((file) => !isAi(file)),
        undefined,
        moving.some((path) => !aiPaths.has(path)) ? redirected : [],
      ),
    };
  });
  return (path) => {
    const from = (which: 'ai' | 'others'): boolean =>
      split.some((side) => {
        const file = side.graph.tree.index(path);
        return file >= 0 && (side[which].distance[file] ?? -1) >= 0;
      });
    if (!from('ai')) return 'none';
    return from('others') ? 'some' : 'only';
  };
}

/**
 * Imports that led somewhere at the base and lead nowhere at the head, and new ones of changed files that lead nowhere.
 * @param base its graph may be left out where the change neither moves nor deletes anything that others could name
 */
export function brokenImports(
  base: { tree: CodeTree; graph: CodeGraph | null } | null,
  head: CodeGraph,
  changed: readonly ChangedPath[],
): BrokenImport[] {
  const unresolved = new Set(base?.graph?.unresolved.map(({ file, specifier }) => `${base.tree.paths[file]}\0${specifier}`));
  const touched = new Map(changed.map(({ path, from }) => [path, from ?? path]));
  const targets = base?.graph == null ? new Map<string, string>() : targetsOf(base.graph);
  return head.unresolved.flatMap(({ file, specifier, line }): BrokenImport[] => {
    const path = head.tree.paths[file] ?? '';
    const old = touched.get(path) ?? path;
    if (unresolved.has(`${old}\0${specifier}`)) return [];
    const was = targets.get(`${old}\0${specifier}`) ?? null;
    if (was !== null) return [{ path, line, specifier, was }];
    if (base === null || !touched.has(path)) return [];
    const before = base.tree.facts(base.tree.index(old));
    // A file that was there and could not be read may have said the same.
    const isOld = before === null ? base.tree.index(old) >= 0 : before.imports.some((one) => one.specifier === specifier);
    return isOld ? [] : [{ path, line, specifier, was }];
  });
}

function targetsOf(graph: CodeGraph): Map<string, string> {
  const targets = new Map<string, string>();
  for (let edge = 0; edge < graph.size; edge++) {
    if (graph.via[edge] !== -1 || graph.possible[edge] === 1) continue;
    targets.set(`${graph.tree.paths[graph.from[edge] ?? 0]}\0${graph.why[edge]}`, graph.tree.paths[graph.to[edge] ?? 0] ?? '');
  }
  return targets;
}
