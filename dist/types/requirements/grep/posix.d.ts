import { type Folding } from './characters.js';
import { type Expression } from './expression.js';
import { type Fault } from './fault.js';
export interface Dialect {
    extended: boolean;
    /** Of `-i`. */
    folding: Folding | null;
}
type Read = {
    expression: Expression;
    warnings: string[];
} | Fault;
/**
 * Reads one line of a basic or extended regular expression as GNU grep 3.8 does (POSIX.1-2017 XBD 9, and the extensions of the manual,
 * section 3). What grep's two engines read differently is refused, as are back-references, equivalence classes and collating symbols.
 */
export declare function parsePosix(pattern: string, dialect: Dialect): Read;
export {};
