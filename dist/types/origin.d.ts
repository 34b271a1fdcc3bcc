/** Who the repository is, from its origin's address. Credentials never leave this file. */
export interface Origin {
    /** `owner/name`, nested groups and dots kept. */
    name: string | null;
    /** Without user, password, query or fragment. */
    url: string | null;
}
/**
 * Reads every form git accepts: `https://user:secret@host/a/b.git`, `ssh://git@host:22/a/b`, `git@host:a/b.git`. A local path is
 * nobody's name: it would differ from clone to clone.
 */
export declare function parseOrigin(configured: string | null): Origin;
