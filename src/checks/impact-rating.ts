import type { Analysis, Check } from '../model/check.js';
import type { Finding } from '../model/finding.js';
import type { ImpactLevel } from '../model/impact.js';
import { notDemanded, nothing, passes } from './answer.js';

const ORDER: Record<ImpactLevel, number> = { low: 0, moderate: 1, high: 2, 'insufficient-evidence': 3 };

export const impactRating: Check = {
  id: 'impact-rating',
  section: 'impact',
  title: 'Impact',
  why: 'The more a change reaches, the more review it needs; the policy says how far one change may go.',
  fix: 'split the change, or raise the limit in the policy of the base branch; ai-provenance impact shows each factor',
  reads: ['impact'],
  run({ repo: { impact } }: Analysis, { impact: { max } }): Finding[] {
    if (impact === undefined) return [nothing('impact-rating', 'no-change')];
    const { level, factors } = impact.rating;
    const raised = factors.filter((factor) => factor.level === 'raised' || factor.level === 'high');
    const values = { level, max, factors: raised.map(({ id }) => id).join(', ') };
    if (max === 'high') return [notDemanded('impact-rating', values)];
    if (ORDER[level] <= ORDER[max]) return [passes('impact-rating', 'rated-within', values)];
    const isUnknown = level === 'insufficient-evidence';
    return [
      {
        id: 'impact-rating:level',
        check: 'impact-rating',
        code: isUnknown ? 'rating-unknown' : 'rated-too-high',
        answer: isUnknown ? 'unknown' : 'fail',
        severity: 'error',
        path: '',
        commit: impact.head,
        values,
        evidence: [],
      },
    ];
  },
};
