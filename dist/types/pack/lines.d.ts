import type { Evidence } from '../model/evidence.js';
import type { RawCommit } from '../model/pack.js';
/** One canonical line for each piece of evidence, in the order of the report. */
export declare function evidenceLines(evidence: readonly Evidence[]): Uint8Array;
/** One canonical line for each commit, by id: `base64` is the raw object without git's own header. */
export declare function commitLines(commits: readonly RawCommit[]): Uint8Array;
/** The commits of such lines, in their order; null where a byte is not what {@link commitLines} writes. */
export declare function readCommitLines(bytes: Uint8Array): RawCommit[] | null;
