import type { Analysis, Check } from '../model/check.js';
import type { Finding, FindingCode } from '../model/finding.js';
import { nothing, passes } from './answer.js';

function fault(id: string, code: FindingCode, rest: Pick<Finding, 'path'> & Partial<Finding>): Finding {
  return { id: `policy-change:${id}`, check: 'policy-change', code, answer: 'fail', severity: 'error', evidence: [], ...rest };
}

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
    return policyChanges.flatMap(({ path, status, problems }): Finding[] => [
      fault(path, 'policy-changed', { severity: 'warning', path: status === 'deleted' ? '' : path, values: { path, status } }),
      ...problems.map(({ line, column, message }, index) =>
        fault(`${path}:${index + 1}`, 'policy-unreadable', { path, line, column, values: { said: message } }),
      ),
    ]);
  },
};
