import type { DocumentRole } from './check.js';
import type { GapCode } from './evidence.js';
import type { Range, RepoReport, Report, Result } from './report.js';
/** A report with everything it rests on in one file, and what came of verifying one. */
export declare const PACK_SCHEMA_VERSION = "1.0";
/** Of a whole pack, written or read. */
export declare const PACK_MAX_BYTES: number;
/** Of one JSON document of a pack: beyond it, reading alone would take more memory than an auditor's machine has to spare. */
export declare const PACK_JSON_MAX_BYTES: number;
/** A gate's result, and the documents it judged by and about, byte for byte. */
export interface Checked {
    report: Report;
    inputs: JudgedInput[];
}
export type InputRole = DocumentRole | 'policy';
export declare const INPUT_ROLES: readonly ["attestation", "inventory", "policy", "requirements"];
export interface JudgedInput {
    role: InputRole;
    /** Where it stands in the repository, or as it was named. */
    path: string;
    bytes: Uint8Array;
}
/** A commit object byte for byte, without git's own header. */
export interface RawCommit {
    id: string;
    bytes: Uint8Array;
}
/** A commit of the range whose bytes the pack does not hold. `too-large`: beyond 16 MiB; it was counted, by its first bytes. */
export interface UnreadCommit {
    id: string;
    why: UnreadReason;
}
export declare const UNREAD_REASONS: readonly ['missing', 'corrupt', 'not-a-commit', 'too-large'];
export type UnreadReason = (typeof UNREAD_REASONS)[number];
/** What a file of a pack is for. */
export type PackRole = 'readme' | 'report' | 'summary' | 'findings' | 'impact' | 'evidence' | 'commits' | InputRole;
export interface PackFile {
    path: string;
    size: number;
    /** Lower-case hexadecimal. */
    sha256: string;
    mediaType: string;
    role: PackRole;
    /** Where an input stands in the repository: data, never a path to write to. */
    source?: string;
}
/** What a pack holds and is about. Schema: `schemas/pack-manifest.schema.json`. */
export interface PackManifest {
    schemaVersion: string;
    tool: Report['tool'];
    repository: RepoReport['repository'];
    range: Pick<Range, 'base' | 'head' | 'headTree' | 'mergeBase' | 'expression'>;
    result: Result;
    complete: boolean;
    completeness: {
        /** Commits that the report counts. */
        commits: number;
        /** Commits whose bytes are in the pack. */
        rawCommits: number;
        /** Those of the range whose bytes are not, by id. */
        unread: UnreadCommit[];
        /** Codes of the report's gaps, each once, sorted. */
        gaps: GapCode[];
    };
    policy: {
        source: string | null;
        commit: string | null;
        digest: string | null;
    };
    /** Every file but the manifest itself and `SHA256SUMS`, by path. */
    files: PackFile[];
}
export interface Pack {
    /** `ai-audit-<repository>-<head>.zip` */
    name: string;
    bytes: Uint8Array;
    /** Lower-case hexadecimal. */
    sha256: string;
}
/** What verifying asks, in this order. What cannot be asked of the file alone stands last. */
export declare const VERIFICATION_STEPS: readonly ['container', 'checksums', 'report', 'manifest', 'copies', 'inputs', 'renderings', 'commits', 'range', 'attribution', 'totals', 'findings', 'verdict', 'boundary', 'records', 'contents', 'repository', 'signature'];
export type VerificationStepId = (typeof VERIFICATION_STEPS)[number];
export interface VerificationStep {
    id: VerificationStepId;
    /** `not-checked` is never a pass: the sentence says why. */
    status: 'ok' | 'failed' | 'not-checked';
    /** One sentence with the facts. Untrusted text may stand in it. */
    said: string;
    /** The file of the pack it is about, or null for the pack as a whole. */
    where: string | null;
}
/** The first of the steps that the file alone cannot answer. */
export declare const BEYOND_THE_FILE: VerificationStepId;
/** What came of verifying a pack. The result of the report is another matter. */
export interface Verification {
    /**
     * `refused`: a step failed · `in-part`: none failed, and something that follows from the file could not be worked out again, because
     * another version made it or commits were unread · `verified`: all of that was
     */
    outcome: 'verified' | 'in-part' | 'refused';
    /** SHA-256 of the bytes that were verified, lower-case hexadecimal. */
    sha256: string;
    steps: VerificationStep[];
    /** What the report says; null where it could not be read. Not to be relied on unless verified. */
    report: VerifiedReport | null;
}
export interface VerifiedReport {
    result: Result;
    reasons: string[];
    repository: string | null;
    range: PackManifest['range'];
    commits: number;
    tool: Report['tool'];
}
