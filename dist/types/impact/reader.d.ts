import { type Code, type Tokens } from '../code/tokens.js';
import type { Span } from './language.js';
/** Declarations by their tokens as spans of lines. */
export declare function spansAt({ text, tokens: { starts, ends } }: Code, found: readonly {
    name: string;
    from: number;
    to: number;
    exported: boolean;
}[]): Span[];
/** A dotted name from a token on, and the token behind it. `*` ends one; backticks around a part are no part of it. */
export declare function dotted(tokens: Tokens, from: number): {
    parts: string[];
    next: number;
};
/** Behind `<…>` that begins at a token; the token itself where there is none or it has no end. */
export declare function behindAngles({ length, signs, pairs }: Tokens, from: number): number;
export declare function isCapital(text: string): boolean;
/** A name of letters that are all large, with `_` between: a constant, not a type. */
export declare function isConstant(name: string): boolean;
/** `com.example.Name` as the whole of a string literal: the full name of a type, perhaps. */
export declare function typeNameIn({ text, tokens }: Code, index: number): string | null;
export declare function asTypeName(text: string): string | null;
