import type { RepoReport, Report } from '../../model/report.js';
/** The files that a commit changes against its first parent. */
export interface CommitChanges {
    commit: string;
    files: {
        path: string;
        added: number | null;
        deleted: number | null;
    }[];
}
/**
 * Agent Trace 0.1.0 (`cursor/agent-trace: README.md` section 6) as JSON Lines: one record for each declared or recorded commit and each
 * tool that wrote in it, newest commit first. Merges are left out, and so are commits without a readable date, which a record must have.
 *
 * Lines are those that a record of the repository gives to the tool, and no others: `ranges` is empty where none were recorded, which
 * the format allows, and `metadata` says so. Ids follow from the record's content.
 */
export declare function renderAgentTrace(tool: Report['tool'], repo: RepoReport, changes: readonly CommitChanges[]): string;
