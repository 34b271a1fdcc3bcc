import { ProvenanceError } from '../errors.js';
import { type Checked, type Pack, type RawCommit, type UnreadCommit } from '../model/pack.js';
import type { RepoReport, Report } from '../model/report.js';
/**
 * The pack of a gate's result: equal arguments give equal bytes, whatever the machine, time zone or locale.
 * @param commits every commit of the range that could be read, in any order
 * @param unread those that could not, or not whole
 * @throws ProvenanceError `usage` when it would be larger than a pack may be
 */
export declare function buildPack({ report, inputs }: Checked, commits: readonly RawCommit[], unread?: readonly UnreadCommit[]): Pack;
/** Files that say again what the report says. */
export declare function renderings(report: Report, repo: RepoReport): [string, Uint8Array][];
/** Only where an impact was asked for. */
export declare function impactFile({ impact }: RepoReport): [string, Uint8Array][];
/** The way out of every limit of a pack. */
export declare function tooLarge(limit: number, what: string): ProvenanceError;
