import { globs } from '../../../requirements/globs.js';
import type { CodeTree } from '../../language.js';
import { folderOf, joinPath } from '../../tree.js';
import { isSettings, member, type Settings, settingsOf, textList, textMember } from './jsonc.js';

/** What of a package.json matters for finding files. */
export interface Manifest {
  folder: string;
  name: string | null;
  settings: Settings;
  /** Dependencies that name a folder (`file:../x`, `link:../x`, `portal:../x`): name → folder. */
  links: ReadonlyMap<string, string>;
}

/** A package of this tree that goes by a name, as seen from some folder. */
export interface Found {
  manifest: Manifest;
  /** No workspace or dependency says that it is this one. */
  possible: boolean;
}

interface Workspace {
  folder: string;
  isMember(folder: string): boolean;
}

/** The packages of a tree. */
export class Manifests {
  readonly #tree: CodeTree;
  readonly #byFolder = new Map<string, Manifest>();
  readonly #byName = new Map<string, Manifest[]>();
  /** Names under which some package has another one's folder. */
  readonly #linked = new Set<string>();
  readonly #workspaces = new Map<string, Workspace>();
  readonly #nearest = new Map<string, Manifest | null>();
  readonly #roots = new Map<string, Workspace | null>();

  constructor(tree: CodeTree) {
    this.#tree = tree;
    for (const path of tree.configs) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (name === 'package.json') this.#add(path);
    }
    for (const path of tree.configs) this.#addWorkspace(path);
  }

  #add(path: string): void {
    const settings = settingsOf(this.#tree.text(path) ?? '');
    if (settings === null) return;
    const folder = folderOf(path);
    const name = textMember(settings, 'name');
    const manifest: Manifest = { folder, name, settings, links: linksOf(settings, folder) };
    this.#byFolder.set(folder, manifest);
    for (const link of manifest.links.keys()) this.#linked.add(link);
    if (name === null || name === '') return;
    const known = this.#byName.get(name);
    if (known === undefined) this.#byName.set(name, [manifest]);
    else known.push(manifest);
  }

  #addWorkspace(path: string): void {
    const name = path.slice(path.lastIndexOf('/') + 1);
    let patterns: string[] = [];
    if (name === 'pnpm-workspace.yaml') patterns = pnpmPackages(this.#tree.text(path) ?? '');
    else if (name === 'lerna.json') patterns = textList(member(settingsOf(this.#tree.text(path) ?? ''), 'packages'));
    else if (name === 'package.json') {
      const given = member(this.#byFolder.get(folderOf(path))?.settings ?? null, 'workspaces');
      patterns = textList(isSettings(given) ? member(given, 'packages') : given);
    }
    if (patterns.length === 0) return;
    const folder = folderOf(path);
    const known = this.#workspaces.get(folder);
    const isMember = memberTest(folder, patterns);
    this.#workspaces.set(folder, {
      folder,
      isMember: known === undefined ? isMember : (one) => known.isMember(one) || isMember(one),
    });
  }

  at(folder: string): Manifest | null {
    return this.#byFolder.get(folder) ?? null;
  }

  /** The manifest that governs a folder. */
  nearest(folder: string): Manifest | null {
    return remembered(this.#nearest, folder, (at) => this.#byFolder.get(at) ?? null);
  }

  /** The only package of a name, or the first that is a member of a workspace. */
  named(name: string): Manifest | null {
    const all = this.#byName.get(name);
    if (all === undefined) return null;
    return (
      all.find(({ folder }) => this.#rootOf(folder)?.isMember(folder) === true) ?? (all.length === 1 ? (all[0] ?? null) : null)
    );
  }

  find(name: string, from: string): Found | null {
    if (!this.#byName.has(name) && !this.#linked.has(name)) return null;
    let isOwn = true;
    for (let own = this.nearest(from); own !== null; own = own.folder === '' ? null : this.nearest(folderOf(own.folder))) {
      if (isOwn && own.name === name) return { manifest: own, possible: false };
      // A manifest without a name only sets options for its folder.
      isOwn &&= own.name === null;
      const link = own.links.get(name);
      const linked = link === undefined ? undefined : this.#byFolder.get(link);
      if (linked !== undefined) return { manifest: linked, possible: false };
    }
    const all = this.#byName.get(name);
    if (all === undefined) return null;
    for (let root = this.#rootOf(from); root !== null; root = root.folder === '' ? null : this.#rootOf(folderOf(root.folder))) {
      const { folder, isMember } = root;
      const member = all.find((one) => one.folder === folder || isMember(one.folder));
      if (member !== undefined) return { manifest: member, possible: false };
    }
    return all.length === 1 && all[0] !== undefined ? { manifest: all[0], possible: true } : null;
  }

  /** The workspace whose folder is the nearest above. */
  #rootOf(folder: string): Workspace | null {
    return remembered(this.#roots, folder, (at) => this.#workspaces.get(at) ?? null);
  }
}

/** The first answer on the way up. */
function remembered<T>(known: Map<string, T | null>, folder: string, ask: (folder: string) => T | null): T | null {
  const asked: string[] = [];
  let found: T | null = null;
  for (let at = folder; ; at = folderOf(at)) {
    const before = known.get(at);
    found = before === undefined ? ask(at) : before;
    if (before !== undefined) break;
    asked.push(at);
    if (found !== null || at === '') break;
  }
  for (const one of asked) known.set(one, found);
  return found;
}

function linksOf(settings: Settings, folder: string): Map<string, string> {
  const links = new Map<string, string>();
  for (const key of ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']) {
    const given = member(settings, key);
    if (!isSettings(given)) continue;
    for (const [name, version] of Object.entries(given)) {
      if (typeof version !== 'string') continue;
      const path = /^(?:file|link|portal):(.{1,500})$/.exec(version)?.[1];
      const target = path === undefined ? null : joinPath(folder, path);
      if (target !== null) links.set(name, target);
    }
  }
  return links;
}

function memberTest(folder: string, patterns: readonly string[]): (folder: string) => boolean {
  const place = (pattern: string): string[] => {
    const path = joinPath(folder, pattern);
    return path === null ? [] : [`/${path}`];
  };
  try {
    const isIn = globs(
      patterns
        .filter((one) => !one.startsWith('!'))
        .slice(0, 1000)
        .flatMap(place),
    );
    const isOut = globs(
      patterns
        .filter((one) => one.startsWith('!'))
        .slice(0, 1000)
        .flatMap((one) => place(one.slice(1))),
    );
    const known = new Map<string, boolean>();
    return (one) => {
      let answer = known.get(one);
      if (answer === undefined) {
        answer = isIn(one) && !isOut(one);
        known.set(one, answer);
      }
      return answer;
    };
  } catch {
    return () => true;
  }
}

/** The list under `packages:`; the file has no other use for lists of texts at that place, and no YAML beyond this is written in it. */
function pnpmPackages(text: string): string[] {
  const lines = text.slice(0, 200_000).split('\n');
  const first = lines.findIndex((line) => /^packages\s*:/.test(line));
  if (first < 0) return [];
  const inline = lines[first]?.slice((lines[first]?.indexOf(':') ?? 0) + 1).trim() ?? '';
  if (inline.startsWith('[')) return inline.replace(/[[\]]/g, '').split(',').map(scalar).filter(Boolean);
  const found: string[] = [];
  for (const line of lines.slice(first + 1)) {
    const item = line.trim();
    if (item === '' || item.startsWith('#')) continue;
    if (!item.startsWith('-')) break;
    const value = scalar(item.slice(1));
    if (value !== '') found.push(value);
  }
  return found;
}

function scalar(text: string): string {
  const trimmed = text.trim();
  const quote = trimmed[0] ?? '';
  if (quote === '"' || quote === "'") return trimmed.slice(1, Math.max(1, trimmed.indexOf(quote, 1)));
  const comment = trimmed.indexOf(' #');
  return (comment < 0 ? trimmed : trimmed.slice(0, comment)).trim();
}
