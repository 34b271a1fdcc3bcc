import type { Evidence } from '../model/evidence.js';
import type { CommitReport, Report } from '../model/report.js';
/** One commit a line, with its evidence in place of the evidence ids. */
export declare function commitLine(commit: CommitReport, evidence: readonly Evidence[]): string;
export declare function renderNdjson(report: Report): string;
