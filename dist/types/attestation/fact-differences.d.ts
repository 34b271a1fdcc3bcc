import type { Finding, Severity } from '../model/finding.js';
import type { Say } from './finding.js';
import { type AttestationFacts } from './format.js';
/**
 * Compares everything under our own key with the same recomputed: every number, day, id and word. Lines count only where the file has
 * any.
 * @param severityOf how much a difference in a count of commits weighs
 */
export declare function factDifferences(said: AttestationFacts, is: AttestationFacts, say: Say, severityOf: (difference: number) => Severity): Finding[];
