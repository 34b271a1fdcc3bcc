import type { AffectedTest, ChangedPath } from '../model/impact.js';
import { type Reached, routeOf } from './affected.js';
import { isProgram } from './coverage.js';
import type { CodeGraph } from './graph.js';
import { dependenciesOf } from './reach.js';
import { runnersIn, testKindOf, testKindsIn } from './test-files.js';

/** Changed tests and tests that reach something changed, in the order in which they are likely to tell. */
export function testsOf(reached: Reached, changed: readonly ChangedPath[], graph: CodeGraph): AffectedTest[] {
  const manifests = graph.tree.configs.map((path) => ({ path, text: graph.tree.text(path) ?? '' }));
  const runnerOf = runnersIn(manifests);
  const commandOf = (path: string): string | null => runnerOf(path)?.command ?? null;
  const own = changed.filter(({ path, status, cosmetic }) => status !== 'deleted' && !cosmetic && testKindOf(path) === 'test');
  const first = own.map(({ path }): AffectedTest => ({ path, command: commandOf(path), distance: 0, changed: true }));
  const others = reached.ranked.flatMap((file): AffectedTest[] => {
    const path = graph.tree.paths[file] ?? '';
    if (testKindsIn(graph.tree)[file] !== 'test') return [];
    return [{ path, command: commandOf(path), distance: routeOf(reached, file)?.distance ?? null, changed: false }];
  });
  return [...first, ...others];
}

/** Changed code that no test depends on, over any number of steps. */
export function untestedOf(changed: readonly ChangedPath[], graph: CodeGraph): string[] {
  const tests = testKindsIn(graph.tree).flatMap((kind, file) => (kind === null ? [] : file));
  if (tests.length === 0) return [];
  const tested = dependenciesOf(graph, tests);
  return changed
    .filter(({ path, status, cosmetic, generated, followed }) => {
      const file = graph.tree.index(path);
      if (status === 'deleted' || cosmetic || generated || followed !== 'graph' || file < 0) return false;
      return graph.tree.facts(file) !== null && isProgram(path) && testKindOf(path) === null && tested[file] === 0;
    })
    .map(({ path }) => path);
}
