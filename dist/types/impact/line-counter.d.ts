/** The line of an offset of a text, from 1. */
export type LineOf = (offset: number) => number;
/** Counts lines as far as they are asked for: a text that nobody asks about is not looked at, and none twice. */
export declare function lineCounter(text: string): LineOf;
