import type { AttestationClaims, AttestedTool } from '../model/attestation.js';
import { badDocument, type Problem, parseYaml } from '../yaml.js';
import { editYaml, type YamlEdit } from '../yaml-edit.js';
import { renderYaml } from '../yaml-render.js';
import { UNKNOWN } from './claims.js';
import {
  ATTESTATION_HEADER,
  ATTESTATION_SCHEMA,
  ATTESTATION_VERSION,
  type AttestationDocument,
  type AttestationFacts,
  canonicalIdentifier,
  FACTS_KEY,
  isListed,
} from './format.js';
import { isSameName, isSamePlace, withoutCredentials } from './identity.js';
import { attestationProblems, type ParsedAttestation } from './parse.js';

/** What is to be written: the published fields, and our own. */
export interface Statement {
  claims: AttestationClaims;
  facts: AttestationFacts;
  /** How the commits were found, in the published format's four words. */
  methods: string[];
  /** Tools that the published schema does not list stand in `ai.tools`, too. SPEC §4.4.2 allows it, the schema does not. */
  extendedIds: boolean;
}

/**
 * A new attestation.
 * @throws ProvenanceError `bad-document` should it not pass the published schema
 */
export function renderAttestation(statement: Statement, path: string): Buffer {
  const { claims, facts, methods } = statement;
  const document: AttestationDocument = {
    schema: ATTESTATION_SCHEMA,
    version: ATTESTATION_VERSION,
    repo: { owner: claims.owner, name: claims.name, ...(claims.url === null ? {} : { url: claims.url }) },
    generated: claims.generated,
    range: {
      ...(claims.from === null ? {} : { from: claims.from }),
      ...(claims.to === null ? {} : { to: claims.to }),
      commits: claims.commits,
    },
    ai: {
      assisted_commits: claims.assistedCommits,
      percentage: claims.percentage,
      tools: toolsOf(statement).map(toolEntry),
      detection_methods: methods,
    },
    [FACTS_KEY]: facts,
  };
  const bytes = Buffer.from(`${ATTESTATION_HEADER}\n\n${renderYaml(document, 0)}`);
  assertValid(bytes, path, statement.extendedIds);
  return bytes;
}

/**
 * The attestation with its counted fields as git has them now. Everything else stays as it is, byte for byte: governance, policy,
 * radar, unknown members, comments, order, quotes, line ends.
 * @throws ProvenanceError `bad-document` when it cannot be done without touching what people wrote, or when what they wrote does not
 * pass the published schema
 */
export function updateAttestation(bytes: Uint8Array, parsed: ParsedAttestation, statement: Statement, path: string): Buffer {
  const lost = peoplesEntries(bytes, parsed, toolsOf(statement));
  if (lost.length > 0) throw badDocument(path, lost);
  const edited = editYaml(bytes, editsOf(parsed.document, statement));
  if ('problems' in edited) throw badDocument(path, edited.problems);
  const updated = withHeader(Buffer.from(edited.bytes));
  assertValid(updated, path, statement.extendedIds);
  return updated;
}

function toolsOf({ claims, extendedIds }: Statement): AttestedTool[] {
  return claims.tools.filter(({ identifier }) => extendedIds || isListed(identifier));
}

function toolEntry({ name, identifier, commits, firstSeen, lastSeen }: AttestedTool): AttestationDocument['ai']['tools'][number] {
  return { name, identifier, first_seen: firstSeen, last_seen: lastSeen, commit_count: commits };
}

function editsOf(document: AttestationDocument, statement: Statement): YamlEdit[] {
  const { claims, facts, methods } = statement;
  const set = (path: YamlEdit['path'], value: unknown, after?: string): YamlEdit => ({
    path,
    value,
    ...(after === undefined ? {} : { after }),
  });
  return [
    set(['version'], ATTESTATION_VERSION),
    ...identityEdits(document, claims),
    ...momentEdit(['generated'], document.generated, claims.generated),
    ...momentEdit(['range', 'from'], document.range.from, claims.from),
    ...momentEdit(['range', 'to'], document.range.to, claims.to, 'from'),
    set(['range', 'commits'], claims.commits),
    set(['ai', 'assisted_commits'], claims.assistedCommits),
    set(['ai', 'percentage'], claims.percentage),
    ...toolEdits(document, toolsOf(statement)),
    set(['ai', 'detection_methods'], methods, 'tools'),
    set([FACTS_KEY], facts),
  ];
}

/** Who the repository is stays as people spelled it, as long as it is the same one, and where the clone does not know. */
function identityEdits({ repo }: AttestationDocument, { owner, name, url }: AttestationClaims): YamlEdit[] {
  if (owner === UNKNOWN && name === UNKNOWN) return [];
  const isClean = repo.url !== undefined && withoutCredentials(repo.url) === repo.url && /^[a-z+]+:\/\//i.test(repo.url);
  return [
    ...(isSameName(repo.owner, owner) ? [] : [{ path: ['repo', 'owner'], value: owner }]),
    ...(isSameName(repo.name, name) ? [] : [{ path: ['repo', 'name'], value: name }]),
    ...(url === null || (repo.url !== undefined && isClean && isSamePlace(repo.url, url))
      ? []
      : [{ path: ['repo', 'url'], value: url, after: 'name' }]),
  ];
}

