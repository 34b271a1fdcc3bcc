/**
 * Finds which of many literals occur in a text, in one pass over its bytes: the automaton of Aho and Corasick (CACM 18/6, 1975),
 * unrolled into a table. ASCII letters match in both cases; `\n` in a literal also matches the other control characters that end a
 * line, and the beginning of the text.
 */
export declare class LiteralAutomaton {
    #private;
    /** @param literals lower-case literal → a bit for the group it belongs to */
    constructor(literals: ReadonlyMap<string, number>);
    /**
     * The groups of all literals in the bytes from `from` on, or as soon as one of `enough` is among them. Bit 31: a byte ≥ 0x80.
     * @param onFound called with the group and the offset behind every literal of a group that is not enough; adds groups
     */
    search(bytes: Uint8Array, from: number, enough: number, onFound: (group: number, end: number) => number): number;
}
export declare const NON_ASCII: number;
