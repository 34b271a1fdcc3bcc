import type { AttestationClaims, AttestationReport } from '../../model/attestation.js';
import type { FindingCode } from '../../model/finding.js';
import type { RepoReport } from '../../model/report.js';
/**
 * What git says of an attestation. `confirmed`: its counts were found again · `differs`: git says otherwise · `incomplete`: not everything
 * that the counts rest on could be read, so that neither can be said.
 */
export type Standing = 'confirmed' | 'differs' | 'incomplete';
type Checked = Pick<RepoReport, 'complete' | 'findings'>;
/** Absence proves nothing: a run with gaps neither confirms nor refutes. A finding of the truth check outweighs equal counts. */
export declare function standingOf(repo: Checked, attestation: AttestationReport): Standing;
/** Codes of the findings that refute the attestation, each once. */
export declare function refutationsOf(repo: Checked, attestation: AttestationReport): FindingCode[];
/** What git counted, or null when it may not be told as the share of all commits. */
export declare function countedOf(repo: Checked, attestation: AttestationReport): AttestationClaims | null;
/** A share as the format writes it: one decimal. */
export declare function share(percentage: number): string;
export {};
