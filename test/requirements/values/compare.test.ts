import { describe, expect, it } from 'vitest';
import {
  type Comparison,
  compareValue,
  durationOf,
  OPERATORS,
  type Operator,
  sizeOf,
} from '../../../src/requirements/values/compare.js';
import type { Selected } from '../../../src/requirements/values/select.js';

const literal = (value: unknown, typed = true): Selected => ({ value, line: 1, column: 1, exactness: 'literal', typed });

describe('a value', () => {
  it.each<[unknown, Operator, unknown, Comparison]>([
    [1, 'equals', 1, 'yes'],
    [1, 'equals', '1', 'no'],
    ['true', 'equals', true, 'no'],
    [null, 'equals', null, 'yes'],
    [[1, { a: 'b' }], 'equals', [1, { a: 'b' }], 'yes'],
    [{ a: 1, b: 2 }, 'equals', { b: 2, a: 1 }, 'yes'],
    [{ a: 1 }, 'equals', { a: 2 }, 'no'],
    ['a', 'not-equals', 'b', 'yes'],
    ['a', 'not-equals', 'a', 'no'],
    ['b', 'in', ['a', 'b'], 'yes'],
    ['c', 'in', ['a', 'b'], 'no'],
    ['c', 'in', 'abc', 'unknown'],
    [10, 'at-least', 9, 'yes'],
    ['10', 'at-least', 9, 'yes'],
    [8, 'at-least', 9, 'no'],
    ['15m', 'at-most', '1h', 'yes'],
    ['1h30m', 'at-least', '90m', 'yes'],
    ['90d', 'at-least', '365d', 'no'],
    ['90d', 'at-least', 365, 'unknown'],
    ['512Mi', 'at-most', '1Gi', 'yes'],
    ['10MB', 'at-least', '11MB', 'no'],
    ['high', 'at-least', 'low', 'unknown'],
    [true, 'at-least', 0, 'unknown'],
    ['TLSv1.2', 'matches', '^tlsv1\\.[23]$', 'yes'],
    ['TLSv1.1', 'matches', '^TLSv1\\.[23]$', 'no'],
    [8080, 'matches', '^80', 'yes'],
    ['x', 'matches', '(', 'unknown'],
    ['x', 'matches', '(?=x)', 'unknown'],
    ['x', 'matches', 1, 'unknown'],
    [['x'], 'matches', 'x', 'unknown'],
    ['x', 'exists', undefined, 'yes'],
    ['x', 'absent', undefined, 'no'],
  ])('%j %s %j: %s', (value, operator, expected, answer) => {
    expect(compareValue(literal(value), operator, expected)).toBe(answer);
  });

  it('that is not there is missing, not different', () => {
    const answers = OPERATORS.map((operator) => compareValue(null, operator, 'x'));
    expect(answers).toEqual([...Array.from({ length: OPERATORS.length - 2 }, () => 'missing'), 'no', 'yes']);
  });

  it('that has to be evaluated equals nothing, and differs from nothing', () => {
    const actual: Selected = { ...literal('$x'), exactness: 'expression' };
    for (const operator of OPERATORS) {
      const answer = operator === 'exists' ? 'yes' : operator === 'absent' ? 'no' : 'unknown';
      expect(compareValue(actual, operator, '$x')).toBe(answer);
    }
  });

  it('of a format without types may mean a number', () => {
    expect(compareValue(literal('2', false), 'equals', 2)).toBe('yes');
    expect(compareValue(literal('false', false), 'in', [false])).toBe('yes');
    expect(compareValue(literal('2.0', false), 'equals', 2)).toBe('no');
  });
});

it.each<[string, number | null]>([
  ['15m', 900],
  ['1h30m', 5400],
  ['250ms', 0.25],
  ['2w', 1_209_600],
  ['1.5h', 5400],
  ['15', null],
  ['m', null],
  ['15M', null],
  ['1h 30m', null],
])('%j lasts %s seconds', (text, seconds) => {
  expect(durationOf(text)).toBe(seconds);
});

it.each<[string, number | null]>([
  ['512k', 512_000],
  ['1Ki', 1024],
  ['1.5GiB', 1.5 * 1024 ** 3],
  ['10 MB', 10_000_000],
  ['7B', 7],
  ['7', null],
  ['7i', null],
  ['7X', null],
])('%j is %s bytes', (text, bytes) => {
  expect(sizeOf(text)).toBe(bytes);
});
