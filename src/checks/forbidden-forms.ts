import type { Analysis, Check } from '../model/check.js';
import type { Evidence } from '../model/evidence.js';
import type { Finding } from '../model/finding.js';
import type { ForbiddenForm } from '../model/policy.js';
import { notDemanded, passes } from './answer.js';
import { bringsContent, citedBy, ofTools } from './commits.js';
import { trailerOf } from './disclosure.js';

export const forbiddenForms: Check = {
  id: 'forbidden-forms',
  section: 'disclosure',
  title: 'Forbidden forms',
  why: 'A tool cannot hold copyright or sign off a change (developercertificate.org), and the policy forbids naming it so.',
  fix: 'name the tool in an allowed trailer instead, such as Assisted-by: <tool>:<model>, and let a person sign off',
  reads: ['commits'],
  run({ repo }: Analysis, { disclosure: { forbid } }): Finding[] {
    if (forbid.length === 0) return [notDemanded('forbidden-forms')];
    const cited = citedBy(repo);
    const faults = repo.commits.flatMap((commit): Finding[] => {
      if (!bringsContent(commit)) return [];
      const named = ofTools(cited(commit));
      return forbid.flatMap((form): Finding[] => {
        const found = named.filter((item) => IS_FORM[form](item));
        if (found.length === 0) return [];
        return [
          {
            id: `forbidden-forms:${form}:${commit.id}`,
            check: 'forbidden-forms',
            code: 'forbidden-form',
            answer: 'fail',
            severity: 'error',
            path: '',
            commit: commit.id,
            values: {
              form,
              subject: commit.subject,
              tools: [...new Set(found.flatMap(({ tool }) => tool ?? []))].join(', '),
              quote: found[0]?.quote?.trim() ?? null,
            },
            evidence: found.map(({ id }) => id),
          },
        ];
      });
    });
    return faults.length > 0
      ? faults
      : [passes('forbidden-forms', 'no-forbidden-form', { forms: forbid.join(', '), of: repo.totals.commits })];
  },
};

const IS_FORM: Record<ForbiddenForm, (item: Evidence) => boolean> = {
  author: ({ kind }) => kind === 'author',
  committer: ({ kind }) => kind === 'committer',
  'co-author': ({ kind }) => kind === 'co-author',
  'sign-off': (item) => item.kind === 'trailer' && trailerOf(item) === 'signed-off-by',
  footer: ({ kind }) => kind === 'footer',
};
