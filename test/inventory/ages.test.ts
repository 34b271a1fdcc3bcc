import { describe, expect, it } from 'vitest';
import { judgeInventory } from '../../src/inventory/judge.js';
import { FINDING_WORDS } from '../../src/reports/words.js';
import { briefly, fileOf, judged, read, seen } from './build.js';

const on = (today: string, fields: object, rest = {}): string[] =>
  briefly(judgeInventory(read(fileOf([{ ...fields }], rest)), today, null, []));
const APPROVAL = { by: 'AI board', on: '2026-01-10', until: '2026-12-31' };
const OPEN_END = { ...APPROVAL, until: { not_applicable: 'Ends with the yearly contract' } };
const OLD_TEST = 'warning fail too-old claude-code.last_bias_test';

describe('ages', () => {
  it.each<[string, string, object, object, string[]]>([
    ['a test on its last day', '2026-03-01', { last_bias_test: '2025-03-01', approval: APPROVAL }, {}, []],
    ['a test one day over', '2026-03-02', { last_bias_test: '2025-03-01', approval: APPROVAL }, {}, [OLD_TEST]],
    [
      'a leap year on its last day',
      '2025-02-27',
      { last_bias_test: '2024-02-28', approval: { ...APPROVAL, on: '2025-01-01' } },
      {},
      [],
    ],
    [
      'a leap year one day over',
      '2025-02-28',
      { last_bias_test: '2024-02-28', approval: { ...APPROVAL, on: '2025-01-01' } },
      {},
      [OLD_TEST],
    ],
    ['a leap day', '2025-02-28', { last_bias_test: '2024-02-29', approval: { ...APPROVAL, on: '2025-01-01' } }, {}, []],
    ['a limit of one day', '2026-03-02', { last_bias_test: '2026-03-01' }, { policy: { max_age_days: { bias_test: 1 } } }, []],
    [
      'a limit of one day, over',
      '2026-03-03',
      { last_bias_test: '2026-03-01' },
      { policy: { max_age_days: { bias_test: 1 } } },
      [OLD_TEST],
    ],
    [
      'a test that is not applicable',
      '2030-01-01',
      { last_bias_test: { not_applicable: 'It judges no people' }, status: 'retired' },
      {},
      [],
    ],
    ['a test of today', '2026-06-01', { last_bias_test: '2026-06-01' }, {}, []],
    [
      'a test of tomorrow',
      '2026-06-01',
      { last_bias_test: '2026-06-02' },
      {},
      ['error fail in-the-future claude-code.last_bias_test'],
    ],
    ['an approval on its last day', '2026-12-31', { approval: APPROVAL }, {}, []],
    [
      'an approval ended yesterday',
      '2027-01-01',
      { approval: APPROVAL },
      {},
      ['error fail approval-ended claude-code.approval.until'],
    ],
    [
      'an old approval without an end',
      '2027-01-11',
      { approval: OPEN_END },
      {},
      ['warning fail too-old claude-code.approval.on'],
    ],
    ['an approval without an end on its last day', '2027-01-10', { approval: OPEN_END }, {}, []],
    [
      'an approval to come',
      '2026-06-01',
      { approval: { ...APPROVAL, on: '2026-06-02' } },
      {},
      ['error fail in-the-future claude-code.approval.on'],
    ],
    [
      'an approval that ends before it begins',
      '2026-06-01',
      { approval: { ...APPROVAL, on: '2026-05-02', until: '2026-05-01' } },
      {},
      ['error fail approval-ended claude-code.approval.until', 'error fail dates-reversed claude-code.approval'],
    ],
    ['an approval of one day', '2026-05-02', { approval: { ...APPROVAL, on: '2026-05-02', until: '2026-05-02' } }, {}, []],
    ['a retired system', '2030-01-01', { status: 'retired' }, {}, []],
    ['a suspended system', '2030-01-01', { status: 'suspended' }, {}, []],
    ['a review on its last day', '2026-06-30', {}, { last_review: '2026-01-01' }, []],
    ['a review one day over', '2026-07-01', {}, { last_review: '2026-01-01' }, ['warning fail too-old last_review']],
    ['a review to come', '2026-06-30', {}, { last_review: '2026-07-01' }, ['error fail in-the-future last_review']],
  ])('%s', (_, today, fields, rest, expected) => {
    expect(on(today, fields, rest)).toEqual(expected);
  });

  it('tell the date, the age and the limit', () => {
    const [found] = judgeInventory(read(fileOf([{ last_bias_test: '2025-01-01' }])), '2026-07-01', null, []);
    expect(found).toMatchObject({ values: { date: '2025-01-01', age: 546, limit: 365 }, path: 'ai_inventory.yaml', line: 27 });
    expect(found && FINDING_WORDS[found.code](found.values ?? {})).toBe('is of 2025-01-01, 546 days ago; the limit is 365 days');
  });
});

describe('the day of deployment', () => {
  const BEFORE = 'warning fail seen-before-deployment claude-code.deployment_date';
  it.each<[string, object[], string | null, string[]]>([
    ['before the first use', [{}], '2026-01-20', []],
    ['the first use itself', [{ deployment_date: '2026-01-20' }], '2026-01-20', []],
    ['after the first use', [{ deployment_date: '2026-01-21' }], '2026-01-20', [BEFORE]],
    ['in the future', [{ deployment_date: '2027-01-01' }], '2026-02-01', [BEFORE]],
    ['and a use of unknown date', [{ deployment_date: '2027-01-01' }], null, []],
    ['after that of another system of the tool', [{ deployment_date: '2027-01-01' }, { id: 'other' }], '2026-02-01', []],
    [
      'unknown for another system of the tool',
      [{ deployment_date: '2027-01-01' }, { id: 'other', deployment_date: { not_applicable: 'never rolled out here' } }],
      '2026-02-01',
      [],
    ],
  ])('%s', (_, systems, first, expected) => {
    expect(briefly(judged(systems, [seen({ first })]))).toEqual(expected);
  });

  it('in the future is no finding when nothing was seen', () => {
    expect(briefly(judged([{ deployment_date: '2027-01-01' }], []))).toEqual(['note fail never-seen claude-code']);
  });
});
