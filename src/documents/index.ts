import { parseJson } from '../json.js';
import { PathIndex } from '../match/paths.js';
import type { DocumentFormat, ProvenanceDocument, VerifiedFigures } from '../model/document.js';
import { type PlacedDocument, type Problem, parseYaml } from '../yaml.js';
import { isAppMetadata, readAppMetadata } from './app-metadata.js';
import { isKeySet, isReceipt, parseKeySet, type ReceiptKeys, readKeySet, readReceipt } from './gitjob.js';
import { NOTICE_FILE, NOTICE_TEXT_FILE, readNotice } from './license-notice.js';
import { bounded, malformed } from './problem.js';
import { isCycloneDx, isSpdx, readCycloneDx, readSpdx } from './sbom.js';
import { readSupplyChain, SUPPLY_CHAIN_FILE } from './supply-chain.js';

/**
 * Where provenance documents are looked for. The formats name two files at the root; of the JSON documents they say what is in them and not
 * where they lie, so these are the usual places, and what lies there is recognised by its members.
 */
export const CANDIDATE_PATHS = [
  NOTICE_FILE,
  SUPPLY_CHAIN_FILE,
  '.ai/*.json',
  '.ai/receipts/*.json',
  'receipts/*.json',
  '**/*.receipt.json',
  '**/*.app.json',
  'bom.json',
  'sbom.json',
  '**/*.cdx.json',
  '**/*.spdx.json',
] as const;

const CANDIDATES = new PathIndex<true>();
for (const pattern of CANDIDATE_PATHS) CANDIDATES.add(pattern, true);

export function isCandidatePath(path: string): boolean {
  return CANDIDATES.of(path).length > 0;
}

/** What the documents are checked against. */
export interface DocumentContext {
  keys: ReceiptKeys;
  /** What git says of the commits that a notice counts; null when that is not known for all of them. */
  verified: VerifiedFigures | null;
  /** Bytes of another file of the same tree, or null. */
  contentOf(path: string): Uint8Array | null;
}

/** JSON formats: how their value looks, and member names that are in the bytes even of a file that cannot be parsed. */
const JSON_FORMATS: readonly { format: DocumentFormat; fits: (value: unknown) => boolean; marks: readonly string[] }[] = [
  { format: 'gitjob-receipt', fits: isReceipt, marks: ['"receipt_id"', '"prompt_hash"'] },
  { format: 'gitjob-keys', fits: isKeySet, marks: ['"keys"', '"key_id"', '"public_key"'] },
  { format: 'cyclonedx', fits: isCycloneDx, marks: ['"bomFormat"', 'korext:'] },
  { format: 'spdx', fits: isSpdx, marks: ['"spdxVersion"', 'korext:'] },
  { format: 'app-metadata', fits: isAppMetadata, marks: ['"app_version"', '"generation_id"'] },
];
/** An SBOM is a provenance document only when it says something about AI. */
const SBOM_MARK = 'korext:';

type Opened = { document: PlacedDocument } | { problems: Problem[] };

function recognised(path: string, bytes: Uint8Array): { format: DocumentFormat; opened: Opened } | null {
  if (path === NOTICE_FILE) return { format: 'ai-license-notice', opened: parseYaml(bytes) };
  if (path === SUPPLY_CHAIN_FILE) return { format: 'supply-chain-attestation', opened: parseYaml(bytes) };
  if (!path.endsWith('.json')) return null;
  const opened = parseJson(bytes);
  const holds = (text: string): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(text);
  const row = JSON_FORMATS.find(({ fits, marks }) =>
    'document' in opened ? fits(opened.document.value) && (!marks.includes(SBOM_MARK) || holds(SBOM_MARK)) : marks.every(holds),
  );
  return row === undefined ? null : { format: row.format, opened };
}

/** The format of a file: of the YAML ones by its name, of the JSON ones by its members. Null for anything else. */
export function recogniseDocument(path: string, bytes: Uint8Array): DocumentFormat | null {
  return recognised(path, bytes)?.format ?? null;
}

/** Reads and checks one provenance document; null when the file is none. Never throws: what is wrong is among the problems. */
export function readDocument(path: string, bytes: Uint8Array, context: DocumentContext): ProvenanceDocument | null {
  const found = recognised(path, bytes);
  if (found === null) return null;
  const { format, opened } = found;
  if ('problems' in opened) {
    return { format, path, version: null, state: 'malformed', facts: null, problems: bounded(malformed(opened.problems)) };
  }
  const { document } = opened;
  switch (format) {
    case 'gitjob-receipt':
      return readReceipt(document, path, context.keys);
    case 'gitjob-keys':
      return readKeySet(document, path);
    case 'ai-license-notice':
      return readNotice(document, path, context.verified, context.contentOf(NOTICE_TEXT_FILE));
    case 'supply-chain-attestation':
      return readSupplyChain(document, path);
    case 'cyclonedx':
      return readCycloneDx(document, path);
    case 'spdx':
      return readSpdx(document, path);
    case 'app-metadata':
      return readAppMetadata(document, path, bytes, context.contentOf);
  }
}

/** The usable keys of every key set among the files of a repository. */
export function repositoryKeys(files: readonly { path: string; bytes: Uint8Array }[]): ReceiptKeys['repository'] {
  return files.flatMap(({ path, bytes }) => {
    const found = recognised(path, bytes);
    if (found?.format !== 'gitjob-keys' || 'problems' in found.opened) return [];
    return parseKeySet(found.opened.document).keys.map((key) => ({ path, key }));
  });
}
