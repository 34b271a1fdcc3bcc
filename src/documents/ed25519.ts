import { createPublicKey, verify } from 'node:crypto';

/** The field and the curve (RFC 8032, 5.1). */
const P = 2n ** 255n - 19n;
const D = 0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n;

const EIGHTH = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;

/** The y of the eight points whose order divides 8. Under such a key a signature can hold for many messages. */
const SMALL_ORDER = new Set([0n, 1n, P - 1n, EIGHTH, P - EIGHTH]);

export type KeyFault = 'length' | 'not-canonical' | 'small-order' | 'not-on-the-curve';

/** Why 32 bytes are no public key that could prove anything, or null. OpenSSL takes all of these but the first. */
export function publicKeyFault(key: Uint8Array): KeyFault | null {
  if (key.length !== 32) return 'length';
  const y = BigInt(`0x${Buffer.from(key).reverse().toString('hex')}`) & (2n ** 255n - 1n);
  if (y >= P) return 'not-canonical';
  if (SMALL_ORDER.has(y)) return 'small-order';
  const square = (y * y) % P;
  // x² = u / v has a root just when u · v is a square (Euler).
  const u = (square + P - 1n) % P;
  const v = (D * square + 1n) % P;
  return power((u * v) % P, (P - 1n) / 2n) === 1n ? null : 'not-on-the-curve';
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % P;
    square = (square * square) % P;
  }
  return result;
}

/** Whether an Ed25519 signature holds (RFC 8032, 5.1.7; OpenSSL refuses S ≥ L). False for keys that can prove nothing. */
export function verifyEd25519(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKeyFault(key) !== null || signature.length !== 64) return false;
  const x = Buffer.from(key).toString('base64url');
  return verify(null, message, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }), signature);
}

/** The bytes behind base64url without padding (RFC 4648, 5), or null when it is not the one way to write them. */
export function fromBase64url(text: string, length: number): Uint8Array | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return null;
  const bytes = Buffer.from(text, 'base64url');
  return bytes.length === length && bytes.toString('base64url') === text ? bytes : null;
}
