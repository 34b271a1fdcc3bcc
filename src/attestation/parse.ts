import attestationSchema from '../../schemas/ai-attestation.schema.json' with { type: 'json' };
import type { AttestationClaims, AttestedTool } from '../model/attestation.js';
import { type SchemaProblem, schemaProblems } from '../schema.js';
import { badDocument, type PlacedDocument, type Problem, parseYaml } from '../yaml.js';
import { type AttestationDocument, type AttestationFacts, canonicalIdentifier, FACTS_KEY } from './format.js';
import { withoutCredentials } from './identity.js';

/** A file that could be read, and where in it everything stands. */
export interface ParsedAttestation {
  document: AttestationDocument;
  claims: AttestationClaims;
  locate: PlacedDocument['locate'];
  /** Where it departs from the letter of the published schema, in ways that leave no doubt what is meant. */
  deviations: SchemaProblem[];
}

/**
 * Reads an attestation of version 1.0 or 1.1. Lenient where the meaning is clear: other tool identifiers, an address or a time in
 * another spelling, an unquoted version. `strict` accepts the letter alone.
 * @throws ProvenanceError `bad-document` with `file:line:column` for every problem
 */
export function parseAttestation(bytes: Uint8Array, file: string, strict: boolean): ParsedAttestation {
  const parsed = parseYaml(bytes);
  if ('problems' in parsed) throw badDocument(file, parsed.problems);
  const problems = attestationProblems(parsed.document);
  const fatal: Problem[] = problems.filter((problem) => strict || !isClear(problem, parsed.document.value));
  const { ai } = parsed.document.value as Partial<AttestationDocument>;
  if (fatal.length === 0 && (ai?.tools.length ?? 0) > MOST_TOOLS) {
    fatal.push({ ...parsed.document.locate(['ai', 'tools', MOST_TOOLS]), message: `more than ${MOST_TOOLS} tools` });
  }
  if (fatal.length > 0) throw badDocument(file, fatal);
  const document = parsed.document.value as AttestationDocument;
  return { document, claims: claimsOf(document), locate: parsed.document.locate, deviations: problems };
}

/** There are not as many AI tools, and editing takes a while for each entry. */
const MOST_TOOLS = 200;

/** Where a document departs from the published schema. */
export function attestationProblems(document: PlacedDocument): SchemaProblem[] {
  return schemaProblems(attestationSchema, document);
}

/** Whether a value that breaks the schema still has one meaning only. */
function isClear({ keyword, path }: SchemaProblem, document: unknown): boolean {
  const value = path.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], document);
  const place = path.map((step) => (/^\d+$/.test(step) ? '*' : step)).join('.');
  switch (place) {
    case 'version':
      return value === 1 || value === 1.1;
    case 'ai.tools.*.identifier':
      return keyword === 'enum' && typeof value === 'string' && /^[a-z0-9][a-z0-9._-]*$/.test(value);
    case 'ai.detection_methods.*':
      return keyword === 'enum';
    case 'repo.url':
    case 'governance.proof_bundle_url':
      return keyword === 'format';
    case 'generated':
    case 'range.from':
    case 'range.to':
    case 'governance.last_scan':
      return keyword === 'format' && typeof value === 'string' && momentOf(value) !== null;
    default:
      return false;
  }
}

/**
 * The text as a time that means the same on every machine: without a zone it is UTC. JavaScript would take the machine's own, and knows
 * no leap second.
 * @returns null for what is no time, or none of one meaning
 */
function momentOf(text: string): string | null {
  const iso = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(:\d\d)?(\.\d+)? ?([Zz]|UTC|GMT|[+-]\d\d:?\d\d)?$/.exec(text);
  const [, day, minute, second = ':00', fraction = '', zone = 'Z'] = iso ?? [];
  const offset = /\d/.test(zone) ? zone.replace(/^(...):?/, '$1:') : 'Z';
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  if (iso === null && !isDay && !/(?:GMT|UTC|[+-]\d{4})$/.test(text)) return null;
  const moment = iso === null ? text : `${day}T${minute}${second.replace('60', '59')}${fraction}${offset}`;
  return Number.isNaN(Date.parse(moment)) ? null : moment;
}

/** The text as `momentOf` reads it, or as it stands where it is none. */
export function timeOf(text: string): string {
  return momentOf(text) ?? text;
}

function claimsOf({ repo, generated, range, ai, [FACTS_KEY]: facts }: AttestationDocument): AttestationClaims {
  const published = ai.tools.map(({ name, identifier, commit_count, first_seen, last_seen }) => ({
    name,
    identifier: canonicalIdentifier(identifier),
    commits: commit_count,
    firstSeen: first_seen ?? null,
    lastSeen: last_seen ?? null,
  }));
  return {
    owner: repo.owner,
    name: repo.name,
    url: repo.url === undefined ? null : withoutCredentials(repo.url),
    generated: timeOf(generated),
    from: range.from === undefined ? null : timeOf(range.from),
    to: range.to === undefined ? null : timeOf(range.to),
    commits: range.commits,
    assistedCommits: ai.assisted_commits,
    percentage: ai.percentage,
    tools: [...published, ...ownTools(facts, published)],
  };
}

/** Tools that stand under our own key alone. */
function ownTools(facts: AttestationFacts | undefined, published: readonly AttestedTool[]): AttestedTool[] {
  return (facts?.tools ?? [])
    .map(({ id, identifier = id, commits, first_seen, last_seen }) => ({
      name: id,
      identifier: canonicalIdentifier(identifier),
      commits,
      firstSeen: first_seen ?? null,
      lastSeen: last_seen ?? null,
      beside: true as const,
    }))
    .filter(
      ({ identifier, commits }) =>
        identifier !== 'unspecified' && commits > 0 && !published.some((tool) => tool.identifier === identifier),
    );
}
