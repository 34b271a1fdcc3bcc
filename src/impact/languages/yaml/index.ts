import { readJson } from '../../../requirements/values/json.js';
import { entriesOf, member, stringOf } from '../../../requirements/values/tree.js';
import { commandWords } from '../../commands.js';
import { filesNamed } from '../../globs-below.js';
import type { CodeTree, EdgeSink, ImpactLanguage, ImportFact } from '../../language.js';
import { upwards } from '../../path-index.js';
import { folderOf, joinPath } from '../../tree.js';
import { type YamlRole, yamlFacts } from './facts.js';
import { isAction, isCompose, isGitLab, isWorkflow } from './names.js';

/**
 * Workflows and actions of GitHub, compose files, pipelines of GitLab. What a tool follows (`uses: ./x`, `env_file`, `include`) is
 * certain; what the lines of a script name is possible. Composite actions run where their caller does, so their scripts are looked for
 * there and beside them.
 */
export const yaml: ImpactLanguage = {
  id: 'yaml',
  languages: ['YAML'],
  status: 'experimental',
  facts: ({ text }, path) => ({ imports: yamlFacts(text, path.slice(path.lastIndexOf('/') + 1)) }),
  isConfig: (path) => path === 'package.json' || path.endsWith('/package.json'),
  link,
};

/** A mounted folder with more files is a work tree. */
const MOST_FILES = 300;
/** Of one manifest, that one script leads to. */
const MOST_SCRIPTS = 50;

interface Linking {
  tree: CodeTree;
  sink: EdgeSink;
  /** By path of a manifest, what its scripts name. */
  scripts: Map<string, Map<string, string>>;
}

function link(tree: CodeTree, files: readonly number[], sink: EdgeSink): void {
  const linking: Linking = { tree, sink, scripts: new Map() };
  for (const file of files) {
    const path = tree.paths[file] ?? '';
    if (!isWorkflow(path) && !isAction(path) && !isCompose(path) && !isGitLab(path)) continue;
    for (const fact of tree.facts(file)?.imports ?? []) linkFact(linking, file, path, fact);
  }
}

function linkFact(linking: Linking, file: number, path: string, fact: ImportFact): void {
  const { tree, sink } = linking;
  const { specifier, line, names = [] } = fact;
  const role = names[0] as YamlRole;
  switch (role) {
    case 'uses':
      linkUse(tree, file, specifier, line, sink);
      return;
    case 'build':
      linkBuild(tree, file, path, fact, sink);
      return;
    case 'beside':
      linkBeside(tree, file, path, fact, sink);
      return;
    case 'local':
      linkLocal(tree, file, fact, sink);
      return;
    case 'run':
      linkRun(tree, file, path, names[1] ?? '', specifier, line, sink);
      return;
    case 'script':
      linkScript(linking, file, names[1] ?? '', specifier, line);
  }
}

function linkUse(tree: CodeTree, file: number, specifier: string, line: number, sink: EdgeSink): void {
  if (!specifier.startsWith('./')) {
    const [owner, name] = specifier.split('@')[0]?.split('/') ?? [];
    if (owner && name && !specifier.includes('://') && !specifier.includes('${')) sink.external(file, `${owner}/${name}`, line);
    return;
  }
  const at = joinPath('', specifier);
  if (at === null || specifier.includes('${')) return;
  const candidates = [at, ...['action.yml', 'action.yaml', 'Dockerfile'].map((name) => (at === '' ? name : `${at}/${name}`))];
  const found = candidates.map((candidate) => tree.index(candidate)).find((index) => index >= 0);
  if (found === undefined) sink.unresolved(file, specifier, line);
  else sink.edge(file, found, 'config', line, specifier);
}

function linkBuild(tree: CodeTree, file: number, path: string, { specifier, line, names }: ImportFact, sink: EdgeSink): void {
  const context = joinPath(folderOf(path), specifier);
  const dockerfile = context === null ? null : joinPath(context, names?.[1] ?? 'Dockerfile');
  const to = dockerfile === null ? -1 : tree.index(dockerfile);
  if (to >= 0) sink.edge(file, to, 'config', line, names?.[1] ?? specifier);
  else if (context !== null && names?.[1] !== undefined) sink.unresolved(file, names[1], line);
}

function linkBeside(tree: CodeTree, file: number, path: string, { specifier, line }: ImportFact, sink: EdgeSink): void {
  const target = joinPath(folderOf(path), specifier);
  if (target === null || target === '' || target === folderOf(path)) return;
  for (const to of filesNamed(tree, '', target, MOST_FILES) ?? []) sink.edge(file, to, 'config', line, specifier);
}

function linkLocal(tree: CodeTree, file: number, { specifier, line }: ImportFact, sink: EdgeSink): void {
  const found = filesNamed(tree, '', specifier, MOST_FILES) ?? [];
  for (const to of found) sink.edge(file, to, 'config', line, specifier);
  if (found.length === 0 && !/[*?]/.test(specifier)) sink.unresolved(file, specifier, line);
}

function linkRun(
  tree: CodeTree,
  file: number,
  path: string,
  folder: string,
  written: string,
  line: number,
  sink: EdgeSink,
): void {
  const bases = isAction(path) ? [folder, folderOf(path), ''] : [folder, ''];
  for (const base of bases) {
    const target = joinPath(base, written);
    const to = target === null ? -1 : tree.index(target);
    if (to < 0) continue;
    sink.edge(file, to, 'config', line, written, { possible: true });
    return;
  }
}

function linkScript(linking: Linking, file: number, folder: string, name: string, line: number): void {
  const { tree, sink } = linking;
  for (const base of upwards(folder)) {
    const manifest = base === '' ? 'package.json' : `${base}/package.json`;
    const via = tree.index(manifest);
    if (via < 0) continue;
    for (const target of targetsOf(linking, manifest, base, name))
      if (target !== via) sink.edge(file, target, 'config', line, name, { possible: true, via });
    return;
  }
}

/** Files that a script of a manifest names, itself or through others (`npm run a && npm run b`). */
function targetsOf(linking: Linking, manifest: string, folder: string, name: string): number[] {
  const scripts = scriptsOf(linking, manifest);
  const names = new Set([name]);
  const found: number[] = [];
  for (const each of names) {
    if (names.size > MOST_SCRIPTS) break;
    for (const word of commandWords(scripts.get(each) ?? '')) {
      if (word.script && word.folder === '') names.add(word.text);
      if (word.script) continue;
      const path = joinPath(folder, word.folder === '' ? word.text : `${word.folder}/${word.text}`);
      const to = path === null ? -1 : linking.tree.index(path);
      if (to >= 0) found.push(to);
    }
  }
  return found;
}

function scriptsOf({ tree, scripts }: Linking, manifest: string): Map<string, string> {
  let known = scripts.get(manifest);
  if (known === undefined) {
    const read = readJson(tree.text(manifest) ?? '', 'jsonc');
    const root = 'read' in read ? read.read : undefined;
    known = new Map(
      entriesOf(member(root, 'scripts')).map(([name, { value }]) => [name, (stringOf(value) ?? '').slice(0, 2000)]),
    );
    scripts.set(manifest, known);
  }
  return known;
}
