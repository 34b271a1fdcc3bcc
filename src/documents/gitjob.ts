import { canonicalJson } from '../canonical.js';
import type { DocumentProblem, ProvenanceDocument, ReceiptFacts, ReceiptKey, ReceiptResult } from '../model/document.js';
import { schemaProblems } from '../schema.js';
import type { PlacedDocument } from '../yaml.js';
import { fromBase64url, type KeyFault, publicKeyFault, verifyEd25519 } from './ed25519.js';
import { bounded, instant, isRecord, malformed, malformedAt, member, problemAt, unsignedState } from './problem.js';

/**
 * Receipts of "Attested AI-Assisted Work" 0.1 (`gitjob-io/ai-attestation-spec`: SPEC.md, examples/schema): a provider signs that a prompt
 * gave an output. The format names no version: a document with members that 0.1 does not have is of another one.
 */
const VERSION = '0.1';

/** A receipt as it stands in its file. */
export interface Receipt {
  receipt_id: string;
  model_id: string;
  prompt_hash: string;
  output_hash: string;
  issued_at: string;
  key_id: string;
  signature: string;
}

const RECEIPT_MEMBERS = {
  receipt_id: { type: 'string', pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' },
  model_id: { type: 'string', pattern: '^[a-z0-9][a-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*$', maxLength: 256 },
  prompt_hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
  output_hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
  issued_at: { type: 'string' },
  key_id: { type: 'string', minLength: 1, maxLength: 256 },
  signature: { type: 'string' },
};
const RECEIPT = { type: 'object', required: Object.keys(RECEIPT_MEMBERS), properties: RECEIPT_MEMBERS };

const KEY_MEMBERS = {
  key_id: { type: 'string', minLength: 1, maxLength: 256 },
  algorithm: { const: 'ed25519' },
  public_key: { type: 'string' },
  status: { enum: ['active', 'revoked'] },
  not_before: { type: 'string' },
  revoked_at: { type: 'string' },
};
const KEY_SET = {
  type: 'object',
  required: ['keys'],
  properties: {
    keys: {
      type: 'array',
      minItems: 1,
      maxItems: 1000,
      items: { type: 'object', required: ['key_id', 'algorithm', 'public_key', 'status'], properties: KEY_MEMBERS },
    },
  },
};

/** Keys to check receipts with, by who vouches for them. */
export interface ReceiptKeys {
  /** Given by whoever runs the check, from a place the repository does not control. */
  given: readonly ReceiptKey[];
  /** From key sets in the repository, with the file each lies in. */
  repository: readonly { path: string; key: ReceiptKey }[];
}

export function isReceipt(value: unknown): boolean {
  return member(value, 'receipt_id') !== undefined && member(value, 'prompt_hash') !== undefined;
}

export function isKeySet(value: unknown): boolean {
  const keys = member(value, 'keys');
  return (
    Array.isArray(keys) && keys.some((key) => member(key, 'key_id') !== undefined && member(key, 'public_key') !== undefined)
  );
}

/**
 * The result of a receipt under keys, in the precedence of the format: unknown-key before tampered before revoked before valid. A key that
 * is listed twice with different contents, or that can prove nothing (of small order, not canonical), counts as unknown.
 */
export function verifyReceipt(receipt: Receipt, keys: readonly ReceiptKey[]): ReceiptResult {
  const key = usableKey(receipt.key_id, keys);
  if (key === null) return 'unknown-key';
  const signature = fromBase64url(receipt.signature, 64);
  if (signature === null || !verifyEd25519(key.bytes, signingInput(receipt), signature)) return 'tampered';
  return key.status === 'revoked' ? 'revoked' : 'valid';
}

/** What is signed: every member but the signature, as RFC 8785 JSON. */
export function signingInput(receipt: Receipt): Uint8Array {
  const { signature: _, ...signed } = receipt;
  return Buffer.from(canonicalJson(signed));
}

function usableKey(id: string, keys: readonly ReceiptKey[]): { bytes: Uint8Array; status: ReceiptKey['status'] } | null {
  const [key, ...others] = keys.filter((candidate) => candidate.id === id);
  if (key === undefined || others.some((other) => other.publicKey !== key.publicKey || other.status !== key.status)) return null;
  const bytes = fromBase64url(key.publicKey, 32);
  return bytes === null || publicKeyFault(bytes) !== null ? null : { bytes, status: key.status };
}

/**
 * Reads and verifies a receipt. A key that was given is used before one of the same id in the repository. Keys are never taken from the
 * file of the receipt itself.
 */
export function readReceipt(document: PlacedDocument, path: string, keys: ReceiptKeys): ProvenanceDocument {
  const base = { format: 'gitjob-receipt', path } as const;
  const other = unknownMembers(document, [], RECEIPT_MEMBERS, 'receipt');
  if (other !== null) return { ...base, version: null, state: 'unknown-version', facts: null, problems: [other] };
  const problems = malformed(schemaProblems(RECEIPT, document));
  const receipt = document.value as Receipt;
  if (problems.length === 0) {
    if (instant(receipt.issued_at) === null) problems.push(malformedAt(document, ['issued_at'], 'is no RFC 3339 time'));
    if (fromBase64url(receipt.signature, 64) === null) {
      problems.push(malformedAt(document, ['signature'], 'is not 64 bytes in base64url without padding'));
    }
  }
  if (problems.length > 0) return { ...base, version: VERSION, state: 'malformed', facts: null, problems: bounded(problems) };
  const isGiven = keys.given.some(({ id }) => id === receipt.key_id);
  const usable = isGiven ? keys.given : keys.repository.filter((candidate) => candidate.path !== path).map(({ key }) => key);
  const result = verifyReceipt(receipt, usable);
  const facts: ReceiptFacts = {
    receipt: receipt.receipt_id,
    model: receipt.model_id,
    promptHash: receipt.prompt_hash,
    outputHash: receipt.output_hash,
    issuedAt: receipt.issued_at,
    key: receipt.key_id,
    keys: result === 'unknown-key' ? null : isGiven ? 'given' : 'repository',
    result,
  };
  const key = usable.find(({ id }) => id === receipt.key_id) ?? null;
  return { ...base, version: VERSION, state: result, facts, problems: resultProblems(document, receipt, result, key) };
}

function resultProblems(
  document: PlacedDocument,
  receipt: Receipt,
  result: ReceiptResult,
  key: ReceiptKey | null,
): DocumentProblem[] {
  const named = { key: receipt.key_id };
  switch (result) {
    case 'unknown-key':
      return [problemAt(document, ['key_id'], 'key-unknown', named)];
    case 'tampered':
      return [problemAt(document, ['signature'], 'signature-broken', named)];
    case 'revoked':
      return [problemAt(document, ['key_id'], 'key-revoked', { ...named, revoked: key?.revokedAt ?? null })];
    case 'valid': {
      const from = key?.notBefore ?? null;
      const early = from !== null && (instant(receipt.issued_at) ?? 0) < (instant(from) ?? 0);
      return early ? [problemAt(document, ['issued_at'], 'issued-before-key', { issued: receipt.issued_at, from })] : [];
    }
  }
}

/** The keys of a key set that can prove something, and what is wrong with the others. */
export function parseKeySet(document: PlacedDocument): { keys: ReceiptKey[]; problems: DocumentProblem[] } {
  const other = unknownMembers(document, [], KEY_SET.properties, 'key set');
  if (other !== null) return { keys: [], problems: [other] };
  const problems = malformed(schemaProblems(KEY_SET, document));
  if (problems.length > 0) return { keys: [], problems };
  const rows = (document.value as { keys: KeyRow[] }).keys;
  const keys: ReceiptKey[] = [];
  const uses = new Map<string, number>();
  for (const { key_id } of rows) uses.set(key_id, (uses.get(key_id) ?? 0) + 1);
  rows.forEach((row, index) => {
    const found = keyProblem(document, row, index, (uses.get(row.key_id) ?? 0) > 1);
    if (found !== null) problems.push(found);
    else {
      keys.push({
        id: row.key_id,
        publicKey: row.public_key,
        status: row.status,
        notBefore: row.not_before ?? null,
        revokedAt: row.revoked_at ?? null,
      });
    }
  });
  return { keys, problems };
}

interface KeyRow {
  key_id: string;
  public_key: string;
  status: 'active' | 'revoked';
  not_before?: string;
  revoked_at?: string;
}

const FAULT_WORDS = {
  length: 'it has not 32 bytes',
  'not-canonical': 'it is not written in the one canonical way',
  'small-order': 'it is a point of small order, under which a signature can hold for many messages',
  'not-on-the-curve': 'it is no point of the curve',
} satisfies Record<KeyFault, string>;

function keyProblem(document: PlacedDocument, row: KeyRow, index: number, twice: boolean): DocumentProblem | null {
  const at = (name: string): (string | number)[] => ['keys', index, name];
  const other = unknownMembers(document, ['keys', index], KEY_MEMBERS, 'key set');
  if (other !== null) return other;
  if (twice) return problemAt(document, at('key_id'), 'key-twice', { key: row.key_id });
  const bytes = fromBase64url(row.public_key, 32);
  if (bytes === null) return malformedAt(document, at('public_key'), 'is not 32 bytes in base64url without padding');
  const fault = publicKeyFault(bytes);
  if (fault !== null) {
    return problemAt(document, at('public_key'), 'key-unusable', { key: row.key_id, reason: FAULT_WORDS[fault] });
  }
  for (const name of ['not_before', 'revoked_at'] as const) {
    const text = row[name];
    if (text !== undefined && instant(text) === null) return malformedAt(document, at(name), 'is no RFC 3339 time');
  }
  if (row.status === 'active' && row.revoked_at !== undefined) {
    const values = { declared: 'status active', other: `revoked_at ${row.revoked_at}` };
    return problemAt(document, at('status'), 'statements-contradict', values);
  }
  return null;
}

/** A key set that lies in the repository. Whoever writes there can write it, so it proves no more than they say. */
export function readKeySet(document: PlacedDocument, path: string): ProvenanceDocument {
  const { keys, problems } = parseKeySet(document);
  const state = unsignedState(problems);
  const isOther = state === 'unknown-version';
  return {
    format: 'gitjob-keys',
    path,
    version: isOther ? null : VERSION,
    state,
    facts: isOther || keys.length === 0 ? null : { keys },
    problems: bounded(problems),
  };
}

function unknownMembers(
  document: PlacedDocument,
  path: readonly (string | number)[],
  known: object,
  format: string,
): DocumentProblem | null {
  const value = path.reduce<unknown>(
    (at, step) => (Array.isArray(at) ? at[Number(step)] : member(at, String(step))),
    document.value,
  );
  if (!isRecord(value)) return null;
  const name = Object.keys(value).find((key) => !Object.hasOwn(known, key));
  if (name === undefined) return null;
  const values = { format: `gitjob ${format}`, version: `other than ${VERSION} (it has ${JSON.stringify(name.slice(0, 40))})` };
  return { ...problemAt(document, [...path, name], 'unknown-version', values), ...document.locate([...path, name], true) };
}
