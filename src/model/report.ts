import type { AttestationReport } from './attestation.js';
import type { Attribution, ToolUse } from './attribution.js';
import type { ProvenanceDocument } from './document.js';
import type { Disclosure, Evidence, Gap, Role } from './evidence.js';
import type { Finding } from './finding.js';
import type { ImpactReport } from './impact.js';
import type { InventoryReport } from './inventory.js';
import type { RequirementsReport } from './requirement-result.js';

export const REPORT_SCHEMA_VERSION = '1.0';

export type Result = 'pass' | 'warn' | 'fail' | 'incomplete';

/** The whole result of a run. Closed under merging: a roll-up is a report with more `repos`. Schema: `schemas/report.schema.json`. */
export interface Report {
  schemaVersion: string;
  /** What asked: it says which of its parts a report is about. */
  command?: ReportCommand;
  tool: { name: string; version: string; rulesDigest: string };
  result: Result;
  reasons: string[];
  repos: RepoReport[];
}

export interface RepoReport {
  repository: {
    /** `owner/name` from the origin's address, or null when there is none. */
    name: string | null;
    /** The origin's address without credentials, or null. */
    url: string | null;
    objectFormat: 'sha1' | 'sha256';
  };
  range: Range;
  complete: boolean;
  gaps: Gap[];
  totals: Totals;
  tools: ToolSummary[];
  /** Every commit with any evidence, newest first (committer date, then id). */
  commits: CommitReport[];
  highlights: Highlights;
  evidence: Evidence[];
  /** Files with any evidence, by path. */
  files: FileReport[];
  /** Files that were named and not read, by path. */
  skipped: SkippedFile[];
  findings: Finding[];
  /** The AI attestation beside what git says; only where it was asked for. */
  attestation?: AttestationReport;
  /** The inventory of AI systems beside what git shows; only where it was asked for. */
  inventory?: InventoryReport;
  /** The security requirements, evaluated; only where it was asked for. */
  requirements?: RequirementsReport;
  /** What a change reaches; only where it was asked for. */
  impact?: ImpactReport;
  /** Provenance documents of other formats in the tree; only where they were looked for. */
  documents?: ProvenanceDocument[];
  /** Null unless lines were asked for. */
  lines: LineReport | null;
  policy: Policy;
}

export const REPORT_COMMANDS = ['scan', 'check', 'attestation', 'inventory', 'requirements', 'impact'] as const;
export type ReportCommand = (typeof REPORT_COMMANDS)[number];

/** The policy in force, and where it came from. */
export interface Policy {
  /** The file, or null for the defaults alone. */
  source: string | null;
  digest: string | null;
  /** The commit it was read from; null for a file of the work tree, or one that was named. */
  commit?: string | null;
  /** The day as of which ages, and ends of approvals and exceptions, were judged. */
  asOf?: string;
  /** From which severity on a fail fails the gate. */
  failOn?: FailOn;
  /** Every setting in force, by key; only where a gate judged. */
  settings?: PolicySetting[];
}

