import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFindings } from '../../src/documents/findings.js';
import { CANDIDATE_PATHS, isCandidatePath, readDocument, recogniseDocument } from '../../src/documents/index.js';
import { DOCUMENT_FORMATS } from '../../src/model/document.js';
import { FINDING_WORDS } from '../../src/reports/words.js';
import { bytesOf, read, told } from './read.js';

const RECEIPT = {
  receipt_id: '0b8f6d2e-1c3a-4f5b-9d7e-2a4c6e8f0a1b',
  model_id: 'acme/writer-2.1',
  prompt_hash: `sha256:${'1f'.repeat(32)}`,
  output_hash: `sha256:${'2e'.repeat(32)}`,
  issued_at: '2026-05-03T18:24:11Z',
  key_id: 'key-1',
  signature: 'A'.repeat(86),
};
const KEYS = { keys: [{ key_id: 'key-1', algorithm: 'ed25519', public_key: 'A'.repeat(43), status: 'active' }] };

describe('a document is looked for', () => {
  it.each([
    ['ai-license-notice.yaml', true],
    ['docs/ai-license-notice.yaml', false],
    ['.supply-chain-attestation.yaml', true],
    ['.ai/receipts/1.json', true],
    ['.ai/keys.json', true],
    ['receipts/keys.json', true],
    ['shop/receipts/1.json', false],
    ['a/b/1.receipt.json', true],
    ['site/page.md.app.json', true],
    ['bom.json', true],
    ['dist/a.cdx.json', true],
    ['package.json', false],
  ])('at %s: %s', (path, expected) => {
    expect(isCandidatePath(path)).toBe(expected);
  });

  it('in few places', () => {
    expect(CANDIDATE_PATHS.length).toBeLessThan(16);
    expect(new Set(CANDIDATE_PATHS).size).toBe(CANDIDATE_PATHS.length);
  });
});

describe('a format is recognised', () => {
  it.each<[string, string, unknown, string | null]>([
    ['by its name at the root', 'ai-license-notice.yaml', 'anything', 'ai-license-notice'],
    ['by its name at the root', '.supply-chain-attestation.yaml', '', 'supply-chain-attestation'],
    ['by its name at the root only', 'a/ai-license-notice.yaml', 'anything', null],
    ['by its members', 'receipts/1.json', RECEIPT, 'gitjob-receipt'],
    ['by its members', 'receipts/keys.json', KEYS, 'gitjob-keys'],
    ['in spite of what follows', 'receipts/1.json', `${JSON.stringify(RECEIPT)},`, 'gitjob-receipt'],
    ['not by its folder', 'receipts/1.json', { receipt_id: 7, total: '12.00' }, null],
    ['not in a key set of another kind', 'receipts/keys.json', { keys: [{ kty: 'OKP', kid: 'key-1' }] }, null],
    ['not under another extension', 'receipts/1.txt', RECEIPT, null],
    ['not in nothing', 'receipts/1.json', '', null],
    ['not in a list', 'receipts/1.json', [RECEIPT], null],
  ])('%s: %s', (_, path, content, format) => {
    expect(recogniseDocument(path, bytesOf(content))).toBe(format);
  });
});

