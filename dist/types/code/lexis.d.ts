import type { Lexis, StringForm, Syntax } from '../catalog/languages.js';
/** What a character may begin. */
export type Opener = {
    is: 'line';
    text: string;
} | {
    is: 'block';
    text: string;
    close: string;
} | {
    is: 'string';
    text: string;
    form: StringForm;
} | {
    is: 'special';
    text: string;
    what: Special;
};
export type Special = 'char' | 'cpp-raw' | 'csharp-raw' | 'directive' | 'heredoc' | 'jsx' | 'lines' | 'percent' | 'php-end' | 'regex' | 'ruby-char' | 'ruby-end' | 'ruby-regex' | 'rust-raw' | 'separator' | 'skip' | 'swift-raw';
export declare const PLAIN = 0;
export declare const OPENER = 1;
export declare const OPEN = 2;
export declare const CLOSE = 3;
export declare const COLON = 4;
/** A syntax, made ready for reading. */
export interface Lexicon {
    /** By character code below 128: what to do. */
    actions: Uint8Array;
    /** By character code below 128: what may begin, the first that fits wins. */
    openers: readonly (readonly Opener[] | undefined)[];
    has: ReadonlySet<Lexis>;
    spaced: boolean;
    leading: boolean;
    docstrings: boolean;
    exact: boolean;
}
export declare function lexiconOf(syntax: Syntax): Lexicon;
