/** The public API: named re-exports, nothing else. */
export { type Config, loadConfig } from './config.js';
export { type ErrorCode, ProvenanceError } from './errors.js';
export { type Explanation, explain, type RuleFacts } from './explain.js';
export type { Attribution, ToolUse } from './model/attribution.js';
export type { AssertedBy, Evidence, EvidenceKind, EvidenceReason, Gap, GapCode, Role, Strength } from './model/evidence.js';
export type { CommitReport, Range, RefsWalked, RepoReport, Report, Result, ToolSummary, Totals } from './model/report.js';
export type { Scope, Signature, Tool } from './model/tool.js';
export type { RangeRequest } from './range.js';
export { FORMATS, type Format, reporters } from './reports/index.js';
export { openScan, type ScannedCommit, type ScanOptions, type ScanStream, scan } from './scan.js';
export { VERSION } from './version.js';
export { openWorld, type World, type WorldOptions } from './world/index.js';
