import { decode, type Read } from '../values/text.js';
import { readToml } from '../values/toml.js';
import { readXml } from '../values/xml.js';
import { readCargoLock, readCargoToml } from './cargo.js';
import { readComposerJson, readComposerLock } from './composer.js';
import type { Dependencies, Ecosystem, ReaderInput, Reading, SourceFile } from './fact.js';
import { readGoMod, readGoSum } from './go.js';
import { readCatalog, readGradle, readGradleLock } from './gradle.js';
import { readPom } from './maven.js';
import { normaliseName } from './names.js';
import { readBunLock, readPackageJson, readPackageLock } from './npm.js';
import { readNugetLock, readPackagesConfig, readProject } from './nuget.js';
import { readPnpmLock } from './pnpm.js';
import {
  includedBy,
  readPipfile,
  readPipfileLock,
  readPyproject,
  readPythonLock,
  readRequirements,
  readSetupCfg,
} from './pypi.js';
import { readGemfile, readGemfileLock } from './rubygems.js';
import { readYarnLock } from './yarn.js';

export type { Dependencies, DependencyFact, SourceFile } from './fact.js';
export { normaliseName } from './names.js';
export { satisfiesAtLeast } from './versions/at-least.js';
export { compareVersions } from './versions/compare.js';

interface Kind {
  ecosystem: Ecosystem;
  /** Of the file's name, which is short. */
  name: RegExp;
  read: (input: ReaderInput) => Reading;
}

/** Every kind of file that names packages; the first that fits reads it. */
const KINDS: readonly Kind[] = [
  { ecosystem: 'npm', name: /^package\.json$/, read: readPackageJson },
  { ecosystem: 'npm', name: /^(?:package-lock|npm-shrinkwrap)\.json$/, read: readPackageLock },
  { ecosystem: 'npm', name: /^yarn\.lock$/, read: readYarnLock },
  { ecosystem: 'npm', name: /^pnpm-lock\.yaml$/, read: readPnpmLock },
  { ecosystem: 'npm', name: /^bun\.lock$/, read: readBunLock },
  { ecosystem: 'pypi', name: /^requirements[\w.-]*\.txt$/, read: readRequirements },
  { ecosystem: 'pypi', name: /^[\w.-]*[-_.]requirements\.txt$/, read: readRequirements },
  { ecosystem: 'pypi', name: /^pyproject\.toml$/, read: readPyproject },
  { ecosystem: 'pypi', name: /^(?:poetry|uv|pdm)\.lock$/, read: readPythonLock },
  { ecosystem: 'pypi', name: /^Pipfile$/, read: readPipfile },
  { ecosystem: 'pypi', name: /^Pipfile\.lock$/, read: readPipfileLock },
  { ecosystem: 'pypi', name: /^setup\.cfg$/, read: readSetupCfg },
  { ecosystem: 'go', name: /^go\.mod$/, read: readGoMod },
  { ecosystem: 'go', name: /^go\.sum$/, read: readGoSum },
  { ecosystem: 'maven', name: /^pom\.xml$/, read: readPom },
  { ecosystem: 'maven', name: /^[\w.-]*\.gradle(?:\.kts)?$/, read: readGradle },
  { ecosystem: 'maven', name: /^(?:[\w.-]*-)?gradle\.lockfile$/, read: readGradleLock },
  { ecosystem: 'maven', name: /^[\w.-]+\.versions\.toml$/, read: readCatalog },
  { ecosystem: 'cargo', name: /^Cargo\.toml$/, read: readCargoToml },
  { ecosystem: 'cargo', name: /^Cargo\.lock$/, read: readCargoLock },
  { ecosystem: 'nuget', name: /\.(?:cs|fs|vb)proj$/, read: readProject },
  { ecosystem: 'nuget', name: /^Directory\.(?:Packages|Build)\.(?:props|targets)$/, read: readProject },
  { ecosystem: 'nuget', name: /^packages\.config$/, read: readPackagesConfig },
  { ecosystem: 'nuget', name: /^packages\.lock\.json$/, read: readNugetLock },
  { ecosystem: 'rubygems', name: /^(?:Gemfile|gems\.rb)$/, read: readGemfile },
  { ecosystem: 'rubygems', name: /^(?:Gemfile\.lock|gems\.locked)$/, read: readGemfileLock },
  { ecosystem: 'composer', name: /^composer\.json$/, read: readComposerJson },
  { ecosystem: 'composer', name: /^composer\.lock$/, read: readComposerLock },
];

