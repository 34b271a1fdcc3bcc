import type { DocumentProblem, ProvenanceDocument } from '../model/document.js';
import type { Answer, Finding, FindingCode, Severity } from '../model/finding.js';

/** What weighs other than a contradiction, which is a fail at `warning`. */
const WEIGHTS: Readonly<Partial<Record<FindingCode, { answer: Answer; severity: Severity }>>> = {
  'signature-broken': { answer: 'fail', severity: 'error' },
  'key-revoked': { answer: 'fail', severity: 'error' },
  'differs-from-git': { answer: 'fail', severity: 'error' },
  'content-differs': { answer: 'fail', severity: 'error' },
  'key-unknown': { answer: 'unknown', severity: 'warning' },
  'unknown-version': { answer: 'unknown', severity: 'warning' },
  'content-unseen': { answer: 'unknown', severity: 'warning' },
  'content-unsettled': { answer: 'unknown', severity: 'warning' },
  'signature-holds': { answer: 'pass', severity: 'note' },
  'signature-under-own-key': { answer: 'unknown', severity: 'note' },
};

/** The answers of the check `provenance-documents`, by path. A document without problems and without a signature gives none. */
export function documentFindings(documents: readonly ProvenanceDocument[]): Finding[] {
  const sorted = [...documents].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return sorted.flatMap((document) => {
    const seen = new Map<string, number>();
    return [...document.problems, ...confirmed(document)].map((problem) => {
      const id = `provenance-documents:${document.path}:${problem.code}${problem.subject === '' ? '' : `:${problem.subject}`}`;
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      return finding(document.path, count === 1 ? id : `${id}#${count}`, problem);
    });
  });
}

/** A signature that holds is worth saying, and so is whose key it holds under. */
function confirmed(document: ProvenanceDocument): DocumentProblem[] {
  if (document.format !== 'gitjob-receipt' || document.facts?.result !== 'valid' || document.problems.length > 0) return [];
  const code = document.facts.keys === 'given' ? 'signature-holds' : 'signature-under-own-key';
  return [{ code, line: 1, column: 1, subject: '', values: { key: document.facts.key } }];
}

function finding(path: string, id: string, { code, line, column, subject, values }: DocumentProblem): Finding {
  const { answer, severity } = WEIGHTS[code] ?? { answer: 'fail', severity: 'warning' };
  return {
    id,
    check: 'provenance-documents',
    answer,
    severity,
    path,
    line,
    column,
    code,
    ...(subject === '' ? {} : { subject }),
    values,
    evidence: [],
  };
}
