import type { Evidence, Gap } from './model/evidence.js';
import { type CheckId, type Finding, type FindingCode } from './model/finding.js';
import type { CommitReport, FileReport, RepoReport, SkipReason } from './model/report.js';
import type { Tool } from './model/tool.js';
import { type ScanOptions } from './scan.js';
import type { World } from './world/index.js';
/** A row that a mark rests on, wherever in the catalogue it stands. */
export interface RuleFacts {
    id: string;
    /** The tool the row belongs to; null for conventions and declarations that many tools share. */
    tool: Pick<Tool, 'id' | 'name' | 'vendor' | 'page' | 'kind'> | null;
    scope: string;
    strength: string;
    seen: string | null;
    source: string;
    note: string | null;
    match: readonly string[];
    miss: readonly string[];
}
export type Explanation = {
    subject: 'commit';
    commit: CommitReport;
    evidence: Evidence[];
    rules: RuleFacts[];
    gaps: RepoReport['gaps'];
} | {
    subject: 'file';
    /** The commit whose file it is. */
    commit: string;
    path: string;
    /** Null when the file says nothing. */
    file: FileReport | null;
    skipped: SkipReason | null;
    findings: Finding[];
    evidence: Evidence[];
    rules: RuleFacts[];
    gaps: Gap[];
} | {
    subject: 'check';
    check: CheckId;
    code: FindingCode | null;
} | {
    subject: 'tool';
    tool: Tool;
    rules: RuleFacts[];
} | {
    subject: 'rule';
    rule: RuleFacts;
};
/**
 * Explains a rule id, a tool id, a check id, a commit, an evidence id (`<commit>#<n>`, `<commit>:<path>#<n>`), a file (`<revision>:<path>`, or a
 * path of HEAD) or a finding (`<check>:<revision>:<path>`), tried in this order.
 * @throws ProvenanceError `unknown-revision`
 */
export declare function explain(openWorld: () => Promise<World>, subject: string, options?: Pick<ScanOptions, 'config'>): Promise<Explanation>;
/** Every signature, shared trailer and declaration as one kind of row. */
export declare function allRules(tools?: readonly Tool[]): RuleFacts[];
