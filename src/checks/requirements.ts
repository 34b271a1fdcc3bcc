import type { Analysis, Check } from '../model/check.js';
import type { Finding } from '../model/finding.js';
import { isOpen, nothing, passes } from './answer.js';

export const requirements: Check = {
  id: 'requirements',
  section: 'requirements',
  title: 'Security requirements',
  why: 'A requirement that nobody evaluates is a wish. Each control is held against the code at this commit.',
  fix: 'ai-provenance requirements show <id> says what must hold and how',
  reads: ['requirements'],
  run({ repo, found, documents }: Analysis): Finding[] {
    const { state, path } = documents.requirements;
    if (state !== 'read') return [nothing('requirements', state === 'absent' ? 'no-file' : 'unreadable', { path })];
    const broke = new Set(repo.requirements?.change?.broke);
    const own = found
      .filter(({ check }) => check === 'requirements')
      .map((finding) =>
        broke.has(finding.subject ?? '') ? { ...finding, values: { ...finding.values, broke: true } } : finding,
      );
    const controls = repo.requirements?.controls ?? [];
    const hold = controls.filter(({ answer }) => answer === 'pass').length;
    return isOpen(own) ? own : [passes('requirements', 'controls-hold', { hold, of: controls.length, path }), ...own];
  },
};
