import { describe, expect, it } from 'vitest';
import { judgeInventory } from '../../src/inventory/judge.js';
import { renderInventory } from '../../src/inventory/show.js';
import { PLAIN } from '../../src/reports/layout.js';
import { activeCharacters, runnerCommands } from '../reports/channels.js';
import { fileOf, judged, read, seen, TODAY } from './build.js';

const shown = (systems: object[], rest = {}): string => {
  const inventory = read(fileOf(systems, rest));
  return renderInventory(inventory, judgeInventory(inventory, TODAY, null, []), PLAIN);
};

describe('the inventory as text', () => {
  it('is a table of systems', () => {
    expect(shown([{}], { organisation: 'Example Ltd' })).toBe(
      [
        'AI inventory of Example Ltd',
        'ai_inventory.yaml · 1 system · nothing to mend',
        '',
        '  name         models         tools        risk     owner           until       bias test   state',
        '  Claude Code  claude-opus-…  claude-code  minimal  Head of engin…  2026-12-31  2026-03-01  approved',
        '',
      ].join('\n'),
    );
  });

  it('of no systems is two lines', () => {
    expect(shown([])).toBe('AI inventory\nai_inventory.yaml · 0 systems · nothing to mend\n');
  });

  it('lists what is open by system, and the other findings', () => {
    const systems = [
      { owner: '', retention: { todo: 'ask' } },
      { id: 'second', status: { todo: '' }, last_bias_test: '2020-01-01' },
    ];
    const inventory = read(fileOf(systems));
    const text = renderInventory(inventory, judged(systems, [seen({ tool: 'cursor' })]), PLAIN);
    expect(text).toContain('  claude-code: owner, retention\n  second: status\n');
    expect(text).toContain(
      '  error   cursor: cursor is in no system of the inventory; 3 commits, 2026-02-01 to 2026-06-01, by Ada\n',
    );
    expect(text).toContain('  warning second.last_bias_test: is of 2020-01-01, 2,373 days ago; the limit is 365 days\n');
    expect(text).toMatch(/OPEN/);
  });

  it('keeps the table within 100 columns whatever it holds', () => {
    const long = 'x'.repeat(180);
    const systems = [
      { name: long, owner: long, models: [`claude-opus-4-8`, long], tools: ['claude-code', 'cursor', 'github-copilot', 'codex'] },
      {
        id: 'two',
        risk_classification: 'prohibited',
        approval: { not_applicable: 'no approval was needed' },
        status: 'suspended',
      },
    ];
    const rows = shown(systems).split('\n').slice(3, 6);
    expect(rows.map((row) => row.length).every((length) => length > 90 && length <= 100)).toBe(true);
  });

  it('gives no active character and no runner command of the file away', () => {
    const evil = '\u202Eevil\u200B\u001b[31m\n::error::x\r\n##[group]';
    const systems = [
      { name: evil, owner: evil, models: [`${evil}1`], purpose: { todo: evil }, retention: { not_applicable: evil } },
    ];
    const inventory = read(fileOf(systems, { organisation: evil }));
    const uses = [seen({ tool: 'cursor', model: evil, people: [evil] }), seen({ model: evil })];
    const text = renderInventory(inventory, judged(systems, uses), PLAIN);
    expect(activeCharacters(text.replaceAll('\n', ''))).toEqual([]);
    expect(runnerCommands(text)).toEqual([]);
  });
});
