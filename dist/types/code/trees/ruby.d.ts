import type { TreeGrammar } from './grammar.js';
/** Written `Digest::MD5.hexdigest`, `eval`, `http.verify_mode=`; a bare word calls where no variable of the file has its name. */
export declare const ruby: TreeGrammar;
