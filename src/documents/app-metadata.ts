import { hash } from 'node:crypto';
import { canonicalJson } from '../canonical.js';
import { parseJson } from '../json.js';
import type { AppFacts, DocumentProblem, ProvenanceDocument, ReviewState } from '../model/document.js';
import { schemaProblems } from '../schema.js';
import type { PlacedDocument } from '../yaml.js';
import {
  bounded,
  instant,
  isRecord,
  malformed,
  malformedAt,
  member,
  type Path,
  problemAt,
  shown,
  unsignedState,
} from './problem.js';

/**
 * Metadata of the AI Provenance Protocol 1 (`AI-Provenance-Protocol/ai-provenance-protocol`: spec/v1.0). Of its embedding modes those that
 * lie in a repository are read: the member `_ai_provenance` of a JSON file (10.1) and a document of its own (10.3), which we look for
 * beside the content as `<content>.app.json`. HTTP headers (10.2), `Link` headers and `<link>` elements name what is elsewhere and are
 * not read; nothing is asked of the verification endpoint (11).
 */
export const APP_MEMBER = '_ai_provenance';
export const APP_SUFFIX = '.app.json';

const UUID = '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$';
const TEXT = { type: 'string', minLength: 1 };
const STRING = { type: 'string' };
const COUNT = { type: 'integer', minimum: 0 };
const DIGEST = { type: 'string', pattern: '^(sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$' };
const ITEM_KINDS = ['text', 'image', 'data', 'code', 'audio', 'video', 'document', 'other'];
const REVIEW_TYPES = ['approved_without_changes', 'edited', 'rejected', 'pending'] as const;

/** @param closed 1.0 knows its members; a later 1.x may add some (3.2). */
function schemaOf(closed: boolean): object {
  const object = (required: string[], properties: object): object => ({
    type: 'object',
    required,
    properties,
    ...(closed ? { additionalProperties: false } : {}),
  });
  return object(['app_version', 'ai_generated', 'generator', 'generated_at', 'generation_id'], {
    app_version: STRING,
    ai_generated: { type: 'boolean' },
    generator: object(['platform', 'model'], { platform: TEXT, model: TEXT, platform_version: STRING }),
    generated_at: STRING,
    generation_id: { type: 'string', pattern: UUID },
    inputs: object(['type'], {
      type: { enum: ['text', 'structured', 'multimodal', 'code', 'other'] },
      description: STRING,
      items: {
        type: 'array',
        items: object(['kind'], {
          kind: { enum: ITEM_KINDS },
          ref: STRING,
          hash: STRING,
          fields: { type: 'array', items: STRING },
        }),
      },
      prompt_ref: STRING,
    }),
    review: object(['human_reviewed'], {
      human_reviewed: { type: 'boolean' },
      reviewer_role: STRING,
      reviewed_at: STRING,
      review_type: { enum: REVIEW_TYPES },
      review_notes: STRING,
    }),
    usage: object([], { input_tokens: COUNT, output_tokens: COUNT, total_tokens: COUNT, duration_ms: COUNT }),
    verification_uri: STRING,
    parent_generation_id: { type: 'string', pattern: UUID },
    content_hash: DIGEST,
    extensions: { type: 'object', additionalProperties: { type: 'object' } },
  });
}

const SCHEMA_1_0 = schemaOf(true);
const SCHEMA_LATER = schemaOf(false);

interface Metadata {
  app_version: string;
  ai_generated: boolean;
  generator: { platform: string; model: string };
  generated_at: string;
  generation_id: string;
  review?: { human_reviewed: boolean; reviewed_at?: string; review_type?: (typeof REVIEW_TYPES)[number] };
  usage?: { input_tokens?: number; output_tokens?: number; total_tokens?: number };
  content_hash?: string;
}

export function isAppMetadata(value: unknown): boolean {
  const metadata = member(value, APP_MEMBER) ?? value;
  return isRecord(metadata) && (metadata !== value || (member(value, 'app_version') !== undefined && hasGeneration(value)));
}

function hasGeneration(value: unknown): boolean {
  return member(value, 'generation_id') !== undefined || member(value, 'ai_generated') !== undefined;
}

/**
 * Reads APP metadata.
 * @param bytes of the file, which for inline metadata is the content as well
 * @param contentOf bytes of another file of the repository, or null
 */
export function readAppMetadata(
  document: PlacedDocument,
  path: string,
  bytes: Uint8Array,
  contentOf: (path: string) => Uint8Array | null,
): ProvenanceDocument {
  const inline = isRecord(member(document.value, APP_MEMBER));
  const at: Path = inline ? [APP_MEMBER] : [];
  const own: PlacedDocument = {
    value: inline ? member(document.value, APP_MEMBER) : document.value,
    locate: (below, key = false) => document.locate([...at, ...below], key),
  };
  const base = { format: 'app-metadata', path } as const;
  const version = shown(member(own.value, 'app_version'));
  const minor = minorOf(member(own.value, 'app_version'));
  if (minor === null) {
    const problem = problemAt(own, ['app_version'], 'unknown-version', { format: 'AI Provenance Protocol document', version });
    return { ...base, version, state: 'unknown-version', facts: null, problems: [problem] };
  }
  const faults = malformed(schemaProblems(minor === '0' ? SCHEMA_1_0 : SCHEMA_LATER, own));
  const metadata = own.value as Metadata;
  if (faults.length === 0) faults.push(...timeFaults(own, metadata));
  if (faults.length > 0) return { ...base, version, state: 'malformed', facts: null, problems: bounded(faults) };
  const content = contentState(metadata.content_hash, inline, path, bytes, document, contentOf);
  const facts: AppFacts = {
    embedding: inline ? 'inline' : 'file',
    aiGenerated: metadata.ai_generated,
    platform: metadata.generator.platform,
    model: metadata.generator.model,
    generatedAt: metadata.generated_at,
    generation: metadata.generation_id,
    review: reviewOf(metadata.review),
    content,
  };
  const problems = [...contradictions(own, metadata), ...contentProblems(own, metadata.content_hash ?? '', content)];
  return { ...base, version, state: unsignedState(problems), facts, problems };
}

