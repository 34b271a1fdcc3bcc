import { languageFacts } from '../match/language.js';
import type {
  AffectedControl,
  AffectedEntryPoint,
  AffectedPackage,
  AffectedTest,
  ChangedDependency,
  ChangedPath,
  ImpactProvenance,
  ImpactReport,
  LeftOut,
  OwnerGroup,
  TouchedSurface,
} from '../model/impact.js';
import type { ControlResult } from '../model/requirement-result.js';
import { affectedFiles, brokenImports, follow, type Reached, reachedFromAi, routeOf } from './affected.js';
import { Affinity } from './affinity.js';
import { describeChange, type GivenChange, type Versions } from './change.js';
import { CoChange, type PastCommit } from './co-change.js';
import { coverageOf, isGenerated, type PastFacts, stateOf, type Unread } from './coverage.js';
import type { CodeGraph } from './graph.js';
import type { CodeTree } from './language.js';
import { type OwnPackage, type PackageChange, packagesOf } from './manifests.js';
import { type Owners, ownersOf } from './owners.js';
import { type Measured, rate, type Thresholds } from './rating.js';
import { dependenciesOf } from './reach.js';
import { surfacesOf } from './surfaces.js';
import { runnerOf, testKindOf, testKindsIn } from './test-files.js';

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

