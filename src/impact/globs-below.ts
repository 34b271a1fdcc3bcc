import type { CodeTree } from './language.js';
import { filesBelow } from './path-index.js';
import { joinPath } from './tree.js';

/**
 * Files that a path of a build file names below a folder: the file itself, what a folder holds, what a pattern of Go's `filepath.Match`
 * fits (`*`, `?`, `[a-z]` within a name). Null where they are more than `most`.
 */
export function filesNamed(tree: CodeTree, folder: string, written: string, most: number): number[] | null {
  const path = joinPath(folder, written.replace(/^\/+/, ''));
  if (path === null) return [];
  const file = tree.index(path);
  if (file >= 0) return [file];
  if (tree.isFolder(path)) return below(tree, path, most);
  return /[*?[]/.test(path) ? matching(tree, path, most) : [];
}

function below(tree: CodeTree, folder: string, most: number): number[] | null {
  const { from, to } = filesBelow(tree, folder);
  return to - from > most ? null : Array.from({ length: to - from }, (_, at) => from + at);
}

/** So many files are looked at for one pattern. */
const MOST_LOOKED_AT = 5_000;

function matching(tree: CodeTree, pattern: string, most: number): number[] | null {
  const parts = pattern.split('/');
  const fixed = parts.findIndex((part) => /[*?[]/.test(part));
  const { from, to } = filesBelow(tree, parts.slice(0, fixed).join('/'));
  if (to - from > MOST_LOOKED_AT) return null;
  const found: number[] = [];
  for (let file = from; file < to; file++) {
    const names = (tree.paths[file] ?? '').split('/');
    if (names.length < parts.length) continue;
    let fits = true;
    for (let at = fixed; at < parts.length && fits; at++) fits = fitsName(names[at] ?? '', parts[at] ?? '');
    if (fits) found.push(file);
    if (found.length > most) return null;
  }
  return found;
}

/** `*` and `?` within one name; a class in brackets stands for any one character. Two pointers, no recursion. */
export function fitsName(name: string, pattern: string): boolean {
  let at = 0;
  let want = 0;
  let star = -1;
  let mark = 0;
  while (at < name.length) {
    const sign = pattern[want];
    if (sign === '*') {
      star = want++;
      mark = at;
    } else if (sign === '[' && pattern.indexOf(']', want) > 0) {
      want = pattern.indexOf(']', want) + 1;
      at++;
    } else if (sign !== undefined && (sign === '?' || sign === name[at])) {
      want++;
      at++;
    } else if (star >= 0) {
      want = star + 1;
      at = ++mark;
    } else return false;
  }
  while (pattern[want] === '*') want++;
  return want === pattern.length;
}
