import type { CodeTree } from '../../language.js';
import { folderOf, joinPath } from '../../tree.js';
import { MACRO, NEXT, QUOTE } from './facts.js';
import { isPlatformHeader } from './platform.js';
import { holdsFor, type Roots } from './roots.js';

export interface Resolved {
  /** -1: none. */
  file: number;
  possible: boolean;
  /** Should be in this tree by its form. */
  missing: boolean;
}

const NONE: Resolved = { file: -1, possible: false, missing: false };
const MISSING: Resolved = { file: -1, possible: false, missing: true };

/** How sure a folder is to be looked in: named by a build file, usual, seen often to hold what others include, any other. */
const DECLARED = 3;
const USUAL = 2;
const LEARNED = 1;
const OTHER = 0;

/** A name that more files have than this is looked for only where headers usually lie. */
const TOO_COMMON = 1000;
/** So many includes that fit one folder alone make it one that is looked in. */
const VOTES = 3;

type Resolve = (specifier: string, folder: string, file: number) => Resolved;

export function includeResolver(tree: CodeTree, files: readonly number[], roots: Roots): Resolve {
  const byName = namesOf(tree);
  const learned = learn(tree, files, byName);
  const known = new Map<string, Resolved>();
  return (specifier, folder, file) => {
    if (specifier.startsWith(MACRO)) return NONE;
    if (specifier.startsWith(NEXT))
      return resolveIn({ tree, roots, learned, byName }, specifier.slice(NEXT.length), folder, file);
    const key = `${folder}\0${specifier}`;
    let found = known.get(key);
    if (found === undefined) {
      found = resolveIn({ tree, roots, learned, byName }, specifier, folder, -1);
      known.set(key, found);
    }
    return found;
  };
}

interface Places {
  tree: CodeTree;
  roots: Roots;
  learned: ReadonlySet<string>;
  byName: ReadonlyMap<string, readonly number[]>;
}

/** `except`: a file that does not count. */
function resolveIn(places: Places, written: string, folder: string, except: number): Resolved {
  const { tree } = places;
  const quoted = written.startsWith(QUOTE);
  const name = (quoted ? written.slice(1) : written).replace(/\\/g, '/');
  if (name.startsWith('/')) return NONE;
  const beside = quoted ? joinPath(folder, name) : null;
  const own = beside === null ? -1 : tree.index(beside);
  if (own >= 0 && own !== except) return { file: own, possible: false, missing: false };
  const plain = joinPath('', name);
  const best =
    plain === null || plain === '' || /(?:^|\/)\.\.?(?:\/|$)/.test(name)
      ? throughRoots(places, name, folder)
      : bestOf(places, plain, folder, except);
  const isPlatform = isPlatformHeader(name);
  if (best === null) return quoted && !isPlatform && isOurs(tree, name, folder) ? MISSING : NONE;
  if (isPlatform && !quoted) return best.rank >= USUAL ? { file: best.file, possible: true, missing: false } : NONE;
  const possible =
    best.rank >= USUAL ? best.ties > 1 && !best.nearer : quoted ? best.ties > 1 : best.rank === OTHER || best.ties > 1;
  return { file: best.file, possible, missing: false };
}

/** In quotes and without a folder, or in a folder that this tree has. */
function isOurs(tree: CodeTree, name: string, folder: string): boolean {
  const slash = name.indexOf('/');
  if (slash < 0 || name.startsWith('.')) return true;
  const first = name.slice(0, slash);
  return tree.isFolder(first) || tree.isFolder(folder === '' ? first : `${folder}/${first}`);
}

interface Best {
  file: number;
  rank: number;
  /** How many of this rank there are. */
  ties: number;
  /** The best is nearer than the others of its rank. */
  nearer: boolean;
}

