import type { CodeTree } from '../../language.js';
import { folderOf, joinPath } from '../../tree.js';

/** What the `composer.json` files of a tree say about where classes are, and its lock files about whose they are. */
export interface Composer {
  /** By prefix (`App\Models\`, in lower case), longest first where they are walked: folders of PSR-4. */
  psr4: ReadonlyMap<string, readonly string[]>;
  /** Prefix of a namespace, in lower case, to the package that has it. */
  packages: ReadonlyMap<string, string>;
  /** Files that are always loaded (`autoload.files`). */
  files: ReadonlySet<string>;
  /** Whether a manifest was found at all. */
  found: boolean;
}

const MOST_PREFIXES = 20_000;

export function readComposer(tree: CodeTree): Composer {
  const psr4 = new Map<string, string[]>();
  const packages = new Map<string, string>();
  const files = new Set<string>();
  let found = false;
  for (const path of tree.configs) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name !== 'composer.json' && name !== 'composer.lock' && name !== 'installed.json') continue;
    const document = parsed(tree.text(path));
    if (name === 'composer.json') {
      found = true;
      for (const part of ['autoload', 'autoload-dev']) {
        addRoots(psr4, folderOf(path), member(member(document, part), 'psr-4'));
        addFiles(files, folderOf(path), member(member(document, part), 'files'));
      }
    } else {
      const lists = Array.isArray(document) ? [document] : [member(document, 'packages'), member(document, 'packages-dev')];
      for (const list of lists) for (const one of Array.isArray(list) ? list : []) addPackage(packages, one);
    }
  }
  return { psr4, packages, files, found };
}

function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function addRoots(psr4: Map<string, string[]>, folder: string, value: unknown): void {
  for (const [prefix, folders] of entries(value)) {
    if (psr4.size > MOST_PREFIXES) return;
    for (const one of Array.isArray(folders) ? folders : [folders]) {
      const root = typeof one === 'string' ? joinPath(folder, one) : null;
      if (root === null) continue;
      const key = prefix.toLowerCase();
      const known = psr4.get(key);
      if (known === undefined) psr4.set(key, [root]);
      else if (known.length < 64) known.push(root);
    }
  }
}

function addFiles(files: Set<string>, folder: string, value: unknown): void {
  for (const one of Array.isArray(value) ? value : []) {
    const path = typeof one === 'string' ? joinPath(folder, one) : null;
    if (path !== null) files.add(path);
  }
}

function addPackage(packages: Map<string, string>, value: unknown): void {
  const name = member(value, 'name');
  if (typeof name !== 'string') return;
  const autoload = member(value, 'autoload');
  for (const part of ['psr-4', 'psr-0']) {
    for (const [prefix] of entries(member(autoload, part))) {
      const key = prefix.toLowerCase().replace(/[\\_]$/, '');
      if (key !== '' && packages.size < MOST_PREFIXES && !packages.has(key)) packages.set(key, name);
    }
  }
}

/** The prefixes of a name that end with a separator, longest first, and the empty one. */
export function* prefixesOf(name: string): Generator<string> {
  for (let cut = name.lastIndexOf('\\'); cut >= 0; cut = name.lastIndexOf('\\', cut - 1)) {
    yield name.slice(0, cut + 1);
    if (cut === 0) break;
  }
  yield '';
}

/** Paths where PSR-4 looks for a class, the longest prefix first. */
export function psr4Paths({ psr4 }: Composer, name: string): string[] {
  const lower = name.toLowerCase();
  const found: string[] = [];
  for (const prefix of prefixesOf(lower)) {
    for (const folder of psr4.get(prefix) ?? []) {
      const rest = `${name.slice(prefix.length).replaceAll('\\', '/')}.php`;
      found.push(folder === '' ? rest : `${folder}/${rest}`);
    }
  }
  return found;
}
