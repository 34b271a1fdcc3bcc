/** The public API: named re-exports, nothing else. */

export { type Attested, type AttestOptions, createAttestation, refreshAttestation } from './attestation/attest.js';
export { type CheckAttestationOptions, checkAttestation } from './attestation/check.js';
export { type CommitChanges, renderAgentTrace } from './attestation/exports/agent-trace.js';
export { type Badge, badgeOf, renderBadge } from './attestation/exports/badge.js';
export { type CycloneDxInput, renderCycloneDx } from './attestation/exports/cyclonedx.js';
export { type ParsedAttestation, parseAttestation } from './attestation/parse.js';
export { type ImpactOptions, impact } from './change-impact.js';
export { type CheckOptions, check } from './check.js';
export { type CheckInventoryOptions, checkInventory } from './check-inventory.js';
export { type CheckRequirementsOptions, checkRequirements } from './check-requirements.js';
export { type Config, loadConfig } from './config.js';
export { type ErrorCode, ProvenanceError } from './errors.js';
export { type Explanation, explain, type RuleFacts } from './explain.js';
export type { AttestationClaims, AttestationReport, AttestedRange, AttestedTool, Behind } from './model/attestation.js';
export type { Attribution, ToolUse } from './model/attribution.js';
export type { ProvenanceDocument, ReceiptKey } from './model/document.js';
export type {
  AssertedBy,
  Disclosure,
  Evidence,
  EvidenceKind,
  EvidenceReason,
  Gap,
  GapCode,
  Role,
  Strength,
} from './model/evidence.js';
export type { Answer, CheckId, Finding, FindingCode, FindingValues, Severity } from './model/finding.js';
export type { AffectedFile, ChangedPath, ImpactFactor, ImpactRating, ImpactReport } from './model/impact.js';
export type { InventoryAnswer, InventoryReport, ObservedUse } from './model/inventory.js';
export type {
  Checked,
  JudgedInput,
  Pack,
  PackFile,
  PackManifest,
  RawCommit,
  UnreadCommit,
  Verification,
  VerificationStep,
  VerifiedReport,
} from './model/pack.js';
export type {
  CommitReport,
  FileReport,
  FileTotals,
  Highlights,
  LineCounts,
  LineReport,
  Range,
  RefsWalked,
  RepoReport,
  Report,
  Result,
  SkippedFile,
  ToolSummary,
  Totals,
} from './model/report.js';
export type { Control, RequirementContext, Verify } from './model/requirement.js';
export type { ControlResult, RequirementsReport } from './model/requirement-result.js';
export type { Scope, Signature, Tool } from './model/tool.js';
export { buildPack } from './pack/build.js';
export { verifyPack } from './pack/verify.js';
export { type RangeCommits, readRangeCommits } from './pack-commits.js';
export type { RangeRequest } from './range.js';
export { renderAttestationMarkdown, renderAttestationText } from './reports/attestation.js';
export { renderGateText } from './reports/gate.js';
export { renderGateMarkdown } from './reports/gate-markdown.js';
export { renderImpactText } from './reports/impact.js';
export { renderImpactDot } from './reports/impact-dot.js';
export { renderImpactMarkdown } from './reports/impact-markdown.js';
export { FORMATS, type Format, reporters } from './reports/index.js';
export { renderInventoryMarkdown, renderInventoryText } from './reports/inventory.js';
export { renderJunit } from './reports/junit.js';
export { RENDER_FORMATS, type RenderFormat, render } from './reports/render.js';
export { renderRequirementsMarkdown, renderRequirementsText } from './reports/requirements.js';
export { renderSarif } from './reports/sarif.js';
export { renderVerificationText } from './reports/verification.js';
export { parseReport } from './saved-report.js';
export { openScan, type Progress, type ScanEnd, type ScanOptions, type ScanStream, scan } from './scan.js';
export type { ScannedCommit } from './summary.js';
export { VERSION } from './version.js';
export { openWorld, type World, type WorldOptions } from './world/index.js';
