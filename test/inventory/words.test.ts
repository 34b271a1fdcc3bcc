import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/ai-inventory.schema.json' with { type: 'json' };
import { dayNumber, daysBetween } from '../../src/inventory/days.js';
import { isPlaceholder, isReason } from '../../src/inventory/words.js';

describe('placeholders', () => {
  const open = [
    '',
    ' ',
    '?',
    '??',
    '-',
    '—',
    '…',
    'n/a',
    'N/A',
    'na',
    'n.a.',
    'none',
    'None',
    'unknown',
    'UNKNOWN',
    'TBD',
    'tba',
  ];
  it.each([...open, 'todo', 'TODO: ask', 'FIXME', 'tbd by legal', 'pending', 'not applicable', 'to be defined', ' n/a '])(
    '%j answers nothing',
    (text) => {
      expect(isPlaceholder(text)).toBe(true);
    },
  );

  it.each(['no', '30 days', 'None of our data', 'Nadia', 'Tbdata Inc.', 'Unknown Pleasures Ltd', 'todos-team', 'R&D', '法務部'])(
    '%j is an answer',
    (text) => {
      expect(isPlaceholder(text)).toBe(false);
    },
  );

  it('of the schema are placeholders here too', () => {
    const pattern = new RegExp(schema.definitions.placeholder.anyOf[1]?.pattern ?? '$^');
    for (const text of ['', '?', 'n/a', 'None', 'UNKNOWN', 'tbd', 'Todo', 'pending']) {
      expect(pattern.test(text), text).toBe(true);
      expect(isPlaceholder(text), text).toBe(true);
    }
    fc.assert(
      fc.property(fc.string(), (text) => !pattern.test(text) || isPlaceholder(text)),
      { seed: 1, numRuns: 1000 },
    );
  });
});

describe('reasons', () => {
  it.each([
    'It judges no people',
    'The vendor trains no model',
    'Quelltext verlässt das Haus nicht',
    '人を評価しないため該当しません',
  ])('%s', (text) => {
    expect(isReason(text)).toBe(true);
  });
  it.each(['', 'no', 'not applicable', 'irrelevant here', 'notapplicable', 'TODO: find a reason', '..............'])(
    '%j is none',
    (text) => {
      expect(isReason(text)).toBe(false);
    },
  );
});

describe('days', () => {
  it.each<[string, boolean]>([
    ['2026-01-31', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['2026-1-1', false],
    ['2026-01-01T00:00:00Z', false],
    ['26-01-01', false],
    ['+002026-01-01', false],
    ['', false],
  ])('%j exists: %s', (date, real) => {
    expect(dayNumber(date) !== null).toBe(real);
  });

  it.each<[string, string, number]>([
    ['2026-07-01', '2026-07-01', 0],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2024-02-29', '2025-02-28', 365],
    ['2025-07-01', '2026-07-01', 365],
    ['2026-07-02', '2026-07-01', -1],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});
