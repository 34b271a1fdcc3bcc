import type { TreeGrammar } from './grammar.js';
/** Written `System.Security.Cryptography.MD5.Create`; `new X(…) { Y = z }` is named X and has an argument Y. */
export declare const csharp: TreeGrammar;
