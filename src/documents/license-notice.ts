import type {
  DocumentProblem,
  GovernanceTier,
  NoticeFacts,
  ProvenanceDocument,
  ProvenanceLevel,
  VerifiedFigures,
} from '../model/document.js';
import { schemaProblems } from '../schema.js';
import type { PlacedDocument } from '../yaml.js';
import {
  bounded,
  isShare,
  malformed,
  member,
  oneDecimal,
  type Path,
  problemAt,
  share,
  shown,
  unsignedState,
  versionProblem,
} from './problem.js';

/** The AI License Notice 1.0 (`Korext/ai-license`: SPEC.md): the half for machines, and the half for people, which alone names a level. */
export const NOTICE_FILE = 'ai-license-notice.yaml';
export const NOTICE_TEXT_FILE = 'AI-LICENSE';
const SCHEMA_URL = 'https://oss.korext.com/ai-license/schema';
const VERSION = '1.0';

const SCHEMA = {
  type: 'object',
  required: ['ai_provenance'],
  properties: {
    notice_generated: { type: ['string', 'null'] },
    ai_provenance: {
      type: 'object',
      required: ['assisted_commits', 'total_commits', 'percentage'],
      properties: {
        assisted_commits: { type: 'integer', minimum: 0 },
        total_commits: { type: 'integer', minimum: 0 },
        percentage: { type: 'number', minimum: 0, maximum: 100 },
        level: { enum: ['NONE', 'LOW', 'MODERATE', 'HIGH', 'FULL'] },
      },
    },
    tools_used: { type: ['array', 'null'] },
    governance: { type: ['object', 'null'], properties: { tier: { enum: ['UNGOVERNED', 'SCANNED', 'ATTESTED'] } } },
  },
};

interface Notice {
  notice_generated?: string | null;
  ai_provenance: { assisted_commits: number; total_commits: number; percentage: number; level?: ProvenanceLevel };
  tools_used?: unknown[] | null;
  governance?: { tier?: GovernanceTier } | null;
}

/**
 * The level of a percentage. SPEC.md names whole numbers (1–25, 26–60, 61–99) and leaves out what lies between: a level here begins
 * right above the one before it, and FULL is 100 alone, since it says "entirely". So 0.4 is LOW, 25.5 MODERATE and 99.5 HIGH.
 */
export function levelOf(percentage: number): ProvenanceLevel {
  if (percentage <= 0) return 'NONE';
  if (percentage <= 25) return 'LOW';
  if (percentage <= 60) return 'MODERATE';
  return percentage < 100 ? 'HIGH' : 'FULL';
}

/**
 * The tier of a `governance` part (SPEC.md, Governance Tiers): SCANNED needs an engine and a scan, ATTESTED a proof bundle besides. It is
 * what the notice says of itself; nothing was fetched or verified.
 */
export function tierOf(governance: unknown): GovernanceTier {
  const says = (name: string): boolean => typeof member(governance, name) === 'string' && member(governance, name) !== '';
  if (!says('engine')) return 'UNGOVERNED';
  if (says('proof_bundle_url') || says('verification_url')) return 'ATTESTED';
  return says('last_scan') ? 'SCANNED' : 'UNGOVERNED';
}

/**
 * Reads a notice, and compares it with what git says where that is known, and with the notice for people where that is at hand.
 * @param text the bytes of `AI-LICENSE`
 */
