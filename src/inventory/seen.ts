import type { FindingCode, FindingValues } from '../model/finding.js';
import type { Inventory, ObservedUse } from '../model/inventory.js';
import type { Said } from './finding.js';

/** All that was seen of one tool. */
export interface SeenTool {
  tool: string;
  uses: ObservedUse[];
}

/** First and last day. */
export interface Span {
  first: string | null;
  last: string | null;
}

export function byModel(uses: readonly ObservedUse[]): Map<string, ObservedUse[]> {
  return groupedBy(uses, ({ model }) => model);
}

export function groupedBy(uses: readonly ObservedUse[], keyOf: (use: ObservedUse) => string | null): Map<string, ObservedUse[]> {
  const groups = new Map<string, ObservedUse[]>();
  for (const use of uses) {
    const key = keyOf(use);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [use]);
    else group.push(use);
  }
  return groups;
}

/** A tool of which the inventory says nothing; `model` where only this model of it is meant. */
export function unlisted(inventory: Inventory, tool: string, model: string | null, uses: readonly ObservedUse[]): Said {
  const found = fail('tool-not-in-inventory', tool, uses, { tool, model });
  return { ...found, ...(model === null ? {} : { about: model }), at: inventory.at };
}

/** A use whose tool nobody named, so that it cannot be compared. */
export function unnamed(inventory: Inventory, tool: string, model: string | null, uses: readonly ObservedUse[]): Said {
  const found = unknown('tool-not-named', tool, uses, { tool, model });
  return { ...found, ...(model === null ? {} : { about: model }), severity: 'note', at: inventory.at };
}

/** A finding before it knows its place. */
export type Placeless = Omit<Said, 'at'>;

export function fail(code: FindingCode, subject: string, uses: readonly ObservedUse[], values: FindingValues): Placeless {
  return seenSaid({ code, answer: 'fail', severity: 'error', subject }, uses, values);
}

export function unknown(code: FindingCode, subject: string, uses: readonly ObservedUse[], values: FindingValues): Placeless {
  return seenSaid({ code, answer: 'unknown', severity: 'warning', subject }, uses, values);
}

function seenSaid(
  rest: Omit<Placeless, 'check' | 'values' | 'evidence'>,
  uses: readonly ObservedUse[],
  values: FindingValues,
): Placeless {
  const people = [...new Set(uses.flatMap((use) => use.people))].sort();
  return {
    check: 'inventory-approval',
    ...rest,
    values: {
      ...values,
      ...spanOf(uses),
      commits: most(uses, 'contribution'),
      reviews: most(uses, 'review'),
      people: people.length === 0 ? null : shortList(people, 5),
    },
    evidence: [...new Set(uses.flatMap((use) => use.evidence))].sort().slice(0, 10),
  };
}

export function shortList(words: readonly string[], limit: number): string {
  const more = words.length > limit ? [`${words.length - limit} more`] : [];
  return [...words.slice(0, limit), ...more].join(', ');
}

/** Rows of one tool overlap, and that of the whole tool holds the others. */
function most(uses: readonly ObservedUse[], use: ObservedUse['use']): number {
  return uses.reduce((count, row) => (row.use === use ? Math.max(count, row.commits) : count), 0);
}

export function spanOf(uses: readonly ObservedUse[]): Span {
  const days = (key: 'first' | 'last'): string[] => uses.flatMap((use) => use[key] ?? []).sort();
  return { first: days('first')[0] ?? null, last: days('last').at(-1) ?? null };
}

export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
