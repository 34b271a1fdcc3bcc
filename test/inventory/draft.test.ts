import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tools } from '../../src/catalog/index.js';
import { draftInventory } from '../../src/inventory/draft.js';
import { judgeInventory } from '../../src/inventory/judge.js';
import { parseInventory } from '../../src/inventory/parse.js';
import { QUESTIONS } from '../../src/inventory/questions.js';
import { anyUse } from './arbitrary.js';
import { briefly, read, seen, TODAY } from './build.js';

const open = (draft: string): string[] =>
  judgeInventory(read(draft), TODAY, null, tools).flatMap(({ check, subject = '' }) =>
    check === 'inventory-answers' ? [subject] : [],
  );

describe('a draft', () => {
  const uses = [
    seen(),
    seen({ model: 'claude-opus-4-8' }),
    seen({ tool: 'coderabbit', use: 'review' }),
    seen({ tool: 'unspecified' }),
  ];
  const draft = draftInventory(uses, tools);

  it('begins with what an editor completes by', () => {
    expect(draft.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=./node_modules/@ai-provenance/scanner/schemas/ai-inventory.schema.json',
    );
  });

  it('says what git shows', () => {
    const { systems } = read(draft);
    expect(systems.map(({ id, name, provider, tools: ids, models }) => ({ id, name, provider, ids, models }))).toMatchObject([
      {
        id: 'claude-code',
        name: 'Claude Code',
        provider: { value: 'Anthropic' },
        ids: ['claude-code'],
        models: { value: [{ id: 'claude-opus-4-8' }] },
      },
      { id: 'coderabbit', ids: ['coderabbit'], models: { state: 'open' } },
    ]);
    expect(draft).toContain('# Seen in git from 2026-02-01 to 2026-06-01.\n  - id: "claude-code"');
    expect(draft).toContain('# Seen in git from 2026-02-01 to 2026-06-01, as reviewer only.\n  - id: "coderabbit"');
    expect(draft).toContain('# Seen in git, too, without a tool that could be listed: unspecified.');
  });

  it('leaves every other question open, and answers none', () => {
    const asked = QUESTIONS.map(([key]) => key);
    expect(open(draft).sort()).toEqual(
      [
        ...asked.filter((key) => key !== 'provider' && key !== 'models').map((key) => `claude-code.${key}`),
        ...asked.filter((key) => key !== 'provider').map((key) => `coderabbit.${key}`),
      ].sort(),
    );
  });

  it('approves nothing', () => {
    const found = judgeInventory(read(draft), TODAY, { uses, complete: true }, tools);
    expect(briefly(found.filter(({ check }) => check === 'inventory-approval'))).toEqual([
      'error fail tool-not-approved claude-code.status',
      'error fail tool-not-approved coderabbit.status',
      'note unknown tool-not-named unspecified',
    ]);
  });

  it('of nothing seen lists nothing, and shows what a system looks like', () => {
    const empty = draftInventory([], tools);
    expect(read(empty).systems).toEqual([]);
    const rows = empty.split('\n');
    const example = rows.flatMap((row) => (row.startsWith('#  ') ? [row.slice(1)] : []));
    const filled = ['version: "1"', 'systems:', ...example].join('\n');
    expect(open(filled)).toEqual(QUESTIONS.map(([key]) => `support-chat.${key}`).sort());
  });

  it('of whatever was seen passes its own schema, with a finding for each marker and no other', () => {
    const own = fc.record({
      id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
      name: fc.string({ minLength: 1, unit: 'binary' }),
      vendor: fc.string({ unit: 'binary' }),
    });
    fc.assert(
      fc.property(fc.array(anyUse), fc.array(own), (seenUses, mine) => {
        const known = [...tools, ...mine.filter(({ id }) => !tools.some((tool) => tool.id === id))];
        const text = draftInventory([...seenUses, ...mine.map(({ id }) => seen({ tool: id }))], known);
        const inventory = parseInventory(Buffer.from(text), 'ai_inventory.yaml', known);
        const found = judgeInventory(
          inventory,
          TODAY,
          null,
          known.map(({ id }) => ({ id, kind: 'agent' })),
        );
        expect(found.filter(({ check }) => check === 'inventory-answers')).toHaveLength(
          text.match(/^ +\w+: \{todo: /gm)?.length ?? 0,
        );
      }),
      { seed: 1, numRuns: 40 },
    );
  });
});
