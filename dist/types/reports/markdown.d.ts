import { type RepoReport, type Report } from '../model/report.js';
/** A summary for a pull request or a CI page. The first line is the verdict. Repository text is escaped or in code spans. */
export declare function renderMarkdown(report: Report): string;
/** What could not be seen, and the command that mends it. */
export declare function gapSection({ gaps }: Pick<RepoReport, 'gaps'>): string[];
