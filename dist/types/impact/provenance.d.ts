import type { ChangedPath, ImpactProvenance, ImpactReport } from '../model/impact.js';
import { type Reached } from './affected.js';
import type { CodeGraph } from './graph.js';
/** Who wrote the lines that a change added. */
export interface Authorship {
    files: ReadonlyMap<string, {
        added: number;
        ai: number;
        unreviewed: number;
    } | null>;
    commits: number;
    aiCommits: number;
}
export declare function provenanceOf({ commits, aiCommits }: Authorship, changed: readonly ChangedPath[], reached: Reached, graph: CodeGraph, { entryPoints, surfaces }: Pick<ImpactReport, 'entryPoints' | 'surfaces'>): ImpactProvenance;
