import { hash } from 'node:crypto';

/**
 * A UUID that follows from the text alone: the first 128 bits of its SHA-256 digest, with the version and variant of RFC 9562 section 5.8
 * (version 8: the other bits are as their maker says). Equal texts have equal ids on every machine.
 */
export function uuidOf(text: string): string {
  const hex = hash('sha256', text, 'hex');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
