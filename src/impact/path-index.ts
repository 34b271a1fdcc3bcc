import type { CodeTree } from './language.js';

/** A name that so many files share tells nothing about one of them. */
const TOO_COMMON = 64;

/** Answers about the paths of one tree, made when first asked for and kept with it. */
export interface PathIndex {
  /** Files of this very name, in any folder. */
  named(name: string): readonly number[];
  /** Files whose path ends with these segments; none where the last two are common. */
  ending(path: string): readonly number[];
}

const known = new WeakMap<CodeTree, PathIndex>();

export function pathIndex(tree: CodeTree): PathIndex {
  let index = known.get(tree);
  if (index === undefined) {
    index = makeIndex(tree);
    known.set(tree, index);
  }
  return index;
}

function makeIndex({ paths }: CodeTree): PathIndex {
  const byName = new Map<string, number[]>();
  const byTail = new Map<string, number[]>();
  const answers = new Map<string, readonly number[]>();
  paths.forEach((path, file) => {
    const cut = path.lastIndexOf('/');
    add(byName, path.slice(cut + 1), file);
    if (cut >= 0) add(byTail, path.slice(path.lastIndexOf('/', cut - 1) + 1), file);
  });
  const find = (path: string): readonly number[] => {
    const cut = path.lastIndexOf('/');
    if (cut < 0) return few(byName.get(path));
    const candidates = few(byTail.get(path.slice(path.lastIndexOf('/', cut - 1) + 1)));
    return candidates.filter((file) => paths[file] === path || paths[file]?.endsWith(`/${path}`));
  };
  return {
    named: (name) => byName.get(name) ?? [],
    ending: (path) => {
      let answer = answers.get(path);
      if (answer === undefined) {
        answer = find(path);
        answers.set(path, answer);
      }
      return answer;
    },
  };
}

function few(files: readonly number[] = []): readonly number[] {
  return files.length > TOO_COMMON ? [] : files;
}

function add(map: Map<string, number[]>, key: string, file: number): void {
  const files = map.get(key);
  if (files === undefined) map.set(key, [file]);
  else files.push(file);
}

/** All files below a folder, which lie side by side in `tree.paths`: the first, and the one behind the last. */
export function filesBelow({ paths }: CodeTree, folder: string): { from: number; to: number } {
  if (folder === '') return { from: 0, to: paths.length };
  // `0` is the character behind `/`.
  return { from: firstFrom(paths, `${folder}/`), to: firstFrom(paths, `${folder}0`) };
}

/** The first of sorted paths that is not before `wanted`. */
export function firstFrom(paths: readonly string[], wanted: string): number {
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paths[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of several files the one that shares most leading folders with a path; the first of equals. */
export function nearest(tree: CodeTree, path: string, files: readonly number[]): number {
  let best = -1;
  let most = -1;
  for (const file of files) {
    const shared = sharedLength(path, tree.paths[file] ?? '');
    if (shared > most) {
      best = file;
      most = shared;
    }
  }
  return best;
}

function sharedLength(a: string, b: string): number {
  let shared = 0;
  for (let at = 0; at < a.length && a[at] === b[at]; at++) if (a[at] === '/') shared++;
  return shared;
}

/** A folder and all above it, the nearest first, `''` last. */
export function* upwards(folder: string): Generator<string> {
  let at = folder;
  for (let steps = 0; at !== '' && steps < 64; steps++) {
    yield at;
    at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
  }
  yield '';
}
