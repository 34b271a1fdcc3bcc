import type { CodeTree, EdgeSink } from '../../language.js';
import { folderOf } from '../../tree.js';

/** Names that more files define than this are of many programs, and tell nothing. */
const MOST_PLACES = 8;

/**
 * What a linker would do, guessed from names: from a file that uses a name to the file that defines a function of that name, the nearest
 * where there are several. And from a header to the source of the same name that includes it, since users of the one need the other.
 */
export function linkFunctions(
  tree: CodeTree,
  files: readonly number[],
  included: ReadonlyMap<number, readonly number[]>,
  sink: EdgeSink,
): void {
  const places = new Map<string, number[]>();
  for (const file of files) {
    if (isHeader(tree.paths[file] ?? '')) continue;
    for (const { name, exported } of tree.facts(file)?.spans ?? []) {
      if (!exported || name === 'main') continue;
      const known = places.get(name);
      if (known === undefined) places.set(name, [file]);
      else if (known.length <= MOST_PLACES && known[known.length - 1] !== file) known.push(file);
    }
  }
  for (const file of files) {
    const { uses = [], useLines = [] } = tree.facts(file) ?? {};
    for (const [index, name] of uses.entries()) {
      const to = placeFor(file, places.get(name), tree);
      if (to >= 0) sink.edge(file, to, 'package', useLines[index] ?? 0, name, { possible: true });
    }
    if (isHeader(tree.paths[file] ?? '')) continue;
    for (const header of included.get(file) ?? [])
      if (stem(tree.paths[header] ?? '') === stem(tree.paths[file] ?? ''))
        sink.edge(header, file, 'package', 0, nameOf(tree.paths[file] ?? ''), { possible: true });
  }
}

/** The nearest place; -1 where there is none, or two are equally near. */
function placeFor(file: number, places: readonly number[] | undefined, tree: CodeTree): number {
  if (places === undefined || places.length > MOST_PLACES || places.includes(file)) return -1;
  const only = places[0];
  if (places.length === 1 && only !== undefined) return only;
  const folder = folderOf(tree.paths[file] ?? '');
  let [best, near, ties] = [-1, -1, 0];
  for (const one of places) {
    const shared = sharedLength(folder, folderOf(tree.paths[one] ?? ''));
    if (shared > near) [best, near, ties] = [one, shared, 1];
    else if (shared === near) ties++;
  }
  return ties === 1 ? best : -1;
}

function sharedLength(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  let shared = 0;
  while (shared < left.length && left[shared] === right[shared]) shared++;
  return shared === left.length && shared === right.length ? shared + 1 : shared;
}

const isHeader = (path: string): boolean => /\.(?:h|hh|hpp|hxx|h\+\+|cuh|inl|ipp|tpp)$/i.test(path);

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function stem(path: string): string {
  const name = nameOf(path);
  return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}
