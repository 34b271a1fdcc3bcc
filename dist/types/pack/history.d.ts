import type { PackManifest } from '../model/pack.js';
import { type Answer } from './answer.js';
import type { GateReport } from './contents.js';
import type { Files } from './zip.js';
/** The commits of a pack, and what they say of each other. */
export interface RawHistory {
    commits: Map<string, Buffer>;
    parents: Map<string, string[]>;
    trees: Map<string, string>;
    /** Commits that were counted by their first bytes and are not in the pack. */
    tooLarge: Set<string>;
}
/** The commits, once each has the id that its bytes give. */
export declare function readHistory(files: Files, { repo }: GateReport, { completeness }: PackManifest): RawHistory | Answer;
/** The commits of the pack are those of the range: all of them, and no others. */
export declare function askRange({ repo }: GateReport, { completeness }: PackManifest, history: RawHistory): Answer;
/** What lies before the range. That it lies behind the base, only a repository can tell, unless it is the base itself. */
export declare function askBoundary({ repo }: GateReport, history: RawHistory): Answer;
