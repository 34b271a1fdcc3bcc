import type { RepoReport } from '../model/report.js';
/** Folded parts of what a gate found. Their summaries are HTML, so only words of ours stand in them. */
export interface Detail {
    kind: string;
    /** The same with fewer and fewer rows. */
    versions: string[][];
}
/** In the order in which they are read. */
export declare function detailSections(repo: RepoReport): Detail[];
