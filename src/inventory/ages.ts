import type { FindingCode, FindingValues, Severity } from '../model/finding.js';
import type { Inventory, InventorySystem, Place, Stated } from '../model/inventory.js';
import { daysBetween } from './days.js';
import type { Said } from './finding.js';
import { given } from './questions.js';

/** Dates that have worn out, or that cannot be. What is no longer used may grow old. */
export function agesOf(inventory: Inventory, today: string): Said[] {
  const { lastReview, maxAgeDays } = inventory;
  const review = lastReview === null ? [] : age('last_review', lastReview.date, lastReview.at, maxAgeDays.review, today);
  return [...review, ...inventory.systems.flatMap((system) => agesOfSystem(system, maxAgeDays, today))];
}

function agesOfSystem(system: InventorySystem, limits: Inventory['maxAgeDays'], today: string): Said[] {
  const status = given(system.status);
  const inUse = status !== 'retired' && status !== 'suspended';
  const limit = (days: number): number => (inUse ? days : Number.POSITIVE_INFINITY);
  const test = ageOf(`${system.id}.last_bias_test`, system.lastBiasTest, limit(limits.biasTest), today);
  const approval = given(system.approval);
  if (approval === null) return test;
  const [on, until] = [given(approval.on), given(approval.until)];
  return [
    ...test,
    ...ageOf(`${system.id}.approval.on`, approval.on, limit(limits.approval), today),
    ...(on !== null && until !== null && until < on
      ? [fail('dates-reversed', 'error', `${system.id}.approval`, approval.until.at, { first: on, last: until })]
      : []),
    ...(inUse && until !== null && until < today
      ? [
          fail('approval-ended', 'error', `${system.id}.approval.until`, approval.until.at, {
            date: until,
            age: daysBetween(until, today),
          }),
        ]
      : []),
  ];
}

function ageOf(subject: string, date: Stated<string>, limit: number, today: string): Said[] {
  return date.state === 'given' ? age(subject, date.value, date.at, limit, today) : [];
}

/** Too old when the age is above the limit: on the last day it still holds. */
function age(subject: string, date: string, at: Place, limit: number, today: string): Said[] {
  const days = daysBetween(date, today);
  if (days === null) return [];
  if (days < 0) return [fail('in-the-future', 'error', subject, at, { date })];
  return days > limit ? [fail('too-old', 'warning', subject, at, { date, age: days, limit })] : [];
}

function fail(code: FindingCode, severity: Severity, subject: string, at: Place, values: FindingValues): Said {
  return { check: 'inventory-ages', code, answer: 'fail', severity, subject, at, values };
}
