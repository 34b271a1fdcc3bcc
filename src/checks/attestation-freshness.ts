import type { Analysis, Check } from '../model/check.js';
import type { Finding } from '../model/finding.js';
import type { PolicySettings } from '../model/policy.js';
import { ofDocument } from './answer.js';

export const attestationFreshness: Check = {
  id: 'attestation-freshness',
  section: 'attestation',
  title: 'Attestation: up to date',
  why: 'A statement about an older state says nothing about the commits since.',
  fix: 'ai-provenance attestation update',
  reads: ['attestation'],
  run(analysis: Analysis, settings: PolicySettings): Finding[] {
    const old = tooOld(analysis, settings);
    const said = ofDocument('attestation-freshness', 'attestation', analysis);
    return old === null ? said : [...said.filter(({ answer }) => answer !== 'pass'), old];
  },
};

/** Older than the policy allows. */
function tooOld({ repo, today }: Analysis, { attestation: { maxAgeDays } }: PolicySettings): Finding | null {
  const { attestation } = repo;
  if (maxAgeDays === null || attestation === undefined) return null;
  const days = Math.floor((Date.parse(today) - Date.parse(attestation.declared.generated.slice(0, 10))) / DAY);
  if (!(days > maxAgeDays)) return null;
  return {
    id: 'attestation-freshness:age',
    check: 'attestation-freshness',
    code: 'attestation-too-old',
    answer: 'fail',
    severity: 'error',
    path: attestation.path,
    values: { days, allowed: maxAgeDays, generated: attestation.declared.generated },
    evidence: [],
  };
}

const DAY = 86_400_000;