export const FAIL_ON = ['error', 'warning', 'none'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export interface PolicySetting {
  /** `policy.disclosure.severity` */
  key: string;
  value: string;
  from: 'flag' | 'environment' | 'file' | 'default';
}

export interface Range {
  /** What was asked for, as a person reads it. */
  expression: string;
  base: string | null;
  head: string | null;
  headTree: string | null;
  mergeBase: string | null;
  /** Commits read; equals `totals.commits`. */
  commits: number;
  since: string | null;
  until: string | null;
  refs: RefsWalked;
}

/** Which refs took part, so that a reader knows what was not looked at. */
export interface RefsWalked {
  branches: number;
  remotes: number;
  tags: number;
  pulls: number;
  other: number;
  /** Note refs that exist in this clone; `read` when this tool understands them. */
  notes: { ref: string; read: boolean }[];
}

export interface Totals {
  commits: number;
  merges: number;
  byAttribution: Record<Attribution, number>;
  /** Commits in which some tool had this role (declared or recorded only). */
  byRole: Partial<Record<Role, number>>;
  /** Of the commits with attribution `none`: those that say no AI took part. */
  humanAttested: number;
  /** Merge commits among the commits with AI evidence. */
  attributedMerges: number;
  /** Null when no files were looked at. */
  files: FileTotals | null;
}

/** What a reader should look at first. Each list is cut; `count` is not. */
export interface Highlights {
  /** Commits that say "no AI" and show AI evidence. */
  contradicted: Highlight;
  /** Suspected, without the automation of agent accounts. */
  suspected: Highlight;
  /** Suspected as automation under an agent account: a version bump, a test merge, a checkpoint. */
  automation: number;
  /** The latest with AI evidence. */
  latest: Highlight;
}

export interface Highlight {
  count: number;
  /** Ids of commits, newest first. */
  commits: string[];
}

/** Which files were searched, and how many of them say something. */
export interface FileTotals {
  /** `tree`: all files of the range's head. `changes`: those that the range changes. `uncommitted`: changes of the work tree. */
  scope: FileScope[];
  /** The commit whose tree was read, or null when only the work tree was. */
  commit: string | null;
  /** Files of the tree, or of the changes. */
  files: number;
  /** Changed, staged or new files of the work tree; they may be among `files`, too. */
  uncommitted: number;
  /** Files that configure or instruct an AI tool; for a range those of its whole head, changed or not. */
  agentFiles: number;
  /** Files that declare AI use or its absence. */
  declaring: number;
  /** Files with hidden characters. */
  hidden: number;
  skipped: Record<SkipReason, number>;
}

export type FileScope = 'tree' | 'changes' | 'uncommitted';

/** Why a file was named and not read. */
export const SKIP_REASONS = ['binary', 'lfs', 'oversized', 'partly', 'special', 'submodule', 'symlink', 'unreadable'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export interface SkippedFile {
  path: string;
  reason: SkipReason;
  /** Bytes, where known. */
  size?: number;
}

/** A file with any evidence. What it says is about the file as it is; commits say how it came to be. */
export interface FileReport {
  path: string;
  /** Object id of the content; null for an uncommitted file. */
  blob: string | null;
  /** Tools that the file configures, instructs or names. */
  tools: { id: string; model?: string }[];
  /** What the file says about itself, the strongest statement where there are more. */
  disclosure: Disclosure | null;
  /** Ids of the evidence. */
  evidence: string[];
}

/**
 * How much code, in four numbers that measure different things and are never merged: commits with AI evidence, the lines those commits
 * added and deleted, the lines of the head that still come from them, and the lines that a tool recorded as its own. A commit of two
 * tools counts in the row of each, so rows do not add up to the total.
 */
export interface LineReport {
  total: LineCounts;
  /** Lines of all text files of the head, of which `total.surviving` are a part. Null unless surviving lines were asked for. */
  headLines: number | null;
  /** Changes of files whose lines could not be counted: binary or larger than 5 MiB. */
  uncountedFiles: number;
  /** Files that could not be blamed: an earlier version is larger than 64 MiB, or the name is no UTF-8. */
  unblamedFiles: number;
  /** Commits of which something is not in this clone, so that their lines could not be counted. */
  uncountedCommits: number;
  by: Record<LineGrouping, ({ key: string } & LineCounts)[]>;
}

export const LINE_GROUPINGS = ['tool', 'model', 'directory', 'language', 'month'] as const;
export type LineGrouping = (typeof LINE_GROUPINGS)[number];

export interface LineCounts {
  /** Declared or recorded commits, merges left out. */
  commits: number;
  /** Lines these commits added and deleted, each against its parent; a renamed file counts only what changed in it. */
  added: number;
  deleted: number;
  /** Lines of the head that `git blame` gives to these commits. Null unless asked for. */
  surviving: number | null;
  /** Lines in the ranges that tools recorded (git notes), as of the commit they are recorded for. */
  recorded: number;
}

export interface ToolSummary {
  id: string;
  /** Commits that the tool is attributed to, by attribution. */
  declared: number;
  recorded: number;
  suspected: number;
  roles: Partial<Record<Role, number>>;
  models: Record<string, number>;
  /** Committer dates of the first and last such commit, `YYYY-MM-DD` in UTC. */
  firstSeen: string | null;
  lastSeen: string | null;
}

/** One commit with any evidence. */
export interface CommitReport {
  id: string;
  author: { name: string; address: string };
  committer: { name: string; address: string };
  /** Committer date in UTC, or null when the object has no readable one. */
  date: string | null;
  subject: string;
  merge: boolean;
  /** A merge that brings content of its own, in none of its parents; only where a gate judged. */
  ownContent?: true;
  signature: 'openpgp' | 'ssh' | 'x509' | 'unknown' | null;
  attribution: Attribution;
  denied: boolean;
  tools: ToolUse[];
  /** For declared or recorded commits that are no merges, when lines were asked for. */
  lines?: { added: number; deleted: number };
  /** Ids of the evidence. */
  evidence: string[];
}
