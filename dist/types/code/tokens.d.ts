import { type Mask, type Unsure } from './mask.js';
/** A text as its language reads it: every question about one file starts from one of these. */
export interface Code {
    text: string;
    /** As GitHub Linguist names it. */
    language: string;
    mask: Mask;
    tokens: Tokens;
    /** The first reason not to build on what is read here. */
    unsure: Unsure | null;
}
export declare const WORD = 1;
export declare const NUMBER = 2;
export declare const STRING = 3;
export declare const PUNCTUATION = 4;
/** The tokens of a text, comments left out. Lists of the same length. */
export interface Tokens {
    length: number;
    kinds: Uint8Array;
    starts: Int32Array;
    ends: Int32Array;
    /** The code of a punctuation of one character, else 0. */
    signs: Uint8Array;
    /** 1: a line break stands before it. */
    breaks: Uint8Array;
    /** Of a bracket the one it pairs with, -1 where there is none; of any other token -1. Parts of one interrupted string pair, too. */
    pairs: Int32Array;
    /** The bracket it stands in, -1: none. */
    parents: Int32Array;
    /** What it reads; of a string the part itself. */
    word(index: number): string;
    /** Whether it is exactly this punctuation or word. */
    is(index: number, word: string): boolean;
}
/** Reads a text in a language, named as GitHub Linguist does. A language that is not known is read as plain text, and `unsure`. */
export declare function readCode(text: string, language: string): Code;