/** The minor number of a 1.x version; a reader takes every one of its own major version (3.2). */
function minorOf(version: unknown): string | null {
  if (typeof version !== 'string' || version.length > 80) return null;
  return /^1\.(0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:[-+][0-9A-Za-z.+-]+)?$/.exec(version)?.[1] ?? null;
}

function timeFaults(document: PlacedDocument, { generated_at, review }: Metadata): DocumentProblem[] {
  const times: [Path, string | undefined][] = [
    [['generated_at'], generated_at],
    [['review', 'reviewed_at'], review?.reviewed_at],
  ];
  return times.flatMap(([path, text]) =>
    text === undefined || instant(text) !== null ? [] : [malformedAt(document, path, 'is no RFC 3339 time')],
  );
}

function reviewOf(review: Metadata['review']): ReviewState {
  if (review === undefined) return 'not-said';
  if (review.review_type === undefined) return review.human_reviewed ? 'reviewed' : 'not-reviewed';
  return review.review_type === 'approved_without_changes' ? 'approved-without-changes' : review.review_type;
}

function contradictions(document: PlacedDocument, { generated_at, review, usage }: Metadata): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  const { input_tokens: input, output_tokens: output, total_tokens: total } = usage ?? {};
  if (input !== undefined && output !== undefined && total !== undefined && input + output !== total) {
    problems.push(problemAt(document, ['usage', 'total_tokens'], 'sum-differs', { declared: total, expected: input + output }));
  }
  if (review === undefined) return problems;
  const type = review.review_type;
  if (type !== undefined && review.human_reviewed === (type === 'pending')) {
    const values = { declared: `review_type ${type}`, other: `human_reviewed ${review.human_reviewed}` };
    problems.push(problemAt(document, ['review', 'review_type'], 'statements-contradict', values));
  }
  if (review.reviewed_at !== undefined && (instant(review.reviewed_at) ?? 0) < (instant(generated_at) ?? 0)) {
    const values = { first: generated_at, last: review.reviewed_at };
    problems.push(problemAt(document, ['review', 'reviewed_at'], 'dates-reversed', values));
  }
  return problems;
}

function contentProblems(document: PlacedDocument, digest: string, content: AppFacts['content']): DocumentProblem[] {
  const codes = { differs: 'content-differs', unseen: 'content-unseen', unsettled: 'content-unsettled' } as const;
  if (content === 'not-hashed' || content === 'equal') return [];
  return [problemAt(document, ['content_hash'], codes[content], { algorithm: digest.split(':')[0] ?? '' })];
}

function contentState(
  digest: string | undefined,
  inline: boolean,
  path: string,
  bytes: Uint8Array,
  document: PlacedDocument,
  contentOf: (path: string) => Uint8Array | null,
): AppFacts['content'] {
  if (digest === undefined) return 'not-hashed';
  if (inline) return jsonState(document.value, bytes, digest);
  const content = path.endsWith(APP_SUFFIX) ? contentOf(path.slice(0, -APP_SUFFIX.length)) : null;
  if (content === null) return 'unseen';
  if (isDigestOf(digest, content)) return 'equal';
  const parsed = parseJson(content);
  return 'document' in parsed ? jsonState(parsed.document.value, content, digest) : 'differs';
}

/**
 * Section 12.3 hashes JSON with sorted keys and without `_ai_provenance`. It leaves open whether that member goes below the top too, in
 * which order `_` and capitals sort, and how a number is written; the published writers differ in all three. What can be understood in
 * two ways is not called false.
 */
function jsonState(value: unknown, bytes: Uint8Array, digest: string): AppFacts['content'] {
  const top = isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== APP_MEMBER)) : value;
  if ([top, withoutMember(value)].some((content) => isDigestOf(digest, Buffer.from(canonicalJson(content))))) return 'equal';
  const outsideStrings = Buffer.from(bytes)
    .toString('latin1')
    .replace(/"(?:[^"\\]|\\.)*"/g, '""');
  const plainNumbers = !/\.\d*0(?!\d)|[eE][+-]?\d|-0(?![\d.])/.test(outsideStrings);
  return plainNumbers && hasPlainKeys(top) ? 'differs' : 'unsettled';
}

function isDigestOf(digest: string, content: Uint8Array): boolean {
  const [algorithm = '', hex] = digest.split(':');
  return hash(algorithm, content, 'hex') === hex;
}

function withoutMember(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMember);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== APP_MEMBER)
      .map(([key, inner]) => [key, withoutMember(inner)]),
  );
}

/** Keys that every locale sorts as code units do. */
function hasPlainKeys(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(hasPlainKeys);
  if (!isRecord(value)) return true;
  const keys = Object.keys(value);
  return (
    (keys.every((key) => /^[a-z_]*$/.test(key)) || keys.every((key) => /^[a-z0-9]*$/.test(key))) &&
    Object.values(value).every(hasPlainKeys)
  );
}
