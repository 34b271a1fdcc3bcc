import { hash } from 'node:crypto';
import type { ObjectFormat } from './shield.js';

/** What `cat-file --batch` answers for one object id. */
export type RawObject =
  | { id: string; status: 'read'; type: string; body: Buffer; size: number; truncated: boolean }
  | { id: string; status: 'missing' }
  | { id: string; status: 'mismatch'; actual: string };

/** Format to give to `cat-file --batch=`; `ObjectParser` reads what it produces. */
export const BATCH_FORMAT = '%(objectname) %(objecttype) %(objectsize)';

const LF = 10;

/**
 * Cuts the output of `cat-file --batch` into objects by their declared lengths, so nothing inside an object can be taken for a
 * boundary. Every object that is kept whole is hashed and compared with its id.
 */
export class ObjectParser {
  readonly #format: ObjectFormat;
  readonly #keep: number;
  #parts: Buffer[] = [];
  #have = 0;
  #need = 1;
  #skip = 0;

  /** @param keep bytes of one object kept in memory; of a larger object only the first `keep` bytes are returned. */
  constructor(format: ObjectFormat, keep: number) {
    this.#format = format;
    this.#keep = keep;
  }

  /** Objects completed by this chunk, in order. */
  push(chunk: Buffer): RawObject[] {
    let rest = chunk;
    if (this.#skip > 0) {
      const skipped = Math.min(this.#skip, rest.length);
      this.#skip -= skipped;
      rest = rest.subarray(skipped);
    }
    if (rest.length === 0) return [];
    this.#parts.push(rest);
    this.#have += rest.length;
    return this.#have >= this.#need ? this.#drain() : [];
  }

  /** Bytes of an object that never ended; 0 at a clean end. */
  get unfinished(): number {
    return this.#have + this.#skip;
  }

  #drain(): RawObject[] {
    const buffer = this.#parts.length === 1 ? (this.#parts[0] ?? Buffer.alloc(0)) : Buffer.concat(this.#parts, this.#have);
    const objects: RawObject[] = [];
    let at = 0;
    this.#need = 1;
    while (at < buffer.length) {
      const end = buffer.indexOf(LF, at);
      if (end < 0) {
        this.#need = buffer.length - at + 1;
        break;
      }
      const header = buffer.toString('latin1', at, end);
      const [id = '', type = '', length] = header.split(' ');
      if (length === undefined) {
        objects.push({ id, status: 'missing' });
        at = end + 1;
        continue;
      }
      const size = Number(length);
      const kept = Math.min(size, this.#keep);
      if (buffer.length - end - 1 < kept + (size > kept ? 0 : 1)) {
        this.#need = end - at + 1 + kept + 1;
        break;
      }
      const body = buffer.subarray(end + 1, end + 1 + kept);
      if (size > kept) {
        objects.push({ id, status: 'read', type, body: Buffer.from(body), size, truncated: true });
        const present = Math.min(buffer.length - end - 1, size + 1);
        this.#skip = size + 1 - present;
        at = end + 1 + present;
        continue;
      }
      buffer[end] = 0; // `<type> <size>\0<body>` is what git hashes; it now lies in one piece.
      const actual = hash(this.#format, buffer.subarray(at + id.length + 1, end + 1 + size), 'hex');
      objects.push(
        actual === id ? { id, status: 'read', type, body, size, truncated: false } : { id, status: 'mismatch', actual },
      );
      at = end + 1 + size + 1;
    }
    this.#parts = at < buffer.length ? [buffer.subarray(at)] : [];
    this.#have = buffer.length - at;
    return objects;
  }
}