/** A larger file is not read; the largest lock files of public repositories have a few mebibytes. */
export const DEPENDENCY_FILE_MAX_BYTES = 16 * 1024 * 1024;
const MAX_UNREAD = 500;
const MAX_TEXT = 500;

const REQUIREMENTS: Kind = { ecosystem: 'pypi', name: /(?!)/, read: readRequirements };

function kindOf(path: string): Kind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.length > 200 ? undefined : KINDS.find((kind) => kind.name.test(name));
}

/** Whose packages a file of this path names; null where it is not read. For who has to fetch the bytes. */
export function ecosystemOf(path: string): Ecosystem | null {
  return kindOf(path)?.ecosystem ?? null;
}

/**
 * The packages that the files of a tree name, in the order of the files and of their lines, and what could not be read. Pure: no
 * package manager, no network, nothing executed. Never throws, whatever the bytes. Files of no known kind are passed over, unless a
 * requirements file includes them.
 */
export function readDependencies(files: readonly SourceFile[]): Dependencies {
  const result: Dependencies = { packages: [], unread: [] };
  const byPath = new Map(files.map((file) => [file.path, file]));
  const textOf = (path: string): string | null => {
    const file = byPath.get(path);
    const read = file === undefined ? null : decode(file.bytes, DEPENDENCY_FILE_MAX_BYTES);
    return read !== null && 'read' in read ? read.read : null;
  };
  const tomlOf = once((path) => treeOf(textOf(path), readToml));
  const xmlOf = once((path) => treeOf(textOf(path), readXml));
  const included = new Set<string>();
  for (const { path } of files) {
    if (kindOf(path)?.read === readRequirements) follow(path, textOf, included);
  }
  for (const { path, bytes } of files) {
    const kind = kindOf(path) ?? (included.has(path) ? REQUIREMENTS : undefined);
    if (kind === undefined) continue;
    const text = decode(bytes, DEPENDENCY_FILE_MAX_BYTES);
    if ('problems' in text) {
      for (const { line, column, message } of text.problems)
        result.unread.push({ ecosystem: kind.ecosystem, path, line, column, why: message });
      continue;
    }
    append(result, kind.ecosystem, path, kind.read({ path, text: text.read, textOf, tomlOf, xmlOf }));
  }
  return result;
}

function once<T>(make: (path: string) => T): (path: string) => T {
  const made = new Map<string, T>();
  return (path) => {
    const known = made.get(path);
    if (known !== undefined) return known;
    const value = make(path);
    made.set(path, value);
    return value;
  };
}

function treeOf<T>(text: string | null, read: (text: string) => Read<T>): T | null {
  const tree = text === null ? null : read(text);
  return tree !== null && 'read' in tree ? tree.read : null;
}

function follow(path: string, textOf: (path: string) => string | null, seen: Set<string>): void {
  const queue = [path];
  for (let next = queue.pop(); next !== undefined && seen.size < 1000; next = queue.pop()) {
    for (const target of includedBy(next, textOf(next) ?? '')) {
      if (seen.has(target)) continue;
      seen.add(target);
      queue.push(target);
    }
  }
}

function append(result: Dependencies, ecosystem: Ecosystem, path: string, { packages, unread }: Reading): void {
  for (const found of packages) {
    const name = normaliseName(ecosystem, found.name);
    if (name === '' || name.length > MAX_TEXT || (found.version ?? '').length > MAX_TEXT) {
      unread.push({ line: found.line, column: found.column, why: 'a name or version that is empty or too long' });
      continue;
    }
    const constraint = found.constraint === null || found.constraint.length <= MAX_TEXT ? found.constraint : null;
    result.packages.push({ ecosystem, ...found, name, constraint, path });
  }
  for (const each of unread.slice(0, MAX_UNREAD)) result.unread.push({ ecosystem, path, ...each });
  if (unread.length > MAX_UNREAD) result.unread.push({ ecosystem, path, why: `and ${unread.length - MAX_UNREAD} more` });
}
