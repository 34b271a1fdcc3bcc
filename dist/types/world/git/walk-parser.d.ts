import type { RawObject } from './objects.js';
import type { ObjectFormat } from './shield.js';
/** A commit of a walk: read whole, or to be read again from the object store. */
export type WalkedCommit = RawObject | {
    id: string;
    status: 'unsure';
};
/**
 * Cuts the output of `rev-list --header --encoding=none` into commits. git prints the header lines as they are and the message
 * indented by four spaces, without blank lines and spaces at line ends that nobody sees (git: pretty.c, `pp_remainder`). The object is
 * put back together and counts only when it hashes to the commit's own id; otherwise the commit is `unsure`.
 */
export declare class WalkParser {
    #private;
    constructor(format: ObjectFormat);
    /** Commits that were handed out are no longer needed: their memory is used again. */
    recycle(): void;
    /** Bytes of a record that never ended; 0 at a clean end. */
    get unfinished(): number;
    /** Commits completed by this chunk, in order. */
    push(chunk: Buffer): WalkedCommit[];
}
