import type { SyntaxNode } from '../../model/syntax-tree.js';
import type { Argument } from '../arguments.js';
/** The key and the value of an entry, or null for what is none. A key that is no constant is null. */
export type Entry = (node: SyntaxNode) => {
    key: string | null;
    value: SyntaxNode | null;
} | null;
/** What a language needs to read its arguments. */
export interface ValueRules {
    text: string;
    /** Nodes that hold entries: objects, hashes, arrays with keys. */
    maps: ReadonlySet<string>;
    entry: Entry;
    /** What of such a node holds the entries; default: itself. */
    content?: (map: SyntaxNode) => SyntaxNode | null;
    /** A wrapper around one argument, and its name. */
    argument?: Entry;
}
/** The arguments among the children of a list. */
export declare function argumentsOf(nodes: readonly SyntaxNode[], rules: ValueRules): Argument[];
export declare function argumentOf(keyword: string | null, value: SyntaxNode, rules: ValueRules): Argument;
/** The value of a literal as it is written in one of these languages; null for anything else. */
export declare function literalOf({ startIndex, endIndex }: SyntaxNode, text: string): string | number | boolean | null;
/** Prefixes (`@"`, `b"`, `u8"`) are taken off; what holds code inside is no constant. */
export declare function constantOf(written: string): string | number | boolean | null;
/** The value of a node that is a string constant. */
export declare function stringOf(node: SyntaxNode | null, text: string): string | null;
