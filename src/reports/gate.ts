import type { Report } from '../model/report.js';
import { PLAIN, type Style } from './layout.js';
import { findingLines } from './text-findings.js';

/** What a gate found, for a terminal. */
export function renderGateText(report: Report, style: Style = PLAIN): string {
  return report.repos.map((repo) => `${report.result}\n${findingLines(repo.findings, style).join('\n')}\n`).join('\n');
}
