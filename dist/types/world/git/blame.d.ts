import type { Gap } from '../../model/evidence.js';
import { type GitCommands } from './commands.js';
/** Lines that stand together and come from one commit. */
export interface BlamedLines {
    commit: string;
    /** The first of them at the head, from 1. */
    from: number;
    count: number;
}
export interface BlamedFile {
    path: string;
    /** `too-large` when an earlier version is too large to compare, null when something cannot be read. */
    lines: readonly BlamedLines[] | 'too-large' | null;
}
/**
 * Blames several files at a time.
 * @param range a commit, or `base..head`: older lines are then given to commits that are not behind `base`, nobody knows which
 */
export declare function blameAll(commands: GitCommands, range: string, paths: readonly string[]): AsyncGenerator<BlamedFile>;
/**
 * Where files went that these paths once named: old path → new paths, for every rename in the history of `head`.
 * @param paths without line feeds
 */
export declare function findRenames(commands: GitCommands, head: string, paths: readonly string[], gaps: Gap[]): Promise<Map<string, string[]>>;
/** Paths that these commits changed; of a merge only what is in none of its parents. */
export declare function touchedPaths(commands: GitCommands, commits: readonly string[], gaps: Gap[]): Promise<string[]>;