describe('a document that is hard to read', () => {
  it.each<[string, string, unknown, string]>([
    [
      'a key twice',
      'a.receipt.json',
      JSON.stringify(RECEIPT).replace('{', '{"key_id":"x",'),
      '1:307 fail/warning: a key that the object already has',
    ],
    [
      'an open brace',
      'a.receipt.json',
      JSON.stringify(RECEIPT).slice(0, -1),
      'fail/warning: the document ends where "," or "}" should be',
    ],
    ['too large', 'a.receipt.json', { ...RECEIPT, x: 'x'.repeat(1 << 20) }, '1:1 fail/warning: larger than 1 MiB'],
    [
      'no UTF-8',
      'a.receipt.json',
      Buffer.from(JSON.stringify({ ...RECEIPT, x: '\u00e9' }), 'latin1'),
      '1:1 fail/warning: not valid UTF-8',
    ],
    ['a tab', 'ai-license-notice.yaml', 'a:\n\tb: 1\n', '2:1 fail/warning'],
  ])('for %s says where', (_, path, content, said) => {
    const document = read(path, content);
    expect(document).toMatchObject({ state: 'malformed', facts: null });
    expect(told(document)[0]).toContain(said);
  });

  it('is told in a hundred problems at most, each short', () => {
    const rows = Array.from({ length: 5000 }, () => ({ name: 'x', ai_percentage: -1 }));
    const dependencies = { total: 9999, scanned: 0, with_attestation: 0, without_attestation: 0, coverage_percentage: 0 };
    const schema = 'https://oss.korext.com/supply-chain/schema';
    const rest = { schema, version: '1.0', dependencies, dependencies_detail: rows };
    const began = performance.now();
    const findings = told(read('.supply-chain-attestation.yaml', rest));
    expect(findings).toHaveLength(101);
    expect(findings.at(-1)).toContain('and 4,900 more problems');
    const long = read('x.app.json', { app_version: '1.0.0', ai_generated: true, ['k'.repeat(500_000)]: 1 });
    for (const { values } of documentFindings([long])) expect(JSON.stringify(values).length).toBeLessThan(1000);
    const keys = { keys: Array.from({ length: 2000 }, (_, n) => ({ ...KEYS.keys[0], key_id: `${n}` })) };
    expect(told(read('keys.json', keys))).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('throws nothing, whatever its members hold', () => {
    const names = [
      ...Object.keys(RECEIPT),
      'keys',
      'public_key',
      'status',
      'algorithm',
      'app_version',
      'ai_generated',
      '_ai_provenance',
      'content_hash',
      'generator',
      'generation_id',
      'generated_at',
      'review',
      'bomFormat',
      'specVersion',
      'components',
      'properties',
      'name',
      'value',
      'spdxVersion',
      'packages',
      'annotations',
      'annotationComment',
      'schema',
      'version',
      'dependencies',
      'ai_provenance',
      'governance',
      'tools_used',
      'dependencies_detail',
      'governance_tiers',
      'tools_detected',
      '__proto__',
      'constructor',
    ];
    const texts = [
      '1.0',
      '1.0.0',
      '1.6',
      'CycloneDX',
      'SPDX-2.3',
      'korext:ai_percentage',
      'korext:ai_percentage=1',
      'ed25519',
      'active',
      'key-1',
      'https://oss.korext.com/ai-license/schema',
      'https://oss.korext.com/supply-chain/schema',
      '2026-05-03T18:24:11Z',
      `sha256:${'0'.repeat(64)}`,
      'A'.repeat(86),
    ];
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.oneof(fc.constantFrom<unknown>(...texts, null, true, -1, 0, 1.5), fc.string({ maxLength: 5 })),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 8 }),
      ),
    }));
    const bases = [
      RECEIPT,
      KEYS,
      { app_version: '1.0.0', generation_id: 'x' },
      { bomFormat: 'CycloneDX', specVersion: '1.6' },
      { spdxVersion: 'SPDX-2.3' },
    ];
    const paths = ['ai-license-notice.yaml', '.supply-chain-attestation.yaml', 'x.json'];
    const schema = { 'ai-license-notice.yaml': 'ai-license', '.supply-chain-attestation.yaml': 'supply-chain' };
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.constantFrom<object>(...bases, {}),
        fc.dictionary(fc.constantFrom(...names), value),
        (path, base, more) => {
          const named = schema[path as keyof typeof schema];
          const version = named === undefined ? {} : { schema: `https://oss.korext.com/${named}/schema`, version: '1.0' };
          const context = {
            keys: { given: [], repository: [] },
            verified: { commits: 1, assisted: 0, percentage: 0 },
            contentOf: bytesOf,
          };
          const document = readDocument(path, bytesOf({ ...base, ...version, ...more }), context);
          if (document === null) return;
          expect(DOCUMENT_FORMATS).toContain(document.format);
          const findings = documentFindings([document]);
          expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
          for (const { code, column, line, values } of findings) {
            expect(Math.min(line ?? 0, column ?? 0)).toBeGreaterThan(0);
            expect(FINDING_WORDS[code](values ?? {})).not.toMatch(/undefined|\[object/);
          }
        },
      ),
      { seed: 1, numRuns: 1500 },
    );
  });
});

describe('findings', () => {
  it('come by path, and name the check', () => {
    const documents = ['b.receipt.json', 'a.receipt.json'].map((path) => read(path, RECEIPT));
    expect(documentFindings(documents)).toMatchObject([
      {
        id: 'provenance-documents:a.receipt.json:key-unknown:key_id',
        check: 'provenance-documents',
        answer: 'unknown',
        severity: 'warning',
      },
      { id: 'provenance-documents:b.receipt.json:key-unknown:key_id', path: 'b.receipt.json', line: 7, column: 13, evidence: [] },
    ]);
  });

  it('say nothing of a document that holds no contradiction and no signature', () => {
    const metadata = {
      app_version: '1.0.0',
      ai_generated: true,
      generator: { platform: 'x', model: 'y' },
      generated_at: '2026-03-06T14:22:00Z',
      generation_id: 'a1b2c3d4-e5f6-4890-abcd-ef1234567890',
    };
    expect(documentFindings([read('x.app.json', metadata)])).toEqual([]);
  });
});
