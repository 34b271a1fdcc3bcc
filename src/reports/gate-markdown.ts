import type { Report } from '../model/report.js';

/** What a gate found, for a step summary or a comment. */
export function renderGateMarkdown(report: Report): string {
  return `### AI provenance: ${report.result.toUpperCase()}\n`;
}
