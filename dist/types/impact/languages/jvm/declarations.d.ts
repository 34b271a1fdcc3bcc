import type { Gathered } from './facts.js';
/** Notes the type that a word declares: its name, its bases, and the brace that opens its body. */
export declare function declarationAt(file: Gathered, at: number, word: string): void;
/** Where a program begins, and what Kotlin declares outside of types: functions and properties. */
export declare function memberAt(file: Gathered, at: number, word: string): void;
