import type { Analysis, Check } from '../model/check.js';
import type { Evidence } from '../model/evidence.js';
import type { Finding } from '../model/finding.js';
import type { CommitReport } from '../model/report.js';
import { answer, notDemanded, passes } from './answer.js';
import { citedBy, isAttributed, ofTools } from './commits.js';

export const disclosure: Check = {
  id: 'disclosure',
  section: 'disclosure',
  title: 'Disclosure',
  why: 'The policy asks that a commit made with an AI tool says so itself, in a trailer that stays with it.',
  fix: 'add the trailer to the message (git commit --amend, or git rebase -i for older ones): Assisted-by: <tool>:<model>',
  reads: ['commits'],
  run({ repo }: Analysis, { disclosure: { require, trailers } }): Finding[] {
    if (require === 'none') return [notDemanded('disclosure')];
    const cited = citedBy(repo);
    const asked = repo.commits.filter((commit) => isAttributed(commit) || isMalformed(cited(commit)));
    const faults = asked.flatMap((commit) => faultOf(commit, cited(commit), trailers));
    if (asked.length === 0)
      return [answer('disclosure', 'no-ai-commits', { answer: 'not-applicable', values: { of: repo.totals.commits } })];
    return faults.length > 0 ? faults : [passes('disclosure', 'all-disclosed', { commits: asked.length, of: asked.length })];
  },
};

function faultOf(commit: CommitReport, evidence: readonly Evidence[], trailers: readonly string[]): Finding[] {
  const disclosing = ofTools(evidence).filter((item) => item.kind === 'trailer' || item.kind === 'co-author');
  const allowed = new Set(trailers.map((name) => name.toLowerCase()));
  if (disclosing.some((item) => item.because !== 'disguised' && allowed.has(trailerOf(item) ?? ''))) return [];
  const malformed = disclosing.filter((item) => item.because === 'disguised' || trailerOf(item) === null);
  const rests = malformed.length > 0 ? malformed : ofTools(evidence);
  return [
    {
      id: `disclosure:${commit.id}`,
      check: 'disclosure',
      code: malformed.length > 0 ? 'disclosure-malformed' : 'undisclosed',
      answer: 'fail',
      severity: 'error',
      path: '',
      commit: commit.id,
      values: {
        subject: commit.subject,
        tools: [...new Set(commit.tools.map(({ id }) => id))].join(', '),
        trailers: trailers.join(', '),
        quote: rests[0]?.quote?.trim() ?? null,
      },
      evidence: rests.map(({ id }) => id),
    },
  ];
}

/** A line that was meant to be a trailer and is none, on a commit that shows nothing stronger. */
function isMalformed(evidence: readonly Evidence[]): boolean {
  return ofTools(evidence).some(({ because }) => because === 'disguised');
}

/** The key of a well-formed trailer line, in lower case; null for any other line. */
export function trailerOf({ quote = '' }: Evidence): string | null {
  return /^([A-Za-z0-9-]+)[ \t]*:/.exec(quote)?.[1]?.toLowerCase() ?? null;
}
