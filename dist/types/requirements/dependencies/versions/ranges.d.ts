import type { Ecosystem } from '../fact.js';
export interface Bound {
    version: string;
    inclusive: boolean;
}
/** All versions a constraint can mean lie between the two; null is no bound. */
export interface Interval {
    lower: Bound | null;
    upper: Bound | null;
}
/**
 * The intervals (one of them holds) that contain every version the constraint allows, or null where it says nothing about versions
 * (a tag, a path, an address, an unknown operator). Versions it excludes in between (`!=`) do not matter to its bounds.
 * `exact` tells what a version alone means in a Maven file: that version (a POM), or at least it (Gradle takes the highest wish).
 */
export declare function intervalsOf(ecosystem: Ecosystem, constraint: string, exact: boolean): Interval[] | null;
