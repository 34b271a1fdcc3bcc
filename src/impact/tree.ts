import type { CodeTree, FileFacts } from './language.js';

/** What was read of one commit. */
export interface ReadCode {
  /** Regular files. */
  paths: readonly string[];
  /** Symbolic links and where they lead, as written. */
  links: ReadonlyMap<string, string>;
  /** By path. */
  facts: ReadonlyMap<string, FileFacts>;
  texts: ReadonlyMap<string, string>;
}

/** So many links are followed for one path; a circle ends here. */
const MAX_LINKS = 16;

/** Compares as `sort()` does. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function codeTree({ paths, links, facts, texts }: ReadCode): CodeTree {
  const sorted = [...paths].sort(byCodeUnit);
  const indexes = new Map(sorted.map((path, index) => [path, index]));
  const folders = new Map<string, string[]>([['', []]]);
  for (const path of sorted) addToFolder(path, folders);
  const byIndex = sorted.map((path) => facts.get(path) ?? null);
  const real = linkFollower(links);
  return {
    paths: sorted,
    index: (path) => indexes.get(path) ?? (links.size === 0 ? -1 : (indexes.get(real(path)) ?? -1)),
    isFolder: (path) => folders.has(path) || (links.size > 0 && folders.has(real(path))),
    filesIn: (folder) => folders.get(folder) ?? (links.size === 0 ? undefined : folders.get(real(folder))) ?? [],
    real: (path) => (links.size === 0 ? path : real(path)),
    facts: (file) => byIndex[file] ?? null,
    text: (path) => texts.get(path) ?? (links.size === 0 ? undefined : texts.get(real(path))) ?? null,
    configs: [...texts.keys()].sort(byCodeUnit),
  };
}

function addToFolder(path: string, folders: Map<string, string[]>): void {
  let cut = path.lastIndexOf('/');
  const own = path.slice(0, Math.max(0, cut));
  let files = folders.get(own);
  if (files === undefined) {
    files = [];
    folders.set(own, files);
    while (cut > 0) {
      cut = path.lastIndexOf('/', cut - 1);
      const above = path.slice(0, Math.max(0, cut));
      if (folders.has(above)) break;
      folders.set(above, []);
    }
  }
  files.push(path.slice(own === '' ? 0 : own.length + 1));
}

/** The path behind every symbolic link on the way; the path itself where a link leads out of the tree or in a circle. */
function linkFollower(links: ReadonlyMap<string, string>): (path: string) => string {
  const known = new Map<string, string>();
  return (path) => {
    let found = known.get(path);
    if (found === undefined) {
      found = follow(path, links);
      known.set(path, found);
    }
    return found;
  };
}

function follow(path: string, links: ReadonlyMap<string, string>): string {
  let at = path;
  for (let steps = 0; steps < MAX_LINKS; steps++) {
    const link = prefixLink(at, links);
    if (link === null) return at;
    const target = joinPath(folderOf(link), links.get(link) ?? '');
    if (target === null) return path;
    at = target + at.slice(link.length);
  }
  return path;
}

function prefixLink(path: string, links: ReadonlyMap<string, string>): string | null {
  for (let cut = path.indexOf('/'); cut >= 0; cut = path.indexOf('/', cut + 1)) {
    const prefix = path.slice(0, cut);
    if (links.has(prefix)) return prefix;
  }
  return links.has(path) ? path : null;
}

export function folderOf(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut < 0 ? '' : path.slice(0, cut);
}

/** `path` as seen from `folder`, `.` and `..` resolved, no slash at the end; null where it is absolute or leaves the tree. */
export function joinPath(folder: string, path: string): string | null {
  if (path.startsWith('/')) return null;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}
