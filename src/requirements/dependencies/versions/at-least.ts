import type { DependencyFact } from '../fact.js';
import { compareVersions } from './compare.js';
import { type Interval, intervalsOf } from './ranges.js';

/**
 * Whether what gets installed is at least the minimum. A version that is known is compared. Of a constraint alone: `yes` where
 * everything it allows is at least the minimum, `no` where all of it lies below, else `unknown`, because a constraint does not tell
 * which of its versions is taken.
 */
export function satisfiesAtLeast(
  fact: Pick<DependencyFact, 'ecosystem' | 'version' | 'constraint' | 'path'>,
  minimum: string,
): 'yes' | 'no' | 'unknown' {
  const { ecosystem, version, constraint } = fact;
  if (compareVersions(ecosystem, minimum, minimum) === null) return 'unknown';
  if (version !== null) {
    const order = compareVersions(ecosystem, version, minimum);
    return order === null ? 'unknown' : order >= 0 ? 'yes' : 'no';
  }
  if (constraint === null) return 'unknown';
  const intervals = intervalsOf(ecosystem, constraint, fact.path.endsWith('.xml')) ?? [];
  if (intervals.length === 0 || intervals.some((interval) => isEmpty(ecosystem, interval))) return 'unknown';
  const reaches = intervals.every(
    ({ lower }) => lower !== null && isOrder(compareVersions(ecosystem, lower.version, minimum), 0, 1),
  );
  const stays = intervals.every(({ upper }) => {
    if (upper === null) return false;
    const order = compareVersions(ecosystem, upper.version, minimum);
    return order === -1 || (order === 0 && !upper.inclusive);
  });
  return reaches === stays ? 'unknown' : reaches ? 'yes' : 'no';
}

/** Nothing fits a constraint that contradicts itself; what then gets installed is anyone's guess. */
function isEmpty(ecosystem: DependencyFact['ecosystem'], { lower, upper }: Interval): boolean {
  if (lower === null || upper === null) return false;
  const order = compareVersions(ecosystem, lower.version, upper.version);
  return order === 1 || (order === 0 && !(lower.inclusive && upper.inclusive));
}

function isOrder(order: -1 | 0 | 1 | null, ...wanted: readonly number[]): boolean {
  return order !== null && wanted.includes(order);
}
