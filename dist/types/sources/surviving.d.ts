import type { Gap } from '../model/evidence.js';
import type { CommitReport } from '../model/report.js';
import type { LineTally } from '../tally.js';
import { type Git } from '../world/git/index.js';
/**
 * Counts the lines of the head that come from these commits, by `git blame`. Only files that the commits touched are blamed, under the
 * names they have now.
 */
export declare function readSurviving(git: Git, head: string, commits: readonly CommitReport[], tally: LineTally, gaps: Gap[], onFiles: (read: number, total: number) => void): Promise<{
    headLines: number;
    unblamedFiles: number;
}>;
