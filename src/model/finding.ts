/** One question that is asked about a repository; a new id is a new word of the domain. */
export const CHECKS = [
  'hidden-unicode',
  'attestation-schema',
  'attestation-consistency',
  'attestation-truth',
  'attestation-freshness',
  'provenance-documents',
  'inventory-answers',
  'inventory-ages',
  'inventory-approval',
  'inventory-observed',
  'requirements',
] as const;
export type CheckId = (typeof CHECKS)[number];

/** Which answer of its check a finding gives. The sentence is made from the code and the finding's values. */
export const FINDING_CODES = [
  'hidden-text',
  // attestation-schema
  'not-to-the-letter',
  // attestation-consistency
  'share-differs-from-counts',
  'more-assisted-than-commits',
  'tool-exceeds-assisted',
  'tools-fall-short',
  'tool-twice',
  'dates-reversed',
  'date-outside-range',
  'generated-too-early',
  'in-the-future',
  // attestation-truth
  'differs-from-git',
  'tool-not-seen',
  'tool-not-listed',
  'identity-unknown',
  'history-rewritten',
  'evidence-differs',
  'other-rules',
  // attestation-freshness
  'behind',
  // provenance-documents
  'document-malformed',
  'unknown-version',
  'more-problems',
  'signature-holds',
  'signature-under-own-key',
  'signature-broken',
  'key-revoked',
  'key-unknown',
  'key-unusable',
  'key-twice',
  'issued-before-key',
  'sum-differs',
  'more-than-whole',
  'statements-contradict',
  'said-twice',
  'content-differs',
  'content-unseen',
  'content-unsettled',
  // inventory-answers
  'open-question',
  'no-answer',
  'no-reason',
  'model-without-version',
  // inventory-ages
  'too-old',
  'approval-ended',
  'seen-before-deployment',
  // inventory-approval
  'tool-not-in-inventory',
  'tool-not-named',
  'tool-not-approved',
  'used-before-approval',
  'used-after-approval',
  'model-not-in-inventory',
  'model-version-unknown',
  'model-date-not-named',
  'listed-version-unknown',
  'prohibited-in-use',
  // inventory-observed
  'never-seen',
  // requirements
  'control-fails',
  'control-error',
  'control-unknown',
  'control-excepted',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export type FindingValues = Record<string, string | number | boolean | null>;

export type Answer = 'pass' | 'fail' | 'unknown' | 'not-applicable';
/** A fail at `error` makes the result `fail`, at `warning` `warn`; a `note` changes nothing. */
export type Severity = 'error' | 'warning' | 'note';

/** The answer of one check about one subject. Its words live with the reports. */
export interface Finding {
  /** `<check>:<what makes it unique in a report>`. */
  id: string;
  check: CheckId;
  answer: Answer;
  severity: Severity;
  path: string;
  line?: number;
  column?: number;
  code: FindingCode;
  /** What it is about within the file: `ai.tools[0].commit_count`, the name of a system. */
  subject?: string;
  values?: FindingValues;
  /** Ids of the evidence it rests on. */
  evidence: string[];
}
