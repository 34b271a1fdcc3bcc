import type { ChangedPath, ImpactCoverage, ImpactReason, ImpactState } from '../model/impact.js';
import type { GivenChange } from './change.js';
import type { CodeGraph } from './graph.js';
import type { PackageChange } from './manifests.js';
/** What was not read of a tree, by path. */
export interface Unread {
    missing: readonly string[];
    oversized: readonly string[];
    binary: readonly string[];
}
export interface PastFacts {
    commits: number;
    shallow: boolean;
    limit: number;
}
/** What a state rests on beside the change itself. */
export interface Looked {
    unread: Unread;
    pastFacts: PastFacts;
    /** What changed cannot be told. */
    isUnknown: boolean;
    packages: readonly PackageChange[];
    changes: readonly GivenChange[];
}
/** Whether a file is written by a tool, as it says itself or its folder does. */
export declare function isGenerated({ tree }: CodeGraph, path: string): boolean;
/** What was looked at, and what was not. */
export declare function coverageOf(graph: CodeGraph, unread: Unread, history: PastFacts): ImpactCoverage;
/** How much of a change could be followed, and why not more. */
export declare function stateOf(changed: readonly ChangedPath[], head: CodeGraph, { unread, pastFacts: history, isUnknown, packages, changes }: Looked, unblamed: readonly string[]): {
    state: ImpactState;
    reasons: ImpactReason[];
};
/** Code, as against data, prose and markup. */
export declare function isProgram(path: string): boolean;
