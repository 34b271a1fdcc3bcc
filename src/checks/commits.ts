import type { Evidence } from '../model/evidence.js';
import type { CommitReport, RepoReport } from '../model/report.js';

/** Commits that say so themselves, or that a record says it of. */
export function isAttributed(commit: CommitReport): boolean {
  return bringsContent(commit) && (commit.attribution === 'declared' || commit.attribution === 'recorded');
}

/** A merge brings what others wrote, unless something stands in it that is in none of its parents. */
export function bringsContent({ merge, ownContent }: CommitReport): boolean {
  return !merge || ownContent === true;
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
