/**
 * How well the ranking of impact finds the tests that a change's author edited in the same commit.
 *
 *   npm run bench:impact-history -- <repository>… [--commits 120] [--json]
 *
 * The last commits without merges, of at most 30 files, that modify at least one source and one test file which exist in the parent. The
 * graph is the parent's; history is what came before. All test files of the parent are ranked from the source files alone; recall@10 is
 * the share of the edited tests among the first ten, of at most ten.
 */
import { Affinity } from '../src/impact/affinity.js';
import { CoChange } from '../src/impact/co-change.js';
import { buildGraph } from '../src/impact/graph.js';
import { impactLanguageOf, impactLanguages } from '../src/impact/languages/index.js';
import { rankFiles, signalsOf } from '../src/impact/rank.js';
import { reachFrom } from '../src/impact/reach.js';
import { testKindOf } from '../src/impact/test-files.js';
import { languageOf } from '../src/match/language.js';
import { HISTORY_LIMIT, readPastCommits } from '../src/sources/change-history.js';
import { CodeReader } from '../src/sources/code.js';
import { openWorld, type World } from '../src/world/index.js';

const K = 10;
const MOST_FILES = 30;
const SCANNED = 8000;

interface Row {
  repository: string;
  cases: number;
  tests: number;
  inClosure: number;
  closureShare: number;
  random: number;
  recall: Record<'name' | 'graph' | 'history' | 'all', number>;
  seconds: number;
}

async function measure(repository: string, wanted: number): Promise<Row> {
  const started = performance.now();
  const world = await openWorld({ path: repository });
  try {
    return await measureIn(world, repository, wanted, started);
  } finally {
    world.close();
  }
}

async function measureIn(world: World, repository: string, wanted: number, started: number): Promise<Row> {
  const head = await world.git.resolve('HEAD');
  if (head === null) throw new Error(`${repository} has no commit`);
  const ids = await world.git.newest([head], SCANNED);
  const past = await readPastCommits({ git: world.git, cache: null, gaps: [] }, ids);
  const reader = new CodeReader({ git: world.git, cache: null, gaps: [] });
  const sums = { cases: 0, tests: 0, inClosure: 0, closureShare: 0, random: 0, name: 0, graph: 0, history: 0, all: 0 };
  for (const [index, id] of ids.entries()) {
    if (sums.cases >= wanted) break;
    const touched = past.get(id)?.files ?? [];
    if (touched.length < 2 || touched.length > MOST_FILES) continue;
    const isTest = (path: string): boolean => testKindOf(path) === 'test' && impactLanguageOf(path) !== null;
    const isSource = (path: string): boolean => testKindOf(path) === null && impactLanguageOf(path) !== null;
    if (!touched.some(isTest) || !touched.some(isSource)) continue;
    const parent = await world.git.resolve(`${id}^`);
    if (parent === null) continue;
    const { tree } = await reader.at(parent);
    const edited = touched.filter((path) => isTest(path) && tree.index(path) >= 0).map((path) => tree.index(path));
    const sources = touched.filter((path) => isSource(path) && tree.index(path) >= 0);
    if (edited.length === 0 || sources.length === 0) continue;
    const older = ids.slice(index + 1, index + 1 + HISTORY_LIMIT).flatMap((one) => past.get(one) ?? []);
    const graph = buildGraph(tree, impactLanguages, languageOf);
    const seeds = sources.map((path) => tree.index(path));
    const tests = tree.paths.flatMap((path, file) => (isTest(path) ? file : []));
    const signals = signalsOf(graph, new Affinity(tree.paths), new CoChange(older), seeds, sources);
    const recall = (ranked: readonly number[]): number => {
      const first = new Set(ranked.slice(0, K));
      return edited.filter((file) => first.has(file)).length / Math.min(K, edited.length);
    };
    const alone = (keep: 'name' | 'graph' | 'history'): number => {
      const zero = new Float64Array(tree.paths.length);
      const scored = tests.filter((file) => (signals[keep][file] ?? 0) > 0);
      return recall(rankFiles({ name: zero, graph: zero, history: zero, [keep]: signals[keep] }, scored));
    };
    const { distance } = reachFrom(graph, seeds);
    const isReached = (file: number): boolean => (distance[file] ?? -1) >= 0;
    sums.cases++;
    sums.tests += tests.length;
    sums.inClosure += edited.filter(isReached).length / edited.length;
    sums.closureShare += tests.filter(isReached).length / tests.length;
    sums.random += Math.min(1, K / tests.length);
    sums.name += alone('name');
    sums.graph += alone('graph');
    sums.history += alone('history');
    sums.all += recall(rankFiles(signals, tests));
  }
  const mean = (sum: number): number => Math.round((sum / Math.max(1, sums.cases)) * 1000) / 1000;
  return {
    repository: repository.replace(/\/repo\/?$/, '').replace(/^.*\//, ''),
    cases: sums.cases,
    tests: Math.round(sums.tests / Math.max(1, sums.cases)),
    inClosure: mean(sums.inClosure),
    closureShare: mean(sums.closureShare),
    random: mean(sums.random),
    recall: { name: mean(sums.name), graph: mean(sums.graph), history: mean(sums.history), all: mean(sums.all) },
    seconds: Math.round((performance.now() - started) / 1000),
  };
}

const args = process.argv.slice(2);
const commits = args.includes('--commits') ? Number(args[args.indexOf('--commits') + 1]) : 120;
const repositories = args.filter((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--commits');
const rows: Row[] = [];
process.stdout.write('repository | cases | tests | in closure | share | random | name | graph | history | all | s\n');
for (const repository of repositories) {
  const row = await measure(repository, commits);
  rows.push(row);
  const { name, graph, history, all } = row.recall;
  process.stdout.write(
    `${row.repository} | ${row.cases} | ${row.tests} | ${row.inClosure} | ${row.closureShare} | ${row.random} | ${name} | ${graph} | ${history} | ${all} | ${row.seconds}\n`,
  );
}
const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
process.stdout.write(
  `median | | | | | | ${(['name', 'graph', 'history', 'all'] as const).map((key) => median(rows.map(({ recall }) => recall[key]))).join(' | ')} |\n`,
);
