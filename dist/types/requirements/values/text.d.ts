import type { Problem } from '../../yaml.js';
import type { Place } from './tree.js';
/** Ends the reading at hand. Only for code that runs inside `attempt`. */
export declare function fault(offset: number, message: string): never;
/** Nesting that any reader of ours follows. */
export declare const MAX_DEPTH = 100;
export type Read<T> = {
    read: T;
} | {
    problems: Problem[];
};
export interface Text {
    text: string;
    /** Line and column of an offset. */
    place(offset: number): Place;
}
/** UTF-8 (a byte order mark is dropped) up to a size, or the reason why not. */
export declare function decode(bytes: Uint8Array, maxBytes: number): Read<string>;
/** Runs a reader over text; a fault becomes a problem with its place. */
export declare function attempt<T>(text: string, reader: (text: Text) => T): Read<T>;
export interface Line {
    text: string;
    number: number;
    /** Where it begins. */
    offset: number;
}
/** The lines of a text without their ends (LF, CRLF), numbered from 1. */
export declare function linesOf(text: string): Line[];
/** The column of the first character that is no blank. */
export declare function firstColumn(line: string): number;
