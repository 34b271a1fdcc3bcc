import type { Gap } from '../model/evidence.js';
import { type TreeFacts } from '../requirements/check.js';
import { type FileAnswers, type Prepared } from '../requirements/evaluate.js';
import type { Cache } from '../world/cache.js';
import type { Git } from '../world/git/index.js';
import type { Parsers } from '../world/parsers.js';
import { type LineReading } from './line-scopes.js';
export interface ControlReading {
    git: Git;
    parsers: Parsers;
    prepared: Prepared;
    /** Digest of the requirements file: with it two runs ask the same. */
    digest: string;
    cache: Cache | null;
    today: string;
    gaps: Gap[];
    /** The commits whose lines count, by scope. */
    commits: LineReading['commits'];
    onFiles(done: number, total: number): void;
    onBlame(done: number, total: number): void;
}
/** What a tree showed. */
export interface ReadTree {
    seen: Map<string, FileAnswers>;
    facts: TreeFacts;
}
/** Looks at every file of a commit's tree that some check wants; a file that an earlier run saw is not read again. */
export declare function readControls(reading: ControlReading, commit: string): Promise<ReadTree>;
