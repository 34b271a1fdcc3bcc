import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Receipt, signingInput, verifyReceipt } from '../../src/documents/gitjob.js';
import { repositoryKeys } from '../../src/documents/index.js';
import type { ReceiptKey, ReceiptResult } from '../../src/model/document.js';
import { bytesOf, read, told } from './read.js';

const pairs = new Map(['key-1', 'key-2', 'key-old'].map((id) => [id, generateKeyPairSync('ed25519')]));
const publicOf = (id: string): string => pairs.get(id)?.publicKey.export({ format: 'jwk' }).x ?? '';
const row = (id: string, more: object = {}): object => ({
  key_id: id,
  algorithm: 'ed25519',
  public_key: publicOf(id),
  status: 'active',
  ...more,
});
const keyOf = (id: string, more: Partial<ReceiptKey> = {}): ReceiptKey => ({
  id,
  publicKey: publicOf(id),
  status: 'active',
  notBefore: null,
  revokedAt: null,
  ...more,
});

const CONTENT = {
  receipt_id: '0b8f6d2e-1c3a-4f5b-9d7e-2a4c6e8f0a1b',
  model_id: 'acme/writer-2.1',
  prompt_hash: `sha256:${'1f'.repeat(32)}`,
  output_hash: `sha256:${'2e'.repeat(32)}`,
  issued_at: '2026-05-03T18:24:11Z',
  key_id: 'key-1',
};
function signed(changes: Partial<typeof CONTENT> = {}): Receipt {
  const receipt = { ...CONTENT, ...changes, signature: '' };
  const { privateKey } = pairs.get(receipt.key_id) ?? generateKeyPairSync('ed25519');
  return { ...receipt, signature: sign(null, signingInput(receipt), privateKey).toString('base64url') };
}
const KEYS = [
  keyOf('key-1', { notBefore: '2026-05-01T00:00:00Z' }),
  keyOf('key-2'),
  keyOf('key-old', { status: 'revoked', revokedAt: '2026-05-01T00:00:00Z' }),
];
const FORMER: Receipt['key_id'] = 'key-old';

describe('a receipt', () => {
  it('is signed over its other members in sorted order', () => {
    const { signature: _, ...content } = signed();
    const shuffled = Object.fromEntries(Object.entries(content).reverse()) as unknown as Receipt;
    const expected = `{${Object.entries(CONTENT)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => `"${name}":"${value}"`)
      .join(',')}}`;
    expect(Buffer.from(signingInput(shuffled)).toString()).toBe(expected);
  });

  it.each<[string, Receipt, ReceiptResult]>([
    ['as it was signed', signed(), 'valid'],
    ['issued under an older key, since revoked', signed({ key_id: FORMER, issued_at: '2025-12-01T00:00:00Z' }), 'revoked'],
    ['of a key nobody knows', signed({ key_id: 'key-9' }), 'unknown-key'],
    ['of a key nobody knows, changed as well', { ...signed({ key_id: 'key-9' }), model_id: 'acme/other' }, 'unknown-key'],
    [
      'of a revoked key, changed as well: tampered comes first',
      { ...signed({ key_id: FORMER }), model_id: 'acme/other' },
      'tampered',
    ],
    ['with another id', { ...signed(), receipt_id: '1b8f6d2e-1c3a-4f5b-9d7e-2a4c6e8f0a1b' }, 'tampered'],
    ['with another model', { ...signed(), model_id: 'acme/writer-2.2' }, 'tampered'],
    ['with another prompt', { ...signed(), prompt_hash: CONTENT.output_hash }, 'tampered'],
    ['with another output', { ...signed(), output_hash: CONTENT.prompt_hash }, 'tampered'],
    ['with another time', { ...signed(), issued_at: '2026-05-03T18:24:12Z' }, 'tampered'],
    ['with the same time, written otherwise', { ...signed(), issued_at: '2026-05-03T18:24:11+00:00' }, 'tampered'],
    ['under another known key', { ...signed(), key_id: 'key-2' }, 'tampered'],
    ['with the signature of another', { ...signed(), signature: signed({ model_id: 'acme/other' }).signature }, 'tampered'],
    ['with padding behind the signature', { ...signed(), signature: `${signed().signature}==` }, 'tampered'],
  ])('%s', (_, receipt, result) => {
    expect(verifyReceipt(receipt, KEYS)).toBe(result);
    if (receipt.signature.endsWith('=')) return;
    const document = read('receipts/1.json', receipt, { keys: { given: KEYS, repository: [] } });
    expect(document).toMatchObject({ format: 'gitjob-receipt', version: '0.1', state: result });
    expect(document.facts).toMatchObject({ result, keys: result === 'unknown-key' ? null : 'given' });
  });

  it('is under no key when its id is claimed by two, or the key can prove nothing', () => {
    const receipt = signed();
    expect(verifyReceipt(receipt, [keyOf('key-1'), keyOf('key-1', { publicKey: publicOf('key-2') })])).toBe('unknown-key');
    expect(verifyReceipt(receipt, [keyOf('key-1'), keyOf('key-1', { status: 'revoked' })])).toBe('unknown-key');
    expect(verifyReceipt(receipt, [keyOf('key-1'), keyOf('key-1')])).toBe('valid');
    const neutral = Buffer.concat([Buffer.from([1]), Buffer.alloc(31)]).toString('base64url');
    const forged = { ...receipt, signature: Buffer.concat([Buffer.from([1]), Buffer.alloc(63)]).toString('base64url') };
    expect(verifyReceipt(forged, [keyOf('key-1', { publicKey: neutral })])).toBe('unknown-key');
  });
});

