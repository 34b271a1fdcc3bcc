import type { ObjectFormat } from './shield.js';
/** What `cat-file --batch` answers for one object id. */
export type RawObject = {
    id: string;
    status: 'read';
    type: string;
    body: Buffer;
    size: number;
    truncated: boolean;
} | {
    id: string;
    status: 'missing';
} | {
    id: string;
    status: 'mismatch';
    actual: string;
};
/** Format to give to `cat-file --batch=`; `ObjectParser` reads what it produces. */
export declare const BATCH_FORMAT = "%(objectname) %(objecttype) %(objectsize)";
/**
 * Cuts the output of `cat-file --batch` into objects by their declared lengths, so nothing inside an object can be taken for a
 * boundary. Every object that is kept whole is hashed and compared with its id.
 */
export declare class ObjectParser {
    #private;
    /** @param keep bytes of one object kept in memory; of a larger object only the first `keep` bytes are returned. */
    constructor(format: ObjectFormat, keep: number);
    /** Objects completed by this chunk, in order. */
    push(chunk: Buffer): RawObject[];
    /** Bytes of an object that never ended; 0 at a clean end. */
    get unfinished(): number;
}
