import type { Analysis, Check } from '../model/check.js';
import type { Finding, FindingValues } from '../model/finding.js';
import type { FileTotals } from '../model/report.js';
import { isOpen, nothing, passes } from './answer.js';

export const hiddenUnicode: Check = {
  id: 'hidden-unicode',
  section: 'hiddenUnicode',
  title: 'Hidden characters',
  why: 'A person does not see them, an agent or a compiler reads them: instructions and code can say something else than they show.',
  fix: 'look at the bytes (ai-provenance shows each as \\u{…}), remove the characters, and find out who put them there',
  reads: ['commits'],
  run({ repo, found }: Analysis): Finding[] {
    const own = found.filter(({ check }) => check === 'hidden-unicode');
    const { files } = repo.totals;
    if (files === null) return [nothing('hidden-unicode', 'no-commit')];
    return isOpen(own) ? own : [passes('hidden-unicode', 'no-hidden-text', searched(files)), ...own];
  },
};

/** Links, binaries and what is too large are told as what nobody searched. */
function searched({ files, uncommitted, skipped: { partly, ...unread } }: FileTotals): FindingValues {
  const skipped = Object.values(unread).reduce((sum, n) => sum + n, 0);
  return { files: files + uncommitted - skipped, skipped };
}
