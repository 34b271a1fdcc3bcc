/** One question that is asked about a repository; a new id is a new word of the domain. */
export declare const CHECKS: readonly ['disclosure', 'forbidden-forms', 'hidden-unicode', 'attestation-present', 'attestation-schema', 'attestation-consistency', 'attestation-truth', 'attestation-freshness', 'provenance-documents', 'inventory-present', 'inventory-answers', 'inventory-ages', 'inventory-approval', 'inventory-observed', 'requirements-present', 'requirements', 'impact-rating', 'policy-change'];
export type CheckId = (typeof CHECKS)[number];
/** Which answer of its check a finding gives. The sentence is made from the code and the finding's values. */
export declare const FINDING_CODES: readonly ['document-in-order', 'nothing-to-check', 'not-demanded', 'undecided', 'no-ai-commits', 'all-disclosed', 'undisclosed', 'disclosure-malformed', 'no-forbidden-form', 'forbidden-form', 'no-hidden-text', 'hidden-text', 'document-present', 'document-missing', 'document-unreadable', 'document-not-here', 'not-to-the-letter', 'share-differs-from-counts', 'more-assisted-than-commits', 'tool-exceeds-assisted', 'tools-fall-short', 'tool-twice', 'dates-reversed', 'date-outside-range', 'generated-too-early', 'in-the-future', 'differs-from-git', 'tool-not-seen', 'tool-not-listed', 'identity-unknown', 'history-rewritten', 'commits-left-out', 'evidence-differs', 'other-rules', 'behind', 'attestation-too-old', 'document-malformed', 'unknown-version', 'more-problems', 'signature-holds', 'signature-under-own-key', 'signature-broken', 'key-revoked', 'key-unknown', 'key-unusable', 'key-twice', 'issued-before-key', 'sum-differs', 'more-than-whole', 'statements-contradict', 'said-twice', 'content-differs', 'content-unseen', 'content-unsettled', 'documents-in-order', 'open-question', 'no-answer', 'no-reason', 'model-without-version', 'too-old', 'approval-ended', 'seen-before-deployment', 'tool-not-in-inventory', 'tool-not-named', 'tool-not-approved', 'used-before-approval', 'used-after-approval', 'model-not-in-inventory', 'model-version-unknown', 'model-date-not-named', 'listed-version-unknown', 'prohibited-in-use', 'never-seen', 'controls-hold', 'control-fails', 'control-error', 'control-unknown', 'control-excepted', 'rated-within', 'rated-too-high', 'rating-unknown', 'policy-unchanged', 'policy-changed', 'policy-unreadable'];
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
    /** Empty where it is about no file: about a commit, or the change as a whole. */
    path: string;
    line?: number;
    column?: number;
    code: FindingCode;
    /** The commit it is about. */
    commit?: string;
    /** What it is about within the file: `ai.tools[0].commit_count`, the name of a system. */
    subject?: string;
    values?: FindingValues;
    /** Ids of the evidence it rests on. */
    evidence: string[];
}
