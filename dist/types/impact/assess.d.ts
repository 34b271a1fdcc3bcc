import type { ImpactReport } from '../model/impact.js';
import type { ControlResult } from '../model/requirement-result.js';
import { type GivenChange, type Versions } from './change.js';
import { type PastCommit } from './co-change.js';
import { type PastFacts, type Unread } from './coverage.js';
import type { CodeGraph } from './graph.js';
import type { CodeTree } from './language.js';
import { type PackageChange } from './manifests.js';
import type { Owners } from './owners.js';
import { type Authorship } from './provenance.js';
import { type Thresholds } from './rating.js';
/** Everything there is to know about one change. Nothing here reads. */
export interface ImpactFacts {
    /** What changed cannot be told: the clone lacks the base. */
    isUnknown: boolean;
    given: ImpactReport['given'];
    /** Without a commit it is the empty tree. Its graph is left out where the change neither moves nor deletes anything that others could name. */
    base: {
        commit: string | null;
        tree: CodeTree;
        graph: CodeGraph | null;
    } | null;
    head: {
        commit: string;
        graph: CodeGraph;
    };
    changes: readonly GivenChange[];
    /** By path of the change. */
    versions: ReadonlyMap<string, Versions>;
    /** Lines added and deleted, by path. */
    lines: ReadonlyMap<string, {
        added: number;
        deleted: number;
    }>;
    unread: Unread;
    history: readonly PastCommit[];
    pastFacts: PastFacts;
    /** Packages of others whose version or presence changed. */
    packages: readonly PackageChange[];
    owners: {
        file: string;
        owners: Owners;
    } | null;
    /** What a requirements file says at the head; null where there is none. */
    controls: readonly ControlResult[] | null;
    /** Null where nobody can tell who wrote the lines. */
    authorship: Authorship | null;
    thresholds: Thresholds;
}
/** What a change reaches, from everything that was read of it. */
export declare function assessImpact(facts: ImpactFacts): ImpactReport;
