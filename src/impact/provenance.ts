import type { ChangedPath, ImpactProvenance, ImpactReport } from '../model/impact.js';
import { type Reached, reachedFromAi } from './affected.js';
import type { CodeGraph } from './graph.js';
import { dependenciesOf } from './reach.js';
import { testKindOf } from './test-files.js';
import { SENSITIVE } from './touched.js';
import { byCodeUnit } from './tree.js';

/** Who wrote the lines that a change added. */
export interface Authorship {
  files: ReadonlyMap<string, { added: number; ai: number; unreviewed: number } | null>;
  commits: number;
  aiCommits: number;
}

/** A file on which so many depend is one that matters. */
const MANY_DEPENDENTS = 10;

export function provenanceOf(
  { commits, aiCommits }: Authorship,
  changed: readonly ChangedPath[],
  reached: Reached,
  graph: CodeGraph,
  { entryPoints, surfaces }: Pick<ImpactReport, 'entryPoints' | 'surfaces'>,
): ImpactProvenance {
  const sum = (key: 'added' | 'ai' | 'unreviewed'): number => changed.reduce((total, { ai }) => total + (ai?.[key] ?? 0), 0);
  const entries = new Set(entryPoints.filter(({ distance }) => distance === 0).map(({ file }) => file));
  const sensitive = surfaces
    .filter(({ surface }) => SENSITIVE.has(surface))
    .map(({ surface, changed: paths }) => ({ surface, paths: new Set(paths) }));
  const surfaceOf = (path: string): string[] => sensitive.filter(({ paths }) => paths.has(path)).map(({ surface }) => surface);
  const critical = changed.flatMap(({ path, ai, dependents }) => {
    if (ai === null || ai.unreviewed === 0 || testKindOf(path) !== null) return [];
    const because = [
      ...surfaceOf(path),
      ...(entries.has(path) ? ['entry-point'] : []),
      ...(dependents >= MANY_DEPENDENTS ? ['dependents'] : []),
    ];
    return because.length === 0 ? [] : [{ path, unreviewed: ai.unreviewed, because }];
  });
  const aiFiles = changed.filter(({ ai, status }) => (ai?.ai ?? 0) > 0 && status !== 'deleted');
  const code = aiFiles.filter(({ path }) => testKindOf(path) === null);
  const aiTestsOfAiCode: ImpactProvenance['aiTestsOfAiCode'] = [];
  for (const { path: test } of aiFiles.filter(({ path }) => testKindOf(path) === 'test')) {
    if (code.length === 0 || aiTestsOfAiCode.length >= MOST_PAIRS) break;
    const used = dependenciesOf(graph, [graph.tree.index(test)]);
    for (const { path } of code) if (used[graph.tree.index(path)] === 1) aiTestsOfAiCode.push({ test, code: path });
  }
  return {
    commits,
    aiCommits,
    added: sum('added'),
    ai: sum('ai'),
    unreviewed: sum('unreviewed'),
    onlyFromAi: reachedFromAi(reached, new Set(aiFiles.map(({ path }) => path))),
    critical: critical.sort((a, b) => b.unreviewed - a.unreviewed || byCodeUnit(a.path, b.path)),
    aiTestsOfAiCode: aiTestsOfAiCode.slice(0, MOST_PAIRS),
  };
}

const MOST_PAIRS = 100;
