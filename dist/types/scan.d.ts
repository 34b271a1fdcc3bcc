import type { Config } from './config.js';
import type { Gap } from './model/evidence.js';
import { type Range, type Report, type Result, type Totals } from './model/report.js';
import type { RangeRequest } from './range.js';
import { type ScannedCommit } from './summary.js';
import type { World } from './world/index.js';
export interface ScanOptions extends RangeRequest {
    /** Tools of the caller's own, beside the catalogue, and where they came from. */
    config?: Config;
    /** List every commit, not only those with evidence. */
    everything?: boolean;
    /** `false`: no files are read. Default: the files that the range changes, or all files of its head. */
    files?: boolean;
    /** Also the changes of the work tree that are not committed. */
    uncommitted?: boolean;
    /** Count the lines of commits with AI evidence. Default: only for a range with a base. */
    lines?: boolean;
    /** Also count which lines of the head still come from them, by `git blame`. */
    surviving?: boolean;
    /** `highlights`: the report lists only the commits that `highlights` names. For outputs that show no more. */
    detail?: 'all' | 'highlights';
    onProgress?: (progress: Progress) => void;
}
/** How far a scan is. `total` is null while nobody knows. */
export interface Progress {
    phase: 'commits' | 'lines' | 'search' | 'files' | 'blame' | 'history';
    done: number;
    total: number | null;
}
/** A reading of commits under way, in walk order and in bounded memory. */
export interface ScanStream {
    commits: AsyncGenerator<ScannedCommit>;
    /** What is known once `commits` has ended. */
    end(): ScanEnd;
}
export interface ScanEnd {
    result: Result;
    reasons: string[];
    gaps: Gap[];
    range: Range;
    totals: Omit<Totals, 'files'>;
}
/**
 * The spine: read → judge → Report. Finding AI use is no fault; what could not be seen makes the result `incomplete`.
 * @throws ProvenanceError `usage`, `unknown-revision`, `git-failed`
 */
export declare function scan(world: World, options?: ScanOptions): Promise<Report>;
/** Like {@link scan} for commits alone, but hands out each one as soon as it is read; nothing of an earlier run is used. */
export declare function openScan(world: World, options?: ScanOptions): Promise<ScanStream>;
