/** The published format: `Korext/ai-attestation` SPEC.md 1.1 and schema.json (CC0). */

/** At the root of the repository, exactly so (SPEC §2). */
export const ATTESTATION_FILE = '.ai-attestation.yaml';

export const ATTESTATION_SCHEMA = 'https://oss.korext.com/ai-attestation/schema';

/** What we write. The only difference from 1.0 is `radar`. */
export const ATTESTATION_VERSION = '1.1';

/** Documents about the code that hold none themselves: a commit that brings only them makes no attestation old. */
export const DOCUMENTS: readonly string[] = [
  ATTESTATION_FILE,
  'ai_inventory.yaml',
  'security_requirements.yaml',
  'ai-license-notice.yaml',
  '.supply-chain-attestation.yaml',
];

/** Everything of ours stands under this key; readers of the published format ignore it. */
export const FACTS_KEY = 'x-ai-provenance';

/** SPEC §3: the file must begin with a comment that says what it is. */
export const ATTESTATION_HEADER = [
  '# AI Attestation',
  '# https://oss.korext.com/ai-attestation',
  '#',
  '# Which commits of this repository declare or record AI use. Counted from git: ai-provenance attestation update',
  '# Checked against git: ai-provenance attestation validate. What people write into it is kept.',
].join('\n');

/** The identifiers that the published schema lists (SPEC §4.4.2 allows others, the schema does not), and the tool of our catalogue. */
const LISTED: Record<string, { name: string; tool: string }> = {
  copilot: { name: 'GitHub Copilot', tool: 'github-copilot' },
  cursor: { name: 'Cursor', tool: 'cursor' },
  'claude-code': { name: 'Claude Code', tool: 'claude-code' },
  codeium: { name: 'Codeium', tool: 'codeium' },
  aider: { name: 'Aider', tool: 'aider' },
  'codex-cli': { name: 'OpenAI Codex CLI', tool: 'codex' },
  'gemini-code-assist': { name: 'Gemini Code Assist', tool: 'gemini-code-assist' },
  windsurf: { name: 'Windsurf', tool: 'windsurf' },
  tabnine: { name: 'Tabnine', tool: 'tabnine' },
  devin: { name: 'Devin', tool: 'devin' },
  openhands: { name: 'OpenHands', tool: 'openhands' },
};

/** Identifiers that the published tool writes beside those, where our catalogue has another id for the same tool. */
const OTHER_IDENTIFIERS: Record<string, string> = { 'replit-ai': 'replit-agent' };

const IDENTIFIER_OF = new Map(Object.entries(LISTED).map(([identifier, { tool }]) => [tool, identifier]));

/** The identifier under which an attestation counts a tool of ours, and whether the published schema lists it. */
export function identifierOf(tool: string): { identifier: string; listed: boolean } {
  const identifier = IDENTIFIER_OF.get(tool);
  return identifier === undefined ? { identifier: tool, listed: false } : { identifier, listed: true };
}

export function isListed(identifier: string): boolean {
  return Object.hasOwn(LISTED, identifier);
}

/** Two spellings of one tool become one identifier. */
export function canonicalIdentifier(identifier: string): string {
  return identifierOf(Object.hasOwn(OTHER_IDENTIFIERS, identifier) ? (OTHER_IDENTIFIERS[identifier] ?? '') : identifier)
    .identifier;
}

/** The listed identifier of a tool that goes by this name, or null. */
export function identifierNamed(name: string): string | null {
  const found = Object.entries(LISTED).find(([, tool]) => tool.name.toLowerCase() === name.trim().toLowerCase());
  return found?.[0] ?? null;
}

export function nameOfIdentifier(identifier: string): string | null {
  return isListed(identifier) ? (LISTED[identifier]?.name ?? null) : null;
}

/** An attestation as it stands in the file, after the schema has passed it. Other members may stand beside these. */
export interface AttestationDocument {
  schema: string;
  version: string;
  repo: { owner: string; name: string; url?: string };
  generated: string;
  range: { commits: number; from?: string; to?: string };
  ai: {
    assisted_commits: number;
    percentage: number;
    tools: {
      name: string;
      identifier: string;
      commit_count: number;
      first_seen?: string | null;
      last_seen?: string | null;
    }[];
    detection_methods?: string[];
  };
  /** Written by a governance engine; nothing in git confirms or refutes it. */
  governance?: { engine?: string | null; proof_bundle_url?: string | null };
  [FACTS_KEY]?: AttestationFacts;
}

/** What this tool knows beyond the published fields. */
export interface AttestationFacts {
  written_by: string;
  /** Digest of the rules that decided what counts. */
  rules: string;
  range: {
    base: string | null;
    head: string | null;
    head_tree: string | null;
    since?: string;
    until?: string;
    /** Merge commits in the range: they bring what others wrote, and are counted nowhere else in this file. */
    merges: number;
  };
  complete: boolean;
  gaps: string[];
  attribution: { declared: number; recorded: number; suspected: number; human_attested: number };
  /** Commits in which some tool had this role. */
  roles: Record<string, number>;
  lines?: { added: number; deleted: number; recorded: number };
  tools: {
    id: string;
    identifier: string;
    commits: number;
    roles: Record<string, number>;
    models: Record<string, number>;
    first_seen: string | null;
    last_seen: string | null;
  }[];
  /** Where records beside the commits were found: note refs, Agent Trace files. */
  records: string[];
  evidence: { items: number; digest: string };
}
