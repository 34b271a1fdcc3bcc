/**
 * The trailer block of a commit message by git's own grammar: trailer.c and commit.c of git 2.39, in the reading of
 * `git interpret-trailers --parse --no-divider` with no trailer configured. Lines come without their line feed.
 */
/** Half-open range of line indexes that form the trailer block; empty when there is none. */
export interface Block {
    from: number;
    to: number;
}
export declare function trailerBlock(lines: readonly string[]): Block;
/** Index of the colon that ends a trailer's key, or -1: `[A-Za-z0-9-]+[ \t]*:`. */
export declare function separatorOf(line: string): number;
export interface Trailer {
    key: string;
    value: string;
}
/** The trailers of a message, folded values joined, as `git interpret-trailers --parse --no-divider` prints them. */
export declare function parseTrailers(lines: readonly string[]): Trailer[];
