import type { Config } from '../config.js';
import type { AttestedRange, Behind } from '../model/attestation.js';
import type { VerifiedFigures } from '../model/document.js';
import type { Gap } from '../model/evidence.js';
import type { CommitReport, RepoReport, Report } from '../model/report.js';
import { type Progress, type ScanOptions } from '../scan.js';
import type { Git } from '../world/git/index.js';
import type { World } from '../world/index.js';
import { type CountedTimes } from './claims.js';
import { type ParsedAttestation } from './parse.js';
export interface Recounting {
    config: Config | undefined;
    /** The commit up to which commits count; null when there is none. */
    head: string | null;
    onProgress?: (progress: Progress) => void;
}
/** The commits that an attestation is about, scanned, with their times. */
export interface Recount {
    report: Report;
    repo: RepoReport;
    times: CountedTimes;
}
/** Scans a range for an attestation: all commits with evidence, their lines, no files. */
export declare function recount(world: World, request: ScanOptions, { config, onProgress }: Omit<Recounting, 'head'>): Promise<Recount>;
/** What git says of all commits of HEAD up to a moment, merges left out; null when not all of them can be seen. */
export declare function figuresUntil(world: World, moment: string, { config, head }: Recounting): Promise<VerifiedFigures | null>;
/** How the commits of a claim were found again, and what became of the head that it names. */
export interface Found {
    recount: Recount;
    range: AttestedRange;
    /** The head of the file, when the present history does not hold it. */
    rewritten: string | null;
    behind: Behind | null;
}
/** Finds the commits again that an attestation counts: by its object ids where it has them, else by its dates. */
export declare function findAgain(world: World, parsed: ParsedAttestation, path: string, recounting: Recounting): Promise<Found>;
/** What a change brings: where it begins, and its commits with AI evidence. */
export interface BroughtCommits {
    base: string;
    assisted: readonly Pick<CommitReport, 'id' | 'date'>[];
}
/** How many commits a file does not count although they were there when it was made: it begins behind them. */
export declare function leftOut(git: Git, { recount: { repo }, range, rewritten }: Found, { claims }: ParsedAttestation, { base, assisted }: BroughtCommits, gaps: Gap[]): Promise<number>;