/** A moment in another time zone is the same moment. */
function momentEdit(path: YamlEdit['path'], said: string | undefined, is: string | null, after?: string): YamlEdit[] {
  if (said !== undefined && is !== null && isRfc3339(said) && Date.parse(said) === Date.parse(is)) return [];
  return [{ path, value: is ?? undefined, ...(after === undefined ? {} : { after }) }];
}

function isRfc3339(text: string): boolean {
  return /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/.test(text);
}

const ENTRY_MEMBERS = new Set(['name', 'identifier', 'commit_count', 'first_seen', 'last_seen']);

/** Entries that would go, and hold what people wrote: members of their own, or a comment. Nobody but a person may remove those. */
function peoplesEntries(bytes: Uint8Array, parsed: ParsedAttestation, tools: readonly AttestedTool[]): Problem[] {
  const { ai } = parsed.document;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8').split('\n');
  return ai.tools.flatMap((entry, index) => {
    const identifier = canonicalIdentifier(entry.identifier);
    const isFirst = ai.tools.findIndex((other) => canonicalIdentifier(other.identifier) === identifier) === index;
    if (isFirst && tools.some((tool) => tool.identifier === identifier)) return [];
    const at = parsed.locate(['ai', 'tools', index]);
    const next =
      index + 1 < ai.tools.length ? parsed.locate(['ai', 'tools', index + 1]).line : at.line + Object.keys(entry).length;
    const hasComment = text.slice(at.line - 1, Math.max(at.line, next - 1)).some((row) => /(?:^|\s)#/.test(row));
    const own = Object.keys(entry).filter((key) => !ENTRY_MEMBERS.has(key));
    if (own.length === 0 && !hasComment) return [];
    return [
      {
        ...at,
        message: `the entry of ${entry.identifier} would be removed (${whyGone(identifier, isFirst)}), but people wrote into it: ${own.length > 0 ? own.join(', ') : 'a comment'}`,
        fix: isListed(identifier) ? 'remove the entry by hand' : 'remove the entry by hand, or keep it with --allow-extended-ids',
      },
    ];
  });
}

function whyGone(identifier: string, isFirst: boolean): string {
  if (!isFirst) return 'it is the second of this tool';
  return isListed(identifier) ? 'git shows no commit of it' : 'the published schema does not list it';
}

/**
 * Entries keep their place and what people added to them. An entry whose tool is no longer seen, or that the schema does not list,
 * goes, and so does the second entry of one tool; {@link peoplesEntries} has made sure that nothing else goes with them.
 */
function toolEdits({ ai }: AttestationDocument, tools: readonly AttestedTool[]): YamlEdit[] {
  const edits: YamlEdit[] = [];
  const kept = new Set<string>();
  const gone: number[] = [];
  ai.tools.forEach((entry, index) => {
    const tool = tools.find(({ identifier }) => identifier === canonicalIdentifier(entry.identifier));
    if (tool === undefined || kept.has(tool.identifier)) {
      gone.push(index);
      return;
    }
    kept.add(tool.identifier);
    const { name: _, ...counted } = toolEntry(tool);
    for (const [key, value] of Object.entries(counted)) edits.push({ path: ['ai', 'tools', index, key], value });
  });
  const added = tools.filter(({ identifier }) => !kept.has(identifier));
  added.forEach((tool, index) => {
    edits.push({ path: ['ai', 'tools', ai.tools.length + index], value: toolEntry(tool) });
  });
  // Last first, so that the places of the others stay right.
  for (const index of gone.reverse()) edits.push({ path: ['ai', 'tools', index], value: undefined });
  return edits;
}

/** SPEC §3: the file must begin with a comment. One that does keeps its own. */
function withHeader(bytes: Buffer): Buffer {
  const text = bytes.toString('utf8');
  if (/^\uFEFF?#/.test(text)) return bytes;
  const newline = /\r?\n/.exec(text)?.[0] ?? '\n';
  const header = `${ATTESTATION_HEADER.replaceAll('\n', newline)}${newline}${newline}`;
  return Buffer.from(text.startsWith('\uFEFF') ? `\uFEFF${header}${text.slice(1)}` : header + text);
}

function assertValid(bytes: Uint8Array, path: string, extendedIds: boolean): void {
  const parsed = parseYaml(bytes);
  if ('problems' in parsed) throw badDocument(path, parsed.problems);
  const problems = attestationProblems(parsed.document).filter(
    ({ keyword, path: field }) => !(extendedIds && keyword === 'enum' && field.at(-1) === 'identifier'),
  );
  if (problems.length === 0) return;
  const fixed = problems.map(
    (problem): Problem => ({ ...problem, fix: problem.fix ?? 'correct it by hand: update keeps what people wrote' }),
  );
  throw badDocument(path, fixed);
}
