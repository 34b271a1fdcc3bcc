import type { AttestationClaims } from '../model/attestation.js';
import type { CommitReport, RepoReport, Report } from '../model/report.js';
import type { Tool } from '../model/tool.js';
import { type AttestationFacts } from './format.js';
/** When the counted commits were made, in seconds since 1970. */
export interface CountedTimes {
    commits: number;
    oldest: number | null;
    newest: number | null;
}
/**
 * What the published fields say, counted from a report that lists all commits with evidence.
 * @param merges merge commits are part of the count; what we write leaves them out
 */
export declare function claimsOf(repo: RepoReport, times: CountedTimes, tools: readonly Tool[], merges: boolean): AttestationClaims;
/** A person or a tool wrote it, or helped to: a review alone is not AI-written code, and a merge brings what others wrote. */
export declare function isAssisted({ attribution, merge, tools }: CommitReport): boolean;
/** Share in percent with one decimal; 0 of nothing. */
export declare function percentageOf(part: number, whole: number): number;
export declare const UNKNOWN = "unknown";
/** What we know beyond the published fields. */
export declare function factsOf(report: Report, repo: RepoReport): AttestationFacts;
/** The published format has four words for where evidence was; ours for each kind stand in the report. */
export declare function methodsOf({ commits, evidence }: RepoReport): string[];
