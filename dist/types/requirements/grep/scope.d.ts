import type { GrepPlan } from './plan.js';
/** What a command does with a file. */
export type Place = 'searched' | 'left out' | 'elsewhere';
/** Which files a command searches, by the rules of GNU grep 3.8 for files, folders and globs. */
export interface Scope {
    /** Tells about one file, and remembers which operands were seen. */
    placeOf(path: string): Place;
    /** What grep says about operands, once every file was told: missing files, folders without `-r`. */
    problems(): string[];
}
export declare function scopeOf(plan: GrepPlan): Scope;
