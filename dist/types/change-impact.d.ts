import type { Config } from './config.js';
import type { Gap } from './model/evidence.js';
import type { ImpactReport } from './model/impact.js';
import type { RepoReport, Report } from './model/report.js';
import type { ControlResult } from './model/requirement-result.js';
import { type RangeRequest } from './range.js';
import { type Progress } from './scan.js';
import type { World } from './world/index.js';
export interface ImpactOptions {
    config?: Config;
    range?: Pick<RangeRequest, 'range' | 'base' | 'head'>;
    /** What would change, instead of a range: paths or folders at the head. */
    paths?: readonly string[];
    /** From where paths count that name nothing from the root. */
    folder?: string;
    /** A unified diff against the head, instead of a range. */
    diff?: string;
    /** What a requirements file says at the head; see `checkRequirements`. */
    controls?: readonly ControlResult[] | null;
    onProgress?: (progress: Progress) => void;
}
/**
 * What a change reaches: files, tests, packages, owners, controls, joined with who wrote its lines. Everything is read from blobs; nothing
 * of the repository is executed and none of its settings is taken from the work tree.
 * @throws ProvenanceError `usage`, `unknown-revision`
 */
export declare function impact(world: World, options?: ImpactOptions): Promise<Report>;
/** What the change of a scanned range reaches, and what of it could not be read. */
export declare function impactOf(world: World, repo: RepoReport, head: string, options: ImpactOptions): Promise<{
    result: ImpactReport;
    gaps: Gap[];
}>;
/** An impact that is none because nobody could look is not an impact of none. */
export declare function impactGaps({ state, reasons }: ImpactReport): Gap[];
