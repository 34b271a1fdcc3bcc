import type { AttestationClaims } from '../model/attestation.js';
import { type SchemaProblem } from '../schema.js';
import { type PlacedDocument } from '../yaml.js';
import { type AttestationDocument } from './format.js';
/** A file that could be read, and where in it everything stands. */
export interface ParsedAttestation {
    document: AttestationDocument;
    claims: AttestationClaims;
    locate: PlacedDocument['locate'];
    /** Where it departs from the letter of the published schema, in ways that leave no doubt what is meant. */
    deviations: SchemaProblem[];
}
/**
 * Reads an attestation of version 1.0 or 1.1. Lenient where the meaning is clear: other tool identifiers, an address or a time in
 * another spelling, an unquoted version. `strict` accepts the letter alone.
 * @throws ProvenanceError `bad-document` with `file:line:column` for every problem
 */
export declare function parseAttestation(bytes: Uint8Array, file: string, strict: boolean): ParsedAttestation;
/** Where a document departs from the published schema. */
export declare function attestationProblems(document: PlacedDocument): SchemaProblem[];
/** The text as `momentOf` reads it, or as it stands where it is none. */
export declare function timeOf(text: string): string;
