/** One commit of the past, as far as it tells what changes together. */
export interface PastCommit {
    /** Address of the author, lower case. */
    author: string;
    /** Its subject speaks of a repair. */
    fix: boolean;
    files: string[];
}
/** How often files changed together. Each commit counts less the more files it changed: `1 / log2(1 + files)`. */
export declare class CoChange {
    #private;
    constructor(commits: readonly PastCommit[]);
    get size(): number;
    /** The commits that changed a file, newest first. */
    of(path: string): PastCommit[];
    /** Files that changed together with one, and the share of its own (weighted) changes in which they did, from 0 to 1. */
    with(path: string): Map<string, {
        share: number;
        support: number;
        of: number;
    }>;
}
