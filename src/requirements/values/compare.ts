import { canonicalJson } from '../../canonical.js';
import { compileForeign } from '../../match/re2.js';
import type { Selected } from './select.js';

export const OPERATORS = ['equals', 'not-equals', 'in', 'at-least', 'at-most', 'matches', 'exists', 'absent'] as const;
export type Operator = (typeof OPERATORS)[number];

/** `missing`: nothing stands there, which is not the same as something else standing there. */
export type Comparison = 'yes' | 'no' | 'unknown' | 'missing';

/**
 * One selected value (null where none was) against what is expected. An expression is `unknown` to every operator but `exists` and
 * `absent`. `at-least` and `at-most` compare numbers, durations (`1h30m`, `90d`) or sizes (`512Mi`, `10MB`) where both sides are of the
 * same kind; else they are `unknown`. `matches` takes an expression of RE2, without regard to case.
 */
export function compareValue(actual: Selected | null, operator: Operator, expected: unknown): Comparison {
  if (operator === 'exists') return actual === null ? 'no' : 'yes';
  if (operator === 'absent') return actual === null ? 'yes' : 'no';
  if (actual === null) return 'missing';
  if (actual.exactness === 'expression') return 'unknown';
  switch (operator) {
    case 'equals':
      return said(isEqual(actual, expected));
    case 'not-equals':
      return said(!isEqual(actual, expected));
    case 'in':
      return Array.isArray(expected) ? said(expected.some((each) => isEqual(actual, each))) : 'unknown';
    case 'at-least':
    case 'at-most': {
      const order = quantityOrder(actual.value, expected);
      return order === null ? 'unknown' : said(operator === 'at-least' ? order >= 0 : order <= 0);
    }
    case 'matches':
      return matches(actual.value, expected);
  }
}

const said = (holds: boolean): Comparison => (holds ? 'yes' : 'no');

/** The same type and value; text of a format without types equals a number or truth value written the same. */
function isEqual({ value, typed }: Selected, expected: unknown): boolean {
  if (!typed && typeof value === 'string' && (typeof expected === 'number' || typeof expected === 'boolean'))
    return value.trim() === String(expected);
  if (typeof value === 'object' && value !== null) return canonicalJson(value) === canonicalJson(expected);
  return value === expected;
}

function matches(value: unknown, expected: unknown): Comparison {
  if (typeof expected !== 'string' || expected.length > 1000) return 'unknown';
  if (typeof value === 'object') return 'unknown';
  try {
    return said(compileForeign(expected).test(String(value)));
  } catch {
    return 'unknown'; // No regular expression; whoever read the requirement has said so.
  }
}

function quantityOrder(a: unknown, b: unknown): number | null {
  for (const read of [numberOf, durationOf, sizeOf]) {
    const left = read(a);
    const right = read(b);
    if (left !== null && right !== null) return left - right;
  }
  return null;
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value.trim()) ? Number(value) : null;
}

const SECONDS: ReadonlyMap<string, number> = new Map([
  ['ms', 0.001],
  ['s', 1],
  ['m', 60],
  ['h', 3600],
  ['d', 86_400],
  ['w', 604_800],
]);

/** `15m`, `90d`, `1h30m`: in seconds. */
export function durationOf(value: unknown): number | null {
  if (typeof value !== 'string' || !/^(?:\d{1,12}(?:\.\d{1,6})?(?:ms|[smhdw])){1,6}$/.test(value)) return null;
  let seconds = 0;
  for (const [, number, unit] of value.matchAll(/(\d+(?:\.\d+)?)(ms|[smhdw])/g))
    seconds += Number(number) * (SECONDS.get(unit ?? '') ?? 0);
  return seconds;
}

/** `512k`, `10MB`, `1.5GiB`: in bytes. `Ki` is 1024, `K` and `KB` are 1000. */
export function sizeOf(value: unknown): number | null {
  const found = typeof value === 'string' ? /^(\d{1,15}(?:\.\d{1,6})?)\s*([kKMGTPmgtp])?(i?)([bB])?$/.exec(value.trim()) : null;
  if (found === null || (found[2] === undefined && (found[3] !== '' || found[4] === undefined))) return null;
  const power = 'kmgtp'.indexOf((found[2] ?? '').toLowerCase() || '-') + 1;
  return Number(found[1]) * (found[3] === 'i' ? 1024 : 1000) ** power;
}
