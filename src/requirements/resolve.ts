import { CONTEXT_WORDS, type ContextDimension, type ControlRow, DIMENSIONS } from '../catalog/controls/index.js';
import type { RequirementContext } from '../model/requirement.js';
import { nearest } from '../nearest.js';

/** Why a control was selected. `always`: it names no condition. */
export interface SelectionReason {
  dimension: ContextDimension | 'always';
  value: string;
}

export interface ResolvedControl {
  id: string;
  why: SelectionReason[];
}

/** A word of a context that nobody knows, and the one that was perhaps meant. */
export interface UnknownWord {
  dimension: ContextDimension;
  value: string;
  near: string | null;
}

export interface Resolution {
  /** Sorted by id. */
  controls: ResolvedControl[];
  /** In the order of the dimensions, then sorted. Where there are any, the selection is not the whole answer. */
  unknown: UnknownWord[];
}

/** The context as the catalogue spells it: each word once, sorted; a dimension without words is left out. */
export function normaliseContext(context: RequirementContext): { context: RequirementContext; unknown: UnknownWord[] } {
  const normal: RequirementContext = {};
  const unknown: UnknownWord[] = [];
  for (const dimension of DIMENSIONS) {
    const words = Object.keys(CONTEXT_WORDS[dimension]);
    const known = new Set<string>();
    const strange = new Set<string>();
    for (const given of context[dimension] ?? []) {
      const word = words.find((each) => each.toLowerCase() === given.trim().toLowerCase());
      if (word === undefined) strange.add(given.trim());
      else known.add(word);
    }
    if (known.size > 0) normal[dimension] = [...known].sort();
    for (const value of [...strange].sort()) unknown.push({ dimension, value, near: nearWord(value, words) });
  }
  return { context: normal, unknown };
}

function nearWord(value: string, words: readonly string[]): string | null {
  const lower = words.map((word) => word.toLowerCase());
  const near = nearest(
    value
      .toLowerCase()
      .replace(/[\s_]+/g, '-')
      .slice(0, 100),
    lower,
  );
  return near === null ? null : (words[lower.indexOf(near)] ?? null);
}

/**
 * The controls that a declared context selects, with why. A function of the set of words alone: order, duplicates, case and blanks
 * around a word do not matter. A control is selected
 * - when each dimension in which it names a condition shares a word with the context (without conditions: always), or
 * - when it carries a criterion of a declared framework and no declared dimension speaks against it: what was not declared rules
 *   nothing out.
 *
 * So a further framework never takes a control away.
 */
export function resolveControls(context: RequirementContext, catalogue: readonly ControlRow[]): Resolution {
  const normal = normaliseContext(context);
  const controls = catalogue.flatMap((row) => {
    const why = reasonsFor(row, normal.context);
    return why === null ? [] : [{ id: row.id, why }];
  });
  return { controls: controls.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)), unknown: normal.unknown };
}

function reasonsFor(row: ControlRow, context: RequirementContext): SelectionReason[] | null {
  const conditions = DIMENSIONS.filter((dimension) => dimension !== 'frameworks').flatMap((dimension) => {
    const wanted = row.select[dimension] ?? [];
    if (wanted.length === 0) return [];
    const declared = context[dimension];
    return [{ declared: declared !== undefined, met: shared(dimension, declared ?? [], wanted) }];
  });
  if (conditions.some(({ declared, met }) => declared && met.length === 0)) return null;
  const frameworks = (context.frameworks ?? [])
    .filter((framework) => row.frameworks.some((criterion) => criterion.startsWith(`${framework}:`)))
    .map((value): SelectionReason => ({ dimension: 'frameworks', value }));
  if (frameworks.length === 0 && conditions.some(({ met }) => met.length === 0)) return null;
  const met = conditions.flatMap((condition) => condition.met);
  return [...(conditions.length === 0 ? [{ dimension: 'always', value: 'every project' } as const] : met), ...frameworks];
}

function shared(dimension: ContextDimension, declared: readonly string[], wanted: readonly string[]): SelectionReason[] {
  return declared.filter((word) => wanted.includes(word)).map((value) => ({ dimension, value }));
}
