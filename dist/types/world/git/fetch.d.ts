import type { GitBinary } from './binary.js';
import { type Remote } from './remote.js';
import { type ObjectFormat } from './shield.js';
/** A repository of our own, with nothing in it but what was fetched. */
export interface Store {
    gitDir: string;
    objectDir: string;
    objectFormat: ObjectFormat;
}
export interface FetchCall {
    git: GitBinary;
    store: Store;
    remote: Remote;
    signal: AbortSignal;
}
export interface FetchAsk {
    /** Refspecs, or ids of objects. */
    lines: readonly string[];
    /** Leave the contents of files on the server, except those that are asked for by id. */
    withoutBlobs: boolean;
    /** These are objects that nothing of the store leads to, so there is nothing to agree on. */
    loose?: boolean;
    /** Everything anew, whatever is there already. */
    anew?: boolean;
}
/**
 * One `git fetch` into the store. It sees neither the scanned repository nor any configuration but ours; the address and the
 * credentials are in its environment, not in its arguments and in no file. It stops as a group with all that it started.
 * @returns null when all went well, otherwise why not: one line without the credentials
 */
export declare function fetchInto(call: FetchCall, ask: FetchAsk): Promise<string | null>;
export declare function whyAborted({ reason }: AbortSignal): string;
