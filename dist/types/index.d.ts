/** The public API: named re-exports, nothing else. */
export { type Config, loadConfig } from './config.js';
export { type ErrorCode, ProvenanceError } from './errors.js';
export { type Explanation, explain, type RuleFacts } from './explain.js';
export type { Attribution, ToolUse } from './model/attribution.js';
export type { AssertedBy, Disclosure, Evidence, EvidenceKind, EvidenceReason, Gap, GapCode, Role, Strength, } from './model/evidence.js';
export type { Answer, CheckId, Finding, Severity } from './model/finding.js';
export type { CommitReport, FileReport, FileTotals, Highlights, LineCounts, LineReport, Range, RefsWalked, RepoReport, Report, Result, SkippedFile, ToolSummary, Totals, } from './model/report.js';
export type { Scope, Signature, Tool } from './model/tool.js';
export type { RangeRequest } from './range.js';
export { FORMATS, type Format, reporters } from './reports/index.js';
export { openScan, type Progress, type ScanEnd, type ScanOptions, type ScanStream, scan } from './scan.js';
export type { ScannedCommit } from './summary.js';
export { VERSION } from './version.js';
export { openWorld, type World, type WorldOptions } from './world/index.js';