export interface Authorship {
  files: ReadonlyMap<string, { added: number; ai: number; unreviewed: number } | null>;
  commits: number;
  aiCommits: number;
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
    dependencies: dependenciesTouched(facts, packages, graph),
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

/** Changed tests and tests that reach something changed, in the order in which they are likely to tell. */
function testsOf(reached: Reached, changed: readonly ChangedPath[], graph: CodeGraph): AffectedTest[] {
  const manifests = graph.tree.configs.map((path) => ({ path, text: graph.tree.text(path) ?? '' }));
  const runner = new Map<string, string | null>();
  const commandOf = (path: string): string | null => {
    if (!runner.has(path)) runner.set(path, runnerOf(path, manifests)?.command ?? null);
    return runner.get(path) ?? null;
  };
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
function untestedOf(changed: readonly ChangedPath[], graph: CodeGraph): string[] {
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

function isProgram(path: string): boolean {
  return languageFacts(path)?.kind === 'programming';
}

/** The innermost package that holds a path. */
function packageFinder(packages: readonly OwnPackage[]): (path: string) => OwnPackage | null {
  const byFolder = new Map<string, OwnPackage>();
  for (const one of packages) if (!byFolder.has(one.folder)) byFolder.set(one.folder, one);
  return (path) => {
    for (let folder = path; folder !== ''; ) {
      folder = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '';
      const found = byFolder.get(folder);
      if (found !== undefined) return found;
    }
    return null;
  };
}

function packagesTouched(
  packages: readonly OwnPackage[],
  changed: readonly ChangedPath[],
  reached: Reached,
  graph: CodeGraph,
): AffectedPackage[] {
  const find = packageFinder(packages);
  const rows = new Map<OwnPackage, AffectedPackage>();
  const rowOf = (path: string): AffectedPackage | null => {
    const found = find(path);
    if (found === null) return null;
    const known = rows.get(found) ?? {
      name: found.name,
      folder: found.folder,
      ecosystem: found.ecosystem,
      changed: 0,
      affected: 0,
      ai: null,
    };
    rows.set(found, known);
    return known;
  };
  for (const { path, ai, cosmetic } of changed) {
    const row = cosmetic ? null : rowOf(path);
    if (row === null) continue;
    row.changed++;
    if (ai !== null) row.ai = { added: (row.ai?.added ?? 0) + ai.added, ai: (row.ai?.ai ?? 0) + ai.ai };
  }
  for (const file of reached.ranked) {
    const row = rowOf(graph.tree.paths[file] ?? '');
    if (row !== null) row.affected++;
  }
  return [...rows.values()].sort(
    (a, b) => b.changed - a.changed || b.affected - a.affected || (a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : 0),
  );
}

function entryPointsOf(
  packages: readonly OwnPackage[],
  reached: Reached,
  changed: readonly ChangedPath[],
  graph: CodeGraph,
): AffectedEntryPoint[] {
  const own = new Set(changed.filter(({ cosmetic }) => !cosmetic).map(({ path }) => path));
  const near = new Set(reached.ranked);
  const rows: AffectedEntryPoint[] = [];
  const add = (row: Omit<AffectedEntryPoint, 'distance'>): void => {
    const file = graph.tree.index(row.file);
    const distance = own.has(row.file) ? 0 : near.has(file) ? (routeOf(reached, file)?.distance ?? null) : null;
    if (distance !== null) rows.push({ ...row, distance });
  };
  for (const one of packages) {
    for (const { kind, name, file } of one.entryPoints) if (file !== null) add({ package: one.name, kind, name, file });
  }
  const named = new Set(rows.map(({ file }) => file));
  const find = packageFinder(packages);
  for (const [file, path] of graph.tree.paths.entries()) {
    if (graph.tree.facts(file)?.entry === true && !named.has(path) && testKindsIn(graph.tree)[file] === null)
      add({ package: find(path)?.name ?? null, kind: 'program', name: path, file: path });
  }
  return rows.sort((a, b) => a.distance - b.distance || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** One row for one step of one package, however many files say so; packages of the repository itself are none of others. */
function dependenciesTouched({ packages }: ImpactFacts, own: readonly OwnPackage[], graph: CodeGraph): ChangedDependency[] {
  const ours = new Set(own.map(({ name }) => name));
  const rows = new Map<string, ChangedDependency>();
  for (const { ecosystem, name, from, to, path } of packages) {
    if (ours.has(name)) continue;
    const key = [ecosystem, name, from, to].join('\0');
    const known = rows.get(key);
    if (known !== undefined) known.paths.push(path);
    else rows.set(key, { ecosystem, name, from, to, paths: [path], importers: graph.externals.get(name)?.length ?? 0 });
  }
  return [...rows.values()].sort((a, b) => b.importers - a.importers);
}

function ownersTouched(
  found: ImpactFacts['owners'],
  changed: readonly ChangedPath[],
  near: readonly string[],
): ImpactReport['owners'] {
  if (found === null) return { file: null, groups: [], unowned: 0 };
  const groups = new Map<string, OwnerGroup>();
  let unowned = 0;
  const add = (path: string, count: 'changed' | 'affected'): void => {
    const owned = ownersOf(found.owners, path);
    if (owned === null || owned.owners.length === 0) {
      if (count === 'changed') unowned++;
      return;
    }
    const key = owned.owners.join(' ');
    const group = groups.get(key) ?? { owners: owned.owners, changed: 0, affected: 0, example: path, line: owned.line };
    group[count]++;
    groups.set(key, group);
  };
  for (const { path } of changed) add(path, 'changed');
  for (const path of near) add(path, 'affected');
  const key = ({ owners }: OwnerGroup): string => owners.join(' ');
  return {
    file: found.file,
    groups: [...groups.values()].sort((a, b) => b.changed - a.changed || b.affected - a.affected || (key(a) < key(b) ? -1 : 1)),
    unowned,
  };
}

/** Controls with a line of evidence in a file that changed or is reached. */
function controlsTouched(
  controls: readonly ControlResult[],
  changed: readonly ChangedPath[],
  reached: Reached,
  graph: CodeGraph,
): AffectedControl[] {
  const own = new Set(changed.filter(({ cosmetic }) => !cosmetic).map(({ path }) => path));
  const others = new Set(reached.ranked.map((file) => graph.tree.paths[file] ?? ''));
  return controls.flatMap(({ id, answer, checks }) => {
    const cited = new Set(checks.flatMap(({ cited }) => cited.map(({ path }) => path)));
    const hit = [...cited].filter((path) => own.has(path)).sort();
    const near = [...cited].filter((path) => others.has(path)).sort();
    return hit.length + near.length === 0 ? [] : [{ id, answer, changed: hit, affected: near.slice(0, 10) }];
  });
}

/** Of the past changes of a file, from this share on, and at least so often. */
const LEFT_OUT_SHARE = 0.5;
const LEFT_OUT_SUPPORT = 3;
const MOST_LEFT_OUT = 20;

function leftOut(changed: readonly ChangedPath[], history: CoChange, graph: CodeGraph): LeftOut[] {
  const own = new Set(changed.flatMap(({ path, from }) => (from === undefined ? path : [path, from])));
  const best = new Map<string, LeftOut>();
  for (const { path, cosmetic } of changed) {
    if (cosmetic) continue;
    for (const [other, { support, of }] of history.with(path)) {
      if (own.has(other) || support < LEFT_OUT_SUPPORT || support / of < LEFT_OUT_SHARE || graph.tree.index(other) < 0) continue;
      const known = best.get(other);
      if (known === undefined || support / of > known.support / known.of)
        best.set(other, { path: other, with: path, support, of });
    }
  }
  return [...best.values()]
    .sort((a, b) => b.support / b.of - a.support / a.of || b.support - a.support || byPath(a, b))
    .slice(0, MOST_LEFT_OUT);
}

function surfacesTouched(changed: readonly ChangedPath[], near: readonly string[]): TouchedSurface[] {
  const rows = new Map<string, TouchedSurface>();
  const add = (path: string, list: 'changed' | 'affected'): void => {
    for (const { surface } of surfacesOf(path)) {
      const row = rows.get(surface) ?? { surface, changed: [], affected: [] };
      row[list].push(path);
      rows.set(surface, row);
    }
  };
  const isCounted = (path: string): boolean => testKindOf(path) === null;
  for (const { path, cosmetic } of changed) if (!cosmetic && isCounted(path)) add(path, 'changed');
  for (const path of near) if (isCounted(path)) add(path, 'affected');
  return [...rows.values()]
    .map((row) => ({ ...row, affected: row.affected.slice(0, 10) }))
    .sort((a, b) => b.changed.length - a.changed.length || (a.surface < b.surface ? -1 : 1));
}

/** A file on which so many depend is one that matters. */
const MANY_DEPENDENTS = 10;

function provenanceOf(
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
    critical: critical.sort((a, b) => b.unreviewed - a.unreviewed || byPath(a, b)),
    aiTestsOfAiCode: aiTestsOfAiCode.slice(0, MOST_PAIRS),
  };
}

const MOST_PAIRS = 100;

/** Surfaces on which a mistake costs more than elsewhere. */
const SENSITIVE: ReadonlySet<string> = new Set([
  'agent-instructions',
  'authentication',
  'cryptography',
  'infrastructure',
  'migration',
  'payment',
  'permissions',
  'personal-data',
  'workflow',
]);

function measure(report: Omit<ImpactReport, 'rating'>, history: CoChange): Measured {
  const moving = report.changed.filter(({ cosmetic, generated }) => !cosmetic && !generated);
  const most = (value: (one: ChangedPath) => number): { value: number; path: string | null } => {
    let best: { value: number; path: string | null } = { value: 0, path: null };
    for (const one of moving) {
      const found = value(one);
      if (found > best.value) best = { value: found, path: one.path };
    }
    return best;
  };
  // Tests, lockfiles and release notes change with everything: their past says nothing about what they go with.
  const past = ({ path, from }: ChangedPath): PastCommit[] =>
    isProgram(path) && testKindOf(path) === null ? history.of(from ?? path) : [];
  const unknown = { value: null };
  const sensitive = new Set(
    report.surfaces
      .filter(({ surface }) => SENSITIVE.has(surface))
      .flatMap(({ changed }) => changed.filter((path) => testKindOf(path) === null)),
  );
  const hasHistory = history.size > 0;
  return {
    'past-edits': hasHistory ? most((one) => past(one).length) : unknown,
    'past-fixes': hasHistory ? most((one) => past(one).filter(({ fix }) => fix).length) : unknown,
    authors: hasHistory ? most((one) => new Set(past(one).map(({ author }) => author)).size) : unknown,
    'direct-dependents': most(({ dependents }) => dependents),
    'public-surface': {
      value: report.entryPoints.filter(({ distance }) => distance === 0).length,
      path: report.entryPoints[0]?.distance === 0 ? report.entryPoints[0].file : null,
    },
    'sensitive-paths': { value: sensitive.size, path: [...sensitive][0] ?? null },
    'ai-unreviewed':
      report.provenance === null ? unknown : { ...most(({ ai }) => ai?.unreviewed ?? 0), value: report.provenance.unreviewed },
    size: moving.some(({ lines }) => lines !== null)
      ? { ...most(linesOf), value: moving.reduce((sum, one) => sum + linesOf(one), 0) }
      : unknown,
    'broken-imports': { value: report.broken.length, path: report.broken[0]?.path ?? null },
  };
}

function linesOf({ lines }: ChangedPath): number {
  return lines === null ? 0 : lines.added + lines.deleted;
}
