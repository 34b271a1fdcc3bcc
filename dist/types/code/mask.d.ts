import type { Syntax } from '../catalog/languages.js';
import type { TextPart } from '../model/requirement.js';
/** A stretch of text that is no code, its opening and closing included. */
export interface MaskSpan {
    start: number;
    /** Behind its last character. */
    end: number;
    kind: 'string' | 'comment';
    /** The string is interrupted by code: it begins behind some (`}…`), or ends before some (`…${`). */
    after?: true;
    before?: true;
}
/**
 * Why nobody should build on what was read. `unterminated` a string or comment has no end · `unbalanced` brackets do not pair ·
 * `minified` a line holds more code than people write · `too-deep` more brackets are open than people open · `unknown-language`.
 */
export interface Unsure {
    reason: 'unterminated' | 'unbalanced' | 'minified' | 'too-deep' | 'unknown-language';
    /** From 1; 0: the file as a whole. */
    line: number;
}
export interface Range {
    start: number;
    end: number;
}
/** What of a text is string or comment; everything else is code. */
export interface Mask {
    length: number;
    /** In order, not empty, none overlapping another. */
    spans: readonly MaskSpan[];
    unsure: Unsure | null;
    /** Read by every string form of the language; otherwise by quotes alone, which a literal without quotes can mislead for a line. */
    exact: boolean;
    /** Markup: where a script stands, and only there is code in a programming language. Null: everywhere. */
    scripts: readonly Range[] | null;
}
/**
 * For every character whether it is code, string or comment. Linear in the length of the text, whatever the text; never throws.
 *
 * - Quotes, prefixes (`rb"`) and interpolation marks (`${`, `}`) belong to the string; what stands between the marks is code. So are the
 *   expressions of Python f-strings, of C# `$"…"`, Kotlin, Swift, Ruby and `$(…)` in shell. Here-documents are string throughout.
 * - Regular expression literals and text between JSX tags are string.
 * - A string that is a statement of its own (a docstring) is comment.
 * - PHP outside `<?php … ?>` is string. HTML, Vue and Svelte: what stands in `script` and `style` is read as JavaScript and CSS; of the
 *   rest only comments are told, tags, attributes and words are code (`scripts` tells them apart).
 */
export declare function maskOf(text: string, syntax: Syntax): Mask;
/** The kind of one character. */
export declare function kindAt(mask: Mask, offset: number): 'code' | 'string' | 'comment';
/**
 * A text of the same length in which everything outside the part is blank. Line breaks stay, so offsets and lines do too.
 * Code, strings and comments part the text: each character other than white space is in exactly one of them.
 */
export declare function partOf(text: string, mask: Mask, part: TextPart): string;
