/** One question that is asked about a repository; a new id is a new word of the domain. */
export declare const CHECKS: readonly ['hidden-unicode'];
export type CheckId = (typeof CHECKS)[number];
export type Answer = 'pass' | 'fail' | 'unknown' | 'not-applicable';
export type Severity = 'error' | 'warning' | 'note';
/** The answer of one check about one subject. Its words live with the reports. */
export interface Finding {
    /** `<check>:<commit>:<path>` or `<check>:uncommitted:<path>`, unique in a report. */
    id: string;
    check: CheckId;
    answer: Answer;
    severity: Severity;
    path: string;
    line?: number;
    column?: number;
    /** Ids of the evidence it rests on. */
    evidence: string[];
}
