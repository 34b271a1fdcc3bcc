import type { Evidence } from '../model/evidence.js';
import type { Rules } from '../rules.js';
import { type ScannedCommit } from '../summary.js';
import { type Answer } from './answer.js';
import type { GateReport } from './contents.js';
import type { RawHistory } from './history.js';
/** The commits that show something, with their evidence, as the rules in force see the raw commits. */
export declare function scanned({ repo }: GateReport, { commits, tooLarge }: RawHistory, { gate, matcher }: Rules): ScannedCommit[];
/** What notes and session records say; they are not in the pack, so the report's word is taken for it. */
export declare function isRecord({ kind }: Evidence): boolean;
/** A commit with more evidence than can be worked out again in bounded time. */
export declare function crowdIn({ repo: { commits } }: GateReport): Answer | null;
/** Other rules see other things. The same version has one catalogue: there another digest is a false one. */
export declare function otherRules({ report: { tool } }: GateReport, { digest }: Rules): Answer | null;
/** Each commit that shows something is in the report, with the evidence and the attribution that its bytes give. */
export declare function askAttribution({ repo }: GateReport, shown: readonly ScannedCommit[]): Answer;
/** Counts of commits, roles and tools. */
export declare function askTotals({ repo }: GateReport, shown: readonly ScannedCommit[], { commits, tooLarge }: RawHistory): Answer;
