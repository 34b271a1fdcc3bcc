import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical.js';
import { CATALOGUE_VERSION, type ControlRow } from '../catalog/controls/index.js';
import type { RequirementContext } from '../model/requirement.js';
import { checksOf } from './catalogue-control.js';
import { normaliseContext, type Resolution } from './resolve.js';

/** `sha256:<hex>` of the canonical JSON of a value (RFC 8785 for the values that occur here). */
function digestOf(value: unknown): string {
  return `sha256:${createHash('sha256').update(canonicalJson(value)).digest('hex')}`;
}

/** What a control asks, in every language: samples and limits may change without a project having to know. */
export function controlDigest(row: ControlRow): string {
  const { id, name, requirement, implementation, severity, frameworks, select } = row;
  return digestOf({ id, name, requirement, implementation, severity, frameworks, select, verify: checksOf(row, []) });
}

/** Of all rows, whatever their order. */
export function catalogueDigest(catalogue: readonly ControlRow[]): string {
  return digestOf(
    catalogue.map((row) => [row.id, controlDigest(row)]).sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}

/** What stands in a lock file. */
export interface RequirementLock {
  lockVersion: 1;
  catalogue: { version: string; digest: string };
  context: RequirementContext & { digest: string };
  /** Sorted by id. */
  controls: { id: string; digest: string; why: string[] }[];
  /** Of the ids and digests of the controls. */
  result: string;
}

/**
 * The lock file of a resolved context: canonical JSON, two blanks deep, with a line break at its end. The same set of words and the
 * same catalogue give the same bytes on any machine. Unknown words are not in it: whoever writes a lock file refuses them first.
 */
export function lockOf(context: RequirementContext, resolved: Resolution, catalogue: readonly ControlRow[]): string {
  const normal = normaliseContext(context).context;
  const rows = new Map(catalogue.map((row) => [row.id, row]));
  const controls = resolved.controls.flatMap(({ id, why }) => {
    const row = rows.get(id);
    if (row === undefined) return [];
    return [{ id, digest: controlDigest(row), why: why.map(({ dimension, value }) => `${dimension}: ${value}`) }];
  });
  const lock: RequirementLock = {
    lockVersion: 1,
    catalogue: { version: CATALOGUE_VERSION, digest: catalogueDigest(catalogue) },
    context: { ...normal, digest: digestOf(normal) },
    controls,
    result: digestOf(controls.map(({ id, digest }) => [id, digest])),
  };
  return `${canonicalJson(lock, 2)}\n`;
}

/** Ids of controls that came, went, or ask for something else than before; each list sorted. */
export interface LockChange {
  added: string[];
  removed: string[];
  changed: string[];
}

/** As much of a lock file as a comparison needs. */
export interface LockedControls {
  controls: readonly { id: string; digest: string }[];
}

/** What another lock file would mean: by the digest of each control, not by the version of the catalogue. */
export function compareLock(before: LockedControls, after: LockedControls): LockChange {
  const old = new Map(before.controls.map(({ id, digest }) => [id, digest]));
  const now = new Map(after.controls.map(({ id, digest }) => [id, digest]));
  return {
    added: [...now.keys()].filter((id) => !old.has(id)).sort(),
    removed: [...old.keys()].filter((id) => !now.has(id)).sort(),
    changed: [...now]
      .filter(([id, digest]) => old.has(id) && old.get(id) !== digest)
      .map(([id]) => id)
      .sort(),
  };
}

/** The controls of a lock file that somebody else may have written, or what is wrong with it. */
export function readLock(text: string): LockedControls | { problem: string } {
  const value = parsed(text);
  if (!isMap(value)) return { problem: 'is no JSON object' };
  if (value.lockVersion !== 1) return { problem: 'has a lockVersion other than 1' };
  const controls = value.controls;
  if (!Array.isArray(controls)) return { problem: 'has no list of controls' };
  const read = controls.map((each) => (isMap(each) ? { id: each.id, digest: each.digest } : { id: null, digest: null }));
  const good = read.flatMap(({ id, digest }) => (typeof id === 'string' && typeof digest === 'string' ? [{ id, digest }] : []));
  return good.length === read.length ? { controls: good } : { problem: 'has a control without id or digest' };
}

function parsed(text: string): unknown {
  if (text.length > 1_000_000) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
