import type { Config } from '../config.js';
import type { AttestationClaims } from '../model/attestation.js';
import type { RepoReport } from '../model/report.js';
import type { RangeRequest } from '../range.js';
import type { Progress } from '../scan.js';
import type { World } from '../world/index.js';
export interface AttestOptions {
    config?: Config;
    /** Default: the whole history of HEAD, or what an existing attestation covers up to now. */
    range?: Pick<RangeRequest, 'range' | 'base' | 'head' | 'since' | 'until'>;
    /** Write although something could not be seen; the file says so. A history that was cut is refused anyway. */
    allowIncomplete: boolean;
    extendedIds: boolean;
    /** Also count the lines of commits with AI evidence; `as-before`: where an existing file has them. */
    lines: boolean | 'as-before';
    onProgress?: (progress: Progress) => void;
}
/** An attestation ready to be written. */
export interface Attested {
    bytes: Buffer;
    /** Equal to the bytes that were there: nothing needs to be written. */
    unchanged: boolean;
    claims: AttestationClaims;
    repo: RepoReport;
}
/**
 * A new attestation, counted from git. Nothing is written here.
 * @throws ProvenanceError `incomplete` when the history cannot be seen whole
 */
export declare function createAttestation(world: World, options: AttestOptions): Promise<Attested>;
/**
 * An existing attestation, brought up to date. What people wrote stays byte for byte.
 * @throws ProvenanceError `bad-document`, `incomplete`
 */
export declare function refreshAttestation(world: World, bytes: Buffer, path: string, options: AttestOptions): Promise<Attested>;
