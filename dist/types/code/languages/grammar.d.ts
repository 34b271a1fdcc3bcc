import type { Code } from '../tokens.js';
/** What a name of this file stands for. */
export interface Binding {
    local: string;
    /** Every dotted name it is known under, the one that tells most first. */
    meanings: string[];
}
/** Imports with where they stand, and what they bind. */
export interface Imports {
    found: {
        module: string;
        names: string[];
        at: number;
    }[];
    bindings: Binding[];
    /** Modules whose every name is brought in. */
    stars: string[];
}
/** What is peculiar to a language, as far as calls go. */
export interface CallGrammar {
    /** Names of languages, as GitHub Linguist spells them. */
    languages: readonly string[];
    imports(code: Code): Imports;
    /** Words that stand before `(` and call nothing. */
    keywords: ReadonlySet<string>;
    /** Whether `name(…)`, or `name{…}`, declares rather than calls. All are indexes of tokens. */
    declares(code: Code, call: Site): boolean;
    /** `name{…}` makes a value. */
    composites: boolean;
    /** A name directly before a template literal is a call. */
    templates: boolean;
    /** A call ends with its line: what follows on the next is another statement. */
    lines: 'python' | 'go' | null;
    /** What stands between the name of an argument and its value. */
    keywordSigns: readonly string[];
    /** Words that are values. */
    constants: Readonly<Record<string, boolean | null>>;
    /** Strings that are taken as they stand. */
    rawStrings: RegExp;
    /** Type arguments may stand between a name and its arguments. */
    generics: boolean;
    /** Functions that give a module by its name: `require('crypto').createHash()`. */
    loaders: ReadonlySet<string>;
    /** Names that no star import brings in. */
    builtins: ReadonlySet<string>;
}
/** A place where a call may stand. */
export interface Site {
    /** First token of its name, `new` and `await` not counted. */
    first: number;
    /** Last token of its name. */
    last: number;
    open: number;
    close: number;
}
/** The value of a string literal of one part: quotes and prefix gone, common escapes resolved. Null: it is no plain string. */
export declare function stringValue(part: string, raw: RegExp): string | null;
/** The index of the token that closes, or -1. */
export declare function closing(code: Code, open: number): number;
/** A dotted name that begins at a token (`a.b.c`), and the token behind it; `*` counts as a name at the end. */
export declare function dottedFrom({ tokens }: Code, from: number): {
    name: string;
    next: number;
};
