import type { Evidence } from '../model/evidence.js';
import type { CommitReport, RepoReport } from '../model/report.js';
/** Commits that say so themselves, or that a record says it of. */
export declare function isAttributed(commit: CommitReport): boolean;
/** A merge brings what others wrote, unless something stands in it that is in none of its parents. */
export declare function bringsContent({ merge, ownContent }: CommitReport): boolean;
/** The evidence that a commit cites. */
export declare function citedBy({ evidence }: RepoReport): (commit: CommitReport) => Evidence[];
/** What names a tool in a role that makes it AI-written code; a reviewer wrote nothing. */
export declare function ofTools(evidence: readonly Evidence[]): Evidence[];
