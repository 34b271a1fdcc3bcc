import type { CodeTree } from '../../language.js';
import { folderOf, joinPath } from '../../tree.js';

/** What the project files in one folder say about the code below it: several of them build the same code for several platforms. */
interface Project {
  folder: string;
  /** Projects that it refers to, as indexes. */
  references: number[];
  /** A reference leads nobody knows where. */
  open: boolean;
}

/** With the paths of its files and the references as written. */
interface Owned {
  project: Project;
  paths: string[];
  targets: string[];
}

const PROJECT = /\.(?:csproj|fsproj|vbproj)$/;
const SETTINGS = /(?:^|\/)Directory\.(?:Build|Packages)\.(?:props|targets)$/;

export function isProjectFile(path: string): boolean {
  return PROJECT.test(path) || SETTINGS.test(path) || path.endsWith('/packages.config');
}

/** A namespace imported for all files below a folder: `<Using Include="…" />`. */
export interface ProjectUsing {
  folder: string;
  name: string;
  alias: string | null;
  isStatic: boolean;
}

/** The projects of a tree: MSBuild takes the code below its folder, up to the next project. Conditions are taken as met. */
export class Projects {
  readonly all: readonly Project[];
  readonly usings: readonly ProjectUsing[];
  /** Ids of packages as written, by their small letters. */
  readonly packages = new Map<string, string>();
  readonly #byFolder = new Map<string, number>();
  readonly #ofFolder = new Map<string, number>();
  readonly #visible = new Map<number, ReadonlySet<number> | null>();

  constructor(tree: CodeTree) {
    const usings: ProjectUsing[] = [];
    const shared: { folder: string; targets: string[] }[] = [];
    const own: Owned[] = [];
    for (const path of tree.configs) {
      if (!isProjectFile(path)) continue;
      const items = itemsIn(tree.text(path) ?? '');
      const folder = folderOf(path);
      this.#takePackages(items);
      usings.push(...usingsOf(items, folder));
      const targets = items.filter(({ name }) => name === 'ProjectReference').map(({ include }) => include.replaceAll('\\', '/'));
      if (PROJECT.test(path)) {
        const known = this.#byFolder.get(folder) ?? own.length;
        this.#byFolder.set(folder, known);
        const project = own[known];
        if (project === undefined) own.push({ project: { folder, references: [], open: false }, paths: [path], targets });
        else {
          project.paths.push(path);
          project.targets.push(...targets);
        }
      } else shared.push({ folder, targets });
    }
    this.all = own.map(({ project }) => project);
    this.usings = usings;
    this.#resolve(own, shared);
  }

  #takePackages(items: readonly Item[]): void {
    for (const { name, include, id } of items) {
      const found = name === 'package' ? id : PACKAGES.has(name) ? include : '';
      for (const one of found.split(';')) if (/^[\w.-]{2,150}$/.test(one)) this.packages.set(one.toLowerCase(), one);
    }
  }

  #resolve(own: readonly Owned[], shared: readonly { folder: string; targets: string[] }[]): void {
    const byPath = new Map<string, number>();
    const byName = new Map<string, number[]>();
    for (const [index, { paths }] of own.entries()) {
      for (const path of paths) {
        byPath.set(path, index);
        byName.set(nameOf(path), [...(byName.get(nameOf(path)) ?? []), index]);
      }
    }
    for (const { project, targets } of own) {
      const also = shared.filter(({ folder }) => isBelow(project.folder, folder)).flatMap((one) => one.targets);
      for (const target of new Set([...targets, ...also])) {
        const path = joinPath(project.folder, target);
        const found = byPath.get(path ?? '');
        // Behind a property the name of the project still tells.
        const named = found !== undefined ? [found] : (byName.get(nameOf(target)) ?? []);
        project.references.push(...named);
        if (named.length === 0) project.open = true;
      }
    }
  }

  /** The project that a file belongs to, or -1. */
  of(path: string): number {
    return this.#at(folderOf(path));
  }

  #at(folder: string): number {
    const known = this.#ofFolder.get(folder) ?? this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const found = folder === '' ? -1 : this.#at(folderOf(folder));
    this.#ofFolder.set(folder, found);
    return found;
  }

  /** A project and all that it refers to, over any number of steps; null: nobody knows. */
  visible(project: number): ReadonlySet<number> | null {
    if (project < 0) return null;
    let known = this.#visible.get(project);
    if (known === undefined) {
      const seen = new Set([project]);
      for (const one of seen) for (const next of this.all[one]?.references ?? []) seen.add(next);
      known = [...seen].some((one) => this.all[one]?.open) ? null : seen;
      this.#visible.set(project, known);
    }
    return known;
  }
}

const PACKAGES = new Set(['PackageReference', 'PackageVersion', 'GlobalPackageReference']);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
export const isBelow = (path: string, folder: string): boolean =>
  folder === '' || path === folder || path.startsWith(`${folder}/`);

interface Item {
  name: string;
  include: string;
  id: string;
  alias: string;
  isStatic: boolean;
}

/** Elements with an `Include` or an `id`, comments left out. Nothing else of XML is needed, and nothing is refused. */
function itemsIn(text: string): Item[] {
  const items: Item[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at);
      if (end < 0) break;
      at = end;
      continue;
    }
    const name = /^[A-Za-z]{1,40}(?=\s)/.exec(text.slice(at + 1, at + 42))?.[0];
    if (name === undefined || !(name === 'package' || name === 'ProjectReference' || name === 'Using' || PACKAGES.has(name)))
      continue;
    const end = text.indexOf('>', at);
    const attributes = text.slice(at, end < 0 ? at + 1000 : Math.min(end, at + 1000));
    const value = (key: string): string => new RegExp(`\\s${key}\\s?=\\s?["']([^"']{1,400})["']`).exec(attributes)?.[1] ?? '';
    items.push({
      name,
      include: value('Include') || value('Update'),
      id: value('id'),
      alias: value('Alias'),
      isStatic: /^true$/i.test(value('Static')),
    });
  }
  return items;
}

function usingsOf(items: readonly Item[], folder: string): ProjectUsing[] {
  return items
    .filter(({ name, include }) => name === 'Using' && /^[\w.]+$/.test(include))
    .map(({ include, alias, isStatic }) => ({ folder, name: include, alias: alias === '' ? null : alias, isStatic }));
}
