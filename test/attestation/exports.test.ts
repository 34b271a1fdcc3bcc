import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import ajvFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CommitChanges, renderAgentTrace } from '../../src/attestation/exports/agent-trace.js';
import { type Badge, badgeOf, renderBadge } from '../../src/attestation/exports/badge.js';
import { CYCLONEDX_VERSIONS, type CycloneDxInput, renderCycloneDx } from '../../src/attestation/exports/cyclonedx.js';
import { standingOf } from '../../src/attestation/exports/standing.js';
import { uuidOf } from '../../src/attestation/exports/uuid.js';
import { modelFamilies, tools as rows } from '../../src/catalog/index.js';
import { parseModel } from '../../src/match/model.js';
import type { AttestationClaims, AttestationReport } from '../../src/model/attestation.js';
import type { ToolUse } from '../../src/model/attribution.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { Finding } from '../../src/model/finding.js';
import type { RepoReport } from '../../src/model/report.js';
import { readTraces } from '../../src/sources/traces.js';
import { tempRepo } from '../helpers/repo.js';
import { gitAiNote, removedAfterEach } from '../helpers/scene.js';
import { matcher } from '../match/world.js';
import { activeCharacters, runnerCommands } from '../reports/channels.js';
import { attested, BASE, claims, commitOf, EVIL, HEAD, repository, TOOL } from './sample.js';

const keep = removedAfterEach();
const golden = (name: string): string => new URL(`../golden/${name}`, import.meta.url).pathname;

const finding = (over: Partial<Finding>): Finding => ({
  id: 'attestation-truth:1',
  check: 'attestation-truth',
  answer: 'fail',
  severity: 'error',
  path: '.ai-attestation.yaml',
  code: 'differs-from-git',
  evidence: [],
  ...over,
});
const drift = { declared: claims({ commits: 400, assistedCommits: 4, percentage: 1 }) };

describe('an attestation', () => {
  it.each<[string, Partial<RepoReport>, Partial<AttestationReport>, string]>([
    ['that git repeats', {}, {}, 'confirmed'],
    ['whose share has more decimals', {}, { declared: claims({ percentage: 23.1001 }) }, 'confirmed'],
    ['with other counts', {}, drift, 'differs'],
    ['with another share', {}, { declared: claims({ percentage: 23.2 }) }, 'differs'],
    ['that a finding refutes', { findings: [finding({})] }, {}, 'differs'],
    ['with a note', { findings: [finding({ severity: 'note', code: 'tool-not-listed' })] }, {}, 'confirmed'],
    ['beside another that is refuted', { findings: [finding({ path: 'b/.ai-attestation.yaml' })] }, {}, 'confirmed'],
    ['of which the check knows nothing', { findings: [finding({ answer: 'unknown' })] }, {}, 'incomplete'],
    ['that was not recomputed', {}, { recomputed: null }, 'incomplete'],
    ['of a run with gaps', { complete: false }, {}, 'incomplete'],
    ['of a run with gaps and other counts', { complete: false }, drift, 'incomplete'],
  ])('%s', (_, repo, attestation, standing) => {
    expect(standingOf(repository(repo), attested(attestation))).toBe(standing);
  });
});

describe('uuidOf', () => {
  it('is the start of the SHA-256 digest, as version 8 of RFC 9562', () => {
    // sha256('abc') = ba7816bf 8f01cfea 414140de 5dae2223…
    expect(uuidOf('abc')).toBe('ba7816bf-8f01-8fea-8141-40de5dae2223');
  });

  it('is well formed for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(uuidOf(text)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      }),
      { seed: 1 },
    );
  });
});

// CycloneDX

interface Component {
  'bom-ref': string;
  name: string;
  group?: string;
  purl?: string;
  version?: string;
  properties: { name: string; value: string }[];
  externalReferences?: { type: string; url: string }[];
}

interface Bom {
  serialNumber: string;
  metadata: { timestamp?: string; component: Component };
  components: Component[];
  declarations: {
    assessors: { thirdParty: boolean }[];
    attestations: {
      summary: string;
      map: { claims: string[]; counterClaims?: string[]; conformance?: { score: number }; confidence: { score?: number } }[];
    }[];
    claims: { 'bom-ref': string; predicate: string; evidence: string[]; counterEvidence?: string[] }[];
    evidence: { 'bom-ref': string }[];
  };
}

const library = dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json'));
const shipped = (name: string): object => JSON.parse(readFileSync(join(library, 'res', 'schema', name), 'utf8'));

/** The official schemas. URIs are held to ASCII (RFC 3986), which is stricter than the schema's `iri-reference`. */
function officialSchema(version: string): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajvFormats.default(ajv);
  ajv.addFormat('iri-reference', /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/);
  ajv.addFormat('idn-email', true);
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    const file = `${name}.SNAPSHOT.schema.json`;
    ajv.addSchema(shipped(file), `http://cyclonedx.org/schema/${file}`);
  }
  return ajv.compile(shipped(`bom-${version}.SNAPSHOT.schema.json`));
}

const validators = new Map<string, ValidateFunction>(CYCLONEDX_VERSIONS.map((version) => [version, officialSchema(version)]));

