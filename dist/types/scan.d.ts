import { catalogue } from './catalog/index.js';
import type { Config } from './config.js';
import { type CommitReport, type RepoReport, type Report } from './model/report.js';
import { type RangeRequest } from './range.js';
import { type ReadCommit } from './sources/commits.js';
import type { World } from './world/index.js';
export interface ScanOptions extends RangeRequest {
    /** Tools of the caller's own, beside the catalogue, and where they came from. */
    config?: Config;
    /** List every commit, not only those with evidence. */
    everything?: boolean;
    /** Called after every batch with the number of commits read so far. */
    onProgress?: (commits: number) => void;
}
/** One commit with its evidence, as the stream gives it. */
export interface ScannedCommit {
    commit: CommitReport;
    evidence: ReadCommit['evidence'];
}
/** A scan under way: commits as they are read, and the report without them once the stream has ended. */
export interface ScanStream {
    commits: AsyncGenerator<ScannedCommit>;
    /** Complete after `commits` is exhausted. */
    report(): Omit<Report, 'repos'> & {
        repos: Omit<RepoReport, 'commits' | 'evidence'>[];
    };
}
/**
 * The spine: read → judge → Report. Finding AI use is no fault; what could not be seen makes the result `incomplete`.
 * @throws ProvenanceError `usage`, `unknown-revision`, `git-failed`
 */
export declare function scan(world: World, options?: ScanOptions): Promise<Report>;
/** Like {@link scan}, but hands out each commit as soon as it is read, in bounded memory. */
export declare function openScan(world: World, options?: ScanOptions): Promise<ScanStream>;
/** SHA-256 of everything that decides what matches: two reports with the same digest used the same rules. */
export declare function rulesDigest(known?: typeof catalogue): string;
