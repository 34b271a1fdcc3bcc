/** A name and an address, from whatever people and tools put behind `Co-authored-by:`. */
export interface Identity {
    name: string;
    /** Lower case, trimmed, without brackets; empty when there is none. */
    address: string;
}
/**
 * Reads `Name <address>` and the broken forms that occur in the wild: no brackets, a missing or wrong closing bracket, an address
 * turned into a Markdown link, brackets escaped with backslashes, or no address at all. `[` and `]` belong to an address
 * (`claude[bot]@users.noreply.github.com`).
 */
export declare function parseIdentity(value: string): Identity;
/** All identities of one line; people put two on one: `Ann <ann@example.org> & Claude <noreply@anthropic.com>`. */
export declare function parseIdentities(value: string): Identity[];
export declare function normalAddress(address: string): string;
export interface GitHubNoreply {
    id: number | null;
    login: string;
}
/** GitHub's no-reply addresses: `<id>+<login>@users.noreply.github.com`, or without the id. */
export declare function parseGitHubNoreply(address: string): GitHubNoreply | null;
