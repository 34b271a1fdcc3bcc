import type { DocumentFormat, ProvenanceDocument, VerifiedFigures } from '../model/document.js';
import { type ReceiptKeys } from './gitjob.js';
/**
 * Where provenance documents are looked for. The formats name two files at the root; of the JSON documents they say what is in them and not
 * where they lie, so these are the usual places, and what lies there is recognised by its members.
 */
export declare const CANDIDATE_PATHS: readonly ["ai-license-notice.yaml", ".supply-chain-attestation.yaml", '.ai/*.json', '.ai/receipts/*.json', 'receipts/*.json', '**/*.receipt.json', '**/*.app.json', 'bom.json', 'sbom.json', '**/*.cdx.json', '**/*.spdx.json'];
export declare function isCandidatePath(path: string): boolean;
/** What the documents are checked against. */
export interface DocumentContext {
    keys: ReceiptKeys;
    /** What git says of the commits that a notice counts; null when that is not known for all of them. */
    verified: VerifiedFigures | null;
    /** Bytes of another file of the same tree, or null. */
    contentOf(path: string): Uint8Array | null;
}
/** The format of a file: of the YAML ones by its name, of the JSON ones by its members. Null for anything else. */
export declare function recogniseDocument(path: string, bytes: Uint8Array): DocumentFormat | null;
/** Reads and checks one provenance document; null when the file is none. Never throws: what is wrong is among the problems. */
export declare function readDocument(path: string, bytes: Uint8Array, context: DocumentContext): ProvenanceDocument | null;
/** The usable keys of every key set among the files of a repository. */
export declare function repositoryKeys(files: readonly {
    path: string;
    bytes: Uint8Array;
}[]): ReceiptKeys['repository'];
