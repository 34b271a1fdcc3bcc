import { type CheckId, type Finding } from '../model/finding.js';
import type { ImpactReport } from '../model/impact.js';
import type { RepoReport, Report } from '../model/report.js';
/** What a gate found, in words for every channel. Nothing here is escaped: who writes it into a channel does that. */
/** Where a check stands, the worst first. `undecided`: an error or a warning if it were one. */
export declare const STANDINGS: readonly ['error', 'undecided', 'warning', 'ok', 'note', 'unasked'];
export type Standing = (typeof STANDINGS)[number];
/** What a finding makes of its check. A note changes nothing, so a check that passes with notes passes. */
export declare function standingOf({ answer, severity }: Finding): Standing;
/** Whether somebody has to act on it. */
export declare function needsAction(finding: Finding): boolean;
/** Worst first, then by place. */
export declare function worstFirst(findings: readonly Finding[]): Finding[];
/** One check and everything that it found, the worst first. */
export interface CheckAnswers {
    check: CheckId;
    title: string;
    standing: Standing;
    worst: Finding;
    /** Findings that somebody has to act on. */
    open: Finding[];
    notes: number;
}
/** The checks that were asked, in the order in which people read them. */
export declare function answersOf({ findings }: Pick<RepoReport, 'findings'>): CheckAnswers[];
/** Checks with something to act on, the worst first. */
export declare function openAnswers(repo: Pick<RepoReport, 'findings'>): CheckAnswers[];
/** `2 errors, 1 undecided, 1 warning, 1 gap`; empty where there is nothing to act on. */
export declare function countWords(repos: readonly Pick<RepoReport, 'findings' | 'gaps'>[]): string;
/** `FAIL (2 errors, 1 warning)`, `PASS (9 checks hold)`: the whole result of all repositories. */
export declare function verdictWords({ result, repos }: Report): string;
/** What a finding says, behind what it is about where its sentence does not say that. Untrusted text. */
export declare function phraseOf(finding: Finding): string;
/** How many findings there are beside the worst one of a check. */
export declare function moreWords({ open, notes, standing }: CheckAnswers): string;
/** Checks that say nothing about this change, and why. A check that is switched off gives no finding at all. */
export declare function unaskedWords(repo: RepoReport): string[];
/** Words of ours, and behind them what comes from the repository. */
export interface Fact {
    words: string;
    code?: string;
}
/** What was judged, and by what. */
export declare function factsOf(repo: RepoReport): Fact[];
/** `6 of 14 commits, 412 of 1,030 added lines`, and the tools, most commits first. */
export declare function evidenceWords({ totals, impact, tools }: RepoReport): {
    counts: string[];
    tools: [string, number][];
    more: number;
};
/** The verdict on the impact, and the factors that raise it. */
export declare function impactWords(impact: ImpactReport): string;
/** What to do about a finding. One that gaps left undecided is mended by mending these. */
export declare function fixOf({ check, code }: Finding): string;
/** What to do about all that a check found, each thing once. */
export declare function fixesOf({ open }: CheckAnswers): string[];
/** The one thing to do next. */
export declare function nextWords({ result, repos }: Report): string;
