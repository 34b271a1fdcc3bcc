import { type CharacterSet, type Folding } from './characters.js';
import { type Fault } from './fault.js';
/**
 * Reads `[…]` from `at` as GNU grep does in a UTF-8 locale: ranges go by code point; with `-i` a range is read in capitals, and
 * [:upper:] and [:lower:] are [:alpha:]. A hyphen that is neither first, last nor inside a range is an error.
 */
export declare function parseBracket(characters: readonly string[], at: number, folding: Folding | null): {
    set: CharacterSet;
    end: number;
} | Fault;
