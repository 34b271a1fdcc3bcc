import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../src/cli/progress.js';
import type { Progress } from '../../src/index.js';

type Phase = Progress['phase'];

suite('what is said of a reading under way', () => {
  it.each<[string, Phase, number, number | null, number, string]>([
    ['nothing yet', 'commits', 0, null, 0, '0 commits read'],
    ['an amount alone', 'commits', 1200, null, 100, '1,200 commits read'],
    ['how fast, once it can be told', 'commits', 3000, null, 1500, '3,000 commits read, 2,000 a second'],
    ['not how fast before', 'commits', 3000, null, 1499, '3,000 commits read'],
    ['not how fast below one a second', 'blame', 3, null, 4000, '3 files blamed'],
    [
      'time left, once it can be told',
      'commits',
      250_000,
      1_000_000,
      5000,
      '250,000 of 1,000,000 commits read, 50,000 a second, 15 s left',
    ],
    ['no time left before', 'commits', 250_000, 1_000_000, 1000, '250,000 of 1,000,000 commits read'],
    ['no time left at the end', 'commits', 10_000, 10_000, 5000, '10,000 of 10,000 commits read, 2,000 a second'],
    ['no total that was passed', 'commits', 10_001, 10_000, 5000, '10,001 commits read, 2,000 a second'],
    ['never 0 s left', 'files', 9999, 10_000, 5000, '9,999 of 10,000 files read, 2,000 a second, 1 s left'],
    ['seconds up to a minute and a half', 'blame', 10, 188, 5000, '10 of 188 files blamed, 2 a second, 89 s left'],
    ['minutes from there', 'blame', 10, 190, 5000, '10 of 190 files blamed, 2 a second, 2 min left'],
    ['minutes up to an hour and a half', 'blame', 10, 10_790, 5000, '10 of 10,790 files blamed, 2 a second, 90 min left'],
    ['hours from there', 'blame', 10, 14_410, 5000, '10 of 14,410 files blamed, 2 a second, 2 h left'],
    ['time left although it is slow', 'blame', 1, 11, 10_000, '1 of 11 files blamed, 100 s left'.replace('100 s', '2 min')],
    ['lines of commits', 'lines', 2000, null, 1000, 'lines of 2,000 commits counted'],
    ['a search that has said nothing yet', 'search', 0, 78_000, 30_000, 'searching 78,000 files'],
    ['a reading behind the search', 'files', 20, 78, 2000, '20 of 78 files read, 10 a second, 6 s left'],
  ])('%s', (_, phase, done, total, elapsed, said) => {
    expect(describe({ phase, done, total }, elapsed)).toBe(said);
  });

  it('holds no number that is none, whatever it is told', () => {
    for (const phase of ['commits', 'lines', 'search', 'files', 'blame'] as const)
      for (const done of [0, 1, 1e9])
        for (const total of [null, 0, 1, 1e9])
          for (const elapsed of [0, 1, 1500, 1e9]) expect(describe({ phase, done, total }, elapsed)).toMatch(/^[a-z0-9, ]+$/);
    expect(describe({ phase: 'commits', done: 1, total: 1e9 }, 1e9)).not.toMatch(/nfinit|nan/i);
  });
});
