import type { Gap } from '../../model/evidence.js';
import { type GitCommands } from './commands.js';
import type { RawObject } from './objects.js';
import type { ObjectReader } from './reader.js';
import type { ObjectFormat } from './shield.js';
/** Which commits to read: full object ids only. */
export type Selection = {
    kind: 'walk';
    include: string[];
    exclude: string[];
    /** Committer dates, seconds since 1970, both included. */
    since?: number;
    until?: number;
} | {
    kind: 'exactly';
    ids: string[];
};
/** git maps packs in small windows: a walk goes through them once, and a large one would stay in memory to the end. */
export declare const WALK_OPTIONS: string[];
/**
 * Streams commit objects in batches. Memory is bounded by the pipe: git waits for the reader. What could not be read is added to
 * `gaps`; after the last batch the list is complete.
 */
export declare function readCommits(commands: GitCommands, format: ObjectFormat, selection: Selection, reader: ObjectReader, gaps: Gap[]): AsyncGenerator<RawObject[]>;
export declare function readBoundary(commands: GitCommands, include: string[], exclude: string[]): Promise<string[]>;
/** When a commit was made, in seconds since 1970. */
export interface CommitTimes {
    id: string;
    authored: number;
    committed: number;
    merge: boolean;
}
/** The times of every commit behind `include` that is not behind `exclude`, as git reads them. */
export declare function readTimes(commands: GitCommands, include: readonly string[], exclude: readonly string[], gaps: Gap[]): AsyncGenerator<CommitTimes>;
