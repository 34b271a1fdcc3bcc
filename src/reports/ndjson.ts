import { canonicalJson } from '../canonical.js';
import type { Evidence } from '../model/evidence.js';
import type { CommitReport, Report } from '../model/report.js';
import { safeJson } from './escape.js';

/** One commit a line, with its evidence in place of the evidence ids. */
export function commitLine(commit: CommitReport, evidence: readonly Evidence[]): string {
  return `${safeJson(canonicalJson({ ...commit, evidence }))}\n`;
}

export function renderNdjson(report: Report): string {
  return report.repos
    .flatMap((repo) => {
      const byId = new Map(repo.evidence.map((item) => [item.id, item]));
      return repo.commits.map((commit) =>
        commitLine(
          commit,
          commit.evidence.flatMap((id) => byId.get(id) ?? []),
        ),
      );
    })
    .join('');
}
