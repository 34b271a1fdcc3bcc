import type { CharacterSet } from './characters.js';
/** What must stand before and behind a place of a line. */
export type Assertion = 'line-start' | 'line-end' | 'word-start' | 'word-end' | 'word-edge' | 'no-word-edge' | 'no-word-before' | 'no-word-behind';
/** A regular expression, whatever language it was written in. */
export type Expression = {
    kind: 'one';
    set: CharacterSet;
} | {
    kind: 'all';
    parts: readonly Expression[];
} | {
    kind: 'any';
    parts: readonly Expression[];
} | {
    kind: 'repeat';
    part: Expression;
    min: number;
    max: number | null;
} | {
    kind: 'assert';
    assertion: Assertion;
};
export declare const EMPTY: Expression;
export declare const all: (parts: readonly Expression[]) => Expression;
export declare const any: (parts: readonly Expression[]) => Expression;
export declare const assert: (assertion: Assertion) => Expression;
/** Whether it matches a text without characters, at some place. */
export declare function isNullable(expression: Expression): boolean;
/** Whether there is an anchor in it. */
export declare function hasAssertion(expression: Expression): boolean;
/** How many steps its program has. Counted without writing the program: repeats multiply. */
export declare function sizeOf(expression: Expression): number;
/** Texts of which every match holds at least one, or null where none is known. */
export declare function literalsOf(expression: Expression): string[] | null;
