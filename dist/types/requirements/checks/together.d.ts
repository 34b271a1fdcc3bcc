import type { CheckScope, CitedLine, TextPart } from '../../model/requirement.js';
import { type Check } from '../check.js';
interface Pairing {
    /** Places of the first pattern. */
    found: number;
    /** Those without the others beside them. */
    alone: CitedLine[];
    aloneCount: number;
    unread?: true;
}
/** Wherever the first pattern matches, the others match in the same file or function. */
export declare function together(check: CheckScope & {
    patterns: string[];
    within: 'file' | 'function';
    in?: TextPart;
}): Check<Pairing>;
export {};
