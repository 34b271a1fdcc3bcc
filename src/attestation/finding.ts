import type { Finding, FindingCode, FindingValues, Severity } from '../model/finding.js';
import type { PlacedDocument } from '../yaml.js';

/** Where in the file a finding points. */
export type Field = readonly (string | number)[];

/** `ai.tools[0].commit_count` */
export function fieldName(field: Field): string {
  return field.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

/** Makes the findings of one check about one file. */
export type Say = (code: FindingCode, severity: Severity, field: Field, values: FindingValues) => Finding;

export function findingsAbout(check: Finding['check'], path: string, locate: PlacedDocument['locate']): Say {
  return (code, severity, field, values) => ({
    id: `${check}:${path}:${code}:${fieldName(field)}`,
    check,
    code,
    answer: 'fail',
    severity,
    path,
    ...locate(field),
    subject: fieldName(field),
    values,
    evidence: [],
  });
}
