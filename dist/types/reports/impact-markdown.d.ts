import type { Report } from '../model/report.js';
/** The impact of a change for a pull request: the verdict first, details folded. */
export declare function renderImpactMarkdown(report: Report): string;