export function readNotice(
  document: PlacedDocument,
  path: string,
  verified: VerifiedFigures | null,
  text: Uint8Array | null,
): ProvenanceDocument {
  const base = { format: 'ai-license-notice', path } as const;
  const version = shown(member(document.value, 'version'));
  const unknown = versionProblem(document, 'AI license notice', SCHEMA_URL, VERSION);
  if (unknown !== null) return { ...base, version, state: 'unknown-version', facts: null, problems: [unknown] };
  const faults = malformed(schemaProblems(SCHEMA, document));
  if (faults.length > 0) return { ...base, version, state: 'malformed', facts: null, problems: bounded(faults) };
  const { ai_provenance, governance, notice_generated, tools_used } = document.value as Notice;
  const facts: NoticeFacts = {
    generated: notice_generated ?? null,
    commits: ai_provenance.total_commits,
    assisted: ai_provenance.assisted_commits,
    percentage: ai_provenance.percentage,
    level: levelOf(ai_provenance.percentage),
    tier: tierOf(governance),
    tools: (tools_used ?? []).flatMap((tool) => shown(member(tool, 'name') ?? member(tool, 'identifier') ?? tool) ?? []),
  };
  const problems = [
    ...contradictions(document, facts),
    ...said(document, ['ai_provenance', 'level'], ai_provenance.level, facts.level),
    ...said(document, ['governance', 'tier'], governance?.tier, facts.tier),
    ...(text === null ? [] : textContradictions(document, facts, text)),
    ...(verified === null ? [] : compareNotice(document, facts, verified)),
  ];
  return { ...base, version, state: unsignedState(problems), facts, problems };
}

/**
 * Where a notice differs from git, field by field. A notice is a statement about the time it was made: the figures should be of the
 * commits it could have counted.
 */
export function compareNotice(document: PlacedDocument, notice: NoticeFacts, verified: VerifiedFigures): DocumentProblem[] {
  const rows: [field: string, declared: number, actual: number][] = [
    ['total_commits', notice.commits, verified.commits],
    ['assisted_commits', notice.assisted, verified.assisted],
    ['percentage', oneDecimal(notice.percentage), oneDecimal(verified.percentage)],
  ];
  return rows
    .filter(([, declared, actual]) => declared !== actual)
    .map(([field, declared, actual]) => problemAt(document, ['ai_provenance', field], 'differs-from-git', { declared, actual }));
}

function contradictions(document: PlacedDocument, { commits, assisted, percentage }: NoticeFacts): DocumentProblem[] {
  if (assisted > commits) {
    const values = { declared: assisted, commits };
    return [problemAt(document, ['ai_provenance', 'assisted_commits'], 'more-assisted-than-commits', values)];
  }
  if (isShare(percentage, assisted, commits)) return [];
  const values = { declared: percentage, expected: oneDecimal(share(assisted, commits)) };
  return [problemAt(document, ['ai_provenance', 'percentage'], 'share-differs-from-counts', values)];
}

/** A level or tier that the notice names although the format does not ask for it. */
function said(document: PlacedDocument, path: Path, declared: string | undefined, derived: string): DocumentProblem[] {
  if (declared === undefined || declared === derived) return [];
  return [problemAt(document, path, 'statements-contradict', { declared, other: `what makes it ${derived}` })];
}

/** The lines of the text that the YAML says, too (SPEC.md, Notice Format). A line that is not there says nothing. */
const TEXT_LINES: readonly (readonly [field: string, line: RegExp, of: (facts: NoticeFacts) => string | number])[] = [
  ['percentage', /^AI ASSISTED PORTIONS: ([A-Z]{1,20})(?: |$)/m, ({ level }) => level],
  ['assisted_commits', /^Assisted Commits: (\d{1,15})\r?$/m, ({ assisted }) => assisted],
  ['total_commits', /^Total Commits: (\d{1,15})\r?$/m, ({ commits }) => commits],
  ['percentage', /^Percentage: (\d{1,3}(?:\.\d{1,15})?)%/m, ({ percentage }) => percentage],
];
const TEXT_LIMIT = 64 * 1024;

function textContradictions(document: PlacedDocument, facts: NoticeFacts, bytes: Uint8Array): DocumentProblem[] {
  const text = Buffer.from(bytes.subarray(0, TEXT_LIMIT)).toString('utf8');
  return TEXT_LINES.flatMap(([field, line, of]) => {
    const written = line.exec(text)?.[1];
    const declared = of(facts);
    if (written === undefined || written === declared || Number(written) === declared) return [];
    return [
      problemAt(document, ['ai_provenance', field], 'statements-contradict', {
        declared,
        other: `${written} in ${NOTICE_TEXT_FILE}`,
      }),
    ];
  });
}
