import type { Report } from '../model/report.js';
/** What a gate found, for a step summary or a comment. */
export declare function renderGateMarkdown(report: Report): string;
