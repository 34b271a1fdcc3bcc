import type { Checked } from './model/pack.js';
import { type PolicyOverrides } from './policy.js';
import { type RangeRequest } from './range.js';
import { type Progress } from './scan.js';
import type { World } from './world/index.js';
export interface CheckOptions extends PolicyOverrides {
    range?: Pick<RangeRequest, 'range' | 'base' | 'head'>;
    /** A configuration that was named, in place of the repository's own. */
    config?: string;
    /** Take the named configuration from the base commit, too: who made the change may have written the one in the work tree. */
    configFromBase?: boolean;
    onProgress?: (progress: Progress) => void;
}
/**
 * The gate: reads commits, files and documents of a range, judges them by the policy, and says `pass`, `warn`, `fail` or `incomplete`.
 * With a base, policy, requirements and inventory are those of the base commit, so that no change loosens the rules it is judged by; the
 * attestation is that of the head, since it speaks of the change.
 * @throws ProvenanceError `usage`, `unknown-revision`, `bad-document` for the policy
 */
export declare function check(world: World, options?: CheckOptions): Promise<Checked>;
