import type { Affinity } from './affinity.js';
import type { CoChange } from './co-change.js';
import type { CodeGraph } from './graph.js';
/** What speaks for each file, each from 0 to 1, by its index. */
export interface Signals {
    name: Float64Array;
    graph: Float64Array;
    /** Over all changed files together, so it may be above 1. */
    history: Float64Array;
    /** Of the changed file with which it changed most, the share of past changes in which it did, from 0 to 1. */
    habit: Float64Array;
}
/** What a change of these files says about all others. `seeds` are files of the graph; `paths` all changed paths, also those that are gone. */
export declare function signalsOf(graph: CodeGraph, affinity: Affinity, history: CoChange, seeds: readonly number[], paths: readonly string[]): Signals;
/** Weights of the three in reciprocal rank fusion (Cormack et al., SIGIR 2009), set once and for all repositories. */
declare const WEIGHTS: {
    readonly name: 1;
    readonly graph: 1;
    readonly history: 1.5;
};
/** These files, the likeliest first; equal ones in the order of their paths. */
export declare function rankFiles(signals: Pick<Signals, keyof typeof WEIGHTS>, candidates: readonly number[]): number[];
export {};
