import type { Evidence } from '../model/evidence.js';
import type { CommitReport, RepoReport } from '../model/report.js';

/** Commits that say so themselves, or that a record says it of; merges bring what others wrote. */
export function isAttributed({ attribution, merge }: CommitReport): boolean {
  return !merge && (attribution === 'declared' || attribution === 'recorded');
}

/** The evidence that a commit cites. */
export function citedBy({ evidence }: RepoReport): (commit: CommitReport) => Evidence[] {
  const byId = new Map(evidence.map((item) => [item.id, item]));
  return (commit) => commit.evidence.flatMap((id) => byId.get(id) ?? []);
}

/** What names a tool in a role that makes it AI-written code; a reviewer wrote nothing. */
export function ofTools(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(({ tool, role }) => tool !== undefined && role !== 'reviewer');
}
