import type { Config } from './config.js';
import type { Gap } from './model/evidence.js';
import type { Report } from './model/report.js';
import type { RequirementsReport } from './model/requirement-result.js';
import { type RangeRequest } from './range.js';
import { type Requirements } from './requirements/parse.js';
import { type Progress } from './scan.js';
import type { World } from './world/index.js';
export interface CheckRequirementsOptions {
    config?: Config;
    /** With a base, also what the change fixed and broke. Default: the tree of HEAD. */
    range?: Pick<RangeRequest, 'range' | 'base' | 'head'>;
    onProgress?: (progress: Progress) => void;
}
/**
 * Evaluates the controls of a requirements file on the blobs of a commit: nothing of the repository is executed, and no verification
 * string reaches a shell.
 * @throws ProvenanceError `bad-document` with `file:line:column`, `unknown-revision`
 */
export declare function checkRequirements(world: World, bytes: Uint8Array, path: string, { config, range, onProgress }: CheckRequirementsOptions): Promise<Report>;
export interface Evaluation {
    /** Where a change began; null for a whole tree. */
    base: string | null;
    /** Null when there is no commit to look at. */
    head: string | null;
    gaps: Gap[];
    config: Config | undefined;
    onProgress: ((progress: Progress) => void) | undefined;
}
/** The controls at a commit, and with a base what the change fixed and broke. */
export declare function evaluateRequirements(world: World, requirements: Requirements, { base, head, gaps, config, onProgress }: Evaluation): Promise<RequirementsReport>;
