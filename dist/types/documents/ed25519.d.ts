export type KeyFault = 'length' | 'not-canonical' | 'small-order' | 'not-on-the-curve';
/** Why 32 bytes are no public key that could prove anything, or null. OpenSSL takes all of these but the first. */
export declare function publicKeyFault(key: Uint8Array): KeyFault | null;
/** Whether an Ed25519 signature holds (RFC 8032, 5.1.7; OpenSSL refuses S ≥ L). False for keys that can prove nothing. */
export declare function verifyEd25519(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
/** The bytes behind base64url without padding (RFC 4648, 5), or null when it is not the one way to write them. */
export declare function fromBase64url(text: string, length: number): Uint8Array | null;
