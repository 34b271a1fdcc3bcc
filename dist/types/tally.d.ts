import { type CommitReport, type LineCounts, type LineGrouping, type LineReport } from './model/report.js';
import type { Area, ScannedCommit } from './summary.js';
type Sums = Omit<LineCounts, 'surviving'> & {
    surviving: number;
};
/** Everything that a tally holds, as data: two of them add up to the tally of both. */
export interface TallyState {
    total: Sums;
    uncountedFiles: number;
    uncountedCommits: number;
    by: Record<LineGrouping, [string, Sums][]>;
}
/** Where a path is counted: its first folder, `.` for a file at the root, and the language of its name. */
export declare function areaOf(path: string): Pick<Area, 'directory' | 'language'>;
/** Adds lines up by tool, model, directory, language and month, in any order. */
export declare class LineTally {
    #private;
    /** A declared or recorded commit: what it changed (nothing of a merge is its own) and what is recorded for it. */
    add({ commit, evidence, areas, uncountedFiles }: ScannedCommit): void;
    /** Lines of the head that come from a commit. */
    addSurviving(commit: CommitReport, path: string, lines: number): void;
    merge(other: TallyState): void;
    state(): TallyState;
    /** @param surviving all lines of the head and what was left out, when surviving lines were counted */
    report(surviving: {
        headLines: number;
        unblamedFiles: number;
    } | null): LineReport;
}
/** A merge brings what others wrote. */
export declare function hasOwnLines({ attribution, merge }: CommitReport): boolean;
/** `1-4` and `3-6,9` are seven lines. */
export declare function countLines(ranges: readonly string[]): number;
export {};
