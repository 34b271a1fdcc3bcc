import type { TreeGrammar } from './grammar.js';
/** Written `EVP_md5`, `std::system`, `client->run`; `Type name(…)` and `new Type(…)` are named Type. C is read as C++ is. */
export declare const cpp: TreeGrammar;
