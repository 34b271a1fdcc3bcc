import { type CodeGraph } from './graph.js';
/** Where a change begins, and how each file is reached from there. */
export interface Reach {
    /** By file; -1: not reached. Seeds have 0. */
    distance: Int32Array;
    /** The edge by which it is reached, -1 for a seed. */
    by: Int32Array;
}
/**
 * Everything that depends on the seeds, by shortest path. An edge into a file that only passes something on counts when that file itself
 * changed.
 * @param follows whether an edge may be taken, given how far its target is from a seed
 * @param first edges by which files are reached in one step, whatever they lead to
 */
export declare function reachFrom(graph: CodeGraph, seeds: readonly number[], follows?: (edge: number, distance: number) => boolean, first?: readonly number[]): Reach;
/** The edges from a reached file down to its seed, at most so many. */
export declare function pathTo(graph: CodeGraph, { by }: Reach, file: number, most?: number): number[];
/** Everything that the given files depend on, themselves included. */
export declare function dependenciesOf(graph: CodeGraph, files: readonly number[]): Uint8Array;
/** How much of a change arrives at each file: half at each step, and shared among many dependents (by the square root of their number). */
export declare function spreadFrom(graph: CodeGraph, seeds: readonly number[]): Float64Array;
