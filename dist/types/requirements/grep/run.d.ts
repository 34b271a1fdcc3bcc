import type { GrepPlan } from './plan.js';
export interface GrepFile {
    path: string;
    bytes: Uint8Array;
}
/** A selected line, or with `-o` a part of one. Lines and columns count from 1, columns in characters. */
export interface GrepMatch {
    path: string;
    line: number;
    /** Where the match begins; null with `-v`. */
    column: number | null;
    text: string;
}
export interface GrepResult {
    /** The exit status of grep: 0 a line was selected, 1 none, 2 something could not be searched. */
    status: 0 | 1 | 2;
    /** Whether the command says yes: with `!` turned round, but an error is never a yes. */
    holds: boolean;
    /** Files searched. */
    files: number;
    filesMatched: number;
    /** Lines selected in all. */
    selected: number;
    /** The first of what grep prints as lines, as many as asked for. */
    matches: GrepMatch[];
    /** Selected lines of each file, in the order of the files, as many files as asked for: what `-c`, `-l` and `-L` print comes from it. */
    counts: {
        path: string;
        selected: number;
    }[];
    /** Files with matching lines that grep does not print: they are not text. */
    binary: string[];
    errors: string[];
}
/**
 * Runs a plan over the regular files of a tree and gives what GNU grep 3.8 gives in a UTF-8 locale whose current folder is the root.
 * `most` bounds each list of the result. Each file is read at most once, and only when it is searched. Work is bounded: a command that
 * asks for more ends with status 2.
 */
export declare function runGrep(plan: GrepPlan, files: Iterable<GrepFile>, most: number): GrepResult;
/** What one file gives to a command: selected lines, the first of them, and what kept it from being searched. */
export interface FileSearch {
    selected: number;
    matches: GrepMatch[];
    errors: string[];
}
/** A command made ready to search files one by one. Which ones it searches, and what operands it misses, only the whole tree tells. */
export interface GrepSearcher {
    searches(path: string): boolean;
    search(file: GrepFile): FileSearch;
    /** A symbolic link that the command would follow, whose target is unknown. */
    follows(links: readonly string[]): string | null;
    /** What grep would say about operands that lead to none of these paths. */
    problems(paths: readonly string[]): string[];
}
/** @param most how many lines of a file are told */
export declare function grepSearcher(plan: GrepPlan, most: number): GrepSearcher;
