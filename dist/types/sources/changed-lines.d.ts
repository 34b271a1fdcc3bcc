import type { Gap } from '../model/evidence.js';
import type { RepoReport } from '../model/report.js';
import { type Git } from '../world/git/index.js';
/** Lines that a change added to one file, as `git blame` finds them at its head. */
export interface AddedLines {
    added: number;
    /** Those of commits with a declared or recorded AI attribution. */
    ai: number;
    /** Of these, those whose commit names no reviewer. */
    unreviewed: number;
}
export interface ChangedLinesReading {
    git: Git;
    gaps: Gap[];
    onFiles(done: number, total: number): void;
}
/**
 * Who wrote the lines that a range brought. Only files that a commit with an AI attribution touched are blamed; of the others the lines
 * of the diff count. Null for a file: nobody can tell.
 * @param paths `inPlace`: those of them that had the same name all the time
 * @param diff lines that each path has more at the head
 */
export declare function readChangedLines({ git, gaps, onFiles }: ChangedLinesReading, { base, head }: {
    base: string | null;
    head: string;
}, { paths, inPlace }: {
    paths: readonly string[];
    inPlace: ReadonlySet<string>;
}, diff: ReadonlyMap<string, {
    added: number;
}>, repo: Pick<RepoReport, 'commits' | 'evidence'>): Promise<{
    files: Map<string, AddedLines | null>;
    commits: number;
    aiCommits: number;
}>;
