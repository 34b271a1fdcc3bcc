import type { AttestationClaims, Behind } from '../model/attestation.js';
import type { Finding } from '../model/finding.js';
import { type AttestationFacts } from './format.js';
import type { ParsedAttestation } from './parse.js';
/** What git says, beside what the file says. */
export interface Recomputed {
    claims: AttestationClaims;
    /** Whether the file and git speak of the same repository can only be told when the clone has an origin. */
    hasOrigin: boolean;
    /** What can be told when the very commits are known; null when they were found by the file's dates. */
    exact: {
        facts: AttestationFacts;
        methods: string[];
    } | null;
}
export interface Tolerance {
    /** The largest difference of a count that is no fail, in percent of the commits counted; for `ai.percentage` in points. */
    maxDrift: number;
}
/**
 * Compares every claim with git, field by field. A count that differs by more than the tolerance is an error, by less a warning; names,
 * days and times either agree or do not.
 */
export declare function truthFindings(parsed: ParsedAttestation, path: string, git: Recomputed, { maxDrift }: Tolerance): Finding[];
/** The file is about an earlier state. What people decide about is how much came since. */
export declare function freshnessFindings({ locate }: ParsedAttestation, path: string, behind: Behind | null, mustBeFresh: boolean): Finding[];
/** The file speaks of a commit that the present history does not hold. */
export declare function rewrittenFinding({ locate }: ParsedAttestation, path: string, head: string): Finding;
/** Which part of the history a file counts is free to choose; it is not true of a change whose commits it steps over. */
export declare function leftOutFinding({ locate }: ParsedAttestation, path: string, commits: number): Finding;
