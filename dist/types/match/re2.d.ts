import type { CompilePattern } from './pattern.js';
/** For expressions that a user or a repository supplies: RE2 runs in linear time whatever the expression (re2js, syntax of RE2). */
export declare const compileForeign: CompilePattern;
