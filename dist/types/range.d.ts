import type { Gap } from './model/evidence.js';
import type { Range, RefsWalked } from './model/report.js';
import type { Git, Ref, Selection } from './world/git/index.js';
/** What to walk, as people ask for it. Nothing given means the default range. */
export interface RangeRequest {
    /** `A..B`, `A...B`, `A^!`, or a revision whose whole history is meant. */
    range?: string;
    base?: string;
    head?: string;
    /** Every branch, remote branch and tag, and HEAD. */
    all?: boolean;
    /** Ref names or globs to walk: `refs/pull/*`. */
    refs?: string[];
    /** Exactly these commits: full object ids. */
    ids?: string[];
    /** Committer dates, both included: `2026-01-31`, an ISO time, or `3 months ago`. */
    since?: string;
    until?: string;
}
export interface ResolvedRange {
    selection: Selection;
    range: Omit<Range, 'commits'>;
    gaps: Gap[];
}
/**
 * Turns a request into object ids; from here on no revision text reaches git again.
 * @throws ProvenanceError `usage`, `unknown-revision`
 */
export declare function resolveRange(git: Git, request: RangeRequest, refs: readonly Ref[], now: number): Promise<ResolvedRange>;
export declare function countRefs(walked: readonly string[]): Omit<RefsWalked, 'notes'>;
/** Seconds since 1970. A day alone means its first second for `since` and its last for `until`; zones default to UTC. */
export declare function parseDate(text: string, end: 'since' | 'until', now: number): number;
export declare function isoTime(seconds: number): string;
