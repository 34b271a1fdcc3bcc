import { describe, expect, it } from 'vitest';
import { read, told } from './read.js';

const FILE = '.supply-chain-attestation.yaml';
const counts = { total: 50, scanned: 48, with_attestation: 6, without_attestation: 42, coverage_percentage: 12.5 };
const attestation = (changes: object = {}, dependencies: object = {}): object => ({
  schema: 'https://oss.korext.com/supply-chain/schema',
  version: '1.0',
  project: { name: 'x', ecosystem: 'npm' },
  generated: '2026-04-15T12:00:00Z',
  dependencies: { ...counts, ...dependencies },
  ...changes,
});
const detail = (more: object): object => ({ name: 'left', version: '1.0.0', ecosystem: 'npm', ...more });

describe('a supply chain attestation', () => {
  it('gives its figures', () => {
    const document = read(FILE, attestation({ ai_composition: { weighted_percentage: 28.3 } }));
    expect(document).toMatchObject({ format: 'supply-chain-attestation', version: '1.0', state: 'consistent', problems: [] });
    expect(document.facts).toEqual({
      generated: '2026-04-15T12:00:00Z',
      dependencies: 50,
      scanned: 48,
      withAttestation: 6,
      withoutAttestation: 42,
      coverage: 12.5,
      percentage: 28.3,
    });
  });

  it.each<[string, object]>([
    [
      'tiers of all dependencies',
      attestation({ governance_tiers: { attested: 1, scanned: 2, ungoverned: 3, no_attestation: 44 } }),
    ],
    ['tiers of those scanned', attestation({ governance_tiers: { attested: 1, scanned: 2, ungoverned: 3, no_attestation: 42 } })],
    [
      'tiers under their older name',
      attestation({ ai_composition: { governance_distribution: { ATTESTED: 6, NO_ATTESTATION: 42 } } }),
    ],
    ['nulls', attestation({ ai_composition: null, governance_tiers: null, tools_detected: null, dependencies_detail: null })],
    [
      'details',
      attestation({
        dependencies_detail: [
          detail({ ai_percentage: 0, governance_tier: 'NO_ATTESTATION', attestation_source: 'none' }),
          detail({ ai_percentage: 41.2, governance_tier: 'ATTESTED', attestation_source: 'package' }),
        ],
      }),
    ],
    [
      'no dependencies',
      attestation({}, { total: 0, scanned: 0, with_attestation: 0, without_attestation: 0, coverage_percentage: 0 }),
    ],
  ])('may have %s', (_, content) => {
    expect(told(read(FILE, content))).toEqual([]);
  });

  it.each<[string, object, string]>([
    [
      'parts that are not the whole',
      attestation({}, { without_attestation: 41 }),
      'dependencies.scanned: says 48, but its parts add up to 47',
    ],
    [
      'more scanned than there are',
      attestation({}, { total: 40 }),
      'dependencies.scanned: says 48, more than the 40 of all dependencies',
    ],
    [
      'a coverage of its own',
      attestation({}, { coverage_percentage: 15.4 }),
      'coverage_percentage: says 15.4 %, but its own counts give 12.5 %',
    ],
    [
      'tiers that are too few',
      attestation({ governance_tiers: { attested: 1 } }),
      'governance_tiers: says 50, but its parts add up to 1',
    ],
    [
      'more assisted commits than commits',
      attestation({ ai_composition: { aggregate_assisted_commits: 9, aggregate_total_commits: 8 } }),
      'ai_composition.aggregate_assisted_commits: says that 9 of only 8 commits are assisted',
    ],
    [
      'a tool in more dependencies than were scanned',
      attestation({ tools_detected: [{ name: 'Cursor', dependency_count: 49 }] }),
      'tools_detected[0].dependency_count: says 49, more than the 48 of the dependencies scanned',
    ],
    [
      'more details than dependencies',
      attestation({ dependencies_detail: Array.from({ length: 51 }, () => detail({})) }),
      'dependencies_detail: says 51, more than the 50 of all dependencies',
    ],
    [
      'a percentage beyond 100',
      attestation({ high_risk: [{ name: 'x', ai_percentage: 189 }] }),
      'high_risk[0].ai_percentage: a percentage must be a number from 0 to 100',
    ],
    [
      'a tier of its own',
      attestation({ dependencies_detail: [detail({ governance_tier: 'GOLD' })] }),
      'dependencies_detail[0].governance_tier: a governance tier must be one of',
    ],
    [
      'a source of its own',
      attestation({ dependencies_detail: [detail({ attestation_source: 'PACKAGE' })] }),
      'dependencies_detail[0].attestation_source: an attestation source must be one of',
    ],
    [
      'a share without a source',
      attestation({ dependencies_detail: [detail({ ai_percentage: 5, attestation_source: 'none' })] }),
      'dependencies_detail[0].ai_percentage: says 5 %, and also that there is no attestation (source none)',
    ],
    [
      'a tier without a source',
      attestation({ dependencies_detail: [detail({ governance_tier: 'ATTESTED', attestation_source: 'none' })] }),
      'dependencies_detail[0].governance_tier: says ATTESTED, and also that there is no attestation',
    ],
    ['a negative count', attestation({}, { total: -1 }), 'dependencies.total must be >= 0'],
    ['no dependencies part', attestation({ dependencies: undefined }), 'the document lacks the key "dependencies"'],
    [
      'a weight beyond 100',
      attestation({ ai_composition: { weighted_percentage: 101 } }),
      'ai_composition.weighted_percentage must be <= 100',
    ],
    ['another version', attestation({ version: '1.1' }), 'is a supply chain attestation of version 1.1, which is not read'],
  ])('with %s is told', (_, content, said) => {
    const [first, ...others] = told(read(FILE, content));
    expect(first).toContain(said);
    expect(first).toMatch(/^\d+:\d+ (?:fail|unknown)\/warning/);
    expect(others).toEqual([]);
  });
});
