import type { CommitReport, ToolSummary, Totals } from './model/report.js';
/** Adds commits up as they stream by. Totals are derived here and nowhere else. */
export declare class Summary {
    #private;
    get commits(): number;
    count(commits: number, merges: number): void;
    add(commit: CommitReport): void;
    totals(): Totals;
    /** Most commits first; equal counts by id. */
    tools(): ToolSummary[];
}
