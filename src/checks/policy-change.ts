import type { Analysis, Check } from '../model/check.js';
import type { Finding } from '../model/finding.js';
import { nothing, passes } from './answer.js';

export const policyChange: Check = {
  id: 'policy-change',
  section: 'policyChange',
  title: 'Policy',
  why: 'A change that edits the rules it is judged by is judged by the rules of the base; the edit itself needs a look.',
  fix: 'have an owner of the policy review the edit; it takes effect once it is merged',
  reads: ['policy'],
  run({ policyChanges }: Analysis): Finding[] {
    if (policyChanges === null) return [nothing('policy-change', 'no-change')];
    if (policyChanges.length === 0) return [passes('policy-change', 'policy-unchanged', {})];
    return policyChanges.map(({ path, status }) => ({
      id: `policy-change:${path}`,
      check: 'policy-change',
      code: 'policy-changed',
      answer: 'fail',
      severity: 'warning',
      path: status === 'deleted' ? '' : path,
      values: { path, status },
      evidence: [],
    }));
  },
};
