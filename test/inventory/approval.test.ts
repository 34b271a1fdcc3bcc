import { describe, expect, it } from 'vitest';
import { tools } from '../../src/catalog/index.js';
import { judgeInventory } from '../../src/inventory/judge.js';
import type { ObservedUse } from '../../src/model/inventory.js';
import { FINDING_WORDS } from '../../src/reports/words.js';
import { briefly, fileOf, judged, read, seen, TODAY } from './build.js';

const NO_APPROVAL = { approval: { not_applicable: 'We do not approve our tools' } };
const WINDOW = (on: string, until: string): object => ({ approval: { by: 'AI board', on, until } });
const UNDECIDED = { approval: { by: { todo: 'who?' }, on: '2026-01-10', until: '2026-12-31' } };
const model = (name: string): ObservedUse[] => [seen(), seen({ model: name, commits: 2 })];

describe('approved versus observed', () => {
  it.each<[string, object[], ObservedUse[], string[]]>([
    ['an approved tool', [{}], [seen()], []],
    ['an approved tool and model', [{}], model('claude-opus-4-8'), []],
    ['a tool that no system lists', [{}], [seen(), seen({ tool: 'cursor' })], ['error fail tool-not-in-inventory cursor']],
    [
      'a reviewer that no system lists',
      [{}],
      [seen(), seen({ tool: 'coderabbit', use: 'review' })],
      ['error fail tool-not-in-inventory coderabbit'],
    ],
    ['an AI tool without a name', [{}], [seen(), seen({ tool: 'unspecified' })], ['note unknown tool-not-named unspecified']],
    ['a system without tools lists nothing', [{ tools: [] }], [seen()], ['error fail tool-not-in-inventory claude-code']],
    ['a trial', [{ status: 'trial' }], [seen()], ['warning fail tool-not-approved claude-code.status']],
    ['a suspended system', [{ status: 'suspended' }], [seen()], ['error fail tool-not-approved claude-code.status']],
    ['a system retired after the last use', [{ status: 'retired', ...WINDOW('2026-01-10', '2026-06-30') }], [seen()], []],
    [
      'a system retired before the last use',
      [{ status: 'retired', ...WINDOW('2026-01-10', '2026-05-31') }],
      [seen()],
      ['error fail used-after-approval claude-code.approval.until'],
    ],
    [
      'a system retired on no known day',
      [{ status: 'retired', ...NO_APPROVAL }],
      [seen()],
      ['error fail tool-not-approved claude-code.status'],
    ],
    ['an approval that is not applicable', [NO_APPROVAL], [seen()], ['error fail tool-not-approved claude-code.status']],
    [
      'an approval by nobody yet',
      [UNDECIDED],
      [seen()],
      ['error fail open-question claude-code.approval.by', 'error fail tool-not-approved claude-code.status'],
    ],
    ['the first use on the first day', [WINDOW('2026-02-01', '2026-12-31')], [seen()], []],
    [
      'a use before the first day',
      [WINDOW('2026-02-02', '2026-12-31')],
      [seen()],
      ['warning fail used-before-approval claude-code.approval.on'],
    ],
    ['the last use on the last day', [WINDOW('2026-01-10', '2026-07-01')], [seen({ last: '2026-07-01' })], []],
    [
      'a use after the last day',
      [WINDOW('2026-01-10', '2026-07-01')],
      [seen({ last: '2026-07-02' })],
      ['error fail used-after-approval claude-code.approval.until'],
    ],
    ['uses of unknown date', [WINDOW('2026-01-10', '2026-07-01')], [seen({ first: null, last: null })], []],
    [
      'one approval after the other',
      [
        { ...WINDOW('2026-01-01', '2026-03-31'), status: 'retired' },
        { id: 'second', ...WINDOW('2026-04-01', '2026-12-31') },
      ],
      [seen()],
      [],
    ],
    ['one of two systems is approved', [{ status: 'suspended' }, { id: 'second' }], [seen()], []],
    ['a model that is not listed', [{}], model('claude-sonnet-4-6'), ['error fail model-not-in-inventory claude-code.models']],
    [
      'a model of a system that is not approved',
      [{}, { id: 'second', status: 'suspended', models: ['claude-sonnet-4-6'] }],
      model('claude-sonnet-4-6'),
      ['error fail model-not-in-inventory claude-code.models'],
    ],
    ['a model of another approved system', [{}, { id: 'second', models: ['claude-sonnet-4-6'] }], model('claude-sonnet-4-6'), []],
    [
      'a model, where models are not applicable',
      [{ models: { not_applicable: 'The vendor chooses the model' } }],
      model('claude-opus-4-8'),
      ['error fail model-not-in-inventory claude-code.models'],
    ],
    ['a foreign model', [{}], model('glm-4.7'), ['error fail model-not-in-inventory claude-code.models']],
    ['a model of no known family', [{}], model('acme-coder-2'), ['error fail model-not-in-inventory claude-code.models']],
    ['a version that nobody knows', [{}], model('claude-opus-9-9'), ['warning unknown model-version-unknown claude-code.models']],
    [
      'a listed version that nobody knows',
      [{ models: ['claude-opus-9-9'] }],
      model('claude-opus-9-9'),
      ['note unknown listed-version-unknown claude-code.models'],
    ],
    ['every version of a family', [{ models: [{ name: 'Claude Opus', version: 'any' }] }], model('claude-opus-9-9'), []],
    [
      'a release that is not named',
      [{ models: ['claude-opus-4-20250514'] }],
      model('claude-opus-4'),
      ['warning unknown model-date-not-named claude-code.models'],
    ],
    [
      'a model without its tool',
      [{}],
      [seen(), seen({ tool: 'claude' }), seen({ tool: 'claude', model: 'claude-opus-4-8' })],
      ['note unknown tool-not-named claude'],
    ],
    ['a family without tool and version', [{}], [seen(), seen({ tool: 'claude' })], ['note unknown tool-not-named claude']],
    ['a family that nothing lists', [{}], [seen(), seen({ tool: 'grok' })], ['error fail tool-not-in-inventory grok']],
    [
      'a model without its tool that nothing lists',
      [{}],
      [seen(), seen({ tool: 'gpt' }), seen({ tool: 'gpt', model: 'gpt-5.5' })],
      ['error fail tool-not-in-inventory gpt'],
    ],
    [
      'a model of a suspended system without its tool',
      [{ status: 'suspended' }],
      [seen({ tool: 'claude' }), seen({ tool: 'claude', model: 'claude-opus-4-8' })],
      ['error fail tool-not-in-inventory claude'],
    ],
    [
      'two models without their tool that nothing lists',
      [{}],
      [seen(), seen({ tool: 'gpt' }), seen({ tool: 'gpt', model: 'gpt-5.5' }), seen({ tool: 'gpt', model: 'gpt-5' })],
      ['error fail tool-not-in-inventory gpt', 'error fail tool-not-in-inventory gpt'],
    ],
    ['a listed family', [{}, { id: 'claude', tools: ['claude'] }], [seen(), seen({ tool: 'claude' })], []],
    [
      'a prohibited use',
      [{ risk_classification: 'unacceptable' }],
      [seen()],
      ['error fail prohibited-in-use claude-code.risk_classification'],
    ],
    ['a prohibited use that was ended', [{ risk_classification: 'prohibited', status: 'retired' }], [], []],
  ])('%s', (_, systems, uses, expected) => {
    expect(briefly(judged(systems, uses))).toEqual(expected);
  });

  it('cites evidence, counts each commit once, and says whom to ask', () => {
    const uses = [
      seen({ tool: 'cursor', commits: 12, people: ['Bob', 'Ada'] }),
      seen({ tool: 'cursor', commits: 9, model: 'gpt-5.5', first: '2025-12-01', evidence: ['b#1'] }),
      seen({ tool: 'cursor', commits: 1, use: 'review', people: [], last: '2026-06-20', evidence: ['c#1'] }),
    ];
    const [found] = judged([{}], [seen(), ...uses]);
    expect(found).toMatchObject({
      id: 'inventory-approval:tool-not-in-inventory:cursor',
      values: { commits: 12, reviews: 1, first: '2025-12-01', last: '2026-06-20', people: 'Ada, Bob' },
      evidence: ['a#1', 'b#1', 'c#1'],
      line: 3,
    });
    expect(found && FINDING_WORDS[found.code](found.values ?? {})).toBe(
      'cursor is in no system of the inventory; 12 commits and 1 review, 2025-12-01 to 2026-06-20, by Ada, Bob',
    );
  });

  it('says what is listed instead', () => {
    const [found] = judged([{ models: ['claude-opus-4-8', 'Claude Opus 4.7'] }], model('claude-sonnet-4-6'));
    expect(found && FINDING_WORDS[found.code](found.values ?? {})).toBe(
      'claude-sonnet-4-6 is not among the models listed for claude-code (Claude Opus 4.7, claude-opus-4-8); 2 commits, 2026-02-01 to 2026-06-01, by Ada',
    );
  });
});

describe('a system that was never seen', () => {
  const never = (fields: object, complete: boolean): string[] =>
    briefly(judgeInventory(read(fileOf([fields])), TODAY, { uses: [], complete }, tools));

  it.each<[string, object, boolean, string[]]>([
    ['is a note', {}, true, ['note fail never-seen claude-code']],
    ['is unknown when the history was not complete', {}, false, ['note unknown never-seen claude-code']],
    ['is not judged without tools', { tools: [], models: ['gpt-5.5'] }, true, []],
    ['is expected of a retired one', { status: 'retired' }, true, []],
    ['is expected of a suspended one', { status: 'suspended' }, true, []],
  ])('%s', (_, fields, complete, expected) => {
    expect(never(fields, complete)).toEqual(expected);
  });

  it('was seen when one of its models was named without a tool', () => {
    expect(briefly(judged([{}], [seen({ tool: 'claude' }), seen({ tool: 'claude', model: 'claude-opus-4-8' })]))).toEqual([
      'note unknown tool-not-named claude',
    ]);
  });
});
