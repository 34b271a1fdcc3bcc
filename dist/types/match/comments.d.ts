import type { Syntax } from '../catalog/languages.js';
/** A stretch of a file that is a comment or a string of several lines; `words` is where what it holds begins. */
export interface Span {
    start: number;
    words: number;
    /** Behind its last character, the closing not included. */
    end: number;
    form: 'line' | 'block' | 'string';
}
/** A line of the text, without its line feed. */
export interface LineRange {
    start: number;
    end: number;
}
/**
 * The comments and long strings that touch the given lines, both in order. What a string, a template literal, a here-document or a regular
 * expression holds is no comment. Linear in the length of the text, whatever the text.
 */
export declare function spansOn(lines: readonly LineRange[], text: string, syntax: Syntax): Span[];