function errorsOf(text: string, specVersion: string): unknown {
  const validate = validators.get(specVersion);
  return validate?.(JSON.parse(text)) === true ? [] : validate?.errors;
}

const inputOf = (over: Partial<CycloneDxInput> = {}): CycloneDxInput => ({
  tool: TOOL,
  repo: repository(),
  attestation: attested(),
  governance: { engine: null, proofBundleUrl: null },
  tools: rows,
  specVersion: '1.6',
  ...over,
});

const bomOf = (over: Partial<CycloneDxInput> = {}): Bom => JSON.parse(renderCycloneDx(inputOf(over)));

const propertyOf = ({ properties }: Component, name: string): string | undefined =>
  properties.find((property) => property.name === name)?.value;

/** All references within a document, and all that can be referred to. */
function referencesOf(value: unknown): { made: string[]; used: string[] } {
  const made: string[] = [];
  const used: string[] = [];
  const walk = (item: unknown, key: string): void => {
    if (typeof item === 'string') {
      if (key === 'bom-ref') made.push(item);
      if (LINKS.includes(key)) used.push(item);
    } else if (typeof item === 'object' && item !== null) {
      for (const [name, member] of Object.entries(item)) walk(member, Array.isArray(item) ? key : name);
    }
  };
  walk(value, '');
  return { made, used };
}
const LINKS = ['target', 'assessor', 'requirement', 'claims', 'counterClaims', 'assemblies', 'evidence', 'counterEvidence'];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 30 }) },
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(...EVIL),
  fc.constant('x'.repeat(5000)),
);
const hex = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 40, maxLength: 40 }),
  fc.constant('d'.repeat(64)),
);
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const time = fc.oneof(
  text,
  fc.constantFrom('2026-02-30T00:00:00Z', '2026-01-01 00:00:00+05:30', '0000-01-01T00:00:00+14:00', '9999-12-31T23:59:59-23:59'),
  fc.constantFrom(
    '2026-01-01T23:59:60Z',
    '2026-01-01',
    '2026-01-01T00:00:00.123456Z',
    '2026-01-01t00:00:00z',
    '2026-13-01T00:00:00Z',
  ),
);
const claimed: fc.Arbitrary<AttestationClaims> = fc
  .record({ owner: text, name: text, generated: time, commits: fc.nat(), assistedCommits: fc.nat(), percentage: fc.double() })
  .map((over) => claims(over));
const attestation: fc.Arbitrary<AttestationReport> = fc
  .record({
    path: text,
    digest: fc.oneof(fc.constant('e'.repeat(64)), text),
    version: text,
    declared: claimed,
    recomputed: orNull(claimed),
    range: fc.record({
      source: fc.constantFrom('object-ids', 'dates'),
      base: orNull(hex),
      head: orNull(fc.oneof(hex, text)),
      merges: fc.boolean(),
    }),
    behind: orNull(fc.record({ commits: fc.nat(), assisted: fc.nat(), onlyDocuments: fc.boolean() })),
  })
  .map((over) => attested(over));
