import type { Attribution, ToolUse } from './attribution.js';
import type { Evidence, Gap, Role } from './evidence.js';
export declare const REPORT_SCHEMA_VERSION = "1.0";
export type Result = 'pass' | 'warn' | 'fail' | 'incomplete';
/** The whole result of a run. Closed under merging: a roll-up is a report with more `repos`. Schema: `schemas/report.schema.json`. */
export interface Report {
    schemaVersion: string;
    tool: {
        name: string;
        version: string;
        rulesDigest: string;
    };
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
    commits: CommitReport[];
    evidence: Evidence[];
    policy: {
        source: string | null;
        digest: string | null;
    };
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
    notes: {
        ref: string;
        read: boolean;
    }[];
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
    author: {
        name: string;
        address: string;
    };
    committer: {
        name: string;
        address: string;
    };
    /** Committer date in UTC, or null when the object has no readable one. */
    date: string | null;
    subject: string;
    merge: boolean;
    signature: 'openpgp' | 'ssh' | 'x509' | 'unknown' | null;
    attribution: Attribution;
    denied: boolean;
    tools: ToolUse[];
    /** Ids of the evidence. */
    evidence: string[];
}
