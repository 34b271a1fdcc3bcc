/** Code hosts tell names apart by their letters, not by case. */
export declare function isSameName(a: string, b: string): boolean;
/** Whether two addresses lead to one repository, whatever the way: `ssh://git@host/a/b.git`, `git@host:a/b` and `https://host/a/b` do. */
export declare function isSamePlace(a: string, b: string): boolean;
/**
 * A file may hold a secret that somebody wrote into it; we do not repeat it. User and password go, also a password with a slash in it,
 * and so do query and fragment.
 */
export declare function withoutCredentials(address: string): string;
