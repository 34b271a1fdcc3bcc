import type { AttestationClaims } from '../model/attestation.js';
import { type AttestationFacts } from './format.js';
import { type ParsedAttestation } from './parse.js';
/** What is to be written: the published fields, and our own. */
export interface Statement {
    claims: AttestationClaims;
    facts: AttestationFacts;
    /** How the commits were found, in the published format's four words. */
    methods: string[];
    /** Tools that the published schema does not list stand in `ai.tools`, too. SPEC §4.4.2 allows it, the schema does not. */
    extendedIds: boolean;
}
/**
 * A new attestation.
 * @throws ProvenanceError `bad-document` should it not pass the published schema
 */
export declare function renderAttestation(statement: Statement, path: string): Buffer;
/**
 * The attestation with its counted fields as git has them now. Everything else stays as it is, byte for byte: governance, policy,
 * radar, unknown members, comments, order, quotes, line ends.
 * @throws ProvenanceError `bad-document` when it cannot be done without touching what people wrote, or when what they wrote does not
 * pass the published schema
 */
export declare function updateAttestation(bytes: Uint8Array, parsed: ParsedAttestation, statement: Statement, path: string): Buffer;
