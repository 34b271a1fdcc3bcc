import type { Finding, FindingCode, FindingValues, Severity } from '../model/finding.js';
import type { ParsedAttestation } from './parse.js';
/** Where in the file a finding points. */
export type Field = readonly (string | number)[];
/** `ai.tools[0].commit_count` */
export declare function fieldName(field: Field): string;
/** Makes the findings of one check about one file. */
export declare function findingsAbout(check: Finding['check'], path: string, locate: ParsedAttestation['locate']): (code: FindingCode, severity: Severity, field: Field, values: FindingValues, answer?: Finding['answer']) => Finding;
/**
 * What the fields of an attestation say about each other, without looking at git.
 * @param now seconds since 1970
 */
export declare function consistencyFindings({ claims, locate }: ParsedAttestation, path: string, now: number): Finding[];
