import type { FileMatcher } from '../match/files.js';
import type { Sighting } from '../match/sighting.js';
import type { Gap } from '../model/evidence.js';
import type { SkippedFile } from '../model/report.js';
import { type Git, type TreeChange } from '../world/git/index.js';
/** A file that shows something. */
export interface FileRow {
    path: string;
    /** Object id of the content; null for an uncommitted file. */
    blob: string | null;
    /** A tool reads the file as instructions. */
    instructs: boolean;
    sightings: Sighting[];
}
/** What the files of a tree show, as data: changes can be applied to it. */
export interface FileFacts {
    /** Files in scope. */
    files: number;
    rows: FileRow[];
    skipped: SkippedFile[];
}
export interface FileReading {
    git: Git;
    matcher: FileMatcher;
    gaps: Gap[];
    /** Called before git searches so many files. */
    onSearch(total: number): void;
    /** Called with the number of files read so far. */
    onFiles(read: number, total: number): void;
}
/** Larger files are named, not read. */
export declare const FILE_LIMIT_BYTES: number;
/** Every file of a commit's tree. */
export declare function readTree(reading: FileReading, commit: string): Promise<FileFacts>;
/** One file of a commit's tree. */
export declare function readFile(reading: FileReading, commit: string, path: string): Promise<FileFacts>;
/** The files that a commit's tree has otherwise than `from`; files that set up a tool are looked for in the whole tree. */
export declare function readChanges(reading: FileReading, from: string, commit: string): Promise<FileFacts>;
/** What an earlier reading of another tree becomes when its changes are applied. */
export declare function applyChanges(reading: FileReading, known: FileFacts, commit: string, changes: readonly TreeChange[]): Promise<FileFacts>;
/** A tree that git cannot read is something that could not be seen; any other error is thrown again. */
export declare function unreadableTree(commit: string, error: unknown): Gap;
/** More odd characters than anybody needs: what is behind them was not seen. */
export declare function partlyRead(path: string): Gap;
