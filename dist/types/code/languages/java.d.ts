import { type CallGrammar } from './grammar.js';
/** Annotations are decorators; `new X(…)` is named X. */
export declare const java: CallGrammar;
/** Read as Java is; what is Kotlin's own: `fun`, `as` in imports, no semicolons, named arguments. */
export declare const kotlin: CallGrammar;
