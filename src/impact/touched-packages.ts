import type { AffectedEntryPoint, AffectedPackage, ChangedDependency, ChangedPath } from '../model/impact.js';
import { type Reached, routeOf } from './affected.js';
import type { CodeGraph } from './graph.js';
import type { OwnPackage, PackageChange } from './manifests.js';
import { testKindsIn } from './test-files.js';

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

export function packagesTouched(
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

export function entryPointsOf(
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
export function dependenciesTouched(
  packages: readonly PackageChange[],
  own: readonly OwnPackage[],
  graph: CodeGraph,
): ChangedDependency[] {
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
