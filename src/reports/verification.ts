import { canonicalJson } from '../canonical.js';
import type { Verification, VerificationStep, VerificationStepId } from '../model/pack.js';
import { line, safeJson } from './escape.js';
import { PLAIN, plural, type Style } from './layout.js';

interface StepWords {
  title: string;
  /** What it means when it fails, in plain words. */
  means: string;
}

const CHANGED = 'The file is not as it was written: it was damaged on its way, or changed.';
const FORGED = 'The parts of the file do not fit together. Somebody may have changed the report and what lies around it.';

const WORDS: Record<VerificationStepId, StepWords> = {
  container: { title: 'The file is an audit pack, unchanged in form', means: CHANGED },
  checksums: { title: 'Every file has its fingerprint', means: CHANGED },
  report: { title: 'The report is well formed', means: FORGED },
  manifest: { title: 'The manifest lists what is there', means: FORGED },
  copies: { title: 'Evidence and impact are those of the report', means: FORGED },
  inputs: { title: 'Policy and documents are those that were judged', means: FORGED },
  renderings: { title: 'The pages for people say what the report says', means: FORGED },
  commits: { title: 'Every commit is the one its id names', means: FORGED },
  range: { title: 'No commit of the range is missing, and none is added', means: FORGED },
  attribution: { title: 'Evidence and attribution follow from the commits', means: FORGED },
  totals: { title: 'The counts add up', means: FORGED },
  findings: { title: 'The findings follow from commits and policy', means: FORGED },
  verdict: { title: 'The result follows from the findings', means: FORGED },
  boundary: { title: 'What lies before the range', means: FORGED },
  records: { title: 'Notes and session records', means: FORGED },
  contents: { title: 'Files of the repository', means: FORGED },
  repository: { title: 'The repository', means: FORGED },
  signature: { title: 'A signature', means: FORGED },
};

const MARKS: Record<VerificationStep['status'], string> = { ok: 'ok', failed: 'FAILED', 'not-checked': 'not checked' };

/** What came of verifying, for a person who has to rely on it: the result first, then every step in plain words. */
export function renderVerificationText(verification: Verification, style: Style = PLAIN): string {
  const { steps } = verification;
  const failed = steps.find(({ status }) => status === 'failed');
  const rows = steps.map(({ id, status, said, where }) => {
    const mark = MARKS[status].padEnd(12);
    return `${status === 'failed' ? style.bad(mark) : mark} ${WORDS[id].title}\n             ${where === null ? '' : `${where}: `}${line(said, 1000)}`;
  });
  return `${[...headOf(verification, failed), '', ...rows, '', ...endOf(verification, failed)].join('\n')}\n`;
}

function headOf({ report, sha256, outcome }: Verification, failed: VerificationStep | undefined): string[] {
  const about =
    report === null
      ? []
      : [
          `repository   ${line(report.repository ?? 'not named')}`,
          `range        ${line(report.range.base ?? 'the beginning')} .. ${line(report.range.head ?? 'no commit')}`,
          `commits      ${report.commits}`,
        ];
  const reasons = report === null || report.reasons.length === 0 ? '' : ` (${line(report.reasons.join(', '), 500)})`;
  const result = report === null ? [] : [`RESULT       ${report.result.toUpperCase()}${reasons}`];
  const part =
    outcome === 'in-part'
      ? ['VERIFIED     in part only, see below']
      : ['VERIFIED     the file is whole, and the result follows from what it holds'];
  // What a refused pack says of itself is worth nothing.
  return failed === undefined
    ? [...result, ...part, ...about, `sha256       ${sha256}`]
    : ['REFUSED      do not rely on this file', `sha256       ${sha256}`];
}

function endOf({ steps, outcome }: Verification, failed: VerificationStep | undefined): string[] {
  if (failed !== undefined) {
    return [
      `Refused at: ${WORDS[failed.id].title.toLowerCase()}.`,
      WORDS[failed.id].means,
      'Next: get the file again from where it was published, compare its sha256, and ask whoever sent it.',
    ];
  }
  const left = steps.filter(({ status }) => status === 'not-checked').length;
  return [
    outcome === 'verified'
      ? 'Verified: everything that follows from the file itself is as it says.'
      : 'Verified in part: nothing is wrong, but something that follows from the file could not be worked out again. See "not checked".',
    `Not checked: ${left} ${plural('point', left)}; each says why, or how to find out.`,
  ];
}

/** The same as data: sorted keys, two spaces, one line feed at the end. */
export function renderVerificationJson(verification: Verification): string {
  return `${safeJson(canonicalJson(verification, 2))}\n`;
}