function bestOf({ tree, roots, learned, byName }: Places, name: string, folder: string, except: number): Best | null {
  const all = byName.get(name.slice(name.lastIndexOf('/') + 1)) ?? [];
  const candidates = all.length > TOO_COMMON ? usual(tree, roots, name, folder) : all;
  let best: Best | null = null;
  let shared = -1;
  for (const file of candidates) {
    const path = tree.paths[file] ?? '';
    if (file === except || !(path === name || path.endsWith(`/${name}`))) continue;
    const root = path.slice(0, Math.max(0, path.length - name.length - 1));
    const rank = rankOf(root, folder, roots, learned);
    const near = sharedFolders(root, folder);
    if (best === null || rank > best.rank) {
      best = { file, rank, ties: 1, nearer: true };
      shared = near;
    } else if (rank === best.rank) {
      best.ties++;
      if (near > shared) {
        best.file = file;
        best.nearer = true;
        shared = near;
      } else if (near === shared) best.nearer = false;
    }
  }
  return best;
}

function rankOf(root: string, folder: string, roots: Roots, learned: ReadonlySet<string>): number {
  const scopes = roots.get(root);
  if (scopes !== undefined && holdsFor(scopes, folder)) return DECLARED;
  const bare = root === 'include' || root === 'src' || root === 'inc' ? '' : root.replace(/\/(?:include|src|inc)$/, '');
  if (bare === '' || folder === bare || folder.startsWith(`${bare}/`)) return USUAL;
  return learned.has(root) || scopes !== undefined ? LEARNED : OTHER;
}

function sharedFolders(a: string, b: string): number {
  let shared = 0;
  let at = 0;
  for (; at < a.length && a[at] === b[at]; at++) if (a[at] === '/') shared++;
  return at === a.length && (at === b.length || b[at] === '/') && a !== '' ? shared + 1 : shared;
}

/** The places a common name is looked for in. */
function usual(tree: CodeTree, roots: Roots, name: string, folder: string): number[] {
  const folders = new Set<string>();
  for (let at = folder; ; at = folderOf(at)) {
    for (const sub of ['', 'include', 'src', 'inc']) folders.add(at === '' ? sub : sub === '' ? at : `${at}/${sub}`);
    if (at === '') break;
  }
  for (const [root, scopes] of roots) if (folders.size < 400 && holdsFor(scopes, folder)) folders.add(root);
  return [...folders].map((root) => tree.index(root === '' ? name : `${root}/${name}`)).filter((file) => file >= 0);
}

/** `../x.h` from a folder that is looked in. */
function throughRoots({ tree, roots }: Places, name: string, folder: string): Best | null {
  let tried = 0;
  for (const [root, scopes] of roots) {
    if (!holdsFor(scopes, folder)) continue;
    if (++tried > 200) break;
    const path = joinPath(root, name);
    const file = path === null ? -1 : tree.index(path);
    if (file >= 0) return { file, rank: DECLARED, ties: 1, nearer: true };
  }
  return null;
}

function namesOf({ paths }: CodeTree): Map<string, number[]> {
  const byName = new Map<string, number[]>();
  for (const [file, path] of paths.entries()) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [file]);
    else known.push(file);
  }
  return byName;
}

/** Folders that are the only ones to have what several files include by a path with folders in it. */
function learn(tree: CodeTree, files: readonly number[], byName: ReadonlyMap<string, readonly number[]>): Set<string> {
  const votes = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const file of files)
    for (const { specifier, kind } of tree.facts(file)?.imports ?? []) {
      if (kind !== 'include' || seen.has(specifier) || specifier.startsWith(MACRO)) continue;
      seen.add(specifier);
      const name = specifier.slice(specifier.startsWith(QUOTE) ? 1 : 0);
      if (!name.includes('/') || isPlatformHeader(name)) continue;
      const all = byName.get(name.slice(name.lastIndexOf('/') + 1)) ?? [];
      if (all.length > TOO_COMMON) continue;
      const fits = all.filter((one) => tree.paths[one]?.endsWith(`/${name}`));
      const only = fits.length === 1 ? tree.paths[fits[0] ?? 0] : undefined;
      if (only === undefined) continue;
      const root = only.slice(0, only.length - name.length - 1);
      const known = votes.get(root);
      if (known === undefined) votes.set(root, new Set([name]));
      else known.add(name);
    }
  return new Set([...votes].filter(([, names]) => names.size >= VOTES).map(([root]) => root));
}
