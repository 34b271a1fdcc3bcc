import type { Evidence, Role } from './model/evidence.js';
import type { CommitReport, Highlights, ToolSummary, Totals } from './model/report.js';
/** One commit with its evidence. */
export interface ScannedCommit {
    commit: CommitReport;
    evidence: Evidence[];
    /** What it changed, once lines were counted. */
    areas?: Area[];
    uncountedFiles?: number;
}
/** Lines of one commit in one directory and language. */
export interface Area {
    directory: string;
    language: string;
    added: number;
    deleted: number;
}
type Shelf = 'contradicted' | 'suspected' | 'latest';
/** Everything that a summary holds, as data: two of them add up to the summary of both. */
export interface SummaryState {
    commits: number;
    merges: number;
    byAttribution: Totals['byAttribution'];
    byRole: Partial<Record<Role, number>>;
    humanAttested: number;
    attributedMerges: number;
    tools: ToolSummary[];
    automation: number;
    shelves: Record<Shelf, {
        count: number;
        commits: ScannedCommit[];
    }>;
}
/** Adds commits up, in any order. Totals are derived here and nowhere else. */
export declare class Summary {
    #private;
    get commits(): number;
    count(commits: number, merges: number): void;
    add(scanned: ScannedCommit): void;
    /** Adds what another summary holds. */
    merge(other: SummaryState): void;
    state(): SummaryState;
    totals(): Omit<Totals, 'files'>;
    /** Most commits first; equal counts by id. */
    tools(): ToolSummary[];
    highlights(): Highlights;
    /** The commits that the highlights name, newest first. */
    highlighted(): ScannedCommit[];
}
export declare function newestFirst(commits: ScannedCommit[]): ScannedCommit[];
export {};
