import type { Finding } from '../model/finding.js';
import type { ParsedAttestation } from './parse.js';
/**
 * What the fields of an attestation say about each other, without looking at git.
 * @param now seconds since 1970
 */
export declare function consistencyFindings({ claims, locate }: ParsedAttestation, path: string, now: number): Finding[];
