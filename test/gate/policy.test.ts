import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import configSchema from '../../schemas/config.schema.json' with { type: 'json' };
import { parseConfig } from '../../src/config-document.js';
import { DEFAULT_POLICY, type PolicyDocument, policyOf } from '../../src/policy.js';

const settingsOf = (yaml: string) => policyOf(parseConfig(Buffer.from(yaml), '.ai-provenance.yml').demands).settings;

describe('settings', () => {
  it('without a file are the defaults, each said to be one', () => {
    const { settings, listed } = policyOf();
    expect(settings).toEqual(DEFAULT_POLICY);
    expect(new Set(listed.map(({ from }) => from))).toEqual(new Set(['default']));
  });

  it('name where each came from, and a flag wins over the file', () => {
    const document: PolicyDocument = { 'fail-on': 'warning', policy: { attestation: { 'max-age-days': 90 } } };
    const from = Object.fromEntries(
      policyOf(document, { failOn: { value: 'none', from: 'environment' } }).listed.map(({ key, value, from: source }) => [
        key,
        `${value} ${source}`,
      ]),
    );
    expect(from).toMatchObject({
      'fail-on': 'none environment',
      'policy.attestation.max-age-days': '90 file',
      'policy.attestation.severity': 'error default',
      'scope.paths': '** default',
    });
    expect(policyOf(document).settings.failOn).toBe('warning');
  });

  it.each([
    ['disclosure: {}', { require: 'any' }],
    ['disclosure: { require: none }', { require: 'none' }],
    ['disclosure: { forbid: [sign-off] }', { require: 'any', forbid: ['sign-off'] }],
  ])('naming %s asks for it unless it says no', (section, expected) => {
    expect(settingsOf(`version: 1\npolicy: { ${section} }\n`).disclosure).toMatchObject(expected);
  });

  it.each(['attestation', 'inventory', 'requirements'] as const)('naming %s asks for the file', (section) => {
    expect(settingsOf(`version: 1\npolicy: { ${section}: {} }\n`)[section].required).toBe(true);
    expect(settingsOf(`version: 1\npolicy: { ${section}: { required: false } }\n`)[section].required).toBe(false);
    expect(settingsOf('version: 1\n')[section].required).toBe(false);
  });

  it('of every key of the file arrive', () => {
    const settings = settingsOf(`version: 1
fail-on: none
scope: { paths: [src/**], ignore: [dist/**] }
policy:
  disclosure: { severity: note, require: none, trailers: [AI], forbid: [author, committer, co-author, sign-off, footer] }
  attestation: { severity: warning, required: false, file: a.yaml, fresh: true, max-drift: 2.5, max-age-days: 3 }
  inventory: { severity: note, required: false, file: i.yaml }
  requirements: { severity: none, required: false, file: r.yaml }
  impact: { severity: note, max: low }
  hidden-unicode: { severity: none }
  policy-change: { severity: none }
  checks: { disclosure: warning, requirements: none }
`);
    expect(settings).toEqual({
      failOn: 'none',
      scope: { paths: ['src/**'], ignore: ['dist/**'] },
      disclosure: {
        severity: 'note',
        require: 'none',
        trailers: ['AI'],
        forbid: ['author', 'committer', 'co-author', 'sign-off', 'footer'],
      },
      attestation: { severity: 'warning', required: false, file: 'a.yaml', fresh: true, maxDrift: 2.5, maxAgeDays: 3 },
      inventory: { severity: 'note', required: false, file: 'i.yaml' },
      requirements: { severity: 'none', required: false, file: 'r.yaml' },
      impact: { severity: 'note', max: 'low' },
      hiddenUnicode: { severity: 'none' },
      policyChange: { severity: 'none' },
      checks: { disclosure: 'warning', requirements: 'none' },
    });
  });
});

describe('the schema', () => {
  it('gives each key the default that holds', () => {
    const ajv = new Ajv({ useDefaults: true, strict: false });
    const document = {
      scope: {},
      policy: {
        disclosure: {},
        attestation: {},
        inventory: {},
        requirements: {},
        impact: {},
        'hidden-unicode': {},
        'policy-change': {},
      },
    };
    const named = policyOf(structuredClone(document) as PolicyDocument).settings;
    ajv.validate(configSchema, document);
    expect(policyOf(document as PolicyDocument).settings).toEqual(named);
  });

  it('describes each of its sections for an editor', () => {
    const { policy, scope } = configSchema.properties;
    for (const section of [...Object.values(policy.properties), policy, scope]) expect(section.description).toMatch(/\.$/);
  });
});

describe('a fault in the policy has a place and a remedy', () => {
  it.each([
    ['policy: { disclosures: {} }', /:2:11: unknown key "disclosures" in policy \(did you mean "disclosure"\?\)/],
    ['policy: { disclosure: { require: all } }', /:2:\d+: policy\.disclosure\.require must be one of any, none/],
    ['policy: { impact: { max: highh } }', /did you mean "high"\?/],
    ['fail-on: errors', /:2:10: fail-on must be one of error, warning, none \(did you mean "error"\?\)/],
  ])('%s', (text, message) => {
    expect(() => settingsOf(`version: 1\n${text}\n`)).toThrow(message);
  });
});
