import type { Finding, FindingCode, FindingValues, Severity } from '../model/finding.js';
import type { PlacedDocument } from '../yaml.js';
/** Where in the file a finding points. */
export type Field = readonly (string | number)[];
/** `ai.tools[0].commit_count` */
export declare function fieldName(field: Field): string;
/** Makes the findings of one check about one file. */
export type Say = (code: FindingCode, severity: Severity, field: Field, values: FindingValues) => Finding;
export declare function findingsAbout(check: Finding['check'], path: string, locate: PlacedDocument['locate']): Say;
