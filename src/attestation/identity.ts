/** Code hosts tell names apart by their letters, not by case. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Whether two addresses lead to one repository, whatever the way: `ssh://git@host/a/b.git`, `git@host:a/b` and `https://host/a/b` do. */
export function isSamePlace(a: string, b: string): boolean {
  return isSameName(placeOf(a), placeOf(b));
}

/**
 * A file may hold a secret that somebody wrote into it; we do not repeat it. User and password go, also a password with a slash in it,
 * and so do query and fragment.
 */
export function withoutCredentials(address: string): string {
  return address
    .replace(/[?#].*$/s, '')
    .replace(/^(\s*[a-z][a-z0-9+.-]*:\/\/)[^/:@[]*:(?!\d+\/).*@/is, '$1')
    .replace(/^(\s*[a-z][a-z0-9+.-]*:\/\/)?[^/]*@/i, '$1');
}

/** Host and path. */
function placeOf(address: string): string {
  return withoutCredentials(address)
    .replace(/^[a-z+]+:\/\//i, '')
    .replace(/^([^/:]+):(?!\d+\/)/, '$1/')
    .replace(/(?:\.git)?\/*$/, '');
}
