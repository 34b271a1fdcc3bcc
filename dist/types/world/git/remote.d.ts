/** A server to fetch from, and all that a call needs to reach it. */
export interface Remote {
    /** Protocol, host and path: no user, no password, no query. Fit to be shown, and all that stands on a command line. */
    url: string;
    /** The only protocol that the call may speak. */
    protocol: 'https' | 'http' | 'file';
    /** Settings of git for this call. They hold the credentials, so they reach git through its environment. */
    settings: [key: string, value: string][];
    /** Variables of the caller's that lead through a proxy, or name the authorities to trust. */
    env: Record<string, string>;
    /** Texts that nobody may see. */
    secrets: string[];
}
/**
 * Reads an address. What git gets is what was understood here, put together anew, so no spelling can mean another thing to git. The
 * token is bound to the host of the address: git sends it nowhere else, and redirects are not followed.
 * @returns a reason, without the address, when it is none that is fetched from
 */
export declare function remoteAt(address: string, token: string | null, env: Record<string, string | undefined>): Remote | {
    refused: string;
};
/** What may be shown of what a server or git said: one line, no control or direction characters, no secret, not too long. */
export declare function safeLine(text: string, secrets: readonly string[]): string;
