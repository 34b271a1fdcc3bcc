import type { CodeTree } from '../../language.js';
import { filesBelow, firstFrom } from '../../path-index.js';

/**
 * Files that a pattern of `//go:embed` takes (https://pkg.go.dev/embed#hdr-Directives): a folder gives all below it but names that begin
 * with `.` or `_`, with `all:` those too. `isOutside`: folders of other modules, which are never taken.
 */
export function embedded(tree: CodeTree, folder: string, pattern: string, isOutside: (folder: string) => boolean): number[] {
  const all = pattern.startsWith('all:');
  const parts = (all ? pattern.slice(4) : pattern).split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) return [];
  let folders = [folder];
  const found: number[] = [];
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const next: string[] = [];
    for (const one of folders) {
      if (!isLast || !isPattern(part)) {
        const path = one === '' ? part : `${one}/${part}`;
        if (!isPattern(part)) {
          const file = isLast ? tree.index(path) : -1;
          if (file >= 0) found.push(file);
          else if (tree.isFolder(path)) next.push(path);
          continue;
        }
      }
      for (const name of isLast ? tree.filesIn(one) : [])
        if (matches(name, part)) found.push(tree.index(one === '' ? name : `${one}/${name}`));
      for (const below of foldersIn(tree, one)) if (matches(below.slice(one === '' ? 0 : one.length + 1), part)) next.push(below);
    }
    folders = next.filter((one) => !isOutside(one));
  }
  if (parts.length > 0) for (const one of folders) found.push(...below(tree, one, all, isOutside));
  return found;
}

const isPattern = (part: string): boolean => /[*?[\\]/.test(part);

function below(tree: CodeTree, folder: string, all: boolean, isOutside: (folder: string) => boolean): number[] {
  const found: number[] = [];
  const { from, to } = filesBelow(tree, folder);
  const known = new Map<string, boolean>();
  const isIn = (path: string): boolean => {
    const cut = path.lastIndexOf('/');
    const above = path.slice(0, cut);
    if (above.length < folder.length || above === folder) return true;
    let answer = known.get(above);
    if (answer === undefined) {
      const name = above.slice(above.lastIndexOf('/') + 1);
      answer = (all || !isHidden(name)) && !isOutside(above) && isIn(above);
      known.set(above, answer);
    }
    return answer;
  };
  for (let file = from; file < to; file++) {
    const path = tree.paths[file] ?? '';
    if ((all || !isHidden(path.slice(path.lastIndexOf('/') + 1))) && isIn(path)) found.push(file);
  }
  return found;
}

const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('_');

/** Folders directly in a folder. */
function foldersIn(tree: CodeTree, folder: string): string[] {
  const found: string[] = [];
  const { from, to } = filesBelow(tree, folder);
  const start = folder === '' ? 0 : folder.length + 1;
  for (let file = from; file < to; file++) {
    const path = tree.paths[file] ?? '';
    const cut = path.indexOf('/', start);
    if (cut < 0) continue;
    const one = path.slice(0, cut);
    found.push(one);
    // On to what is not below it; `0` is the character behind `/`.
    file = firstFrom(tree.paths, `${one}0`) - 1;
  }
  return found;
}

/** One name and a pattern of Go's `path.Match`: `*`, `?`, `[a-z]`, `[^a]`, `\*`. At most length times length steps. */
function matches(name: string, pattern: string): boolean {
  let [at, want, star, mark] = [0, 0, -1, 0];
  while (at < name.length) {
    if (pattern[want] === '*') {
      star = want++;
      mark = at;
      continue;
    }
    const next = matchOne(name[at] ?? '', pattern, want);
    if (next > 0) {
      want = next;
      at++;
    } else if (star >= 0) {
      want = star + 1;
      at = ++mark;
    } else return false;
  }
  while (pattern[want] === '*') want++;
  return want === pattern.length;
}

/** Where the pattern goes on behind what fits one character; 0: it does not fit. */
function matchOne(sign: string, pattern: string, want: number): number {
  const wanted = pattern[want];
  if (wanted === '?') return want + 1;
  if (wanted === '\\') return pattern[want + 1] === sign ? want + 2 : 0;
  if (wanted !== '[') return wanted === sign ? want + 1 : 0;
  const close = pattern.indexOf(']', want + 2);
  if (close < 0) return 0;
  const negated = pattern[want + 1] === '^';
  const set = pattern.slice(want + (negated ? 2 : 1), close);
  let fits = false;
  for (let at = 0; at < set.length; at++) {
    const low = set[at] ?? '';
    const high = set[at + 1] === '-' && set[at + 2] !== undefined ? (set[at + 2] ?? '') : low;
    if (sign >= low && sign <= high) fits = true;
    if (high !== low) at += 2;
  }
  return fits !== negated ? close + 1 : 0;
}
