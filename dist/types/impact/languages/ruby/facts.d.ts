import { type Code } from '../../../code/tokens.js';
import type { FileFacts } from '../../language.js';
/** What `names` of an import of Ruby says first: a path from the file's own folder, from a load folder, a folder to load from, … */
export declare const RELATIVE = "./";
export declare const FEATURE = "feature";
export declare const LOAD = "load";
export declare const LOAD_PATH = "load-path";
export declare const GLOB = "*";
/** A constant; the module it is used in follows. */
export declare const CONSTANT = "::";
/** What is said with words, not with values that only exist when it runs. */
export declare function rubyFacts(code: Code, path: string): FileFacts;
