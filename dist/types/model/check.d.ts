import type { Gap } from './evidence.js';
import type { CheckId, Finding } from './finding.js';
import type { PolicySection, PolicySettings } from './policy.js';
import type { RepoReport } from './report.js';
/** One question of a gate, with its words. */
export interface Check {
    id: CheckId;
    /** Whose severity counts. */
    section: PolicySection;
    title: string;
    why: string;
    fix: string;
    /** Parts whose gaps leave an answer that cites nothing undecided. */
    reads: readonly Part[];
    /** At least one finding: a fail for each fault, a pass, or why nothing was to check. */
    run(analysis: Analysis, settings: PolicySettings): Finding[];
}
/** What is read for a gate, in parts that can fail on their own. */
export type Part = 'commits' | 'attestation' | 'inventory' | 'requirements' | 'impact' | 'policy';
/** Everything that checks judge. Complete before the first one runs. */
export interface Analysis {
    repo: RepoReport;
    /** What those who know a document found in it, or in the files. */
    found: readonly Finding[];
    documents: Record<DocumentRole, JudgedDocument>;
    /** Files of the policy that the change touches; null without a change. */
    policyChanges: readonly PolicyChange[] | null;
    /** The day as of which ages count, `YYYY-MM-DD`. */
    today: string;
    gaps: Readonly<Record<Part, readonly Gap[]>>;
}
export declare const DOCUMENT_ROLES: readonly ['attestation', 'inventory', 'requirements'];
export type DocumentRole = (typeof DOCUMENT_ROLES)[number];
export interface JudgedDocument {
    path: string;
    /** The commit it was read from; null for a file of the work tree. */
    commit: string | null;
    /** `missing`: the commit has it, and this clone lacks its content. */
    state: 'absent' | 'read' | 'unreadable' | 'missing';
    /** Why it is unreadable. */
    problems: readonly DocumentFault[];
}
export interface PolicyChange {
    path: string;
    status: 'added' | 'deleted' | 'modified';
    /** Why nobody could go by it once it is merged. */
    problems: readonly DocumentFault[];
}
/** A fault of a document, with its place. */
export interface DocumentFault {
    line: number;
    column: number;
    message: string;
}
