import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tools } from '../../src/catalog/index.js';
import { judgeInventory } from '../../src/inventory/judge.js';
import { parseInventory } from '../../src/inventory/parse.js';
import { renderInventory } from '../../src/inventory/show.js';
import type { Finding } from '../../src/model/finding.js';
import { PLAIN } from '../../src/reports/layout.js';
import { FINDING_WORDS } from '../../src/reports/words.js';
import { anySystem, anyUse } from './arbitrary.js';
import { fileOf, read, TODAY } from './build.js';

const withoutPlace = (findings: readonly Finding[]): object[] => findings.map(({ line, column, ...rest }) => rest);

describe('whatever a valid inventory and a history hold', () => {
  it('judging ends, each finding has an id and words of its own, and the order of things does not matter', () => {
    fc.assert(
      fc.property(
        fc.array(anySystem, { maxLength: 4 }),
        fc.array(anyUse, { maxLength: 8 }),
        fc.boolean(),
        (fields, uses, complete) => {
          const systems = fields.map((system, index) => ({ ...system, id: `system-${index}` }));
          const inventory = read(fileOf(systems));
          const found = judgeInventory(inventory, TODAY, { uses, complete }, tools);
          expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
          for (const { code, values = {} } of found) expect(FINDING_WORDS[code](values)).not.toMatch(/undefined|\[object/);
          expect(renderInventory(inventory, found, PLAIN)).toContain('AI inventory');
          const turned = judgeInventory(read(fileOf(systems.toReversed())), TODAY, { uses: uses.toReversed(), complete }, tools);
          expect(withoutPlace(turned)).toEqual(withoutPlace(found));
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });

  it('a document of any shape is read or refused with places', () => {
    const keys = fc.constantFrom(
      'version',
      'systems',
      'policy',
      'last_review',
      'max_age_days',
      'id',
      'models',
      'model',
      'tools',
      'approval',
      'owner',
      'x-a',
    );
    const { tree } = fc.letrec((tie) => ({
      leaf: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constantFrom('1', 'any', '*', '2026-02-30')),
      tree: fc.oneof(
        { depthSize: 'small' },
        tie('leaf'),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(keys, tie('tree'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        try {
          parseInventory(Buffer.from(JSON.stringify(value)), 'f', tools);
        } catch (error) {
          expect(error).toMatchObject({ code: 'bad-document' });
          expect((error as Error).message).toMatch(/^f:\d+:\d+: /);
        }
      }),
      { seed: 1, numRuns: 150 },
    );
  });
});
