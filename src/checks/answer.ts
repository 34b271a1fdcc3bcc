import type { Analysis, DocumentRole, JudgedDocument } from '../model/check.js';
import type { CheckId, Finding, FindingCode, FindingValues } from '../model/finding.js';

/** Answers of a check about the change as a whole. */

/** Everything that was looked at is as it should be. */
export function passes(check: CheckId, code: FindingCode, values: FindingValues, about: Partial<Finding> = {}): Finding {
  return answer(check, code, { answer: 'pass', values, ...about });
}

export function nothing(check: CheckId, why: NothingReason, values: FindingValues = {}): Finding {
  return answer(check, 'nothing-to-check', { answer: 'not-applicable', values: { why, ...values } });
}

/** A policy that asks for nothing. */
export function notDemanded(check: CheckId, values: FindingValues = {}): Finding {
  return answer(check, 'not-demanded', { answer: 'not-applicable', values });
}

/** Why there was nothing to look at. */
export type NothingReason = 'no-file' | 'no-change' | 'unreadable' | 'no-commit';

/** An answer about the change as a whole. */
export function answer(check: CheckId, code: FindingCode, rest: Pick<Finding, 'answer'> & Partial<Finding>): Finding {
  return { id: check, check, code, severity: 'note', path: '', evidence: [], ...rest };
}

/** What those who know a document found for a check; a pass where they found no fault. */
export function ofDocument(check: CheckId, role: DocumentRole, { found, documents }: Analysis): Finding[] {
  const { state, path } = documents[role];
  if (state === 'absent') return [nothing(check, 'no-file', { path })];
  if (state !== 'read') return [nothing(check, 'unreadable', { path })];
  const own = found.filter((finding) => finding.check === check);
  return isOpen(own) ? own : [passes(check, 'document-in-order', { path }, { path }), ...own];
}

/** Whether somebody has to look at one of them. */
export function isOpen(findings: readonly Finding[]): boolean {
  return findings.some(({ answer, severity }) => (answer === 'fail' || answer === 'unknown') && severity !== 'note');
}

/** A document that a policy asks for, and that must be readable wherever it is. */
export function present(check: CheckId, { path, state, problems }: JudgedDocument, required: boolean): Finding[] {
  switch (state) {
    case 'read':
      return [passes(check, 'document-present', { path }, { path })];
    case 'absent':
      return required
        ? [
            {
              id: check,
              check,
              code: 'document-missing',
              answer: 'fail',
              severity: 'error',
              path: '',
              values: { path },
              evidence: [],
            },
          ]
        : [notDemanded(check, { path })];
    case 'missing':
      return [answer(check, 'document-not-here', { answer: 'unknown', severity: 'error', values: { path } })];
    case 'unreadable':
      return problems.map(({ line, column, message }, index) => ({
        id: `${check}:${index + 1}`,
        check,
        code: 'document-unreadable',
        answer: 'fail',
        severity: 'error',
        path,
        line,
        column,
        values: { said: message },
        evidence: [],
      }));
  }
}
