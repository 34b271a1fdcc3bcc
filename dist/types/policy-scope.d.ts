import type { Finding } from './model/finding.js';
import type { PolicySettings } from './model/policy.js';
/** A finding about a file that the policy leaves out stays visible and decides nothing. */
export declare function withinScope(found: readonly Finding[], { scope: { paths, ignore } }: PolicySettings): Finding[];
