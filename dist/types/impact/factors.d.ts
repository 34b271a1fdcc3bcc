import type { ImpactReport } from '../model/impact.js';
import type { CoChange } from './co-change.js';
import type { Measured } from './rating.js';
/** The values of the factors, and the file that decides each. */
export declare function measure(report: Omit<ImpactReport, 'rating'>, history: CoChange): Measured;
