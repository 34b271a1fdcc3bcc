import { type Expression } from './expression.js';
/** What a command prints. It decides which of the selected lines are told, never the exit status. */
export type Output = 'lines' | 'parts' | 'counts' | 'names' | 'names-without' | 'nothing';
/** A file or folder of the command line. */
export interface Operand {
    /** As written, quotes taken away: what grep compares globs with. */
    written: string;
    /** Parts of the path below the root, each a text or a glob as a shell expands it; none: the root. */
    parts: readonly {
        text: string;
        glob: boolean;
    }[];
    /** It ends with a slash: only a folder will do. */
    folder: boolean;
}
/** A file glob; of several that match the last one counts. */
export interface FileGlob {
    glob: string;
    include: boolean;
}
/** A grep command that is understood. Plain data: what it means is decided by {@link runGrep}. */
export interface GrepPlan {
    /** Begins with `!`: it holds where nothing is found. */
    inverted: boolean;
    expression: Expression;
    /** Words are ASCII (`-P`) or those of Unicode. */
    words: 'ascii' | 'unicode';
    invertMatch: boolean;
    output: Output;
    mostLines: number | null;
    binary: 'binary' | 'text' | 'without-match';
    recursive: boolean;
    /** `-R`: symbolic links inside folders are followed, which no tree of a commit can tell. */
    followsLinks: boolean;
    files: readonly FileGlob[];
    skippedFolders: readonly string[];
    /** None: everything from the root. */
    operands: readonly Operand[];
    /** What is likely not meant as written, though grep takes it. */
    warnings: readonly string[];
}
/** Why a text is not run. `at` counts UTF-16 units from the beginning of the text. */
export type GrepRefusal = {
    unsupported: string;
    at: number;
    fix: string | null;
} | {
    error: string;
    at: number;
    fix: string | null;
};
export declare const isPlan: (parsed: GrepPlan | GrepRefusal) => parsed is GrepPlan;
/**
 * Reads a `verification:` as a grep command of GNU grep 3.8, as a POSIX shell would hand it over. Only quoting is done as in a shell:
 * anything else that a shell or another program would do is `unsupported`, a command that grep would refuse or that can find nothing is
 * an `error`. Neither is ever run.
 */
export declare function parseVerification(text: string): GrepPlan | GrepRefusal;
