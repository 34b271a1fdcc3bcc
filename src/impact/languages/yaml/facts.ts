import { commandWords } from '../../commands.js';
import type { ImportFact } from '../../language.js';
import { joinPath } from '../../tree.js';
import { isAction, isCompose, isGitLab } from './names.js';
import { outlineOf, partAt, textsOf, type YamlPart } from './outline.js';

/**
 * What a YAML file says, `names[0]` telling how: `uses` an action or workflow · `run` a file that a command names and `script` one of a
 * package's manifest, `names[1]` the folder it runs in · `beside` a file relative to this one · `build` a folder to build an image in,
 * `names[1]` its Dockerfile · `local` a file from the root.
 */
export type YamlRole = 'uses' | 'run' | 'script' | 'beside' | 'build' | 'local';

const MOST_FACTS = 5000;

export function yamlFacts(text: string, name: string): ImportFact[] {
  const isCi = text.includes('jobs:') || text.includes('runs:');
  if (!isCi && !text.includes('services:') && !isCompose(name) && !isGitLab(name)) return [];
  const root = outlineOf(text);
  const found: ImportFact[] = [];
  if (partAt(root, 'jobs') !== undefined) workflow(root, found);
  if (isAction(name)) action(root, found);
  if (isCompose(name)) compose(root, found);
  if (isGitLab(name)) gitLab(root, found);
  return found.length > MOST_FACTS ? found.slice(0, MOST_FACTS) : found;
}

function add(found: ImportFact[], specifier: string, line: number, role: YamlRole, extra?: string): void {
  if (specifier === '' || specifier.length > 300) return;
  found.push({ specifier, kind: 'config', line, names: extra === undefined || extra === '' ? [role] : [role, extra] });
}

/** docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
function workflow(root: YamlPart, found: ImportFact[]): void {
  const above = partAt(root, 'defaults', 'run', 'working-directory')?.text ?? '';
  for (const job of partAt(root, 'jobs')?.parts ?? []) {
    const uses = partAt(job, 'uses');
    if (uses?.text) add(found, uses.text, uses.line, 'uses');
    steps(partAt(job, 'steps'), partAt(job, 'defaults', 'run', 'working-directory')?.text ?? above, found);
  }
}

function steps(list: YamlPart | undefined, folder: string, found: ImportFact[]): void {
  // Another repository that a step put into a folder of its own.
  const foreign: string[] = [];
  for (const step of list?.parts ?? []) {
    const uses = partAt(step, 'uses');
    const checkout = partAt(step, 'with');
    if (partAt(checkout, 'repository') !== undefined) foreign.push(joinPath('', partAt(checkout, 'path')?.text ?? '') || '?');
    if (uses?.text && !foreign.some((path) => `${joinPath('', uses.text ?? '')}/`.startsWith(`${path}/`)))
      add(found, uses.text, uses.line, 'uses');
    const run = partAt(step, 'run');
    if (run?.text) commands(run.text, run.line, partAt(step, 'working-directory')?.text ?? folder, found);
  }
}

function commands(text: string, line: number, folder: string, found: ImportFact[]): void {
  // A block text begins on the line behind its key.
  const first = text.includes('\n') ? line + 1 : line;
  const start = folder.includes('$') ? null : joinPath('', folder);
  if (start === null) return;
  for (const word of commandWords(text)) {
    const at = joinPath(start, word.folder);
    if (at !== null) add(found, word.text, first + word.line, word.script ? 'script' : 'run', at);
  }
}

/** docs.github.com/actions/reference/workflows-and-actions/metadata-syntax */
function action(root: YamlPart, found: ImportFact[]): void {
  const runs = partAt(root, 'runs');
  for (const key of ['main', 'pre', 'post', 'image', 'entrypoint', 'pre-entrypoint', 'post-entrypoint']) {
    const part = partAt(runs, key);
    if (part?.text && !part.text.includes('://')) add(found, part.text, part.line, 'beside');
  }
  steps(partAt(runs, 'steps'), '', found);
}

/** docs.docker.com/reference/compose-file */
function compose(root: YamlPart, found: ImportFact[]): void {
  for (const part of partAt(root, 'include')?.parts ?? []) {
    if (part.text !== null) beside(found, part.text, part.line);
    for (const key of ['path', 'env_file']) for (const { text, line } of textsOf(partAt(part, key))) beside(found, text, line);
  }
  for (const service of partAt(root, 'services')?.parts ?? []) {
    const build = partAt(service, 'build');
    if (build !== undefined) {
      const context = build.text ?? partAt(build, 'context')?.text ?? (build.parts.length > 0 ? '.' : '');
      if (!context.includes('$') && !context.includes(':'))
        add(found, context, build.line, 'build', partAt(build, 'dockerfile')?.text ?? '');
    }
    const extended = partAt(service, 'extends', 'file');
    if (extended?.text) beside(found, extended.text, extended.line);
    const env = partAt(service, 'env_file');
    for (const { text, line } of textsOf(env)) beside(found, text, line);
    for (const item of env?.parts ?? []) for (const { text, line } of textsOf(partAt(item, 'path'))) beside(found, text, line);
    for (const volume of partAt(service, 'volumes')?.parts ?? []) {
      const source = volume.text === null ? partAt(volume, 'source')?.text : volume.text.split(':')[0];
      if (source?.startsWith('.')) beside(found, source, volume.line);
    }
  }
  for (const key of ['configs', 'secrets'])
    for (const each of partAt(root, key)?.parts ?? []) {
      const file = partAt(each, 'file');
      if (file?.text) beside(found, file.text, file.line);
    }
}

function beside(found: ImportFact[], written: string, line: number): void {
  const text = written.replace(/^\$\{?PWD\}?\//, './');
  if (!text.includes('$') && !text.includes('://')) add(found, text, line, 'beside');
}

/** docs.gitlab.com/ci/yaml/includes: a path without a scheme is local, and from the root however it begins. */
function gitLab(root: YamlPart, found: ImportFact[]): void {
  const include = partAt(root, 'include');
  const local = (text: string | null | undefined, line: number): void => {
    if (text && !text.includes('://') && !text.includes('$')) add(found, text, line, 'local');
  };
  if (include?.text) local(include.text, include.line);
  local(partAt(include, 'local')?.text, include?.line ?? 0);
  for (const item of include?.parts ?? []) {
    if (item.key !== '-') continue;
    local(item.text, item.line);
    const part = partAt(item, 'local');
    local(part?.text, part?.line ?? item.line);
  }
  for (const job of root.parts) {
    for (const key of ['script', 'before_script', 'after_script'])
      for (const { text, line } of textsOf(partAt(job, key))) commands(text, line, '', found);
    if (['before_script', 'after_script'].includes(job.key))
      for (const { text, line } of textsOf(job)) commands(text, line, '', found);
  }
}
