import fc from 'fast-check';
import type { ObservedUse } from '../../src/model/inventory.js';

const tool = fc.constantFrom('claude-code', 'cursor', 'claude', 'gpt', 'coderabbit', 'unspecified', 'no-such-tool', '__proto__');
const model = fc.oneof(
  fc.constantFrom(
    'claude-opus-4-8',
    'claude-opus-4',
    'claude-opus-4-20250514',
    'gpt-5.5',
    'claude-opus-9-9',
    'acme-2',
    'todo 5',
    'x-*',
  ),
  fc.string({ unit: 'binary' }),
);
const date = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const texts = fc.string({ unit: 'binary' });

export const anyUse: fc.Arbitrary<ObservedUse> = fc.record({
  tool,
  model: fc.option(model),
  use: fc.constantFrom('contribution', 'review'),
  commits: fc.nat({ max: 1000 }),
  people: fc.array(texts, { maxLength: 3 }),
  first: fc.option(date),
  last: fc.option(date),
  share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  evidence: fc.array(texts, { maxLength: 3 }),
});

const marker = fc.oneof(fc.record({ todo: texts }), fc.record({ not_applicable: fc.string({ minLength: 10, unit: 'binary' }) }));
const text = fc.oneof(texts, marker, fc.constant(null), fc.constantFrom('n/a', 'TBD', '30 days'));
const fact = fc.oneof(texts, fc.record({ todo: texts }), fc.constant(null));
const day = fc.oneof(date, marker, fc.constant(null), fc.constantFrom('', '?', 'tbd'));
const list = fc.oneof(fc.array(texts, { maxLength: 3 }), marker, fc.constant(null));
const listed = fc.oneof(
  model.filter((name) => !name.includes('*')),
  fc.constantFrom('claude-opus-*', 'gpt-5.*', ''),
  fc.record({
    name: fc.constantFrom('Claude Opus', 'gpt', 'Acme'),
    version: fc.constantFrom('4.8', 'any', '', '4-20250514', 'latest'),
  }),
);

/** The fields of a system that the schema accepts, without its id. */
export const anySystem = fc.record({
  name: fc.string({ minLength: 1, unit: 'binary' }),
  purpose: fact,
  owner: fact,
  provider: text,
  tools: fc.uniqueArray(fc.constantFrom('claude-code', 'cursor', 'claude', 'coderabbit'), { maxLength: 3 }),
  models: fc.oneof(fc.array(listed, { maxLength: 4 }), marker, fc.constant(null)),
  risk_classification: fc.oneof(fc.constantFrom('minimal', 'limited', 'high', 'prohibited', 'unacceptable', 'tbd'), marker),
  data_classes: fc.oneof(fc.record({ allowed: fc.array(texts), forbidden: fc.array(texts) }), marker, fc.constant(null)),
  training_data_source: text,
  deployment_date: day,
  last_bias_test: day,
  drift_monitoring: text,
  incident_response: text,
  human_override: text,
  data_processing_agreement: text,
  retention: text,
  sub_processors: list,
  certifications: list,
  approval: fc.oneof(fc.record({ by: fact, on: day, until: day }), marker, fc.constant(null)),
  status: fc.oneof(fc.constantFrom('approved', 'trial', 'suspended', 'retired', ''), fc.record({ todo: texts })),
});
