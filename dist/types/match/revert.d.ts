import type { MessageLine } from '../model/commit.js';
/**
 * Indexes of the lines of a revert that only repeat the message of the commit it undoes. `git revert` writes `This reverts commit
 * <id>.` and what the author adds comes behind it; what stands before that sentence, or behind a heading such as `Original message:`,
 * is the other commit's word. A revert of a revert brings the content back and repeats nothing, and a squash message that lists a revert
 * among other commits is no revert.
 */
export declare function repeatedInRevert(lines: readonly MessageLine[]): Set<number>;
