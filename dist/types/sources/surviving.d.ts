import type { Gap } from '../model/evidence.js';
import type { CommitReport } from '../model/report.js';
import type { LineTally } from '../tally.js';
import { type BlamedFile, type BlamedLines, type Git } from '../world/git/index.js';
/**
 * Counts the lines of the head that come from these commits, by `git blame`. Only files that the commits touched are blamed, under the
 * names they have now.
 */
export declare function readSurviving(git: Git, head: string, commits: readonly CommitReport[], tally: LineTally, gaps: Gap[], onFiles: (read: number, total: number) => void): Promise<{
    headLines: number;
    unblamedFiles: number;
}>;
export declare const linesOf: (lines: BlamedFile['lines']) => readonly BlamedLines[];
/** Blames these files; names that git cannot be given are `too-large` for it. */
export declare function blameFiles(git: Git, head: string, paths: readonly string[], gaps: Gap[], onFiles: (read: number, total: number) => void): AsyncGenerator<BlamedFile>;
/**
 * The names that these files have at the head; a file that is gone has none.
 * @param reused follow also names that stand for another file now
 */
export declare function presentNames(git: Git, head: string, touched: readonly string[], present: ReadonlySet<string>, gaps: Gap[], reused?: boolean): Promise<string[]>;
