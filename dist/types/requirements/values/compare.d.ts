import type { Selected } from './select.js';
export declare const OPERATORS: readonly ['equals', 'not-equals', 'in', 'at-least', 'at-most', 'matches', 'exists', 'absent'];
export type Operator = (typeof OPERATORS)[number];
/** `missing`: nothing stands there, which is not the same as something else standing there. */
export type Comparison = 'yes' | 'no' | 'unknown' | 'missing';
/**
 * One selected value (null where none was) against what is expected. An expression is `unknown` to every operator but `exists` and
 * `absent`. `at-least` and `at-most` compare numbers, durations (`1h30m`, `90d`) or sizes (`512Mi`, `10MB`) where both sides are of the
 * same kind; else they are `unknown`. `matches` takes an expression of RE2, without regard to case.
 */
export declare function compareValue(actual: Selected | null, operator: Operator, expected: unknown): Comparison;
/** `15m`, `90d`, `1h30m`: in seconds. */
export declare function durationOf(value: unknown): number | null;
/** `512k`, `10MB`, `1.5GiB`: in bytes. `Ki` is 1024, `K` and `KB` are 1000. */
export declare function sizeOf(value: unknown): number | null;