const repo: fc.Arbitrary<RepoReport> = fc
  .record({
    name: orNull(text),
    url: orNull(
      fc.oneof(
        text.map((path) => `https://github.com/${path}/x`),
        text,
      ),
    ),
    complete: fc.boolean(),
    tools: fc.array(
      fc.record({
        id: text,
        declared: fc.nat({ max: 2 }),
        recorded: fc.nat({ max: 2 }),
        suspected: fc.nat({ max: 2 }),
        roles: fc.dictionary(text, fc.nat()),
        models: fc.dictionary(text, fc.nat()),
        firstSeen: orNull(text),
        lastSeen: orNull(text),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ name, url, complete, tools }) => repository({ repository: { name, url, objectFormat: 'sha1' }, complete, tools }));
const input: fc.Arbitrary<CycloneDxInput> = fc.record({
  tool: fc.record({ name: text, version: text, rulesDigest: text }),
  repo,
  attestation,
  governance: orNull(fc.record({ engine: orNull(text), proofBundleUrl: orNull(text) })),
  tools: fc.constant(rows),
  specVersion: fc.constantFrom(...CYCLONEDX_VERSIONS),
});

describe.each(CYCLONEDX_VERSIONS)('CycloneDX %s', (specVersion) => {
  it.each<[string, Partial<CycloneDxInput>]>([
    ['confirmed', {}],
    ['differs', { attestation: attested(drift) }],
    ['incomplete', { repo: repository({ complete: false }) }],
  ])('is what it was and valid: %s', async (name, over) => {
    const output = renderCycloneDx(inputOf({ ...over, specVersion }));
    expect(errorsOf(output, specVersion)).toEqual([]);
    if (specVersion === '1.6') await expect(output).toMatchFileSnapshot(golden(`cyclonedx-${name}.json`));
  });
});

describe('CycloneDX', () => {
  it.each<[string, (bom: Bom) => object]>([
    ['a member of no kind', (bom) => ({ ...bom, extra: 1 })],
    ['a serial number that is none', (bom) => ({ ...bom, serialNumber: 'x' })],
    ['an address that is none', (bom) => ({ ...bom, externalReferences: [{ type: 'vcs', url: 'a b' }] })],
    ['a time that is none', (bom) => ({ ...bom, metadata: { timestamp: '2026-02-30T00:00:00Z' } })],
  ])('is held to a schema that refuses %s', (_, change) => {
    expect(errorsOf(JSON.stringify(change(bomOf())), '1.6')).not.toEqual([]);
  });

  it('is valid, harmless and whole, whatever the names', () => {
    fc.assert(
      fc.property(input, (value) => {
        const output = renderCycloneDx(value);
        expect(errorsOf(output, value.specVersion)).toEqual([]);
        expect(activeCharacters(output.replaceAll('\n', ''))).toEqual([]);
        expect(runnerCommands(output)).toEqual([]);
        expect(renderCycloneDx(structuredClone(value))).toBe(output);
        const { made, used } = referencesOf(JSON.parse(output));
        expect(new Set(made).size).toBe(made.length);
        expect(used.filter((name) => !made.includes(name))).toEqual([]);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('states the share that git says under the interoperable names', () => {
    const { component } = bomOf().metadata;
    expect(component.properties.filter(({ name }) => name.startsWith('korext:'))).toEqual([
      { name: 'korext:ai_percentage', value: '23.1' },
      { name: 'korext:governance_tier', value: 'UNGOVERNED' },
      { name: 'korext:attestation_source', value: 'repository' },
      { name: 'korext:tools', value: 'claude-code,cursor' },
    ]);
    expect(propertyOf(component, 'ai-provenance:verified')).toBe('true');
  });

  it('tells git’s share and the file’s apart where they differ, with a counter-claim', () => {
    const { metadata, declarations } = bomOf({ attestation: attested(drift) });
    expect(propertyOf(metadata.component, 'korext:ai_percentage')).toBe('23.1');
    expect(propertyOf(metadata.component, 'ai-provenance:percentage')).toBe('23.1');
    expect(propertyOf(metadata.component, 'ai-provenance:declared:percentage')).toBe('1.0');
    expect(propertyOf(metadata.component, 'ai-provenance:verified')).toBe('false');
    expect(declarations.attestations[0]?.map[0]).toMatchObject({ counterClaims: ['claim:git'], conformance: { score: 0 } });
    expect(declarations.claims.map(({ predicate }) => predicate)).toEqual([
      'The file .ai-attestation.yaml states 4 AI-assisted of 400 commits (1.0 %)',
      'Git shows 95 AI-assisted of 412 commits (23.1 %)',
    ]);
  });

  it('names the findings that refute equal counts', () => {
    const { metadata, declarations } = bomOf({ repo: repository({ findings: [finding({ code: 'history-rewritten' })] }) });
    expect(propertyOf(metadata.component, 'ai-provenance:finding')).toBe('history-rewritten');
    expect(declarations.claims[1]?.predicate).toBe(
      'Git shows 95 AI-assisted of 412 commits (23.1 %); findings: history-rewritten',
    );
  });

  it('names no third party as its assessor and no confidence in numbers', () => {
    const { declarations } = bomOf();
    expect(declarations.assessors).toMatchObject([{ thirdParty: false }]);
    expect(declarations.attestations[0]?.map[0]?.conformance?.score).toBe(1);
    expect(declarations.attestations[0]?.map[0]?.confidence).not.toHaveProperty('score');
  });

  it.each<[string, Partial<CycloneDxInput>]>([
    ['a run with gaps', { repo: repository({ complete: false }) }],
    ['an attestation that was not recomputed', { attestation: attested({ recomputed: null }) }],
  ])('states no share of %s', (_, over) => {
    const output = renderCycloneDx(inputOf(over));
    const { metadata, declarations } = bomOf(over);
    expect(output).not.toMatch(/23\.1|\b95\b|(?::|_)percentage/);
    expect(propertyOf(metadata.component, 'ai-provenance:standing')).toBe('incomplete');
    expect(declarations.attestations[0]?.map[0]).not.toHaveProperty('conformance');
    expect(declarations.evidence.map((item) => item['bom-ref'])).toEqual(['evidence:attestation']);
  });

  it('lists the tools and models of declared and recorded commits, with their names', () => {
    expect(bomOf().components.map((item) => [item['bom-ref'], item.name])).toEqual([
      ['tool:claude-code', 'Claude Code'],
      ['tool:cursor', 'Cursor'],
      ['model:claude-opus-4-5', 'claude-opus-4-5'],
      ['model:gpt-5.5', 'gpt-5.5'],
    ]);
    expect(bomOf().components[2]?.properties).toEqual([
      { name: 'ai-provenance:commits:tool:claude-code', value: '60' },
      { name: 'ai-provenance:commits:tool:cursor', value: '2' },
    ]);
  });

  it.each<[string, CycloneDxInput['governance'], Partial<AttestationReport>, string | undefined]>([
    ['not read', null, {}, undefined],
    ['none', { engine: null, proofBundleUrl: null }, {}, 'UNGOVERNED'],
    ['none needed', { engine: null, proofBundleUrl: null }, sameClaims({ assistedCommits: 0, percentage: 0 }), 'NONE'],
    ['an engine', { engine: 'x', proofBundleUrl: null }, {}, 'SCANNED'],
    ['a proof', { engine: 'x', proofBundleUrl: 'https://example.org' }, {}, 'ATTESTED'],
    ['a proof of no engine', { engine: null, proofBundleUrl: 'https://example.org' }, {}, 'UNGOVERNED'],
  ])('tells governance as the file does: %s', (_, governance, over, tier) => {
    const { component } = bomOf({ governance, attestation: attested(over) }).metadata;
    expect(propertyOf(component, 'korext:governance_tier')).toBe(tier);
  });

  it.each([
    [null, 'owner', 'name', 'as the attestation says'],
    ['group/sub/project', 'group/sub', 'project', 'as the origin says'],
    ['project', undefined, 'project', 'as the origin says'],
  ])('takes the name of the repository %s from the origin, or else from the attestation', (name, group, last, source) => {
    const { component } = bomOf({ repo: repository({ repository: { name, url: null, objectFormat: 'sha1' } }) }).metadata;
    expect([component.group, component.name]).toEqual([group, last]);
    expect(propertyOf(component, 'ai-provenance:repository:name')).toBe(source);
  });

  it.each<[string | null, string | undefined]>([
    ['https://github.com/Owner/Name.js', `pkg:github/owner/name.js@${HEAD}`],
    ['https://github.com/a/.github', `pkg:github/a/.github@${HEAD}`],
    ['https://github.com/a/..', undefined],
    ['ssh://github.com/a/b', `pkg:github/a/b@${HEAD}`],
    ['ssh://github.com:22/a/b', `pkg:github/a/b@${HEAD}`],
    ['https://gitlab.com/a/b', undefined],
    ['https://github.com.evil.example/a/b', undefined],
    ['https://evil.example/github.com/a/b', undefined],
    ['https://github.com/a/b/c', undefined],
    ['https://github.com/a/b%2Fc', undefined],
    ['https://github.com/ä/b', undefined],
    [null, undefined],
  ])('names %s by its package URL', (url, purl) => {
    const named = repository({ repository: { name: 'a/b', url, objectFormat: 'sha1' } });
    expect(bomOf({ repo: named }).metadata.component.purl).toBe(purl);
  });

  it.each([
    ['2026-11-20T10:00:00+01:00', '2026-11-20T09:00:00Z'],
    ['2026-11-20T10:00:00.999Z', '2026-11-20T10:00:00Z'],
    ['2026-11-20', undefined],
    ['yesterday', undefined],
    ['0000-01-01T00:00:00+14:00', undefined],
  ])('takes its time from the attestation: %s', (generated, timestamp) => {
    expect(bomOf({ attestation: attested({ declared: claims({ generated }) }) }).metadata.timestamp).toBe(timestamp);
  });

  it('has a serial number that follows from its content', () => {
    const moved = attested({ range: { source: 'dates', base: BASE, head: HEAD, merges: false } });
    expect(bomOf().serialNumber).toBe(bomOf({ attestation: attested() }).serialNumber);
    expect(bomOf({ attestation: moved }).serialNumber).not.toBe(bomOf().serialNumber);
  });

  it.each([
    ['.ai-attestation.yaml', '.ai-attestation.yaml'],
    ['packages/a b/ü#?%.yaml', 'packages/a%20b/%C3%BC%23%3F%25.yaml'],
    ['javascript:x/y', 'javascript%3Ax/y'],
    ['//evil.example/x', 'evil.example/x'],
  ])('refers to the file %s within the repository', (path, url) => {
    const { component } = bomOf({ attestation: attested({ path }) }).metadata;
    expect(component.externalReferences?.find(({ type }) => type === 'attestation')?.url).toBe(url);
  });

  function sameClaims(over: Partial<AttestationClaims>): Partial<AttestationReport> {
    return { declared: claims(over), recomputed: claims(over) };
  }
});

// Agent Trace

/** The constraints of `cursor/agent-trace: README.md` section 6.1; members that it does not name are refused, because we write none. */
const traceSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'id', 'timestamp', 'files'],
  properties: {
    version: { type: 'string', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
    id: { type: 'string', format: 'uuid' },
    timestamp: { type: 'string', format: 'date-time' },
    vcs: {
      type: 'object',
      additionalProperties: false,
      required: ['type', 'revision'],
      properties: { type: { enum: ['git', 'jj', 'hg', 'svn'] }, revision: { type: 'string' } },
    },
    tool: {
      type: 'object',
      additionalProperties: false,
      properties: { name: { type: 'string' }, version: { type: 'string' } },
    },
    files: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['path', 'conversations'],
        properties: {
          path: { type: 'string' },
          conversations: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['ranges'],
              properties: {
                contributor: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['type'],
                  properties: {
                    type: { enum: ['human', 'ai', 'mixed', 'unknown'] },
                    model_id: { type: 'string', maxLength: 250 },
                  },
                },
                ranges: {
                  type: 'array',
                  items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['start_line', 'end_line'],
                    properties: { start_line: { type: 'integer', minimum: 1 }, end_line: { type: 'integer', minimum: 1 } },
                  },
                },
              },
            },
          },
        },
      },
    },
    metadata: { type: 'object' },
  },
};

