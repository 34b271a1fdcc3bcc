import { stringValue } from '../../../code/languages/grammar.js';
import { readCode, STRING } from '../../../code/tokens.js';
import { readIni } from '../../../requirements/values/ini.js';
import { readToml } from '../../../requirements/values/toml.js';
import type { MapNode, ValueNode } from '../../../requirements/values/tree.js';
import type { CodeTree } from '../../language.js';
import { folderOf, joinPath } from '../../tree.js';

/** Files that say where a project's modules lie. */
const CONFIGS = new Set(['pyproject.toml', 'setup.cfg', 'setup.py', 'pytest.ini', 'tox.ini']);
const PROJECTS = new Set(['pyproject.toml', 'setup.cfg', 'setup.py']);
const MOST_BYTES = 1_000_000;
/** Of one project. */
const MOST_ROOTS = 100;

export function isPythonConfig(path: string): boolean {
  return CONFIGS.has(path.slice(path.lastIndexOf('/') + 1));
}

/** A package whose folder has another name or place: `package_dir={'a': 'lib/a_src'}`. */
export interface Placed {
  name: string;
  folder: string;
}

export interface Declared {
  /** By the folder of the project, in the order they are looked at; the folder itself comes last. */
  roots: ReadonlyMap<string, readonly string[]>;
  /** Folders that settings name, and `src`: what lies below is imported from there. */
  sources: ReadonlySet<string>;
  placed: ReadonlyMap<string, readonly Placed[]>;
}

