import type { Config } from './config.js';
import type { Report } from './model/report.js';
import { type RangeRequest } from './range.js';
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
