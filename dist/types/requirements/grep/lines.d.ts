import { type Span } from './automaton.js';
import type { GrepPlan } from './plan.js';
/** Finds the lines that the patterns of a plan match, before `-v`. */
export interface LineFinder {
    /** The first line from `at`, where a line begins, that matches. */
    next(bytes: Buffer, at: number): Span | null;
    /** The first match of a line from `at` on that grep would show, which may be empty. */
    match(bytes: Buffer, line: Span, at: number): Span | null;
}
export declare function lineFinder(plan: Pick<GrepPlan, 'expression' | 'words'>): LineFinder;
