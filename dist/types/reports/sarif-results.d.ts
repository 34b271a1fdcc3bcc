import type { Finding } from '../model/finding.js';
import type { RepoReport } from '../model/report.js';
import type { ControlResult } from '../model/requirement-result.js';
/** Results of SARIF: a finding, its places and what makes it the same finding in the next run. */
export declare const ROOT = "%SRCROOT%";
/** A finding with what the evaluation of its control says. */
export interface Subject {
    finding: Finding;
    control: ControlResult | null;
    /** Where it is shown first, then everything else that decided it. */
    places: [Place, ...Place[]];
    suppressed: boolean;
    /** The same for the same problem, wherever its line went. */
    fingerprint: string;
}
interface Place {
    path: string;
    line: number | null;
    column: number;
    /** The line as it stands, where the report holds it. */
    text: string | null;
    says: string | null;
}
export declare function subjectsOf(repo: RepoReport): Subject[];
/** What a finding says; of a commit with its short id, since no place shows it. Untrusted text. */
export declare function saidOf(finding: Finding): string;
export declare function resultOf({ finding, control, places, suppressed, fingerprint }: Subject, isAnySuppressed: boolean): object;
/** A finding about a file as a whole stands at its beginning, since code scanning wants numbers for every region. */
export declare function locationOf({ path, line: row, column, text }: Place): object;
/** Plain text of a SARIF message: one line, braces doubled as placeholders demand, and nothing that could be read as a link. */
export declare function message(text: string, limit: number): string;
export {};
