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
export function parseOrigin(configured: string | null): Origin {
  if (configured === null) return NOBODY;
  const scp = /^(?:[^@/:\s]+@)?([A-Za-z0-9.-]+\.[A-Za-z0-9-]+|localhost):(?!\/\/)\/?(\S+)$/.exec(configured);
  if (scp?.[1] !== undefined && scp[2] !== undefined) {
    const path = cleanPath(scp[2]);
    if (scp[2].includes('@') || !isPlainPath(path)) return NOBODY;
    return { name: path, url: `ssh://${scp[1].toLowerCase()}/${path}` };
  }
  if (!/^(?:https?|ssh|git|git\+ssh|ftps?):\/\//i.test(configured)) return NOBODY;
  try {
    const url = new URL(configured);
    const path = cleanPath(decodeURI(url.pathname));
    const scheme = url.protocol === 'git+ssh:' ? 'ssh:' : url.protocol;
    return !isPlainPath(path) ? NOBODY : { name: path, url: `${scheme}//${url.host.toLowerCase()}/${path}` };
  } catch {
    return NOBODY;
  }
}

const NOBODY: Origin = { name: null, url: null };

/** Not empty, and nothing in it that could be the rest of a broken address with credentials. */
function isPlainPath(path: string): boolean {
  return /^[^@:\s\p{C}]+$/u.test(path) && !/%(?:3a|40)/i.test(path);
}

function cleanPath(path: string): string {
  return path
    .replace(/[?#;].*$/s, '')
    .replace(/\/{2,}/g, '/')
    .replace(/^\/|\/$/g, '')
    .replace(/\.git$/, '');
}