const traceAjv = new Ajv({ allErrors: true });
ajvFormats.default(traceAjv);
const validTrace = traceAjv.compile<TraceRecord>(traceSchema);

interface TraceRecord {
  id: string;
  vcs: { revision: string };
  tool?: { name: string };
  files: {
    path: string;
    conversations: { contributor: { type: string; model_id?: string }; ranges: { start_line: number; end_line: number }[] }[];
  }[];
  metadata: { 'ai-provenance': { lines: string; changes: string; roles: string[]; models: string[] } };
}

function recordsOf(output: string): TraceRecord[] {
  return output
    .split('\n')
    .slice(0, -1)
    .map((row) => {
      const value: unknown = JSON.parse(row);
      if (!validTrace(value)) throw new Error(JSON.stringify(validTrace.errors));
      return value;
    });
}

const ONE = '1'.repeat(40);
const TWO = '2'.repeat(40);
const use = (id: string, role: ToolUse['role'] = 'co-author', model?: string): ToolUse => ({
  id,
  role,
  ...(model === undefined ? {} : { model }),
});
const cited = (commit: string, n: number, over: Partial<Evidence>): Evidence => ({
  id: `${commit}#${n}`,
  kind: 'co-author',
  commit,
  tool: 'claude-code',
  role: 'co-author',
  strength: 'decisive',
  assertedBy: 'author',
  ...over,
});
const changed = (commit: string, ...paths: string[]): CommitChanges => ({
  commit,
  files: paths.map((path) => ({ path, added: 3, deleted: null })),
});

