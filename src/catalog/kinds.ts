import type { EvidenceKind } from '../model/evidence.js';

/** A rule that is code rather than a pattern: what it reads, and where that is described. */
export interface KindRule {
  /** Stands in evidence as its signature. */
  id: string;
  kind: EvidenceKind;
  strength: 'decisive' | 'strong' | 'weak';
  source: string;
  note: string;
}

const TROJAN_SOURCE = 'https://trojansource.codes (CVE-2021-42574), Unicode TR36';

export const kindRules: readonly KindRule[] = [
  {
    id: 'hidden-unicode/bidirectional-control',
    kind: 'hidden-unicode',
    strength: 'weak',
    source: TROJAN_SOURCE,
    note: 'Embeddings, overrides and isolates (U+202A–U+202E, U+2066–U+2069) in source code and in agent instructions; beside right-to-left letters of prose they are ordinary.',
  },
  {
    id: 'hidden-unicode/invisible-character',
    kind: 'hidden-unicode',
    strength: 'weak',
    source: 'Unicode, Default_Ignorable_Code_Point',
    note: 'Any other character without a shape, in agent instructions only.',
  },
  {
    id: 'hidden-unicode/tag-character',
    kind: 'hidden-unicode',
    strength: 'weak',
    source: 'Unicode block Tags (U+E0000–U+E007F); "Rules File Backdoor", Pillar Security 2025',
    note: 'ASCII that only machines see, in any text file; the flags of England, Scotland and Wales are spelled with them and do not count.',
  },
  {
    id: 'hidden-unicode/variation-selector',
    kind: 'hidden-unicode',
    strength: 'weak',
    source: 'Unicode blocks Variation Selectors and Variation Selectors Supplement',
    note: 'Runs of two or more can carry hidden bytes; one behind a symbol is ordinary.',
  },
  {
    id: 'hidden-unicode/zero-width',
    kind: 'hidden-unicode',
    strength: 'weak',
    source: TROJAN_SOURCE,
    note: 'U+200B–U+200D, U+2060, U+FEFF and U+180E in or beside an identifier of source code, and in agent instructions; joiners of emoji and of scripts that need them do not count.',
  },
  {
    id: 'note/git-ai',
    kind: 'note',
    strength: 'decisive',
    source: 'git-ai-project/git-ai: specs/git_ai_standard_v3.0.0.md',
    note: 'A note in refs/notes/ai with a prompt or session record of an agent that the catalogue does not know. A note without such a record says that no AI was tracked.',
  },
  {
    id: 'trace/agent-trace',
    kind: 'trace',
    strength: 'decisive',
    source: 'cursor/agent-trace: README.md',
    note: 'A record in .agent-trace/traces.jsonl that names the commit as its revision and an AI contributor. It lies in the repository itself, so the author vouches for it.',
  },
];
