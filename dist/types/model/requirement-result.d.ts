import type { CheckAnswer, CitedLine, ControlSeverity } from './requirement.js';
/** What one check of a control came to. */
export interface CheckReport {
    /** `grep`, the key of a typed check, or `invalid`. */
    kind: string;
    answer: CheckAnswer;
    /** One sentence with the facts. Untrusted text may stand in it. */
    because: string;
    /** Lines that decided it, at most twenty. */
    cited: CitedLine[];
    /** How many there are. */
    found: number;
    /** Files that were looked at. */
    files: number;
}
/** What one control came to. */
export interface ControlResult {
    id: string;
    name: string;
    severity: ControlSeverity;
    owner: string | null;
    frameworks: string[];
    /** Where it stands in the requirements file. */
    line: number;
    column: number;
    answer: CheckAnswer;
    because: string;
    checks: CheckReport[];
    /** A fail that somebody accepted, and until when. */
    exception: {
        reason: string;
        approver: string;
        until: string;
    } | null;
}
/** The requirements file, evaluated at a commit. */
export interface RequirementsReport {
    path: string;
    digest: string;
    commit: string | null;
    controls: ControlResult[];
    /** Against the base of a range: what the change fixed, broke, or left broken. Null for a whole tree. */
    change: {
        base: string;
        fixed: string[];
        broke: string[];
    } | null;
}
