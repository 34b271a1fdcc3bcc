/** Grammars of tree-sitter that come with the program, by the names of their files. */
declare const GRAMMARS: readonly ['c-sharp', 'cpp', 'php', 'ruby', 'rust'];
export type Grammar = (typeof GRAMMARS)[number];
/** A node of a syntax tree, as far as its readers know it. Offsets count UTF-16 units, as those of the text do. */
export interface SyntaxNode {
    /** The same for the same node, however it was come by. */
    readonly id: number;
    readonly type: string;
    readonly startIndex: number;
    readonly endIndex: number;
    /** It is, or holds, something that fits no rule, or something that was made up to fit one. */
    readonly hasError: boolean;
    readonly children: readonly (SyntaxNode | null)[];
    readonly namedChildren: readonly (SyntaxNode | null)[];
    childForFieldName(name: string): SyntaxNode | null;
    /** In the order of the text. */
    descendantsOfType(types: string[]): (SyntaxNode | null)[];
}
/** Why there is no tree: the text is longer than the bound, asks for more steps or more time than the bound, or the parser broke. */
export type NoTree = 'too-large' | 'too-much-work' | 'too-slow' | 'crashed';
/** Reads texts of one grammar. */
export interface TreeParser {
    /** Nodes live only as long as `use` runs. Never throws for what a text does to the parser. */
    read<T>(text: string, use: (root: SyntaxNode) => T): {
        value: T;
    } | {
        failed: NoTree;
    };
}
export {};
