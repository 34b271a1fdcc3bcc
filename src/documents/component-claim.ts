import type { DocumentProblem } from '../model/document.js';
import type { PlacedDocument } from '../yaml.js';
import { malformedAt, type Path, problemAt } from './problem.js';

/** What is said of one dependency (`Korext/supply-chain-attestation`: SPEC.md 3, 4 and 7), and where. */
export interface ComponentClaim {
  percentage: Said | null;
  tier: Said | null;
  source: Said | null;
}

export interface Said {
  value: string | number;
  path: Path;
}

const TIERS = ['NONE', 'UNGOVERNED', 'SCANNED', 'ATTESTED', 'NO_ATTESTATION'];
const SOURCES = ['package', 'registry', 'repository', 'none'];

/** The percentage as a number, or null when it is none between 0 and 100. */
export function percentageOf(value: string | number): number | null {
  if (typeof value === 'string' && !/^\d{1,3}(\.\d{1,20})?$/.test(value)) return null;
  const percentage = Number(value);
  return percentage >= 0 && percentage <= 100 ? percentage : null;
}

export function claimProblems(document: PlacedDocument, { percentage, tier, source }: ComponentClaim): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  const share = percentage === null ? null : percentageOf(percentage.value);
  if (percentage !== null && share === null) {
    problems.push(malformedAt(document, percentage.path, 'a percentage must be a number from 0 to 100'));
  }
  if (tier !== null && !TIERS.includes(String(tier.value))) {
    problems.push(malformedAt(document, tier.path, `a governance tier must be one of ${TIERS.join(', ')}`));
  }
  if (source !== null && !SOURCES.includes(String(source.value))) {
    problems.push(malformedAt(document, source.path, `an attestation source must be one of ${SOURCES.join(', ')}`));
  }
  if (source?.value !== 'none') return problems;
  const other = 'that there is no attestation (source none)';
  if (percentage !== null && share !== null && share > 0) {
    problems.push(problemAt(document, percentage.path, 'statements-contradict', { declared: `${share} %`, other }));
  }
  if (tier !== null && ['UNGOVERNED', 'SCANNED', 'ATTESTED'].includes(String(tier.value))) {
    problems.push(problemAt(document, tier.path, 'statements-contradict', { declared: String(tier.value), other }));
  }
  return problems;
}
