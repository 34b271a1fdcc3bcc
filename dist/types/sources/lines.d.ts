import type { Gap } from '../model/evidence.js';
import type { ScannedCommit } from '../summary.js';
import type { Git } from '../world/git/index.js';
/** Counts the lines of these commits, each against its parent; merges and commits without AI evidence are left out. */
export declare function readLines(git: Git, scanned: readonly ScannedCommit[], gaps: Gap[], onRead: () => void): Promise<void>;
