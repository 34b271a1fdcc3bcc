import type { Inventory, InventoryAnswer, InventoryReport, ObservedUse, Stated } from '../model/inventory.js';
import { answersOf } from './questions.js';

/** The inventory as data, without the places of its lines: findings have those. */
export function inventoryReport(inventory: Inventory, observed: readonly ObservedUse[]): InventoryReport {
  return {
    path: inventory.path,
    digest: inventory.digest,
    organisation: inventory.organisation,
    lastReview: inventory.lastReview?.date ?? null,
    systems: inventory.systems.map((system) => ({
      id: system.id,
      name: system.name,
      tools: [...system.tools],
      answers: Object.fromEntries(
        Object.entries({
          ...answersOf(system),
          models: withValue(system.models, (models) => models.map(({ written }) => written)),
          approval: withValue(system.approval, ({ by, on, until, scope }) => ({
            by: answer(by),
            on: answer(on),
            until: answer(until),
            scope,
          })),
        }).map(([question, stated]) => [question, answer(stated)]),
      ),
    })),
    observed: [...observed],
  };
}

function withValue<T, U>(stated: Stated<T>, of: (value: T) => U): Stated<U> {
  return stated.state === 'given' ? { at: stated.at, state: 'given', value: of(stated.value) } : stated;
}

function answer(stated: Stated<unknown>): InventoryAnswer {
  switch (stated.state) {
    case 'given':
      return { state: 'given', value: stated.value };
    case 'not-applicable':
      return { state: 'not-applicable', reason: stated.reason };
    case 'open':
      return { state: 'open', said: stated.said };
  }
}
