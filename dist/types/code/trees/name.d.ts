import type { SyntaxNode } from '../../model/syntax-tree.js';
/** What one node adds to a name that is read from its end to its beginning. */
export interface Step {
    part?: string;
    /** What stands before the part. */
    sign?: string;
    /** A call or an index stands behind what comes next. */
    mark?: '()' | '[]';
    /** What stands to the left of the part. */
    next?: SyntaxNode | null;
    /** What stands to the left when the way through `next` has ended, and the sign before what was read there. */
    after?: {
        node: SyntaxNode | null;
        sign: string;
    };
}
export interface Name {
    name: string;
    /** Where its first part begins, and where its last one ends. */
    start: number;
    end: number;
}
/** A text has more, or longer, names than anybody reads. */
export declare class TooManySteps extends Error {
}
/** Counts steps, each of which costs a few calls of the parser: code that people write takes about one for ten characters. */
export declare function counted(text: string, step: (node: SyntaxNode) => Step): (node: SyntaxNode) => Step;
/** Follows a name from its last part to its first, without recursion. */
export declare function nameOf(from: SyntaxNode | null, step: (node: SyntaxNode) => Step): Name;
/** The name of a call: its own parentheses are no part of it. */
export declare function calledName(call: SyntaxNode, step: (node: SyntaxNode) => Step): Name;
/** Of a list without holes. */
export declare function present(nodes: readonly (SyntaxNode | null)[]): SyntaxNode[];
export declare function named(node: SyntaxNode | null): SyntaxNode[];
export declare function firstNamed(node: SyntaxNode): SyntaxNode | null;
export declare function lastNamed(node: SyntaxNode): SyntaxNode | null;
