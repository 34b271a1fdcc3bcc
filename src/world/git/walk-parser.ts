import { hash } from 'node:crypto';
import type { RawObject } from './objects.js';
import type { ObjectFormat } from './shield.js';

/** A commit of a walk: read whole, or to be read again from the object store. */
export type WalkedCommit = RawObject | { id: string; status: 'unsure' };

/** How much is rebuilt in one piece of memory; a commit that does not fit gets its own. */
const ARENA_BYTES = 512 * 1024;

/** Longer records are not collected; the object store gives their beginning. */
const RECORD_LIMIT_BYTES = 1024 * 1024;

/** Room for `commit <length>\0` before the body. */
const PREFIX_BYTES = 24;

const [NUL, LF, SPACE] = [0, 10, 32];

/**
 * Cuts the output of `rev-list --header --encoding=none` into commits. git prints the header lines as they are and the message
 * indented by four spaces, without blank lines and spaces at line ends that nobody sees (git: pretty.c, `pp_remainder`). The object is
 * put back together and counts only when it hashes to the commit's own id; otherwise the commit is `unsure`.
 */
export class WalkParser {
  readonly #format: ObjectFormat;
  readonly #idLength: number;
  #rest: Buffer = Buffer.alloc(0);
  #arena = Buffer.alloc(0);
  #used = 0;
  #skipping = false;
  /** Line feeds at the end of the last commit's message beyond the one that git always prints: 0, 1 or -1. */
  #lineFeeds = 0;

  constructor(format: ObjectFormat) {
    this.#format = format;
    this.#idLength = format === 'sha1' ? 40 : 64;
  }

  /** Commits that were handed out are no longer needed: their memory is used again. */
  recycle(): void {
    this.#used = 0;
  }

  /** Bytes of a record that never ended; 0 at a clean end. */
  get unfinished(): number {
    return this.#rest.length;
  }

  /** Commits completed by this chunk, in order. */
  push(chunk: Buffer): WalkedCommit[] {
    const block = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const commits: WalkedCommit[] = [];
    let at = 0;
    for (let end = block.indexOf(NUL, this.#rest.length); end >= 0; end = block.indexOf(NUL, at)) {
      if (!this.#skipping) commits.push(this.#commit(block, at, end));
      this.#skipping = false;
      at = end + 1;
    }
    this.#rest = block.subarray(at);
    if (this.#rest.length > RECORD_LIMIT_BYTES) {
      if (!this.#skipping) commits.push({ id: this.#idAt(block, at), status: 'unsure' });
      this.#skipping = true;
      this.#rest = Buffer.alloc(0);
    }
    return commits;
  }

  #idAt(block: Buffer, at: number): string {
    return block.toString('latin1', at, at + this.#idLength);
  }

  #commit(block: Buffer, at: number, end: number): WalkedCommit {
    const id = this.#idAt(block, at);
    const start = at + this.#idLength + 1;
    const arena = this.#room(end - start + PREFIX_BYTES + 1);
    const from = this.#used + PREFIX_BYTES;
    const to = rebuild(block, start, end, arena, from);
    const body = to < 0 ? null : this.#likely(arena, from, to, id);
    if (body === null) return { id, status: 'unsure' };
    this.#used = from + body.length;
    return { id, status: 'read', type: 'commit', body, size: body.length, truncated: false };
  }

  /** git prints one line feed behind a message; the message may have none (made by an API) or two (a title without a body). */
  #likely(arena: Buffer, from: number, to: number, id: string): Buffer | null {
    arena[to] = LF;
    const usual = this.#proven(arena, from, to + this.#lineFeeds, id);
    if (usual !== null) return usual;
    for (const lineFeeds of [0, 1, -1]) {
      const body = lineFeeds === this.#lineFeeds ? null : this.#proven(arena, from, to + lineFeeds, id);
      if (body === null) continue;
      this.#lineFeeds = lineFeeds;
      return body;
    }
    return null;
  }

  #room(bytes: number): Buffer {
    if (this.#arena.length - this.#used < bytes) {
      this.#arena = Buffer.allocUnsafeSlow(Math.max(ARENA_BYTES, bytes));
      this.#used = 0;
    }
    return this.#arena;
  }

  #proven(arena: Buffer, from: number, to: number, id: string): Buffer | null {
    const prefix = `commit ${to - from}\0`;
    const begin = from - prefix.length;
    arena.write(prefix, begin, 'latin1');
    return hash(this.#format, arena.subarray(begin, to), 'hex') === id ? arena.subarray(from, to) : null;
  }
}

/** Copies the headers, and the message without its indent. Returns the offset behind the copy, or -1 when the form is another. */
function rebuild(block: Buffer, start: number, end: number, target: Buffer, offset: number): number {
  let at = start;
  let to = offset;
  while (at < end && (block[at] !== LF || block[at + 1] !== LF)) target[to++] = block[at++] as number;
  if (at >= end) return -1;
  target[to++] = LF;
  target[to++] = LF;
  for (at += 2; at < end; ) {
    for (const indent = at + 4; at < indent; at++) if (block[at] !== SPACE) return -1;
    for (let byte = -1; byte !== LF && at < end; ) {
      byte = block[at++] as number;
      target[to++] = byte;
    }
  }
  return to;
}
