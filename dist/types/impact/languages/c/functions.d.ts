import { type Code } from '../../../code/tokens.js';
import type { Span } from '../../language.js';
/** The functions that a file defines, and names that it uses as functions of other files are used. */
export interface Functions {
    /** `exported`: other files can be linked with it. */
    spans: Span[];
    uses: string[];
    /** Of each of them the first line. */
    useLines: number[];
    entry: boolean;
}
/**
 * A function is told by its name on a line that begins at the margin, and a brace behind its parameters: braces themselves do not pair
 * where branches of `#if` hold one each.
 */
export declare function functionsOf(code: Code): Functions;
