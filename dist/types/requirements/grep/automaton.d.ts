import { type CharacterSet } from './characters.js';
import type { Expression } from './expression.js';
/** Steps of a program: at most so many are written. */
export declare const MOST_STEPS = 10000;
/** The patterns of a command ask for more work than is done for them. */
export declare class TooMuchWork extends Error {
}
export interface Span {
    from: number;
    to: number;
}
/**
 * Runs an expression over bytes as a deterministic automaton that is built while it runs (K. Thompson 1968; R. Cox, "Regular Expression
 * Matching Can Be Simple And Fast"): time grows with the length of the text whatever the expression. Characters are those of UTF-8; a
 * byte that belongs to none is matched by nothing and is no part of a word.
 */
export declare class Automaton {
    private readonly steps;
    /** First code points of the stretches whose characters all sets treat alike, and the class of each stretch. */
    private readonly starts;
    private readonly classes;
    private readonly ascii;
    /** Classes: those of characters, a byte that is not UTF-8, the end of the line. */
    private readonly stray;
    private readonly end;
    private readonly holds;
    private readonly kinds;
    private readonly visited;
    private readonly asserts;
    private round;
    private work;
    private cells;
    private states;
    private ids;
    private readonly mostCells;
    constructor(expression: Expression, word: CharacterSet);
    /** Writes the program: what a step does not say goes on to the next one. */
    private write;
    /** The first line from `at`, where a line begins, that holds a match; lines end with a newline. */
    nextLine(bytes: Uint8Array, at: number): Span | null;
    /** Whether the line holds a match. */
    test(bytes: Uint8Array, line: Span): boolean;
    /** The leftmost match of the line that begins at `at` or later, and of those the longest (POSIX.1-2017 XBD 9.1). */
    find(bytes: Uint8Array, line: Span, at: number): Span | null;
    private rowOf;
    private go;
    private advance;
    /** Follows what takes no character, and says whether a match ends here. */
    private follow;
    private stateOf;
    /** State 0 is the beginning of a line. */
    private reset;
    private classOf;
    private classBefore;
}
/** The character that begins here, or -1: a byte of no character (Unicode 15, table 3-7). */
export declare function decode(bytes: Uint8Array, at: number): number;
export declare const widthOf: (code: number) => number;
export declare function lineEnd(bytes: Uint8Array, at: number): number;
