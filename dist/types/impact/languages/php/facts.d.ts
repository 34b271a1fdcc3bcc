import { type Code } from '../../../code/tokens.js';
import type { FileFacts } from '../../language.js';
/** What `names` of an import of PHP says: a function, a constant, either of class and constant, a text, a file. */
export declare const FUNCTION = "()";
export declare const CONSTANT = "const";
export declare const TEXT = "text";
export declare const FILE = "file";
/** A file by a path that PHP looks for in several folders. */
export declare const FILE_SOMEWHERE = "file?";
/**
 * Names are resolved here as PHP does at compile time (https://www.php.net/manual/en/language.namespaces.rules.php); a function
 * without a namespace is kept as it stands within its own, and looked for in the global one afterwards.
 */
export declare function phpFacts(code: Code, path: string): FileFacts;
