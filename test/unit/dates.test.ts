import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoTime, parseDate } from '../../src/range.js';

const NOW = Date.UTC(2026, 6, 1, 12) / 1000;
const shown = (text: string, end: 'since' | 'until' = 'since'): string => isoTime(parseDate(text, end, NOW));

describe('parseDate', () => {
  it.each([
    ['2026-01-31', '2026-01-31T00:00:00Z'],
    ['2024-02-29', '2024-02-29T00:00:00Z'],
    ['2026-01-31T12:30', '2026-01-31T12:30:00Z'],
    ['2026-01-31 12:30', '2026-01-31T12:30:00Z'],
    ['2026-01-31T12:30:15', '2026-01-31T12:30:15Z'],
    ['2026-01-31T12:30:15Z', '2026-01-31T12:30:15Z'],
    ['2026-01-31T12:30:15+02:00', '2026-01-31T10:30:15Z'],
    ['2026-01-31T12:30:15-0530', '2026-01-31T18:00:15Z'],
    ['2026-01-31 12:30:15 ', null],
    ['2026-01-31T12:30:15.999Z', '2026-01-31T12:30:15Z'],
    ['1 second ago', '2026-07-01T11:59:59Z'],
    ['90 minutes ago', '2026-07-01T10:30:00Z'],
    ['24 hours ago', '2026-06-30T12:00:00Z'],
    ['1 day ago', '2026-06-30T12:00:00Z'],
    ['2.weeks.ago', '2026-06-17T12:00:00Z'],
    [' 2 weeks ago ', '2026-06-17T12:00:00Z'],
    ['0 days ago', '2026-07-01T12:00:00Z'],
    ['2026-02-30', null],
    ['2025-02-29', null],
    ['2026-13-01', null],
    ['2026-00-01', null],
    ['2026-1-1', null],
    ['26-01-01', null],
    ['31.01.2026', null],
    ['01/31/2026', null],
    ['2026-01-31T25:00', null],
    ['2026-01-31T12', null],
    ['2026-02-30T12:00', null],
    ['2026-01-31T12:30Z+02:00', null],
    ['yesterday', null],
    ['last week', null],
    ['now', null],
    ['', null],
    ['-1 days ago', null],
    ['1 fortnight ago', null],
    ['9999999 days ago', null],
    ['１ day ago', null],
    ['2026-01-31\n', null],
    ['--all', null],
  ])('%j', (text, expected) => {
    if (expected === null) expect(() => parseDate(text, 'since', NOW)).toThrowError(/^--since .* is not a date$/);
    else expect(shown(text)).toBe(expected);
  });

  it('a day alone is its first second for since and its last for until', () => {
    expect(shown('2026-01-31', 'until')).toBe('2026-01-31T23:59:59Z');
    expect(shown('2026-01-31T00:00', 'until')).toBe('2026-01-31T00:00:00Z');
  });

  it('an error names the option, quotes the text and shows what to write', () => {
    const error = thrown(() => parseDate('\u001b[31m', 'until', NOW));
    expect(error).toMatchObject({
      code: 'usage',
      message: '--until "\\u001b[31m" is not a date',
      fix: expect.stringContaining('2026-01-31'),
    });
  });

  it('does not depend on the zone of the machine, and gives whole seconds or an error of ours', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
          fc.string(),
          fc.stringMatching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9:]{5})?$/),
        ),
        (text) => {
          try {
            expect(Number.isInteger(parseDate(text, 'since', NOW))).toBe(true);
          } catch (error) {
            expect(error).toMatchObject({ name: 'ProvenanceError', code: 'usage' });
          }
        },
      ),
      { seed: 41, numRuns: 2000 },
    );
  });
});

function thrown(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
