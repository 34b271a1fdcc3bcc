import { type Argument } from './arguments.js';
import type { Unsure } from './mask.js';
import { type Code } from './tokens.js';
export type { Argument } from './arguments.js';
/** A call, a decorator or annotation, or a value made of a type (`tls.Config{…}`). */
export interface Call {
    /**
     * Dotted, as written: `crypto.createHash`, `self.db.execute`, `Foo` of `new Foo()`. A call or an index inside stays visible:
     * `db.cursor().execute`, `handlers[].run`; `""` is a string, `()` an expression in parentheses. Of a very long name the last parts.
     */
    name: string;
    /** What this file's imports make of it, the name that tells most first: `node:crypto.createHash`, `crypto.createHash`. */
    resolved: readonly string[];
    args: readonly Argument[];
    /** Where the name begins. Line and column from 1, in characters. */
    start: number;
    line: number;
    column: number;
    /** Where its arguments end, as far as it is known. */
    lastLine?: number;
    /** The language tells no names apart by their case. */
    anyCase?: true;
    form: 'call' | 'new' | 'decorator' | 'composite' | 'template';
}
/** A module that is imported, and where. */
export interface ImportSite {
    module: string;
    /** Names taken from it; `*` for all. Empty: the module as a whole. */
    names: readonly string[];
    line: number;
    column: number;
    /** The language tells no names apart by their case. */
    anyCase?: true;
}
/**
 * The calls of a text in a language, named as GitHub Linguist does, in the order of their brackets. Comments and strings never yield one;
 * code inside strings (`${…}`) does. Where `unsure` says why, calls may be missing or too many.
 *
 * Not told: names that are declared again or assigned; functions that are passed on and called elsewhere; calls of markup in Vue, Svelte
 * and HTML outside their scripts; `match` patterns of Python nested in others. A name brought in by a star import resolves to every module
 * so imported. Go values in nested composites without a type are not reported; constants of Java enums with arguments are.
 */
export declare function callsIn(text: string, language: string): {
    calls: Call[];
    unsure: Unsure | null;
};
/** The imports of a text, in order. */
export declare function importsIn(text: string, language: string): {
    imports: ImportSite[];
    unsure: Unsure | null;
};
/** Why calls and imports may be missing or too many; null where the language is known and its text is well formed. */
export declare function unsureOf(code: Code): Unsure | null;
export declare function importsOf(code: Code): ImportSite[];
export declare function callsOf(code: Code): Call[];
