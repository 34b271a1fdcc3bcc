import type { CodeTree } from '../../language.js';
import { folderOf, joinPath } from '../../tree.js';
import { LOAD_PATH } from './facts.js';

/** A gem, an application, or the tree itself: a folder whose parts find each other by name. */
export interface Project {
  folder: string;
  /** Folders that `require` looks in, first to last; those of its tests last. */
  roots: readonly string[];
  /** What of them other projects of the tree see. */
  shared: readonly string[];
  /** Files that RSpec loads before every other, as `.rspec` names them. */
  support: readonly string[];
}

const MANIFEST = /(?:^|\/)(?:Gemfile|gems\.rb|\.rspec|[^/]{1,200}\.gemspec)$/;
const MOST_ROOTS = 64;

export class Projects {
  readonly #tree: CodeTree;
  readonly #byFolder = new Map<string, Project>();
  readonly #ofFolder = new Map<string, Project>();
  /** Load folders of every gem of the tree. */
  readonly shared: readonly string[];
  /** Names of gems as manifests spell them, by their letters alone. */
  readonly gems: ReadonlyMap<string, string>;

  constructor(tree: CodeTree, files: readonly number[]) {
    this.#tree = tree;
    const folders = new Set(['']);
    const gems = new Map<string, string>();
    for (const path of tree.configs) {
      if (MANIFEST.test(path)) folders.add(folderOf(path));
      if (/(?:^|\/)(?:Gemfile(?:\.lock)?|gems\.(?:rb|locked)|[^/]{1,200}\.gemspec)$/.test(path))
        addGems(gems, tree.text(path) ?? '');
    }
    const added = addedRoots(tree, files);
    for (const folder of folders) this.#byFolder.set(folder, this.#project(folder, added));
    this.gems = gems;
    this.shared = [...this.#byFolder.values()].flatMap(({ shared }) => shared);
  }

  #project(folder: string, added: ReadonlyMap<string, readonly string[]>): Project {
    const inside = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
    const names = this.#tree.filesIn(folder);
    const gemspec = names.find((name) => name.endsWith('.gemspec'));
    const shared = [
      ...(gemspec === undefined ? [] : requirePaths(this.#tree.text(inside(gemspec)) ?? '').map(inside)),
      inside('lib'),
    ];
    const app = inside('app');
    const roots = [...shared, ...this.#childFolders(app), inside('spec'), inside('test'), inside('tests')];
    const rspec = this.#tree.text(inside('.rspec'));
    const all = [...new Set(roots)].filter((root) => this.#tree.isFolder(root));
    return {
      folder,
      roots: [...all, ...(added.get(folder) ?? [])].slice(0, MOST_ROOTS),
      shared: gemspec === undefined ? [] : [...new Set(shared)].filter((root) => this.#tree.isFolder(root)),
      support: rspec === null ? [] : required(rspec),
    };
  }

  /** Rails loads from every folder in `app/`. */
  #childFolders(folder: string): string[] {
    return this.#tree.isFolder(folder)
      ? [
          'channels',
          'controllers',
          'helpers',
          'jobs',
          'mailers',
          'models',
          'policies',
          'presenters',
          'serializers',
          'services',
          'views',
          'workers',
        ].map((name) => `${folder}/${name}`)
      : [];
  }

  /** The innermost project of a folder. */
  of(folder: string): Project {
    const known = this.#ofFolder.get(folder);
    if (known !== undefined) return known;
    let at = folder;
    while (at !== '' && !this.#byFolder.has(at)) at = folderOf(at);
    const found = this.#byFolder.get(at) ?? { folder: '', roots: [], shared: [], support: [] };
    this.#ofFolder.set(folder, found);
    return found;
  }

  /** The project of a folder, and those around it. */
  around(folder: string): Project[] {
    const found: Project[] = [this.of(folder)];
    for (let last = found[0]; last !== undefined && last.folder !== ''; last = found[found.length - 1]) {
      found.push(this.of(folderOf(last.folder)));
    }
    return found;
  }
}

/** Folders that files put on the load path, by the project they are in. */
function addedRoots(tree: CodeTree, files: readonly number[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const manifests = new Set(tree.configs.filter((path) => MANIFEST.test(path)).map(folderOf));
  for (const file of files) {
    for (const { specifier, names } of tree.facts(file)?.imports ?? []) {
      if (names?.[0] !== LOAD_PATH) continue;
      const own = folderOf(tree.paths[file] ?? '');
      const root = joinPath(own, specifier);
      if (root === null || !tree.isFolder(root)) continue;
      let at = own;
      while (at !== '' && !manifests.has(at)) at = folderOf(at);
      const known = found.get(at);
      if (known === undefined) found.set(at, [root]);
      else if (known.length < MOST_ROOTS && !known.includes(root)) known.push(root);
    }
  }
  return found;
}

/** `spec.require_paths = ["lib", "ext"]`, on one line. */
function requirePaths(text: string): string[] {
  const at = text.indexOf('require_path');
  if (at < 0) return [];
  const end = text.indexOf('\n', at);
  const line = text.slice(at, Math.min(end < 0 ? text.length : end, at + 300));
  return line
    .slice(line.indexOf('=') + 1)
    .split(/[^\w./-]+/)
    .filter((part) => part !== '' && part !== 'w' && !part.startsWith('/'))
    .slice(0, 8);
}

/** `--require x` and `-r x`. */
function required(text: string): string[] {
  const words = text.slice(0, 4000).split(/[\s=]+/);
  const found: string[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const next = words[i + 1];
    if ((words[i] === '--require' || words[i] === '-r') && next !== undefined && next !== '') found.push(next);
  }
  return found;
}

const LOCKED = /^ {4}([\w.-]{1,100}) \(/;
const GEM =
  /^[^#'"]{0,80}\b(?:gem|add_dependency|add_runtime_dependency|add_development_dependency)[ (]\s{0,8}["']([\w.-]{1,100})["']/;
const MOST_GEMS = 5000;

function addGems(gems: Map<string, string>, text: string): void {
  for (let start = 0; start < text.length && gems.size < MOST_GEMS; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, Math.min(end, start + 200));
    const name = (LOCKED.exec(line) ?? GEM.exec(line))?.[1];
    if (name !== undefined && !gems.has(lettersOf(name))) gems.set(lettersOf(name), name);
    start = end + 1;
  }
}

/** `active_support`, `active-support` and `ActiveSupport` read the same. */
export function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
