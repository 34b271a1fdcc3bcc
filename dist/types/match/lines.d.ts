import type { LineRange } from './comments.js';
/** A line is looked at through so many bytes. */
export declare const LINE_WINDOW: number;
export interface Candidate extends LineRange {
    /** Counting from 1. */
    number: number;
    /** Where the first thing worth a look was found in it. */
    hit: number;
}
/** The lines of a text (latin1) in which an expression finds something, each once, at most `limit` of them. */
export declare function linesWith(expression: RegExp, text: string, limit: number): Candidate[];
/** Bytes, one a character, as the UTF-8 text they are. */
export declare function decoded(bytes: string): string;
/** Characters, not UTF-16 units. */
export declare function characters(text: string): number;
