import type { AttestationReport } from '../../model/attestation.js';
import type { RepoReport } from '../../model/report.js';
/** What a badge tells. `date` is when it was checked, `head` the commit against which. */
export type Badge = {
    repository: string | null;
} & ({
    state: 'confirmed';
    percentage: number;
    commits: number;
    date: string;
    head: string | null;
} | {
    state: 'differs' | 'incomplete';
    date: string;
    head: string | null;
} | {
    state: 'absent';
});
/** @param date when the attestation was checked, `YYYY-MM-DD` in UTC */
export declare function badgeOf(repo: Pick<RepoReport, 'repository' | 'complete' | 'findings'>, attestation: AttestationReport | null, date: string): Badge;
/**
 * A badge as one SVG that needs nothing else: no font, script, style sheet or link. Every text has a fixed length, so that it looks the
 * same whatever font a reader has. What is foreign in a text is escaped, with its active characters made visible.
 */
export declare function renderBadge(badge: Badge): string;
