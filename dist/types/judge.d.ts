import type { Analysis } from './model/check.js';
import type { Finding } from './model/finding.js';
import type { PolicySettings } from './model/policy.js';
/**
 * Asks every check that the policy does not switch off. An answer that cites nothing rests on absence, and absence proves nothing where
 * something that the check reads could not be seen: it becomes `unknown`. A cited fail stays a fail. Pure.
 */
export declare function judge(analysis: Analysis, settings: PolicySettings): Finding[];
