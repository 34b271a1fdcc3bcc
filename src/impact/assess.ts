import type { ChangedPath, ImpactReport } from '../model/impact.js';
import type { ControlResult } from '../model/requirement-result.js';
import { affectedFiles, brokenImports, follow } from './affected.js';
import { Affinity } from './affinity.js';
import { describeChange, type GivenChange, type Versions } from './change.js';
import { CoChange, type PastCommit } from './co-change.js';
import { coverageOf, isGenerated, type PastFacts, stateOf, type Unread } from './coverage.js';
import { measure } from './factors.js';
import type { CodeGraph } from './graph.js';
import type { CodeTree } from './language.js';
import { type PackageChange, packagesOf } from './manifests.js';
import type { Owners } from './owners.js';
import { type Authorship, provenanceOf } from './provenance.js';
import { rate, type Thresholds } from './rating.js';
import { testsOf, untestedOf } from './reached-tests.js';
import { testKindsIn } from './test-files.js';
import { controlsTouched, leftOut, ownersTouched, surfacesTouched } from './touched.js';
import { dependenciesTouched, entryPointsOf, packagesTouched } from './touched-packages.js';

/** Everything there is to know about one change. Nothing here reads. */
export interface ImpactFacts {
  /** What changed cannot be told: the clone lacks the base. */
  isUnknown: boolean;
  given: ImpactReport['given'];
  /** Without a commit it is the empty tree. Its graph is left out where the change neither moves nor deletes anything that others could name. */
  base: { commit: string | null; tree: CodeTree; graph: CodeGraph | null } | null;
  head: { commit: string; graph: CodeGraph };
  changes: readonly GivenChange[];
  /** By path of the change. */
  versions: ReadonlyMap<string, Versions>;
  /** Lines added and deleted, by path. */
  lines: ReadonlyMap<string, { added: number; deleted: number }>;
  unread: Unread;
  history: readonly PastCommit[];
  pastFacts: PastFacts;
  /** Packages of others whose version or presence changed. */
  packages: readonly PackageChange[];
  owners: { file: string; owners: Owners } | null;
  /** What a requirements file says at the head; null where there is none. */
  controls: readonly ControlResult[] | null;
  /** Null where nobody can tell who wrote the lines. */
  authorship: Authorship | null;
  thresholds: Thresholds;
}

/** What a change reaches, from everything that was read of it. */
export function assessImpact(facts: ImpactFacts): ImpactReport {
  const { base, head, authorship } = facts;
  const { graph } = head;
  const described = facts.changes.map((change) =>
    describeChange(change, facts.versions.get(change.path) ?? NO_VERSIONS, base?.tree ?? null, graph),
  );
  const changed = described
    .map(
      (one): ChangedPath => ({
        ...one,
        dependents: one.cosmetic ? 0 : dependentsOf(one, base?.graph ?? null, graph),
        lines: facts.lines.get(one.path) ?? null,
        generated: isGenerated(graph, one.path),
        ai: authorship?.files.get(one.path) ?? null,
      }),
    )
    .sort(byPath);
  const history = new CoChange(facts.history);
  const reached = follow(base?.graph ?? null, graph, changed, new Affinity(graph.tree.paths), history);
  const kinds = testKindsIn(graph.tree);
  const isTest = (path: string): boolean => kinds[graph.tree.index(path)] === 'test';
  const aiPaths = authorship === null ? null : new Set(changed.flatMap(({ path, ai }) => ((ai?.ai ?? 0) > 0 ? path : [])));
  const { rows, tier1, tier2 } = affectedFiles(reached, { isTest, aiPaths });
  const near = rows.filter(({ tier }) => tier === 1).map(({ path }) => path);
  const packages = packagesOf(graph.tree);
  const tests = testsOf(reached, changed, graph);
  const broken = brokenImports(base, graph, changed);
  const entryPoints = entryPointsOf(packages, reached, changed, graph);
  const surfaces = surfacesTouched(changed, near);
  const unblamed = authorship === null ? [] : changed.filter((one) => isUnblamed(one, authorship)).map(({ path }) => path);
  const { state, reasons } = stateOf(changed, graph, facts, unblamed);
  const report: Omit<ImpactReport, 'rating'> = {
    base: base?.commit ?? null,
    head: head.commit,
    given: facts.given,
    state,
    reasons,
    changed,
    affected: rows,
    totals: {
      changed: changed.length,
      cosmetic: changed.filter(({ cosmetic }) => cosmetic).length,
      tier1,
      tier2,
      tests: tests.length,
      allTests: kinds.filter((kind) => kind === 'test').length,
    },
    broken,
    tests,
    untested: untestedOf(changed, graph),
    packages: packagesTouched(packages, changed, reached, graph),
    entryPoints,
    dependencies: dependenciesTouched(facts.packages, packages, graph),
    owners: ownersTouched(facts.owners, changed, near),
    requirements: facts.controls === null ? null : controlsTouched(facts.controls, changed, reached, graph),
    together: leftOut(changed, history, graph),
    surfaces,
    provenance: authorship === null ? null : provenanceOf(authorship, changed, reached, graph, { entryPoints, surfaces }),
    coverage: coverageOf(graph, facts.unread, facts.pastFacts),
  };
  return { ...report, rating: rate(measure(report, history), facts.thresholds, state !== 'incomplete') };
}

const NO_VERSIONS: Versions = { before: null, after: null };
const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

function isUnblamed({ path, status }: ChangedPath, { files }: Authorship): boolean {
  return status !== 'deleted' && status !== 'submodule' && status !== 'mode-changed' && files.get(path) === null;
}

function dependentsOf(
  { path, from, status }: Pick<ChangedPath, 'path' | 'from' | 'status'>,
  base: CodeGraph | null,
  head: CodeGraph,
): number {
  const files = new Set<string>();
  const add = (graph: CodeGraph | null, of: string): void => {
    const file = graph?.tree.index(of) ?? -1;
    if (graph === null || file < 0) return;
    for (let i = graph.starts[file] ?? 0; i < (graph.starts[file + 1] ?? 0); i++) {
      const edge = graph.incoming[i] ?? 0;
      if (graph.possible[edge] === 0) files.add(graph.tree.paths[graph.from[edge] ?? 0] ?? '');
    }
  };
  add(head, path);
  if (status === 'deleted') add(base, path);
  if (from !== undefined) add(base, from);
  return files.size;
}
