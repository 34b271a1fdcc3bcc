import type { Finding } from '../model/finding.js';
import type { Inventory, InventorySystem, ObservedUse } from '../model/inventory.js';
import type { Tool } from '../model/tool.js';
import { agesOf } from './ages.js';
import { openAnswers } from './answers.js';
import { approvedVersusObserved } from './approval.js';
import { findingsOf, type Said } from './finding.js';
import { given } from './questions.js';

/** What git showed. */
export interface Observation {
  uses: readonly ObservedUse[];
  /** Every commit could be read: only then is "never seen" an answer. */
  complete: boolean;
}

/**
 * Everything that is to be said about an inventory, in an order of its own. Nothing is said about what is in order.
 * @param today `YYYY-MM-DD`
 * @param observed null when nobody looked into git
 * @param tools those in force, for what kind each is
 */
export function judgeInventory(
  inventory: Inventory,
  today: string,
  observed: Observation | null,
  tools: readonly Pick<Tool, 'id' | 'kind'>[],
): Finding[] {
  const { systems } = inventory;
  return findingsOf(inventory, [
    ...systems.flatMap(openAnswers),
    ...agesOf(inventory, today),
    ...systems.flatMap(prohibitedInUse),
    ...systems.flatMap(unknownVersions),
    ...(observed === null ? [] : seenInGit(inventory, observed, tools)),
  ]);
}

function seenInGit(inventory: Inventory, { uses, complete }: Observation, tools: Parameters<typeof judgeInventory>[3]): Said[] {
  const { said, seen } = approvedVersusObserved(inventory, uses, tools);
  const unseen = inventory.systems.filter((system) => system.tools.length > 0 && !seen.has(system.id) && mayBeUsed(system));
  return [...said, ...unseen.map((system) => neverSeen(system, complete))];
}

function mayBeUsed({ status }: InventorySystem): boolean {
  const now = given(status);
  return now !== 'retired' && now !== 'suspended';
}

function neverSeen(system: InventorySystem, complete: boolean): Said {
  return {
    check: 'inventory-observed',
    code: 'never-seen',
    answer: complete ? 'fail' : 'unknown',
    severity: 'note',
    subject: system.id,
    at: system.at,
    values: { tools: [...system.tools].sort().join(', '), complete },
  };
}

/** Art. 5 of the EU AI Act forbids the use; an approval changes nothing about it. */
function prohibitedInUse(system: InventorySystem): Said[] {
  const status = given(system.status);
  if (given(system.riskClassification) !== 'prohibited' || !mayBeUsed(system)) return [];
  return [
    {
      check: 'inventory-approval',
      code: 'prohibited-in-use',
      answer: 'fail',
      severity: 'error',
      subject: `${system.id}.risk_classification`,
      at: system.riskClassification.at,
      values: { status },
    },
  ];
}

function unknownVersions(system: InventorySystem): Said[] {
  const unknown = (given(system.models) ?? []).filter(({ unknownVersion }) => unknownVersion);
  return unknown.map(({ written, id, at }) => ({
    check: 'inventory-approval',
    code: 'listed-version-unknown',
    answer: 'unknown',
    severity: 'note',
    subject: `${system.id}.models`,
    about: id,
    at,
    values: { model: written },
  }));
}
