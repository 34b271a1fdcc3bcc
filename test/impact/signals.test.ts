import { describe, expect, it } from 'vitest';
import { Affinity } from '../../src/impact/affinity.js';
import { CoChange, type PastCommit } from '../../src/impact/co-change.js';
import { buildGraph } from '../../src/impact/graph.js';
import type { EdgeSink, FileFacts, ImpactLanguage } from '../../src/impact/language.js';
import { rankFiles, signalsOf } from '../../src/impact/rank.js';
import { dependenciesOf, pathTo, reachFrom, spreadFrom } from '../../src/impact/reach.js';
import { codeTree } from '../../src/impact/tree.js';
import type { EdgeKind } from '../../src/model/impact.js';

/** A graph of files named a, b, …: `b>a` means that b depends on a, `b?a` that it may, `b=a` over a barrel. */
function graphOf(...edges: string[]) {
  const names = [...new Set(edges.flatMap((edge) => edge.split(/[>?=]/)))];
  const paths = names.map((name) => `${name}.x`);
  const facts = new Map<string, FileFacts>(paths.map((path) => [path, { imports: [] }]));
  const language: ImpactLanguage = {
    id: 'x',
    languages: ['X'],
    status: 'experimental',
    facts: () => ({ imports: [] }),
    link(tree, _, sink: EdgeSink) {
      for (const edge of edges) {
        const [from = '', to = ''] = edge.split(/[>?=]/);
        const kind: EdgeKind = edge.includes('=') ? 'barrel' : 'import';
        sink.edge(tree.index(`${from}.x`), tree.index(`${to}.x`), kind, 1, to, { possible: edge.includes('?') });
      }
    },
  };
  const graph = buildGraph(codeTree({ paths, links: new Map(), facts, texts: new Map() }), [language], () => 'X');
  const at = (name: string): number => graph.tree.index(`${name}.x`);
  return { graph, at, name: (file: number) => (graph.tree.paths[file] ?? '').replace('.x', '') };
}

describe('reach', () => {
  it('follows dependents by shortest path, and remembers the way', () => {
    const { graph, at, name } = graphOf('b>a', 'c>b', 'd>c', 'd>a', 'e>x');
    const reach = reachFrom(graph, [at('a')]);
    expect(['a', 'b', 'c', 'd', 'e', 'x'].map((file) => reach.distance[at(file)])).toEqual([0, 1, 2, 1, -1, -1]);
    expect(pathTo(graph, reach, at('c')).map((edge) => name(graph.from[edge] ?? 0))).toEqual(['c', 'b']);
  });

  it('ends in circles, and follows what passes through a file only from that file', () => {
    const { graph, at } = graphOf('b>a', 'a>b', 'c=b', 'c>d');
    expect(reachFrom(graph, [at('a')]).distance[at('c')]).toBe(-1);
    expect(reachFrom(graph, [at('b')]).distance[at('c')]).toBe(1);
  });

  it('of dependencies goes the other way', () => {
    const { graph, at } = graphOf('b>a', 'c>b', 'd>c');
    expect(['a', 'b', 'c', 'd'].map((file) => dependenciesOf(graph, [at('c')])[at(file)])).toEqual([1, 1, 1, 0]);
  });

  it('spreads less with each step, among many, and over guesses', () => {
    const { graph, at } = graphOf('b>a', 'c>b', 'd>m', 'e>m', 'f>m', 'g>m', 'h?n');
    const from = (seed: string): Float64Array => spreadFrom(graph, [at(seed)]);
    expect(from('a')[at('b')]).toBeCloseTo(0.5);
    expect(from('a')[at('c')]).toBeCloseTo(0.25);
    expect(from('m')[at('d')]).toBeCloseTo(0.25);
    expect(from('n')[at('h')]).toBeCloseTo(0.2);
    expect(from('a')[at('a')]).toBe(0);
  });
});

const commit = (...files: string[]): PastCommit => ({ author: 'a@example.org', fix: false, files });

describe('history', () => {
  it('counts small commits more than large ones, and one alone is no habit', () => {
    const history = new CoChange([
      commit('a', 'b'),
      commit('a', 'b'),
      commit('a', 'c', ...Array.from({ length: 30 }, (_, n) => `f${n}`)),
      commit('z'),
    ]);
    const found = history.with('a');
    expect(found.get('b')).toMatchObject({ support: 2, of: 3 });
    expect(found.get('b')?.share).toBeGreaterThan(3 * (found.get('c')?.share ?? 0));
    expect(found.get('b')?.share).toBeLessThan(1);
    expect(found.has('z')).toBe(false);
    expect(history.with('gone').size).toBe(0);
  });
});

describe('names', () => {
  const paths = [
    'src/cart/price.ts',
    'test/cart/price.test.ts',
    'src/user/login.ts',
    'tests/test_login.py',
    'Price.java',
    'PriceTest.java',
    'docs/a.md',
  ];
  const affinity = new Affinity(paths);
  const at = (path: string): number => paths.indexOf(path);

  it('of one thing are alike, whatever says test', () => {
    expect(affinity.isNamesake(at('src/cart/price.ts'), at('test/cart/price.test.ts'))).toBe(true);
    expect(affinity.isNamesake(at('src/user/login.ts'), at('tests/test_login.py'))).toBe(true);
    expect(affinity.isNamesake(at('Price.java'), at('PriceTest.java'))).toBe(true);
    expect(affinity.isNamesake(at('src/cart/price.ts'), at('src/user/login.ts'))).toBe(false);
    const scores = affinity.with(at('src/cart/price.ts'));
    expect(scores.get(at('test/cart/price.test.ts'))).toBeGreaterThan(scores.get(at('Price.java')) ?? 1);
    expect(scores.has(at('docs/a.md'))).toBe(false);
  });

  it('may be of any kind', () => {
    const odd = ['', '/', 'a'.repeat(100_000), '%FF/ä ö.ts', '__proto__/constructor.js', '.test.ts', 'test_.py'];
    expect(() => odd.map((_, file) => new Affinity(odd).with(file))).not.toThrow();
  });
});

describe('the ranking', () => {
  it('takes what several signals agree on first, and equal files in the order of their paths', () => {
    const { graph, at, name } = graphOf('b>a', 'c>a', 'd>b', 'z>y');
    const history = new CoChange([commit('a.x', 'd.x'), commit('a.x', 'd.x'), commit('a.x', 'd.x')]);
    const signals = signalsOf(graph, new Affinity(graph.tree.paths), history, [at('a')], ['a.x']);
    const all = ['b', 'c', 'd', 'y', 'z'].map(at);
    expect(rankFiles(signals, all).map(name)).toEqual(['d', 'b', 'c', 'y', 'z']);
    expect(rankFiles(signals, [...all].reverse()).map(name)).toEqual(['d', 'b', 'c', 'y', 'z']);
  });
});
