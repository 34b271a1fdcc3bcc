import type { Analysis, DocumentRole, JudgedDocument } from '../model/check.js';
import type { CheckId, Finding, FindingCode, FindingValues } from '../model/finding.js';
/** Answers of a check about the change as a whole. */
/** Everything that was looked at is as it should be. */
export declare function passes(check: CheckId, code: FindingCode, values: FindingValues, about?: Partial<Finding>): Finding;
export declare function nothing(check: CheckId, why: NothingReason, values?: FindingValues): Finding;
/** A policy that asks for nothing. */
export declare function notDemanded(check: CheckId, values?: FindingValues): Finding;
/** Why there was nothing to look at. */
export type NothingReason = 'no-file' | 'no-change' | 'unreadable' | 'no-commit';
/** An answer about the change as a whole. */
export declare function answer(check: CheckId, code: FindingCode, rest: Pick<Finding, 'answer'> & Partial<Finding>): Finding;
/** What those who know a document found for a check; a pass where they found no fault. */
export declare function ofDocument(check: CheckId, role: DocumentRole, { found, documents }: Analysis): Finding[];
/** Whether somebody has to look at one of them. */
export declare function isOpen(findings: readonly Finding[]): boolean;
/** A document that a policy asks for, and that must be readable wherever it is. */
export declare function present(check: CheckId, { path, state, problems }: JudgedDocument, required: boolean): Finding[];