/** Where projects of a tree keep their modules. A `setup.py` inside a package is a module, and no project. */
export function declaredRoots(tree: CodeTree, isPackage: (folder: string) => boolean): Declared {
  const found = new Map<string, Set<string>>([['', new Set()]]);
  const placed = new Map<string, Placed[]>();
  const addRoot = (project: string, folder: string): void => {
    const roots = found.get(project) ?? new Set();
    found.set(project, roots);
    const root = joinPath(project, folder);
    if (root !== null && roots.size < MOST_ROOTS && tree.isFolder(root)) roots.add(root);
  };
  const addPlaced = (project: string, one: Placed): void => {
    const known = placed.get(project);
    if (known === undefined) placed.set(project, [one]);
    else if (known.length < MOST_ROOTS) known.push(one);
  };
  for (const path of tree.configs) {
    if (!isPythonConfig(path)) continue;
    const project = folderOf(path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (isPackage(project) && name !== 'pyproject.toml') continue;
    if (PROJECTS.has(name) && !found.has(project)) found.set(project, new Set());
    const text = tree.text(path) ?? '';
    const said = text.length > MOST_BYTES ? NOTHING_SAID : saidBy(name, text);
    for (const root of said.roots) addRoot(project, root);
    for (const { name: module, folder } of said.packages) {
      const at = joinPath(project, folder);
      if (at === null || !tree.isFolder(at)) continue;
      if (at.endsWith(`/${module}`) || at === module) addRoot(project, folder.replace(/\/*[^/]*\/*$/, '') || '.');
      else addPlaced(project, { name: module, folder: at });
    }
  }
  const roots = new Map<string, string[]>();
  const sources = new Set<string>();
  for (const [project, said] of found) {
    const source = project === '' ? 'src' : `${project}/src`;
    if (tree.isFolder(source) && !isPackage(source)) said.add(source);
    for (const root of said) sources.add(root);
    said.delete(project);
    roots.set(project, [...said, project]);
  }
  return { roots, sources, placed };
}

interface Said {
  roots: string[];
  packages: Placed[];
}

const NOTHING_SAID: Said = { roots: [], packages: [] };

function saidBy(name: string, text: string): Said {
  if (name === 'setup.py') return saidBySetup(text);
  if (name === 'pyproject.toml') {
    const read = readToml(text);
    return 'read' in read ? saidByProject(read.read) : NOTHING_SAID;
  }
  const read = readIni(text, { continued: true });
  return 'read' in read ? saidByIni(read.read) : NOTHING_SAID;
}

/** setuptools, Poetry, Hatch, PDM, uv, Maturin, and pytest's and mypy's search paths, each as its documentation has it. */
function saidByProject(root: MapNode): Said {
  const at = (...keys: string[]): ValueNode | undefined => reach(root, ['tool', ...keys]);
  const packages: Placed[] = [];
  const roots = [
    ...textsOf(at('setuptools', 'packages', 'find', 'where')),
    ...textsOf(at('pytest', 'ini_options', 'pythonpath')).flatMap(words),
    ...textsOf(at('pytest', 'pythonpath')).flatMap(words),
    ...textsOf(at('mypy', 'mypy_path')).flatMap(words),
    ...textsOf(at('pyright', 'extraPaths')),
    ...textsOf(at('pdm', 'build', 'package-dir')),
    ...textsOf(at('uv', 'build-backend', 'module-root')),
    ...textsOf(at('maturin', 'python-source')),
    ...textsOf(at('hatch', 'build', 'sources')),
    ...textsOf(at('hatch', 'build', 'targets', 'wheel', 'sources')),
    ...textsOf(at('hatch', 'build', 'dev-mode-dirs')),
  ];
  for (const [name, folder] of textEntries(at('setuptools', 'package-dir'))) {
    if (name === '') roots.push(folder);
    else packages.push({ name, folder });
  }
  for (const one of itemsOf(at('poetry', 'packages'))) {
    const from = textsOf(reach(one, ['from']))[0];
    if (from !== undefined) roots.push(from);
  }
  for (const folder of textsOf(at('hatch', 'build', 'targets', 'wheel', 'packages'))) {
    roots.push(folder.replace(/\/*[^/]*\/*$/, '') || '.');
  }
  return { roots, packages };
}

/** `[options] package_dir`, `[options.packages.find] where`; pytest's `pythonpath`. */
function saidByIni(root: MapNode): Said {
  const packages: Placed[] = [];
  const roots = [
    ...textsOf(reach(root, ['options.packages.find', 'where'])).flatMap(words),
    ...textsOf(reach(root, ['tool:pytest', 'pythonpath'])).flatMap(words),
    ...textsOf(reach(root, ['pytest', 'pythonpath'])).flatMap(words),
    ...textsOf(reach(root, ['mypy', 'mypy_path'])).flatMap(words),
  ];
  for (const line of textsOf(reach(root, ['options', 'package_dir'])).flatMap((text) => text.split(/[\n,]/))) {
    const sign = line.indexOf('=');
    if (sign < 0) continue;
    const [name, folder] = [line.slice(0, sign).trim(), line.slice(sign + 1).trim()];
    if (name === '') roots.push(folder);
    else packages.push({ name, folder });
  }
  return { roots, packages };
}

/** `package_dir={'': 'src'}` and `find_packages('src')`, `find_packages(where='src')`, where they are written out. */
function saidBySetup(text: string): Said {
  const { tokens } = readCode(text, 'Python');
  const roots: string[] = [];
  const packages: Placed[] = [];
  const value = (at: number): string | null => (tokens.kinds[at] === STRING ? stringValue(tokens.word(at), /^[bu]?r/i) : null);
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.is(at, 'package_dir') && (tokens.is(at + 1, '=') || tokens.is(at + 1, ':')) && tokens.is(at + 2, '{')) {
      for (let key = at + 3; tokens.kinds[key] === STRING && tokens.is(key + 1, ':'); key += 4) {
        const [name, folder] = [value(key), value(key + 2)];
        if (name === null || folder === null) break;
        if (name === '') roots.push(folder);
        else packages.push({ name, folder });
      }
    } else if ((tokens.is(at, 'find_packages') || tokens.is(at, 'find_namespace_packages')) && tokens.is(at + 1, '(')) {
      const where = value(tokens.is(at + 2, 'where') ? at + 4 : at + 2);
      if (where !== null) roots.push(where);
    }
  }
  return { roots, packages };
}

function reach(node: ValueNode, keys: readonly string[]): ValueNode | undefined {
  let at: ValueNode | undefined = node;
  for (const key of keys) at = at?.kind === 'map' ? at.entries.get(key)?.value : undefined;
  return at;
}

function textsOf(node: ValueNode | undefined): string[] {
  if (node === undefined) return [];
  if (node.kind === 'scalar') return typeof node.value === 'string' ? [node.value] : [];
  return itemsOf(node).flatMap((item) => (item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : []));
}

function textEntries(node: ValueNode | undefined): [string, string][] {
  if (node?.kind !== 'map') return [];
  return [...node.entries].flatMap(([key, { value }]): [string, string][] =>
    value.kind === 'scalar' && typeof value.value === 'string' ? [[key, value.value]] : [],
  );
}

function itemsOf(node: ValueNode | undefined): readonly ValueNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** Paths of one text, apart by white space, commas or colons; `$MYPY_CONFIG_FILE_DIR` is the folder of the file. */
function words(text: string): string[] {
  return text
    .split(/[\s,:]/)
    .map((word) => word.replace(/^\$MYPY_CONFIG_FILE_DIR\/?/, './'))
    .filter((word) => word !== '');
}
