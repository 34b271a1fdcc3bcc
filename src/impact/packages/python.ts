import { readIni } from '../../requirements/values/ini.js';
import { readToml } from '../../requirements/values/toml.js';
import { entriesOf, member, memberAt, stringOf, type ValueNode } from '../../requirements/values/tree.js';
import type { CodeTree } from '../language.js';
import { joinPath } from '../tree.js';
import { type EntryPoint, type ManifestInput, MOST_ENTRIES, type OwnPackage } from './package.js';

/** packaging.python.org/specifications/pyproject-toml, python-poetry.org/docs/pyproject */
export function pyprojectPackage({ tree, path, folder, text }: ManifestInput): OwnPackage | null {
  const read = readToml(text);
  if ('problems' in read) return null;
  const root = read.read;
  const poetry = memberAt(root, 'tool', 'poetry');
  const name = stringOf(memberAt(root, 'project', 'name')) ?? stringOf(member(poetry, 'name'));
  if (name === null) return null;
  const tables = [
    memberAt(root, 'project', 'scripts'),
    memberAt(root, 'project', 'gui-scripts'),
    member(poetry, 'scripts'),
    ...entriesOf(memberAt(root, 'project', 'entry-points')).map(([, { value }]) => value),
    ...entriesOf(member(poetry, 'plugins')).map(([, { value }]) => value),
  ];
  const entryPoints = tables.flatMap((table) => scripts(tree, folder, table)).slice(0, MOST_ENTRIES);
  return { ecosystem: 'pypi', name, folder, manifest: path, entryPoints };
}

function scripts(tree: CodeTree, folder: string, table: ValueNode | undefined): EntryPoint[] {
  return entriesOf(table).flatMap(([name, { value }]): EntryPoint[] => {
    const target = stringOf(value) ?? stringOf(member(value, 'reference')) ?? stringOf(member(value, 'callable'));
    return target === null ? [] : [{ kind: 'console-script', file: moduleFile(tree, folder, target), name }];
  });
}

/** `package.module:function` */
function moduleFile(tree: CodeTree, folder: string, target: string): string | null {
  const module = /^[\w.]{1,200}/.exec(target.trim())?.[0]?.replaceAll('.', '/');
  if (module === undefined) return null;
  for (const root of ['', 'src', 'lib', 'python']) {
    for (const ending of ['.py', '/__init__.py', '/__main__.py']) {
      const path = joinPath(folder, `${root}/${module}${ending}`.replace(/^\//, ''));
      if (path !== null && tree.index(path) >= 0) return path;
    }
  }
  return null;
}

/** setuptools.pypa.io/en/latest/userguide/declarative_config.html */
export function setupCfgPackage({ tree, path, folder, text }: ManifestInput): OwnPackage | null {
  const read = readIni(text, { continued: true });
  if ('problems' in read) return null;
  const name = stringOf(memberAt(read.read, 'metadata', 'name'));
  if (name === null) return null;
  const groups = entriesOf(member(read.read, 'options.entry_points'));
  const lines = groups.flatMap(([, { value }]) => (stringOf(value) ?? '').split('\n'));
  const entryPoints = lines.slice(0, MOST_ENTRIES).flatMap((line): EntryPoint[] => {
    const found = /^\s{0,50}([^=\s]{1,100})\s{0,10}=\s{0,10}(\S{1,200})/.exec(line);
    return found === null
      ? []
      : [{ kind: 'console-script', file: moduleFile(tree, folder, found[2] ?? ''), name: found[1] ?? '' }];
  });
  return { ecosystem: 'pypi', name, folder, manifest: path, entryPoints };
}
