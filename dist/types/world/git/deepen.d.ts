import { type Deepened } from './shield.js';
export interface DeepenRequest {
    /** A folder inside the repository that lacks history. Nothing is written into it. */
    path: string;
    /** `https://…`, `file://…`, or `http://…` without a token or to this machine. */
    url: string;
    /** Full id of the newest commit of the range. */
    head: string;
    /** Full id of the commit that the range starts from; null for the files of `head` and its history. */
    base: string | null;
    /** Refs of notes to bring along (`refs/notes/…`), of the commits that are scanned. One that the server does not have is not missed. */
    notes?: readonly string[];
    /** Sent to the host of `url` alone. It stands in no argument, no file and no reason. */
    token: string | null;
    /** Where to keep what is fetched; the caller's to remove. */
    folder: string;
    /** `PATH`, to find git. */
    pathVariable: string;
    /** Where proxies and certificate authorities are taken from; default: the process's environment. */
    env?: Record<string, string | undefined>;
    /** Stops everything that runs. */
    signal?: AbortSignal;
    /** For all calls together; default: ten minutes. */
    limitMs?: number;
}
/** What it took. */
export interface Fetched {
    /** Calls of `git fetch`. */
    calls: number;
    /** Commits behind head and base. */
    commits: number;
    /** Contents of files that were asked for by id. */
    blobs: number;
    /** Size of all packs. */
    bytes: number;
    /** The server would not leave anything out, or not give single objects, so everything was fetched. */
    whole: boolean;
}
export type DeepenResult = {
    ok: true;
    store: Deepened;
    fetched: Fetched;
} | {
    ok: false;
    reason: string;
};
/**
 * Fetches what a range needs and a shallow clone lacks, into a store of our own that {@link openGit} can read beside the clone: all
 * commits and trees behind `head` and `base`, and of the contents only what the range has between its commits, and what stands in
 * `head`, in `base` and where they parted. The clone is only read, behind the shield; its configuration takes no part. When this
 * succeeds, nothing of that is missing.
 */
export declare function deepen(request: DeepenRequest): Promise<DeepenResult>;
