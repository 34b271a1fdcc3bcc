import type { Gap } from '../../model/evidence.js';
import { type GitCommands } from './commands.js';
/**
 * Lines of a file at `head`, by the commit that `git blame` gives them to; renames of the whole file are followed.
 * @returns null when git cannot read what it needs
 */
export declare function blame(commands: GitCommands, head: string, path: string): Promise<Map<string, number> | null>;
/** Blames several files at a time. A file that cannot be read comes with null. */
export declare function blameAll(commands: GitCommands, head: string, paths: readonly string[]): AsyncGenerator<{
    path: string;
    lines: Map<string, number> | null;
}>;
/**
 * Where files went that these paths once named: old path → new paths, for every rename in the history of `head`.
 * @param paths without line feeds
 */
export declare function findRenames(commands: GitCommands, head: string, paths: readonly string[], gaps: Gap[]): Promise<Map<string, string[]>>;
/** Paths that these commits changed; of a merge only what is in none of its parents. */
export declare function touchedPaths(commands: GitCommands, commits: readonly string[], gaps: Gap[]): Promise<string[]>;
