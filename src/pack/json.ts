import { PACK_JSON_MAX_BYTES } from '../model/pack.js';

const MAX_DEPTH = 64;

/** A JSON text as a value, or null: too large, too deep, not UTF-8, no JSON. Whether it is canonical, writing it again tells. */
export function readJson(bytes: Uint8Array): { value: unknown } | null {
  if (bytes.length > PACK_JSON_MAX_BYTES || isDeep(bytes)) return null;
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)) };
  } catch {
    return null;
  }
}

const [QUOTE, BACKSLASH, OPEN, CLOSE, BEGIN, END] = [34, 92, 91, 93, 123, 125];

/** Writers and validators follow a value in steps of their own stack. */
function isDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (isText) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if (byte === OPEN || byte === BEGIN) {
      if (++depth > MAX_DEPTH) return true;
    } else if (byte === CLOSE || byte === END) depth--;
  }
  return false;
}
