import type { AttestationClaims, AttestationReport } from '../../model/attestation.js';
import type { Finding, FindingCode } from '../../model/finding.js';
import type { RepoReport } from '../../model/report.js';

/**
 * What git says of an attestation. `confirmed`: its counts were found again · `differs`: git says otherwise · `incomplete`: not everything
 * that the counts rest on could be read, so that neither can be said.
 */
export type Standing = 'confirmed' | 'differs' | 'incomplete';

type Checked = Pick<RepoReport, 'complete' | 'findings'>;

/** Absence proves nothing: a run with gaps neither confirms nor refutes. A finding of the truth check outweighs equal counts. */
export function standingOf(repo: Checked, attestation: AttestationReport): Standing {
  const { declared, recomputed } = attestation;
  const unknown = answersOf(repo, attestation).some(({ answer }) => answer === 'unknown');
  if (!repo.complete || recomputed === null || unknown) return 'incomplete';
  return refutationsOf(repo, attestation).length > 0 || !sameCounts(declared, recomputed) ? 'differs' : 'confirmed';
}

/** Codes of the findings that refute the attestation, each once. */
export function refutationsOf(repo: Checked, attestation: AttestationReport): FindingCode[] {
  const refuting = answersOf(repo, attestation).filter(({ answer, severity }) => answer === 'fail' && severity !== 'note');
  return [...new Set(refuting.map(({ code }) => code))].sort();
}

function answersOf({ findings }: Checked, { path }: AttestationReport): Finding[] {
  return findings.filter((finding) => finding.check === 'attestation-truth' && finding.path === path);
}

/** What git counted, or null when it may not be told as the share of all commits. */
export function countedOf(repo: Checked, attestation: AttestationReport): AttestationClaims | null {
  return standingOf(repo, attestation) === 'incomplete' ? null : attestation.recomputed;
}

function sameCounts(a: AttestationClaims, b: AttestationClaims): boolean {
  return a.commits === b.commits && a.assistedCommits === b.assistedCommits && share(a.percentage) === share(b.percentage);
}

/** A share as the format writes it: one decimal. */
export function share(percentage: number): string {
  return percentage.toFixed(1);
}
