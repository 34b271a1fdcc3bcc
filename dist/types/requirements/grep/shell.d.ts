/** A piece of a word, as a POSIX shell reads it. */
export interface Piece {
    text: string;
    quoted: boolean;
}
export interface Word {
    pieces: readonly Piece[];
    /** The word as the program sees it. */
    text: string;
    /** Where it begins in the command. */
    at: number;
}
export interface Refusal {
    unsupported: string;
    at: number;
    fix: string | null;
}
/**
 * Splits a command into words as POSIX.1-2017 XCU 2.2 and 2.3 do, for quoting alone: quotation marks are taken away, nothing is expanded,
 * and whatever else a shell would act on is refused.
 */
export declare function splitWords(command: string): Word[] | Refusal;
