import type { CodeTree } from '../../language.js';
import { folderOf, joinPath } from '../../tree.js';

/** What a `go.mod` says (https://go.dev/ref/mod#go-mod-file). */
export interface Module {
  /** Of its folder. */
  folder: string;
  path: string;
  requires: ReadonlySet<string>;
  /** Local folders that stand for modules, by the path of the module. */
  replaces: ReadonlyMap<string, string>;
}

export interface Modules {
  /** The module whose folder is nearest above a folder. */
  of(folder: string): Module | null;
  /** Modules of this tree by their path; several may share one. */
  byPath: ReadonlyMap<string, readonly Module[]>;
  /** What workspaces (`go.work`) put in the place of a module. */
  workspaces: ReadonlyMap<string, string>;
}

export function isGoConfig(path: string): boolean {
  return path === 'go.mod' || path === 'go.work' || path.endsWith('/go.mod') || path.endsWith('/go.work');
}

/** Of modules that share a path, no more than these are looked at. */
const MOST_OF_ONE_PATH = 16;

export function readModules(tree: CodeTree): Modules {
  const byFolder = new Map<string, Module>();
  const byPath = new Map<string, Module[]>();
  const workspaces = new Map<string, string>();
  for (const config of tree.configs) {
    if (config !== 'go.mod' && !config.endsWith('/go.mod')) continue;
    const module = readModule(folderOf(config), tree.text(config) ?? '');
    byFolder.set(module.folder, module);
    const known = byPath.get(module.path);
    if (known === undefined) byPath.set(module.path, [module]);
    else if (known.length < MOST_OF_ONE_PATH) known.push(module);
  }
  for (const config of tree.configs) {
    if (config !== 'go.work' && !config.endsWith('/go.work')) continue;
    readWorkspace(folderOf(config), tree.text(config) ?? '', byFolder, workspaces);
  }
  const known = new Map<string, Module | null>();
  const of = (folder: string): Module | null => {
    const passed: string[] = [];
    let found: Module | null | undefined;
    for (let at = folder; ; at = folderOf(at)) {
      found = known.get(at) ?? byFolder.get(at);
      passed.push(at);
      if (found !== undefined || known.has(at) || at === '') break;
    }
    for (const one of passed) known.set(one, found ?? null);
    return found ?? null;
  };
  return { of, byPath, workspaces };
}

function readModule(folder: string, text: string): Module {
  const requires = new Set<string>();
  const replaces = new Map<string, string>();
  let path = '';
  for (const [verb, ...words] of directives(text)) {
    if (verb === 'module') path = words[0] ?? '';
    else if (verb === 'require' && words[0] !== undefined) requires.add(words[0]);
    else if (verb === 'replace') addReplacement(folder, words, replaces);
  }
  return { folder, path, requires, replaces };
}

function addReplacement(folder: string, words: readonly string[], replaces: Map<string, string>): void {
  const target = words[words.indexOf('=>') + 1] ?? '';
  if (words[0] === undefined || !(target === '.' || target === '..' || target.startsWith('./') || target.startsWith('../')))
    return;
  const local = joinPath(folder, target);
  if (local !== null) replaces.set(words[0], local);
}

function readWorkspace(
  folder: string,
  text: string,
  byFolder: ReadonlyMap<string, Module>,
  workspaces: Map<string, string>,
): void {
  for (const [verb, ...words] of directives(text)) {
    if (verb === 'replace') addReplacement(folder, words, workspaces);
    if (verb !== 'use') continue;
    const used = joinPath(folder, words[0] ?? '');
    const module = used === null ? undefined : byFolder.get(used);
    if (module !== undefined) workspaces.set(module.path, module.folder);
  }
}

/** Lines as words, each with the verb of its block in front. */
function* directives(text: string): Generator<string[]> {
  let block = '';
  for (const line of text.split('\n')) {
    const words = wordsOf(line);
    if (words.length === 0) continue;
    if (block !== '') {
      if (words[0] === ')') block = '';
      else yield [block, ...words];
    } else if (words[1] === '(') block = words[0] ?? '';
    else yield words;
  }
}

const MOST_WORDS = 8;

function wordsOf(line: string): string[] {
  const comment = line.indexOf('//');
  const words: string[] = [];
  for (const word of (comment < 0 ? line : line.slice(0, comment)).trim().slice(0, 2000).split(/\s+/)) {
    if (word === '' || words.length >= MOST_WORDS) continue;
    if (word.length > 1 && word.endsWith('(')) words.push(word.slice(0, -1), '(');
    else words.push(/^(["`]).*\1$/.test(word) ? word.slice(1, -1) : word);
  }
  return words;
}

/** A module that no manifest names, as hosts lay them out: `github.com/owner/name`, `golang.org/x/name`, `gopkg.in/name.v3`. */
export function likelyModule(path: string): string {
  const segments = path.split('/');
  const host = segments[0] ?? '';
  if (!host.includes('.')) return path;
  let length = 3;
  if (host === 'gopkg.in') length = /\.v\d+$/.test(segments[1] ?? '') ? 2 : 3;
  else if (host !== 'github.com' && host !== 'gitlab.com' && host !== 'bitbucket.org' && host !== 'golang.org') length = 2;
  if (/^v[2-9]\d*$/.test(segments[length] ?? '')) length++;
  return segments.slice(0, length).join('/');
}
