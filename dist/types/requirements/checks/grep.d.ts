import type { CitedLine } from '../../model/requirement.js';
import { type Check } from '../check.js';
interface Searched {
    selected: number;
    cited: CitedLine[];
    errors: string[];
}
/**
 * A verification string: a grep command line, parsed and run over the tree by this tool. What is no such command is `unknown` with the
 * reason, what can never find anything an `error`; nothing of it reaches a shell.
 */
export declare function grepCheck(text: string): Check<Searched>;
export {};
