import type { MessageLine } from '../model/commit.js';
/** A line of the message as it lies in the object, before anything is concluded about it. */
export interface RawLine {
    text: string;
    line: number;
    offset: number;
}
/**
 * Tells the commit's own words from mentions. A line inside git's trailer block is the commit's word. Elsewhere a line counts when
 * it starts at the margin and is no quotation, list item, code, fenced block or `<details>` block. An unclosed fence or block hides
 * nothing.
 */
export declare function annotate(raw: readonly RawLine[]): MessageLine[];
