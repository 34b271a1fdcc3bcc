import { type Code } from '../../../code/tokens.js';
import type { FileFacts } from '../../language.js';
/** Stands for the assembly files of the folder: a function has no body here. */
export declare const ASSEMBLY = "*.s";
/**
 * A Go file's imports with the names taken from them, what it declares, and what it uses without declaring it: plain names, which
 * another file of its package may have; `x.Name` where no import is known by `x`; `.Name` of some value.
 * `names` of an import: `*` all of them (`import .`), none of them (`import _`).
 */
export declare function goFacts(code: Code): FileFacts;
/** Behind the name of the package: the file has an `init` function. */
export declare const INIT = "init()";
export declare function isPlatform(path: string): boolean;
