import type { AffectedControl, ChangedPath, ImpactReport, LeftOut, OwnerGroup, TouchedSurface } from '../model/impact.js';
import type { ControlResult } from '../model/requirement-result.js';
import type { Reached } from './affected.js';
import type { CoChange } from './co-change.js';
import type { CodeGraph } from './graph.js';
import { type Owners, ownersOf } from './owners.js';
import { surfacesOf } from './surfaces.js';
import { testKindOf } from './test-files.js';
import { byCodeUnit } from './tree.js';

export function ownersTouched(
  found: { file: string; owners: Owners } | null,
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
export function controlsTouched(
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

export function leftOut(changed: readonly ChangedPath[], history: CoChange, graph: CodeGraph): LeftOut[] {
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
    .sort((a, b) => b.support / b.of - a.support / a.of || b.support - a.support || byCodeUnit(a.path, b.path))
    .slice(0, MOST_LEFT_OUT);
}

export function surfacesTouched(changed: readonly ChangedPath[], near: readonly string[]): TouchedSurface[] {
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

/** Surfaces on which a mistake costs more than elsewhere. */
export const SENSITIVE: ReadonlySet<string> = new Set([
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
