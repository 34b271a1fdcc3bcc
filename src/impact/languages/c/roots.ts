import type { CodeTree } from '../../language.js';
import { folderOf, joinPath } from '../../tree.js';

/** Folders that build files tell the compiler to look for headers in, each with the folders whose files are compiled so. */
export type Roots = ReadonlyMap<string, readonly string[]>;

const NAMES = new Set(
  (
    'cmakelists.txt makefile gnumakefile kbuild meson.build configure.ac configure.in build build.bazel compile_flags.txt .clang_complete ' +
    'jamfile jamroot sconstruct sconscript package.swift binding.gyp'
  ).split(' '),
);
const ENDINGS = ['.cmake', '.mk', '.mak', '.am', '.gyp', '.gypi', '.pri', '.pro'];

export function isCConfig(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return NAMES.has(name) || ENDINGS.some((ending) => name.endsWith(ending)) || name.startsWith('makefile.');
}

/** Folders that hold build files for what lies beside them. */
const BUILD_FOLDERS = new Set(['build', 'cmake', 'config', 'm4', 'make', 'mk', 'scripts']);
/** More folders than this from one file are no settings. */
const MOST_ROOTS = 500;
/** A file that says so more often is no longer read for it. */
const MOST_PLACES = 2000;

export function readRoots(tree: CodeTree): Roots {
  const roots = new Map<string, string[]>();
  for (const config of tree.configs) {
    if (!isCConfig(config)) continue;
    const folder = folderOf(config);
    const text = tree.text(config) ?? '';
    const name = folder.slice(folder.lastIndexOf('/') + 1);
    const scope = BUILD_FOLDERS.has(name) ? folderOf(folder) : folder;
    let count = 0;
    for (const written of foldersIn(text)) {
      if (count++ > MOST_ROOTS) break;
      const root = rootOf(written, folder, tree);
      if (root === null) continue;
      const scopes = roots.get(root);
      if (scopes === undefined) roots.set(root, [scope]);
      else if (!scopes.includes(scope)) scopes.push(scope);
    }
  }
  return roots;
}

/** Folders as build files write them: `-I…`, `-isystem …`, lists of CMake, Meson, Bazel, GYP and qmake. */
function foldersIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const flag of ['-I', '-isystem', '-iquote', '-idirafter', '/I'])
    for (
      let at = text.indexOf(flag), count = 0;
      at >= 0 && count < MOST_PLACES;
      at = text.indexOf(flag, at + flag.length), count++
    ) {
      if (at > 0 && !/[\s"'=(,;[]/.test(text[at - 1] ?? '')) continue;
      addWord(text, at + flag.length, found);
    }
  for (const opening of [
    'include_directories',
    'include_dirs',
    'includes =',
    'includes=',
    'strip_include_prefix',
    'INCLUDEPATH',
    'headerSearchPath',
  ])
    for (
      let at = text.indexOf(opening), count = 0;
      at >= 0 && count < MOST_PLACES;
      at = text.indexOf(opening, at + opening.length), count++
    )
      addList(text, at + opening.length, found);
  return found;
}

const LONGEST = 300;

function addWord(text: string, from: number, to: Set<string>): void {
  const word = /^[ \t]{0,4}["']?((?:\$[({][^\s(){}]{1,80}[)}]|[^\s"',;)\]]){1,300})/.exec(text.slice(from, from + LONGEST));
  if (word?.[1] !== undefined) to.add(word[1]);
  else to.add('.');
}

/** The words of a list up to its closing bracket, or of one line. */
function addList(text: string, from: number, to: Set<string>): void {
  const part = text.slice(from, from + 4000);
  const open = /^["'\s:+=]{0,8}[([]/.exec(part);
  const end = open === null ? part.indexOf('\n') : part.search(/[)\]]/);
  const list = end < 0 ? part : part.slice(open?.[0].length ?? 0, end);
  for (const [word] of list.replace(/#[^\n]{0,1000}/g, '').matchAll(/[^\s"',;()[\]]{1,300}/g))
    if (!/^[A-Z_]{3,}$/.test(word)) to.add(word);
}

/** A variable in front stands for a folder of the project: its own one, or one above. */
function rootOf(written: string, folder: string, tree: CodeTree): string | null {
  const generated = /^\$<[A-Z_]{1,40}:([^<>]{0,300})>?$/.exec(written)?.[1] ?? written;
  const variable = /^(?:\$[({]([A-Za-z_0-9.]{1,80})[)}]|@([A-Za-z_]{1,80})@|\$([A-Za-z_]{1,80}))\/?/.exec(generated);
  const rest = (variable === null ? generated : generated.slice(variable[0].length)).replace(/\\/g, '/');
  if (rest.includes('$') || rest.includes('@') || rest.startsWith('-') || rest.startsWith('/')) return null;
  const name = variable?.[1] ?? variable?.[2] ?? variable?.[3] ?? '';
  const isTop = /top|^(?:CMAKE|PROJECT)_SOURCE_DIR$|srctree|ROOT/i.test(name);
  if (isTop && rest === '') return '';
  if (variable !== null && rest === '' && !/src|cur|here|^\.$|SOURCE_DIR|PWD/i.test(name)) return null;
  for (let at = folder; ; at = folderOf(at)) {
    const path = joinPath(at, rest);
    if (path !== null && (path === '' ? rest === '' || rest.includes('.') : tree.isFolder(path))) return path;
    if (at === '' || (variable === null && rest.startsWith('.'))) return null;
  }
}

/** Whether a root holds for files of a folder. */
export function holdsFor(scopes: readonly string[], folder: string): boolean {
  return scopes.some((scope) => scope === '' || folder === scope || folder.startsWith(`${scope}/`));
}
