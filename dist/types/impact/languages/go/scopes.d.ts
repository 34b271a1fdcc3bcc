/** Names bound inside functions, while a file is read from its first token to its last. Constant time for every step. */
export declare class Scopes {
    #private;
    /** Binds names from token `from` on, up to token `until`. */
    bind(names: readonly string[], from: number, until: number): void;
    /** A clause of the block begins (`case`): what the one before bound is gone. */
    clause(block: number, until: number): void;
    /** Called for every token in order. */
    at(token: number): void;
    has(name: string): boolean;
}
