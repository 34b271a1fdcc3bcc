import { type Evidence } from './model/evidence.js';
import type { Finding } from './model/finding.js';
import { type FileReport, type FileScope, type FileTotals, type SkippedFile } from './model/report.js';
import type { FileFacts, FileRow } from './sources/files.js';
/** What one place showed: the tree of a commit, or the work tree. */
export interface FilePart {
    scope: FileScope;
    /** Null for the work tree. */
    commit: string | null;
    facts: FileFacts;
}
export interface FileConclusions {
    files: FileReport[];
    skipped: SkippedFile[];
    findings: Finding[];
    evidence: Evidence[];
    /** Null when no files were looked at. */
    totals: FileTotals | null;
}
/** Turns what files show into the report's rows. Pure. */
export declare function concludeFiles(parts: readonly FilePart[]): FileConclusions;
/** Hidden text in instructions is an attack on the agent that reads them; in other files, on the person who reviews them. */
export declare function hiddenText({ path, instructs }: Pick<FileRow, 'path' | 'instructs'>, commit: string | null, evidence: readonly Evidence[]): Finding[];
