import type { FindingCode, FindingValues } from './finding.js';
/** Provenance documents that lie in a repository beside the AI attestation, and what came of reading them. */
export declare const DOCUMENT_FORMATS: readonly ['gitjob-receipt', 'gitjob-keys', 'ai-license-notice', 'supply-chain-attestation', 'cyclonedx', 'spdx', 'app-metadata'];
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];
/** What is wrong in a document, or could not be decided, and where. */
export interface DocumentProblem {
    code: FindingCode;
    line: number;
    column: number;
    /** The field it is about: `ai_provenance.percentage`; empty for the document as a whole. */
    subject: string;
    values: FindingValues;
}
/**
 * `valid`, `tampered`, `revoked`, `unknown-key`: a signed document, whatever else is among its problems. `consistent`: an unsigned one
 * without contradiction, which is the word of whoever wrote it and no more. `inconsistent`: it contradicts itself. `differs`: from git,
 * or from the content it is about. `unverifiable`: what it is about was not at hand, or can be understood in two ways.
 */
export type DocumentState = ReceiptResult | 'consistent' | 'inconsistent' | 'differs' | 'unverifiable' | 'unknown-version' | 'malformed';
/** Results of the receipt format, in no order. */
export type ReceiptResult = 'valid' | 'tampered' | 'revoked' | 'unknown-key';
interface DocumentOf<F extends DocumentFormat, Facts> {
    format: F;
    path: string;
    /** As the document says; for receipts and key sets, which say none, the version whose members they have. */
    version: string | null;
    state: DocumentState;
    /** Null when the document could not be read. */
    facts: Facts | null;
    problems: DocumentProblem[];
}
export type ProvenanceDocument = DocumentOf<'gitjob-receipt', ReceiptFacts> | DocumentOf<'gitjob-keys', KeySetFacts> | DocumentOf<'ai-license-notice', NoticeFacts> | DocumentOf<'supply-chain-attestation', SupplyChainFacts> | DocumentOf<'cyclonedx' | 'spdx', ComponentFacts> | DocumentOf<'app-metadata', AppFacts>;
/** A provider's statement that a prompt gave an output. It names no file and no commit. */
export interface ReceiptFacts {
    receipt: string;
    model: string;
    promptHash: string;
    outputHash: string;
    issuedAt: string;
    key: string;
    /** `given`: by who runs the check. `repository`: from the same repository, so whoever wrote the receipt may have written it. */
    keys: 'given' | 'repository' | null;
    result: ReceiptResult;
}
/** A public key of a provider. Only keys that can prove something are made into one. */
export interface ReceiptKey {
    id: string;
    /** 32 bytes in base64url. */
    publicKey: string;
    status: 'active' | 'revoked';
    notBefore: string | null;
    revokedAt: string | null;
}
export interface KeySetFacts {
    keys: ReceiptKey[];
}
export type ProvenanceLevel = 'NONE' | 'LOW' | 'MODERATE' | 'HIGH' | 'FULL';
export type GovernanceTier = 'UNGOVERNED' | 'SCANNED' | 'ATTESTED';
export interface NoticeFacts {
    generated: string | null;
    commits: number;
    assisted: number;
    /** 0 to 100. */
    percentage: number;
    /** Derived from the percentage. */
    level: ProvenanceLevel;
    /** Derived from what the notice says of its governance, none of which was checked. */
    tier: GovernanceTier;
    /** Names of tools, in the order of the file. */
    tools: string[];
}
/** What git says of the commits that a notice is about. */
export interface VerifiedFigures {
    commits: number;
    assisted: number;
    /** 0 to 100, one decimal. */
    percentage: number;
}
export interface SupplyChainFacts {
    generated: string | null;
    dependencies: number;
    scanned: number;
    withAttestation: number;
    withoutAttestation: number;
    coverage: number;
    /** Share of AI over all dependencies, 0 to 100, by a weight that the document does not name. */
    percentage: number | null;
}
/** AI properties of the components of an SBOM. */
export interface ComponentFacts {
    /** Components that carry any. */
    components: number;
    /** Of these, how many say a percentage above 0. */
    assisted: number;
}
export type ReviewState = 'not-said' | 'not-reviewed' | 'reviewed' | 'approved-without-changes' | 'edited' | 'rejected' | 'pending';
export interface AppFacts {
    /** `inline`: in the JSON file that it is about. `file`: a document of its own. */
    embedding: 'inline' | 'file';
    aiGenerated: boolean;
    platform: string;
    model: string;
    generatedAt: string;
    generation: string;
    review: ReviewState;
    content: 'not-hashed' | 'equal' | 'differs' | 'unseen' | 'unsettled';
}
export {};
