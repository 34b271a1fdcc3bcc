import type { DocumentProblem, ProvenanceDocument, ReceiptKey, ReceiptResult } from '../model/document.js';
import type { PlacedDocument } from '../yaml.js';
/** A receipt as it stands in its file. */
export interface Receipt {
    receipt_id: string;
    model_id: string;
    prompt_hash: string;
    output_hash: string;
    issued_at: string;
    key_id: string;
    signature: string;
}
/** Keys to check receipts with, by who vouches for them. */
export interface ReceiptKeys {
    /** Given by whoever runs the check, from a place the repository does not control. */
    given: readonly ReceiptKey[];
    /** From key sets in the repository, with the file each lies in. */
    repository: readonly {
        path: string;
        key: ReceiptKey;
    }[];
}
export declare function isReceipt(value: unknown): boolean;
export declare function isKeySet(value: unknown): boolean;
/**
 * The result of a receipt under keys, in the precedence of the format: unknown-key before tampered before revoked before valid. A key that
 * is listed twice with different contents, or that can prove nothing (of small order, not canonical), counts as unknown.
 */
export declare function verifyReceipt(receipt: Receipt, keys: readonly ReceiptKey[]): ReceiptResult;
/** What is signed: every member but the signature, as RFC 8785 JSON. */
export declare function signingInput(receipt: Receipt): Uint8Array;
/**
 * Reads and verifies a receipt. A key that was given is used before one of the same id in the repository. Keys are never taken from the
 * file of the receipt itself.
 */
export declare function readReceipt(document: PlacedDocument, path: string, keys: ReceiptKeys): ProvenanceDocument;
/** The keys of a key set that can prove something, and what is wrong with the others. */
export declare function parseKeySet(document: PlacedDocument): {
    keys: ReceiptKey[];
    problems: DocumentProblem[];
};
/** A key set that lies in the repository. Whoever writes there can write it, so it proves no more than they say. */
export declare function readKeySet(document: PlacedDocument, path: string): ProvenanceDocument;
