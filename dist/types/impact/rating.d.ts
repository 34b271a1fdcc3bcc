import { type ImpactFactorId, type ImpactRating } from '../model/impact.js';
/** From where a factor is raised, and from where high. */
export type Thresholds = Record<ImpactFactorId, {
    raised: number;
    high: number;
}>;
/**
 * History first: what was edited and repaired often, by many, is where the next repair lies (docs/performance.md has how well each
 * factor tells). The number of files that a change reaches over any number of steps is no factor: it says how a repository is built,
 * not how risky a change is.
 */
export declare const DEFAULT_THRESHOLDS: Thresholds;
/** A factor's value and the file that decides it. */
export type Measured = Record<ImpactFactorId, {
    value: number | null;
    path?: string | null;
}>;
/**
 * `high`: a broken import, two high factors, or one high and two raised. `moderate`: one high, or two raised. `low` otherwise.
 * @param isKnown false: too little could be followed to rate anything
 */
export declare function rate(measured: Measured, thresholds: Thresholds, isKnown: boolean): ImpactRating;
