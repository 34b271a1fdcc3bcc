import type { InputRole } from '../model/pack.js';
import type { RepoReport } from '../model/report.js';

/** The files of a pack. Names are ours, whatever the repository calls its own. */
export const NAMES = {
  readme: 'README.txt',
  manifest: 'manifest.json',
  sums: 'SHA256SUMS',
  report: 'report.json',
  summary: 'summary.md',
  findings: 'results.sarif',
  impact: 'impact.json',
  evidence: 'evidence/evidence.ndjson',
  commits: 'evidence/commits.ndjson',
} as const;

/** `inputs/<role>` with the ending that says how to read it. */
export function inputName(role: InputRole, source: string): string {
  const ending = /\.(ya?ml|json)$/i.exec(source)?.[1]?.toLowerCase() ?? 'yaml';
  return `inputs/${role}.${ending}`;
}

/** `ai-audit-<repository>-<head12>.zip`, in characters that every file system takes. */
export function packName({ repository, range }: Pick<RepoReport, 'repository' | 'range'>): string {
  const last = repository.name?.split('/').at(-1) ?? '';
  const plain = last.replace(/[^A-Za-z0-9_.-]+/g, '-').replace(/\.{2,}/g, '.');
  const name = plain.replace(/^[.-]+|[.-]+$/g, '').slice(0, 60);
  return `ai-audit-${name === '' ? 'repository' : name}-${range.head?.slice(0, 12) ?? 'no-commit'}.zip`;
}
