import type { Language } from '../catalog/languages.js';
import { type LineRange } from './comments.js';
/** Where the words of a line stand. */
export interface Words extends LineRange {
    place: 'comment' | 'front-matter' | 'paragraph' | 'code';
}
/**
 * Tells comments, front matter and paragraphs from code, strings, fences, quotations, lists and tables, for the given lines of one text.
 * Text and offsets are bytes (latin1): nothing but ASCII decides.
 */
export declare class Places {
    #private;
    /** @param lines sorted */
    constructor(text: string, language: Language, lines: readonly LineRange[]);
    /** Null: the line is an example, a quotation, or part of a string. */
    of(line: LineRange): Words | null;
    /** Neither in a comment nor in a long string. */
    isCode(at: number): boolean;
    /** Near the end of the text. */
    atEnd(line: LineRange): boolean;
}
