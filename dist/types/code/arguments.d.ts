import { type CallGrammar } from './languages/grammar.js';
import { type Code } from './tokens.js';
/** One argument of a call, or one field of a value. */
export interface Argument {
    /** As written, comments included, at most 2,000 characters. Untrusted. */
    text: string;
    /** Its name, where it is given one: `usedforsecurity=False`, `InsecureSkipVerify: true`. */
    keyword: string | null;
    /** Of a plain literal its value; null for anything else, and for `null`, `None` and `nil`. */
    literal: string | number | boolean | null;
    /** Of an object or dictionary what stands in it, two levels deep: `algorithm`, `tls.rejectUnauthorized`. */
    members: readonly Member[];
}
export interface Member {
    path: string;
    text: string;
    literal: string | number | boolean | null;
}
/** What stands between two brackets, parted by commas; nothing where the closing one is missing. */
export declare function argumentsIn(code: Code, open: number, close: number, grammar: CallGrammar): Argument[];
