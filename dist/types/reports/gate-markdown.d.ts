import type { Report } from '../model/report.js';
export interface GateMarkdownOptions {
    /** Bytes of UTF-8 that it may take, at least 1,000; a check run takes 65,535 characters and a step summary 1 MiB. */
    limit?: number;
    /** Lines of Markdown that are safe as they stand: where the report lies, how to verify the pack. */
    footer?: readonly string[];
}
/**
 * What a gate found, for a step summary, a check run or a comment. The first line is the verdict of the whole report, the next ones are
 * the reasons for it; details are folded. Never longer than the limit: whole sections are left out, the least valuable first, and then
 * the last line says which. Text from a repository is escaped or in code spans, so it is no markup, mention, link or command.
 */
export declare function renderGateMarkdown(report: Report, { limit, footer }?: GateMarkdownOptions): string;
