import type { Conclusion } from './model/attribution.js';
import type { Evidence } from './model/evidence.js';
type Cited = Pick<Evidence, 'kind' | 'role' | 'strength' | 'tool' | 'model'>;
/**
 * Concludes from the evidence of one commit. A reviewer alone is not AI-written code; weak evidence never declares; more evidence is
 * one attribution with more citations, not a higher score.
 */
export declare function attribute(evidence: readonly Cited[]): Conclusion;
export {};
