import { type Expression } from './expression.js';
/** A glob as an expression over a whole name (fnmatch of glibc without flags, as `--include` uses it). */
export declare function globExpression(glob: string): Expression;
