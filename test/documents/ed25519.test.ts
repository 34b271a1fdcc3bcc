import { generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, publicKeyFault, verifyEd25519 } from '../../src/documents/ed25519.js';

const P = 2n ** 255n - 19n;
const L = 2n ** 252n + 27742317777372353535851937790883648493n;

function littleEndian(value: bigint): Buffer {
  return Buffer.from(value.toString(16).padStart(64, '0'), 'hex').reverse();
}
const SIGN = 2n ** 255n;
const EIGHTH = Buffer.from('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05', 'hex');
const eighth = BigInt(`0x${Buffer.from(EIGHTH).reverse().toString('hex')}`);

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
const message = Buffer.from('a message');
const signature = sign(null, message, privateKey);

describe('a public key', () => {
  it.each([0n, 1n, P - 1n, eighth, P - eighth].flatMap((y) => [y, y + SIGN]))('of small order is refused: %s', (y) => {
    expect(publicKeyFault(littleEndian(y))).toBe('small-order');
  });

  it('that is written with a y beyond the field is refused, all 19 of them with either sign', () => {
    for (let y = P; y < SIGN; y++) {
      expect(publicKeyFault(littleEndian(y))).toBe('not-canonical');
      expect(publicKeyFault(littleEndian(y + SIGN))).toBe('not-canonical');
    }
  });

  it('that is no point is refused: about half of all y have no x', () => {
    const faults = Array.from({ length: 400 }, (_, n) => publicKeyFault(littleEndian(BigInt(n + 2))));
    const off = faults.filter((fault) => fault === 'not-on-the-curve').length;
    expect(off).toBeGreaterThan(150);
    expect(off).toBeLessThan(250);
    expect(faults.every((fault) => fault === null || fault === 'not-on-the-curve')).toBe(true);
  });

  it('of another length is refused', () => {
    for (const length of [0, 31, 33, 57]) expect(publicKeyFault(Buffer.alloc(length, 3))).toBe('length');
  });

  it('that a program made is taken', () => {
    for (let n = 0; n < 50; n++) {
      const { x = '' } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
      expect(publicKeyFault(Buffer.from(x, 'base64url'))).toBeNull();
    }
  });
});

describe('a signature', () => {
  it('holds for its message and key alone', () => {
    expect(verifyEd25519(raw, message, signature)).toBe(true);
    expect(verifyEd25519(raw, Buffer.from('a massage'), signature)).toBe(false);
    const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }).x ?? '';
    expect(verifyEd25519(Buffer.from(other, 'base64url'), message, signature)).toBe(false);
  });

  it('does not hold with any bit changed', () => {
    for (let bit = 0; bit < 512; bit++) {
      const changed = Buffer.from(signature);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(verifyEd25519(raw, message, changed)).toBe(false);
    }
  });

  it('does not hold with L added to S, which is the same number to a careless verifier', () => {
    const s = BigInt(`0x${Buffer.from(signature.subarray(32)).reverse().toString('hex')}`);
    const added = Buffer.concat([signature.subarray(0, 32), littleEndian(s + L)]);
    expect(verifyEd25519(raw, message, added)).toBe(false);
  });

  it.each([0, 63, 65, 128])('of %i bytes does not hold', (length) => {
    expect(verifyEd25519(raw, message, Buffer.concat([signature, signature]).subarray(0, length))).toBe(length === 64);
  });

  it('that holds for every message under the neutral point is refused, whatever OpenSSL says', () => {
    const neutral = littleEndian(1n);
    const forged = Buffer.concat([neutral, Buffer.alloc(32)]);
    expect(verifyEd25519(neutral, message, forged)).toBe(false);
  });
});

describe('base64url', () => {
  it('is taken in one way of writing only', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64url');
        expect(fromBase64url(text, 32)).toEqual(Buffer.from(bytes));
        expect(fromBase64url(text, 31)).toBeNull();
        expect(fromBase64url(`${text}=`, 32)).toBeNull();
        expect(fromBase64url(` ${text}`, 32)).toBeNull();
        const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
        const last = alphabet[alphabet.indexOf(text.at(-1) ?? '') + 1] ?? '';
        expect(fromBase64url(text.slice(0, -1) + last, 32)).toBeNull();
      }),
      { seed: 1 },
    );
    expect(fromBase64url('+/'.repeat(21), 32)).toBeNull();
    expect(fromBase64url('', 0)).toBeNull();
  });
});