describe('what is told of a receipt', () => {
  const repository = repositoryKeys([{ path: 'receipts/keys.json', bytes: bytesOf({ keys: [row('key-1'), row('key-2')] }) }]);
  const given = { given: KEYS, repository: [] };

  it('is whose key it was', () => {
    expect(told(read('a.json', signed(), { keys: given }))).toEqual([
      '1:1 pass/note: the signature holds under the key key-1, which was given for this run',
    ]);
    const own = read('a.json', signed(), { keys: { given: [], repository } });
    expect(own).toMatchObject({ state: 'valid', facts: { keys: 'repository' } });
    expect(told(own)[0]).toMatch(/^1:1 unknown\/note: the signature holds .* the same repository/);
  });

  it('is that a given key goes before one of the repository', () => {
    const stolen = [{ path: 'keys.json', key: keyOf('key-1', { publicKey: publicOf('key-2') }) }];
    expect(read('a.json', signed(), { keys: { given: KEYS, repository: stolen } }).state).toBe('valid');
    const keys = { given: [keyOf('key-1', { publicKey: publicOf('key-2') })], repository };
    expect(read('a.json', signed(), { keys })).toMatchObject({ state: 'tampered', facts: { keys: 'given' } });
  });

  it('never rests on a key out of its own file', () => {
    const keys = { given: [], repository: repository.map(({ key }) => ({ path: 'a.json', key })) };
    expect(read('a.json', signed(), { keys }).state).toBe('unknown-key');
  });

  it.each<[string, unknown, string]>([
    ['tampered', { ...signed(), model_id: 'acme/other' }, '8:16 fail/error signature: the signature does not hold'],
    ['revoked', signed({ key_id: FORMER }), '7:13 fail/error key_id: the signing key key-old was revoked on 2026-05-01'],
    ['unknown', signed({ key_id: 'key-9' }), '7:13 unknown/warning key_id: no usable key key-9'],
    [
      'too early',
      signed({ issued_at: '2026-04-30T23:59:59Z' }),
      '6:16 fail/warning issued_at: was issued 2026-04-30T23:59:59Z, before',
    ],
    [
      'a later version',
      { ...signed(), nonce: 'x' },
      '9:3 unknown/warning nonce: is a gitjob receipt of version other than 0.1 (it has "nonce")',
    ],
    ['no time', { ...signed(), issued_at: '2026-02-30T00:00:00Z' }, '6:16 fail/warning issued_at: is no RFC 3339 time'],
    ['a padded signature', { ...signed(), signature: `${signed().signature}==` }, '8:16 fail/warning signature: is not 64 bytes'],
    [
      'capitals in a digest',
      { ...signed(), prompt_hash: `sha256:${'AB'.repeat(32)}` },
      '4:18 fail/warning: prompt_hash must match',
    ],
    ['a number', { ...signed(), key_id: 7 }, '7:13 fail/warning: key_id must be string'],
    ['a missing member', { ...signed(), signature: undefined }, '1:1 fail/warning: the document lacks the key "signature"'],
  ])('%s', (_, content, start) => {
    const [first, ...others] = told(read('a.json', content, { keys: given }));
    expect(first).toContain(start);
    expect(others).toEqual([]);
  });
});

describe('a key set', () => {
  const neutral = Buffer.concat([Buffer.from([1]), Buffer.alloc(31)]).toString('base64url');

  it('gives its keys', () => {
    const document = read('receipts/keys.json', { keys: [row('key-1', { not_before: '2026-05-01T00:00:00Z' }), row('key-2')] });
    expect(document).toMatchObject({ format: 'gitjob-keys', version: '0.1', state: 'consistent', problems: [] });
    expect(document.facts).toEqual({ keys: [keyOf('key-1', { notBefore: '2026-05-01T00:00:00Z' }), keyOf('key-2')] });
  });

  it.each<[string, unknown, string]>([
    [
      'an id twice',
      { keys: [row('key-2'), row('key-1'), row('key-1')] },
      'fail/warning keys[1].key_id: the key key-1 stands there twice',
    ],
    [
      'the neutral point',
      { keys: [row('key-2'), row('key-1', { public_key: neutral })] },
      'keys[1].public_key: the key key-1 proves nothing',
    ],
    [
      'padding',
      { keys: [row('key-2'), row('key-1', { public_key: `${publicOf('key-1')}=` })] },
      'keys[1].public_key: is not 32 bytes',
    ],
    ['no day', { keys: [row('key-2'), row('key-1', { not_before: 'May' })] }, 'keys[1].not_before: is no RFC 3339 time'],
    [
      'active and revoked',
      { keys: [row('key-2'), row('key-1', { revoked_at: '2026-05-01T00:00:00Z' })] },
      'keys[1].status: says status active, and also revoked_at',
    ],
  ])('with %s gives the others only', (_, content, said) => {
    const document = read('receipts/keys.json', content);
    expect(told(document)[0]).toContain(said);
    const keys = repositoryKeys([{ path: 'receipts/keys.json', bytes: bytesOf(content) }]);
    expect(keys.map(({ key }) => key.id)).toEqual(['key-2']);
  });

  it.each<[string, unknown, string]>([
    ['another algorithm', { keys: [row('key-1', { algorithm: 'p256' })] }, 'algorithm must be "ed25519"'],
    ['another version', { keys: [row('key-1')], issuer: 'x' }, 'of version other than 0.1 (it has "issuer")'],
    ['a status of its own', { keys: [row('key-1', { status: 'Active' })] }, 'status must be one of active, revoked'],
  ])('with %s gives none', (_, content, said) => {
    expect(told(read('receipts/keys.json', content))[0]).toContain(said);
    expect(repositoryKeys([{ path: 'receipts/keys.json', bytes: bytesOf(content) }])).toEqual([]);
  });
});
