import type { InputRole } from '../model/pack.js';
import type { RepoReport } from '../model/report.js';
/** The files of a pack. Names are ours, whatever the repository calls its own. */
export declare const NAMES: {
    readonly readme: 'README.txt';
    readonly manifest: 'manifest.json';
    readonly sums: 'SHA256SUMS';
    readonly report: 'report.json';
    readonly summary: 'summary.md';
    readonly findings: 'results.sarif';
    readonly impact: 'impact.json';
    readonly evidence: 'evidence/evidence.ndjson';
    readonly commits: 'evidence/commits.ndjson';
};
/** `inputs/<role>` with the ending that says how to read it. */
export declare function inputName(role: InputRole, source: string): string;
/** `ai-audit-<repository>-<head12>.zip`, in characters that every file system takes. */
export declare function packName({ repository, range }: Pick<RepoReport, 'repository' | 'range'>): string;