/** A repository with one commit that cites this evidence. */
function withCommit(tools: ToolUse[], evidence: Evidence[], over: Parameters<typeof commitOf>[1] = {}): RepoReport {
  return repository({ commits: [commitOf(ONE, { tools, evidence: evidence.map(({ id }) => id), ...over })], evidence });
}

const traced = (...args: Parameters<typeof withCommit>): TraceRecord[] =>
  recordsOf(renderAgentTrace(TOOL, withCommit(...args), [changed(ONE, 'src/a.ts', 'src/b.ts')]));

describe('Agent Trace', () => {
  it('is what it was', async () => {
    const model = 'claude-opus-4-5';
    const evidence = [
      cited(ONE, 1, { model }),
      cited(TWO, 1, { kind: 'note', model, ranges: [{ path: 'src/a.ts', lines: '1-4,9' }] }),
    ];
    const both = repository({
      commits: [
        commitOf(ONE, { tools: [use('claude-code', 'co-author', model), use('cursor', 'author')], evidence: [`${ONE}#1`] }),
        commitOf(TWO, { attribution: 'recorded', tools: [use('claude-code', 'co-author', model)], evidence: [`${TWO}#1`] }),
      ],
      evidence,
    });
    const output = renderAgentTrace(TOOL, both, [changed(ONE, 'src/b.ts', 'src/a.ts'), changed(TWO, 'src/a.ts', 'src/c.ts')]);
    expect(recordsOf(output)).toHaveLength(3);
    await expect(output).toMatchFileSnapshot(golden('agent-trace.jsonl'));
  });

  it.each<[string, Parameters<typeof commitOf>[1], number]>([
    ['declared', {}, 1],
    ['recorded', { attribution: 'recorded' }, 1],
    ['suspected', { attribution: 'suspected' }, 0],
    ['none', { attribution: 'none' }, 0],
    ['a merge', { merge: true }, 0],
    ['without a date', { date: null }, 0],
  ])('has a record of a commit that is %s', (_, over, count) => {
    expect(traced([use('cursor')], [], over)).toHaveLength(count);
  });

  it.each<[ToolUse['role'], string | null]>([
    ['author', 'ai'],
    ['co-author', 'mixed'],
    ['assistant', 'mixed'],
    ['suggester', 'mixed'],
    ['reviewer', null],
    ['committer', null],
  ])('of a tool that was %s has contributors of type %s', (role, type) => {
    const types = traced([use('cursor', role)], []).flatMap(({ files }) =>
      files.flatMap(({ conversations }) => conversations.map(({ contributor }) => contributor.type)),
    );
    expect([...new Set(types)]).toEqual(type === null ? [] : [type]);
  });

  it('has one record for each tool', () => {
    expect(traced([use('cursor'), use('claude-code'), use('unspecified')], []).map(({ tool }) => tool?.name)).toEqual([
      'claude-code',
      'cursor',
      undefined,
    ]);
  });

  it('invents no lines, and says so', () => {
    const [record] = traced([use('claude-code')], [cited(ONE, 1, {})]);
    expect(record?.files.map(({ conversations }) => conversations)).toEqual([
      [{ contributor: { type: 'mixed' }, ranges: [] }],
      [{ contributor: { type: 'mixed' }, ranges: [] }],
    ]);
    expect(record?.metadata['ai-provenance']).toMatchObject({ lines: 'not-recorded', changes: 'read' });
  });

  it('gives a tool that only recorded lines those lines and no other file', () => {
    const note = cited(ONE, 1, { kind: 'note', ranges: [{ path: 'src/b.ts', lines: '1-4,9' }] });
    const [record] = traced([use('claude-code')], [note], { attribution: 'recorded' });
    const ranges = [
      { start_line: 1, end_line: 4 },
      { start_line: 9, end_line: 9 },
    ];
    expect(record?.files).toEqual([{ path: 'src/b.ts', conversations: [{ contributor: { type: 'ai' }, ranges }] }]);
    expect(record?.metadata['ai-provenance'].lines).toBe('recorded');
  });

  it('gives a tool that is declared as well the whole commit, with the lines where they were recorded', () => {
    const note = cited(ONE, 1, { kind: 'note', model: 'gpt-5.5', ranges: [{ path: 'src/b.ts', lines: '2' }] });
    const [record] = traced([use('claude-code', 'co-author', 'gpt-5.5')], [note, cited(ONE, 2, {})]);
    expect(
      record?.files.flatMap(({ conversations }) =>
        conversations.map(({ contributor, ranges }) => [contributor.type, ranges.length]),
      ),
    ).toEqual([
      ['mixed', 0],
      ['ai', 1],
    ]);
    expect(record?.metadata['ai-provenance'].lines).toBe('partly-recorded');
  });

  it('takes no lines from weak evidence, other tools, or text that is no range', () => {
    const ranges = [{ path: 'src/a.ts', lines: '4-1,0,x,1e3,,-2,7-7' }];
    const [record] = traced(
      [use('claude-code')],
      [
        cited(ONE, 1, { kind: 'note', ranges: [{ path: 'src/a.ts', lines: '1' }], strength: 'weak' }),
        cited(ONE, 2, { kind: 'note', ranges: [{ path: 'src/a.ts', lines: '2' }], tool: 'cursor' }),
        cited(ONE, 3, { kind: 'note', ranges }),
      ],
    );
    expect(record?.files[0]?.conversations[0]?.ranges).toEqual([{ start_line: 7, end_line: 7 }]);
  });

  it('says when the changes of a commit were not read', () => {
    const records = recordsOf(renderAgentTrace(TOOL, withCommit([use('cursor')], []), []));
    expect(records).toMatchObject([{ files: [], metadata: { 'ai-provenance': { changes: 'not-read' } } }]);
  });

  it.each([
    ['claude-opus-4-5', 'anthropic/claude-opus-4-5'],
    ['kimi-k2.5', 'moonshotai/kimi-k2.5'],
    ['glm-4.7', 'zhipuai/glm-4.7'],
    ['house-model-7', 'house-model-7'],
    ['7'.repeat(251), undefined],
  ])('names the model %s with its provider', (model, id) => {
    const [record] = traced([use('cursor', 'co-author', model)], []);
    expect(record?.files[0]?.conversations[0]?.contributor.model_id).toBe(id);
  });

  it('is made of many recorded lines in time that grows with them', () => {
    const many = Array.from({ length: 50_000 }, (_, n) => `${2 * n + 1}`).join(',');
    const note = cited(ONE, 1, {
      kind: 'note',
      ranges: [
        { path: 'src/a.ts', lines: many },
        { path: 'src/a.ts', lines: many },
      ],
    });
    expect(traced([use('claude-code')], [note])[0]?.files[0]?.conversations[0]?.ranges).toHaveLength(50_000);
  });

  /** Ids that the reader finds by name, and models that it knows. */
  const readable = rows.map(({ id }) => id).filter((id) => matcher.toolNamed(id)?.id === id);
  const models = [...new Set(modelFamilies.flatMap(({ match }) => Object.values(match)))].filter(
    (model) => parseModel(`x/${model}`)?.id === model,
  );
  const paths = ['src/a.ts', 'b.py', 'ü/#c d.md', 'x:y', '##[e]'];
  const lines = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat({ max: 3 })), { minLength: 1, maxLength: 4 })
    .map((ranges) => [...new Set(ranges.map(([from, more]) => (more === 0 ? `${from}` : `${from}-${from + more}`)))].join(','));
  const item = fc.record({
    tool: fc.constantFrom(...readable),
    model: fc.option(fc.constantFrom(...models), { nil: undefined }),
    ranges: fc.array(fc.record({ path: fc.constantFrom(...paths), lines }), { maxLength: 3 }),
    kind: fc.constantFrom<Evidence['kind']>('note', 'trace', 'co-author'),
  });
  const commit = fc.record({ items: fc.array(item, { minLength: 1, maxLength: 5 }), id: hex });

  /** tool, then model, then the ranges: `path:from-to`. */
  const flat = (found: readonly { tool?: string; model?: string; ranges?: { path: string; lines: string }[] }[]) => {
    const rowsOf = found.flatMap(({ tool, model, ranges = [] }) => [
      `${tool} ${model ?? ''}`,
      ...ranges.flatMap(({ path, lines: all }) => all.split(',').map((range) => `${tool} ${model ?? ''} ${path}:${range}`)),
    ]);
    return [...new Set(rowsOf)].sort();
  };

  it('is read back to the same tools, models and lines', () => {
    fc.assert(
      fc.property(fc.uniqueArray(commit, { selector: ({ id }) => id, minLength: 1, maxLength: 3 }), (commits) => {
        const evidence = commits.flatMap(({ id, items }) =>
          items.map(({ tool, model, ranges, kind }, n) =>
            cited(id, n, {
              kind,
              tool,
              ...(model === undefined ? {} : { model }),
              ...(ranges.length === 0 || kind === 'co-author' ? {} : { ranges }),
            }),
          ),
        );
        const of = (id: string): Evidence[] => evidence.filter((found) => found.commit === id);
        const report = repository({
          commits: commits.map(({ id }) =>
            commitOf(id, {
              tools: of(id).map(({ tool = '', model }) => use(tool, 'co-author', model)),
              evidence: of(id).map((found) => found.id),
            }),
          ),
          evidence,
        });
        const output = renderAgentTrace(
          TOOL,
          report,
          commits.map(({ id }) => changed(id, 'src/a.ts', 'new.ts')),
        );
        recordsOf(output);
        expect(runnerCommands(output)).toEqual([]);
        const { sightings, unreadable } = readTraces(output, 'blob', matcher);
        expect(unreadable).toEqual([]);
        for (const { id } of commits) {
          // A use without a model says nothing beside one of the same tool that names it, unless lines are recorded for it.
          const told = of(id).filter(
            (one) => one.model !== undefined || one.ranges || !of(id).some((two) => two.tool === one.tool && two.model),
          );
          expect(flat(sightings.get(id) ?? [])).toEqual(flat(told));
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('of a real repository makes the same commits recorded when it is committed there', async () => {
    const temp = keep(tempRepo());
    temp.write('src/a.ts', 'a\nb\nc\n');
    temp.git('add', '-A');
    const commit = temp.commit('Add a\n\nCo-authored-by: Claude Opus 4.5 <noreply@anthropic.com>\n');
    const note = gitAiNote({ '0123456789abcdef': { tool: 'cursor', model: 'gpt-5.5' } }, 'src/a.ts\n  0123456789abcdef 1-2\n');
    temp.git('notes', '--ref=ai', 'add', '-m', note, commit);
    const before = await temp.scan();
    const [report = repository()] = before.repos;
    const output = renderAgentTrace(before.tool, report, [changed(commit, 'src/a.ts')]);
    expect(recordsOf(output).map(({ tool }) => tool?.name)).toEqual(['claude-code', 'cursor']);
    temp.write('.agent-trace/traces.jsonl', output);
    temp.git('add', '-A');
    temp.commit('Add the trace\n');
    const found = (await temp.scan()).repos[0]?.evidence.filter(({ kind }) => kind === 'trace') ?? [];
    expect(found.map((item) => [item.commit, item.tool, item.model, item.ranges])).toEqual([
      [commit, 'claude-code', 'claude-opus-4-5', undefined],
      [commit, 'cursor', 'gpt-5.5', [{ path: 'src/a.ts', lines: '1-2' }]],
    ]);
  });

  it('is valid and harmless, whatever the names, and has one id for each record', () => {
    const hostile = fc.record({ tool: text, model: text, path: text, range: text, id: text });
    fc.assert(
      fc.property(fc.uniqueArray(hostile, { selector: ({ id }) => id, maxLength: 4 }), (given) => {
        const report = repository({
          commits: given.map(({ id, tool, model }) =>
            commitOf(id, { tools: [use(tool, 'author', model)], evidence: [`${id}#1`] }),
          ),
          evidence: given.map(({ id, tool, model, path, range }) =>
            cited(id, 1, { tool, model, kind: 'note', role: 'author', ranges: [{ path, lines: range }] }),
          ),
        });
        const output = renderAgentTrace(
          TOOL,
          report,
          given.map(({ id, path }) => changed(id, path)),
        );
        const records = recordsOf(output);
        expect(records.map(({ vcs }) => vcs.revision)).toEqual(given.map(({ id }) => id));
        expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
        expect(activeCharacters(output.replaceAll('\n', ''))).toEqual([]);
        expect(runnerCommands(output)).toEqual([]);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

// Badge

const confirmed: Badge = {
  repository: 'owner/name',
  state: 'confirmed',
  percentage: 23.1,
  commits: 412,
  date: '2026-11-21',
  head: HEAD,
};

const BADGES: Record<Badge['state'], Badge> = {
  confirmed,
  differs: { repository: 'owner/name', state: 'differs', date: '2026-11-21', head: HEAD },
  incomplete: { repository: 'owner/name', state: 'incomplete', date: '2026-11-21', head: null },
  absent: { repository: 'owner/name', state: 'absent' },
};

/** Reads a document of elements, attributes and text (XML 1.0), and throws where it is not well formed. */
function elementsOf(source: string): { name: string; attributes: Record<string, string>; text: string }[] {
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(source)) throw new Error('a character that XML has not');
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: { name: string; text: string }[] = [];
  let at = 0;
  for (const tag of source.matchAll(/<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>/g)) {
    const between = decoded(source.slice(at, tag.index));
    const parent = open.at(-1);
    if (parent === undefined ? between.trim() !== '' || elements.length > 0 : false) throw new Error('text outside');
    if (parent !== undefined) parent.text += between;
    at = tag.index + tag[0].length;
    const [, closing, name = '', attributes = '', empty] = tag;
    if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`unexpected </${name}>`);
      continue;
    }
    const pairs = [...attributes.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decoded(value)]);
    if (new Set(pairs.map(([key]) => key)).size !== pairs.length) throw new Error('an attribute twice');
    const element = { name, attributes: Object.fromEntries(pairs), text: '' };
    elements.push(element);
    if (empty !== '/') open.push(element);
  }
  if (open.length > 0 || source.slice(at).trim() !== '') throw new Error('not closed');
  return elements;
}

function decoded(raw: string): string {
  if (/[<>]|&(?!#\d+;)/.test(raw)) throw new Error(`markup in text: ${raw}`);
  return raw.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrastToWhite(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((from) => Number.parseInt(colour.slice(from, from + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

describe('a badge', () => {
  it.each(Object.entries(BADGES))('%s is what it was', async (state, badge) => {
    await expect(renderBadge(badge)).toMatchFileSnapshot(golden(`badge-${state}.svg`));
  });

  it.each<[string, Badge, string]>([
    ['confirmed', confirmed, '23.1 % of 412 commits · checked 2026-11-21 at 1a2b3c4d'],
    ['one commit', { ...confirmed, percentage: 100, commits: 1 }, '100.0 % of 1 commit · checked 2026-11-21 at 1a2b3c4d'],
    ['no head', { ...confirmed, percentage: 0, commits: 0, head: null }, '0.0 % of 0 commits · checked 2026-11-21'],
    ['differs', BADGES.differs, 'attestation differs from git'],
    ['incomplete', BADGES.incomplete, 'incomplete'],
    ['absent', BADGES.absent, 'no attestation'],
  ])('says in words what was checked: %s', (_, badge, message) => {
    const elements = elementsOf(renderBadge(badge));
    expect(elements.filter(({ name }) => name === 'text').map((element) => element.text)).toEqual(['AI-assisted', message]);
  });

  it.each(Object.entries(BADGES))('%s can be read without seeing it, and in enough contrast', (_, badge) => {
    const [svg, title, ...rest] = elementsOf(renderBadge(badge));
    expect(svg).toMatchObject({ name: 'svg', attributes: { role: 'img', 'aria-label': title?.text } });
    expect(title?.text).toMatch(/^owner\/name: AI-assisted: /);
    const fills = rest.filter(({ name }) => name === 'path').map(({ attributes }) => attributes.fill ?? '');
    expect(fills).toHaveLength(2);
    for (const fill of fills) expect(contrastToWhite(fill)).toBeGreaterThan(4.5);
  });

  it('has one colour for every share', () => {
    const colours = [0, 50, 100].map((percentage) =>
      renderBadge({ ...confirmed, percentage })
        .match(/#[0-9a-f]{6}/g)
        ?.join(),
    );
    expect(new Set(colours).size).toBe(1);
  });

  it('keeps each text inside its part', () => {
    for (const badge of Object.values(BADGES)) {
      const elements = elementsOf(renderBadge(badge));
      const ends = elements
        .filter(({ name }) => name === 'text')
        .map(({ attributes }) => Number(attributes.x) + Number(attributes.textLength) + 7);
      const split = Number(/^M(\d+) /.exec(elements.find(({ name }) => name === 'path')?.attributes.d ?? '')?.[1]);
      expect(ends).toEqual([split, Number(elements[0]?.attributes.width)]);
    }
  });

  it('is well formed, harmless and needs nothing else, whatever the names', () => {
    const badge = fc
      .record({
        repository: orNull(text),
        date: text,
        head: orNull(text),
        percentage: fc.double(),
        commits: fc.nat(),
        state: fc.constantFrom(...Object.values(BADGES)),
      })
      .map(({ state, ...over }): Badge => ({ ...state, ...over }));
    fc.assert(
      fc.property(badge, (value) => {
        const output = renderBadge(value);
        const elements = elementsOf(output);
        expect(elements.map(({ name }) => name)).toEqual(['svg', 'title', 'path', 'path', 'g', 'text', 'text']);
        expect(activeCharacters(output.replaceAll('\n', ''))).toEqual([]);
        expect(runnerCommands(output)).toEqual([]);
        expect(output.length).toBeLessThan(16_000);
        expect(output.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
          /<(?:script|style|a|image|use)\b|\b(?:href|src|on\w+)="|url\(/,
        );
        expect(renderBadge(structuredClone(value))).toBe(output);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it.each<[string, Badge, Badge]>([
    ['confirmed', badgeOf(repository(), attested(), '2026-11-21'), { ...confirmed, repository: 'Owner/Name.js' }],
    ['differs', badgeOf(repository(), attested(drift), '2026-11-21'), { ...BADGES.differs, repository: 'Owner/Name.js' }],
    [
      'incomplete',
      badgeOf(repository({ complete: false }), attested(), '2026-11-21'),
      { repository: 'Owner/Name.js', state: 'incomplete', date: '2026-11-21', head: HEAD },
    ],
    ['absent', badgeOf(repository(), null, '2026-11-21'), { repository: 'Owner/Name.js', state: 'absent' }],
  ])('is made of the report: %s', (_, made, badge) => {
    expect(made).toEqual(badge);
  });
});
