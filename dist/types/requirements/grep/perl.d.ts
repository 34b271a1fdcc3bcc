import { type Expression } from './expression.js';
import { type Fault } from './fault.js';
/**
 * Reads the part of a Perl-compatible expression (`grep -P`, PCRE2 10.42) that says which lines match without looking back or ahead:
 * characters, sets, groups, alternatives, repeats, `^ $ \b \B`. Everything else is refused. `\d \w \s \b` know ASCII alone, as in grep 3.8.
 */
export declare function parsePerl(pattern: string, ignoreCase: boolean): {
    expression: Expression;
    warnings: string[];
} | Fault;
