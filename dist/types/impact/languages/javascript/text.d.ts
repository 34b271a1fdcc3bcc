import { type Code } from '../../../code/tokens.js';
/** A copy that does not keep the file alive which it was cut from: engines let long parts of a text point into the whole. */
export declare function own(part: string): string;
/** The value of a string without holes that is one token; null for any other. Escapes are rare enough to be left to `JSON`. */
export declare function stringAt({ text, tokens }: Code, at: number): string | null;
/** Line numbers, counted when first asked. */
export declare class Lines {
    #private;
    constructor(text: string);
    /** From 1. Fast where offsets come in order. */
    at(offset: number): number;
}
