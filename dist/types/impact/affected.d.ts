import type { AffectedFile, BrokenImport, ChangedPath } from '../model/impact.js';
import type { Affinity } from './affinity.js';
import type { CoChange } from './co-change.js';
import { type CodeGraph } from './graph.js';
import type { CodeTree } from './language.js';
import { type Signals } from './rank.js';
import { type Reach } from './reach.js';
/** One side of a change: its graph and the files that changed there. */
interface Side {
    graph: CodeGraph;
    seeds: number[];
    all: Reach;
    /** Over edges that are certain, and names that were touched. */
    certain: Reach;
    /** Imports of files that did not change, and that lead elsewhere on the other side. */
    redirected: readonly number[];
}
/** What a change reaches, before it is cut to a list. */
export interface Reached {
    /** Files of the head, by index. */
    head: CodeGraph;
    sides: readonly Side[];
    signals: Signals;
    /** Reached files of the head, the likeliest first. */
    ranked: number[];
    namesakes: ReadonlySet<number>;
    redirected: ReadonlySet<number>;
    /** Paths that may have made imports lead elsewhere. */
    moving: readonly string[];
}
/** Follows a change through the head, and what it deleted or renamed through the base. */
export declare function follow(base: CodeGraph | null, head: CodeGraph, changed: readonly ChangedPath[], affinity: Affinity, history: CoChange): Reached;
/** More rows are counted and not listed. */
export declare const MOST_LISTED = 5000;
export interface AffectedOptions {
    isTest(path: string): boolean;
    /** Paths with AI-attributed lines among the changed ones; null where nobody can tell. */
    aiPaths: ReadonlySet<string> | null;
}
/** The reached files as rows: tier 1 first, each tier in the order of its rank. */
export declare function affectedFiles(reached: Reached, { isTest, aiPaths }: AffectedOptions): {
    rows: AffectedFile[];
    tier1: number;
    tier2: number;
};
interface Route {
    side: Side;
    reach: Reach;
    file: number;
    distance: number;
    certain: boolean;
}
/** The way to a file that explains it best: a certain one before a shorter one. */
export declare function routeOf({ head, sides }: Reached, file: number): Route | null;
/** How many files are reached from AI-attributed files alone. */
export declare function reachedFromAi(reached: Reached, aiPaths: ReadonlySet<string>): number;
/**
 * Imports that led somewhere at the base and lead nowhere at the head, and new ones of changed files that lead nowhere.
 * @param base its graph may be left out where the change neither moves nor deletes anything that others could name
 */
export declare function brokenImports(base: {
    tree: CodeTree;
    graph: CodeGraph | null;
} | null, head: CodeGraph, changed: readonly ChangedPath[]): BrokenImport[];
export {};
