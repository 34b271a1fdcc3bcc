import type { ObservedUse } from '../model/inventory.js';
import type { RepoReport } from '../model/report.js';
/**
 * The tools and models that the commits of a report show in use, by tool, model and use. Suspected commits say too little to count.
 * Merges bring what others wrote, unless they have content of their own. The report must hold every commit with evidence, not only its highlights.
 */
export declare function observedUse(repo: RepoReport): ObservedUse[];
