import { type Cache } from './cache.js';
import { type Deepened, type Git } from './git/index.js';
import { type Parsers } from './parsers.js';
export { type Deepened, type DeepenRequest, type DeepenResult, deepen } from './git/index.js';
/** Everything outside: the repository and the clock. Judging code never sees it. */
export interface World {
    git: Git;
    /** Results of earlier runs; null when they are not to be used. */
    cache: Cache | null;
    parsers: Parsers;
    /** Seconds since 1970; `SOURCE_DATE_EPOCH` when it is set. */
    now(): number;
    close(): void;
}
export interface WorldOptions {
    /** A folder inside the repository; default: the current folder. */
    path?: string;
    /** What `deepen` fetched for this repository: read beside its own objects, and its cuts count instead of the repository's. */
    borrowed?: Deepened;
    /** Folder for results of earlier runs, `user` for the user's own cache folder; without it every run reads everything. */
    cache?: string | {
        user: true;
    };
    /** Environment to take `PATH` and `SOURCE_DATE_EPOCH` from; default: the process's. */
    env?: Record<string, string | undefined>;
}
/**
 * Opens the repository that contains `path`. Close the world when done: it holds a temporary folder and may hold child processes.
 * @throws ProvenanceError `not-a-repository`, `unsupported-repository`, `git-missing`, `git-too-old`, `usage` for a cache inside it
 */
export declare function openWorld(options?: WorldOptions): Promise<World>;
/** The root of the work tree that contains `path`; `path` itself outside a repository. */
export declare function rootOf(path?: string): string;
