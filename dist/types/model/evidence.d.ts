/** What was seen, and what could not be seen. */
/** How much one piece of evidence proves about AI use (see docs/attribution.md). */
export type Strength = 'decisive' | 'strong' | 'weak';
/** What the tool did. `suggester`: a review suggestion of the tool was applied by a person. */
export type Role = 'author' | 'co-author' | 'assistant' | 'committer' | 'suggester' | 'reviewer';
/** Who vouches for the evidence: the change itself, the code host, or somebody else. */
export type AssertedBy = 'author' | 'forge' | 'third-party';
/** Where a thing was seen. A new kind is a new word of the domain. */
export type EvidenceKind = 'author' | 'committer' | 'co-author' | 'trailer' | 'footer' | 'subject' | 'branch' | 'note' | 'trace' | 'denial' | 'anomaly' | 'agent-file' | 'marker' | 'hidden-unicode';
/** One thing seen, and where anyone can see it again. */
export interface Evidence {
    /** Unique in a report: `<commit id>#<n>` or `<commit id>:<path>#<n>`, n counting from 1 in the order of the object. */
    id: string;
    kind: EvidenceKind;
    commit?: string;
    path?: string;
    /** Object id of the file's content. */
    blob?: string;
    /** Line of the raw commit object (or of the note or file), counting from 1. */
    line?: number;
    /** Column in that line, in characters, counting from 1. */
    column?: number;
    /** Byte offset of that line in the raw object. */
    offset?: number;
    /** The line as it stands, at most 500 characters. Untrusted text. */
    quote?: string;
    /** Id of the catalogue row that matched. */
    signature?: string;
    tool?: string;
    model?: string;
    role?: Role;
    /** What a file says about itself. */
    disclosure?: Disclosure;
    /** Lines that a record gives to the tool, as of the commit it is recorded for. */
    ranges?: LineRanges[];
    strength: Strength;
    assertedBy: AssertedBy;
    /** Why the strength is lower than the row says, or what kind of anomaly it is. */
    because?: EvidenceReason;
}
export interface LineRanges {
    path: string;
    /** As recorded: `1-4,9`, both ends included. */
    lines: string;
}
/**
 * The levels of the W3C AI Content Disclosure vocabulary, as `SPDX-AI-Disclosure` writes them (`ggfevans/ai-disclosure: README.md`).
 * `none` is a statement that no AI took part; no statement means unknown.
 */
export declare const DISCLOSURES: readonly ['none', 'ai-assisted', 'ai-generated', 'autonomous'];
export type Disclosure = (typeof DISCLOSURES)[number];
export type EvidenceReason = 'committer-only' | 'mechanical-commit' | 'weak-in-this-period' | 'repeated-in-revert' | 'disguised' | 'bare-name' | 'name-and-address-disagree' | 'nul-in-message' | 'utf-16-message' | 'byte-order-mark' | 'message-too-long' | 'malformed-commit' | 'bidirectional-control' | 'zero-width' | 'tag-character' | 'variation-selector' | 'invisible-character';
/** One thing that could not be seen, why, and the one command that mends it. */
export interface Gap {
    code: GapCode;
    /** What was affected, as data: a ref, an object id, a count. Untrusted text. */
    subject?: string;
    detail: string;
    fix: string;
}
export type GapCode = 'shallow-history' | 'partial-clone' | 'missing-object' | 'corrupt-object' | 'not-a-commit' | 'unknown-base' | 'no-merge-base' | 'unreadable-note' | 'unreadable-trace' | 'unreadable-file' | 'unreadable-ref' | 'missing-record' | 'unfollowed-change';
