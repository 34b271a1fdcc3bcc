import type { AttestationReport } from '../../model/attestation.js';
import type { RepoReport, Report } from '../../model/report.js';
interface Checked {
    tool: Report['tool'];
    repo: RepoReport;
    attestation: AttestationReport;
}
/**
 * The attestation in the words of CycloneDX Attestations: its share is a claim about the repository with the file as evidence, and what
 * git says supports or counters it. The assessor is this program, which is no third party and gives no score for confidence. No share
 * is stated when git could not be read completely.
 *
 * @param target the reference of the repository's component
 */
export declare function declarationsOf(checked: Checked, target: string): {
    declarations: object;
    definitions: object;
};
export {};
