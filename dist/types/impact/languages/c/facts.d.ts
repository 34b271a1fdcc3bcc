import { type Code } from '../../../code/tokens.js';
import type { FileFacts } from '../../language.js';
/** How an include is written stands before its name: in quotes, or nothing for angle brackets; `next ` for `#include_next`. */
export declare const QUOTE = "\"";
export declare const NEXT = "next ";
/** The name of an include is a macro. */
export declare const MACRO = "#";
/**
 * Includes of a file of C, C++, Objective-C or Cuda with how they are written, modules it imports and makes, functions it defines and
 * names that may be functions of other files. What stands below `#if 0` is not there; below any other condition it is `conditional`.
 */
export declare function cFacts(code: Code): FileFacts;
