/**
 * Sets of characters as sorted, disjoint ranges: `[from, to, from, to, …]` of code points, both ends inside.
 *
 * Classes are those of a UTF-8 locale of glibc 2.36, told with the Unicode properties of the runtime: a character that a later Unicode
 * version added or moved may be in another class than in an older locale.
 */
export type CharacterSet = readonly number[];
export declare const LAST = 1114111;
/** Every character; a byte that is not UTF-8 is none. */
export declare const ANY: CharacterSet;
export declare function union(sets: readonly CharacterSet[]): CharacterSet;
export declare function complement(set: CharacterSet): CharacterSet;
export declare function contains(set: CharacterSet, code: number): boolean;
/** Names of `[:name:]`, with what they hold below U+0080. */
declare const ASCII: {
    alpha: number[];
    digit: number[];
    alnum: number[];
    upper: number[];
    lower: number[];
    space: number[];
    blank: number[];
    punct: number[];
    print: number[];
    graph: number[];
    cntrl: number[];
    xdigit: number[];
};
export type ClassName = keyof typeof ASCII;
export declare const isClassName: (name: string) => name is ClassName;
export declare const asciiClass: (name: ClassName) => CharacterSet;
export declare const ASCII_WORD: CharacterSet;
/** `[:name:]` in a UTF-8 locale. */
export declare function unicodeClass(name: ClassName): CharacterSet;
/** `\w` in a UTF-8 locale. */
export declare const unicodeWord: () => CharacterSet;
/** How `-i` reads a character: two are alike if they fold to the same one. */
export interface Folding {
    fold(code: number): number;
    /** Every character that folds to another one. */
    folded: readonly number[];
    /** Every character that folds to this one, itself left out. */
    alike: ReadonlyMap<number, readonly number[]>;
}
/** What `-i` makes of one character. */
export declare function alikeOf(code: number, { fold, alike }: Folding): CharacterSet;
/** `towupper` of glibc, for basic and extended expressions. */
export declare function posixFolding(): Folding;
/** Of PCRE2, for expressions in ASCII. */
export declare function perlFolding(): Folding;
/** What `-i` makes of a set whose characters are folded: every character that folds into it. */
export declare function unfold(set: CharacterSet, { fold, folded }: Folding): CharacterSet;
export {};
