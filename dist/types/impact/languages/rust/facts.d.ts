import { type Code } from '../../../code/tokens.js';
import type { FileFacts } from '../../language.js';
/**
 * What `names` of an import of Rust says first; without names it is a `use` that binds the last part of its path. The second says in
 * which module of the file (`tests::inner`), where that is not the file's own.
 * `mod`: then the name, and files that attributes give. `use`: then the alias, empty where none is bound. `extern`: then the alias.
 */
export declare const MOD = "mod";
export declare const USE = "use";
export declare const EXTERN = "extern";
export declare const PATH = "path";
export declare const FILE = "file";
export declare const PACKAGE_FILE = "package-file";
/** Among the files of a `mod`: the file that its name says may be meant, too. */
export declare const BY_NAME = "?";
export declare function rustFacts(code: Code): FileFacts;
