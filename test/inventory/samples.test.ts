import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/ai-inventory.schema.json' with { type: 'json' };
import { tools } from '../../src/catalog/index.js';
import { judgeInventory } from '../../src/inventory/judge.js';
import { MAX_AGE_DAYS, parseInventory } from '../../src/inventory/parse.js';
import { parseYaml } from '../../src/yaml.js';
import { briefly, TODAY } from './build.js';

const SAMPLES = 'test/inventory/samples';
const all = readdirSync(SAMPLES);
const bytes = (name: string): Buffer => readFileSync(`${SAMPLES}/${name}`);
const findings = (name: string): string[] =>
  briefly(judgeInventory(parseInventory(bytes(name), name, tools), TODAY, null, tools));

function problems(name: string): string[] {
  try {
    parseInventory(bytes(name), name, tools);
    return [];
  } catch (error) {
    expect(error).toMatchObject({ name: 'ProvenanceError', code: 'bad-document' });
    return (error as Error).message.split('\n').map((line) => line.slice(name.length + 1));
  }
}

describe('a valid inventory', () => {
  const valid = all.filter((name) => name.startsWith('valid-'));

  it.each(valid)('%s', (name) => {
    expect(problems(name)).toEqual([]);
    const parsed = parseYaml(bytes(name));
    if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
    const ajv = new Ajv({ strict: false, validateFormats: false });
    expect(ajv.validate(schema, parsed.document.value), JSON.stringify(ajv.errors)).toBe(true);
  });

  it('has no finding when every question is answered', () => {
    expect(findings('valid-full.yaml')).toEqual([]);
    expect(findings('valid-empty.yaml')).toEqual([]);
    expect(findings('valid-singular.yaml')).toEqual([]);
  });

  it('is read into complete values', () => {
    const { systems, maxAgeDays, organisation, lastReview, digest } = parseInventory(bytes('valid-full.yaml'), 'f', tools);
    expect({ maxAgeDays, organisation, date: lastReview?.date }).toEqual({
      maxAgeDays: { biasTest: 365, approval: 365, review: 180 },
      organisation: 'Example Ltd',
      date: '2026-06-30',
    });
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(systems).toHaveLength(1);
    expect(systems[0]).toMatchObject({
      id: 'claude-code',
      tools: ['claude-code'],
      riskClassification: { state: 'given', value: 'minimal', at: { line: 14, column: 26 } },
      lastBiasTest: { state: 'not-applicable', reason: 'It writes code and judges no people' },
      dataClasses: { value: { allowed: ['source code', 'synthetic test data'], forbidden: ['customer data', 'credentials'] } },
      approval: { value: { by: { value: 'AI board' }, on: { value: '2026-01-10' }, scope: 'application code' } },
    });
  });

  it('may write one model and its version in two fields', () => {
    const [system] = parseInventory(bytes('valid-singular.yaml'), 'f', tools).systems;
    expect(system?.models).toMatchObject({ value: [{ written: 'GPT-4o 2024-08-06', id: 'gpt-4o', unknownVersion: false }] });
  });

  it('may leave every question open, each of which is a finding at its place', () => {
    const found = judgeInventory(parseInventory(bytes('valid-open.yaml'), 'f', tools), TODAY, null, tools);
    expect(found.map(({ line, column, code, subject }) => `${line}:${column} ${code} ${subject}`).sort()).toEqual(
      [
        '5:13 open-question open.models',
        '6:14 no-answer open.purpose',
        '7:12 no-answer open.owner',
        '8:15 no-answer open.provider',
        '9:26 no-answer open.risk_classification',
        '10:19 no-answer open.data_classes',
        '11:27 open-question open.training_data_source',
        '12:22 no-answer open.deployment_date',
        '13:21 no-answer open.last_bias_test',
        '14:23 no-reason open.drift_monitoring',
        '15:23 open-question open.incident_response',
        '16:21 no-answer open.human_override',
        '17:32 no-reason open.data_processing_agreement',
        '18:16 no-answer open.retention',
        '19:21 no-answer open.sub_processors',
        '20:21 no-answer open.certifications',
        '21:20 open-question open.approval.by',
        '21:40 no-answer open.approval.on',
        '21:56 no-answer open.approval.until',
        '22:12 open-question open.status',
      ].sort(),
    );
    expect(found.every(({ answer, severity }) => answer === 'fail' && severity === 'error')).toBe(true);
  });
});

describe('the page about the inventory', () => {
  const page = readFileSync('docs/inventory.md', 'utf8');

  it('names every field', () => {
    const rows = [...page.matchAll(/^\| ((?:`[a-z_]+`(?:, )?)+)/gm)].flatMap(([, cell = '']) => cell.match(/[a-z_]+/g) ?? []);
    expect(rows).toEqual(expect.arrayContaining(Object.keys(schema.definitions.system.properties)));
  });

  it('begins with an inventory that has no finding', () => {
    const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    expect(judgeInventory(parseInventory(Buffer.from(example), 'f', tools), TODAY, null, tools)).toEqual([]);
  });

  it('gives the limits that hold', () => {
    expect(page).toContain(`\`policy.max_age_days.bias_test\`, ${MAX_AGE_DAYS.biasTest} days`);
    expect(page).toContain(`\`policy.max_age_days.approval\`, ${MAX_AGE_DAYS.approval} days`);
    expect(page).toContain(`\`policy.max_age_days.review\`, ${MAX_AGE_DAYS.review} days`);
    const { properties } = schema.properties.policy.properties.max_age_days;
    expect([properties.bias_test.default, properties.approval.default, properties.review.default]).toEqual(
      Object.values(MAX_AGE_DAYS),
    );
  });
});

describe('an invalid inventory tells every problem at its place', () => {
  const invalid = all.filter((name) => name.startsWith('invalid-'));

  it.each(invalid)('%s', (name) => {
    const expected = [
      ...bytes(name)
        .toString()
        .matchAll(/^# (\d+:\d+: .*)$/gm),
    ].map(([, problem]) => problem);
    expect(expected.length).toBeGreaterThan(0);
    expect(problems(name)).toEqual(expected);
  });

  it('and there is a sample of each sort', () => {
    expect(invalid.length).toBeGreaterThan(25);
  });
});
