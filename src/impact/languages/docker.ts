import type { Code } from '../../code/tokens.js';
import { commandWords } from '../commands.js';
import { filesNamed } from '../globs-below.js';
import type { CodeTree, EdgeSink, FileFacts, ImpactLanguage, ImportFact } from '../language.js';
import { folderOf, joinPath } from '../tree.js';
import { isCompose } from './yaml/names.js';

/** A source that names more files takes the whole project: to depend on everything says nothing. */
const MOST_FILES = 300;
const MOST_FACTS = 300;

/**
 * Dockerfiles (docs.docker.com/reference/dockerfile): what COPY and ADD take from the build context, and the scripts that RUN, CMD and
 * ENTRYPOINT start. The context is that of a compose file that builds it; else the file's folder or one above it in which the source
 * exists, which is a guess. `.dockerignore` is not read.
 */
export const docker: ImpactLanguage = {
  id: 'docker',
  languages: ['Dockerfile'],
  status: 'experimental',
  facts,
  link,
};

interface Instruction {
  name: string;
  rest: string;
  line: number;
}

/** Instructions with their continuation lines joined and here-documents left out. Comments inside continuations are dropped. */
function instructionsOf(text: string): Instruction[] {
  const found: Instruction[] = [];
  let open: Instruction | null = null;
  let parts: string[] = [];
  let heredoc: string | null = null;
  let line = 0;
  const close = (): void => {
    if (open !== null) found.push({ ...open, rest: parts.join('\n') });
    open = null;
    parts = [];
  };
  for (const written of text.split('\n')) {
    line++;
    const content = written.endsWith('\r') ? written.slice(0, -1) : written;
    if (heredoc !== null) {
      if (content.trim() === heredoc) heredoc = null;
      continue;
    }
    const trimmed = content.trim();
    if (trimmed === '' || trimmed.startsWith('#')) {
      // Lines are counted by the parts.
      if (open !== null) parts.push('');
      continue;
    }
    const goesOn = /[\\`]$/.test(trimmed);
    const body = goesOn ? trimmed.slice(0, -1) : trimmed;
    if (open === null) {
      const word = /^([A-Za-z]{2,12})(?=\s)/.exec(body)?.[1];
      if (word === undefined) continue;
      open = { name: word.toUpperCase(), rest: '', line };
      parts = [body.slice(word.length)];
    } else parts.push(body);
    if (goesOn) continue;
    heredoc = /<<-?\s?["']?(\w{1,60})["']?/.exec(body)?.[1] ?? null;
    close();
  }
  close();
  return found;
}

function facts({ text }: Code): FileFacts {
  const imports: ImportFact[] = [];
  for (const { name, rest, line } of instructionsOf(text)) {
    if (imports.length >= MOST_FACTS) break;
    if (name === 'COPY' || name === 'ADD') for (const source of sourcesOf(rest)) imports.push(fact(source, 'copy', line));
    else if (name === 'RUN' || name === 'CMD' || name === 'ENTRYPOINT') {
      const role = name === 'RUN' ? 'run' : 'entry';
      if (name === 'RUN') for (const bound of rest.matchAll(/--mount=(\S{1,300})/g)) mount(bound[1] ?? '', line, imports);
      for (const word of commandWords(execForm(rest) ?? rest))
        if (word.script === undefined) imports.push(fact(word.text, role, line + word.line));
    }
  }
  return { imports };
}

function fact(specifier: string, role: string, line: number): ImportFact {
  return { specifier, kind: 'config', line, names: [role] };
}

/** `["node", "x.js"]` */
function execForm(rest: string): string | null {
  const text = rest.trim();
  if (!text.startsWith('[') || !text.endsWith(']')) return null;
  return text.slice(1, -1).replace(/["',]/g, ' ');
}

function sourcesOf(rest: string): string[] {
  const listed = execForm(rest.trim().replace(/^(?:--\S+\s+)+/, ''));
  const words = (listed ?? rest).split(/\s+/).filter((word) => word !== '');
  // From another stage or image: not from the context.
  if (words.some((word) => word.startsWith('--from='))) return [];
  if (/(?:^|\s)--from=/.test(rest)) return [];
  return words
    .filter((word) => !word.startsWith('--'))
    .slice(0, -1)
    .filter((word) => !word.includes('$') && !word.includes('://') && !word.startsWith('<<') && word.length <= 300);
}

/** `--mount=type=bind,source=package.json,target=package.json` */
function mount(written: string, line: number, imports: ImportFact[]): void {
  const options = new Map(
    written.split(',').map((option) => [option.split('=')[0] ?? '', option.slice(option.indexOf('=') + 1)]),
  );
  const source = options.get('source') ?? options.get('src');
  if (options.get('type') !== 'bind' || options.has('from') || source === undefined || source.includes('$')) return;
  imports.push(fact(source, 'copy', line));
}

function link(tree: CodeTree, files: readonly number[], sink: EdgeSink): void {
  const contexts = contextsOf(tree);
  for (const file of files) {
    const known = contexts.get(file);
    const facts = tree.facts(file)?.imports ?? [];
    const sources = facts.filter(({ specifier, names }) => names?.[0] === 'copy' && !isWhole(specifier));
    const context = bestContext(tree, known ?? guessedContexts(tree, file), sources.slice(0, 30), known !== undefined);
    const copied: number[] = [];
    for (const { specifier, line } of context === null ? [] : sources) {
      const found = filesNamed(tree, context ?? '', specifier, MOST_FILES) ?? [];
      for (const to of found) sink.edge(file, to, 'config', line, specifier, known === undefined ? { possible: true } : {});
      copied.push(...found);
    }
    for (const { specifier, line, names } of facts)
      if (names?.[0] !== 'copy') linkCommand(tree, file, specifier, line, copied, known, sink);
  }
}

/** The folder in which most sources exist, the first of equals; a guess must hold half of them, or it is another project's. */
function bestContext(
  tree: CodeTree,
  folders: readonly string[],
  sources: readonly ImportFact[],
  isKnown: boolean,
): string | null {
  let best: string | null = null;
  let most = 0;
  for (const folder of folders) {
    const held = sources.filter(({ specifier }) => filesNamed(tree, folder, specifier, MOST_FILES)?.length !== 0).length;
    if (held <= most || (!isKnown && held * 2 < sources.length)) continue;
    best = folder;
    most = held;
  }
  return best;
}

const isWhole = (specifier: string): boolean => /^[./*]+$/.test(specifier);

const FIXTURES = /(?:^|\/)(?:__fixtures__|fixtures|testdata)$/;

/** The folder of the file and all above it; a fixture is not about the project around it. */
function guessedContexts(tree: CodeTree, file: number): string[] {
  const folders: string[] = [];
  for (let at = folderOf(tree.paths[file] ?? ''); at !== '' && folders.length < 8; at = folderOf(at)) {
    folders.push(at);
    if (FIXTURES.test(at)) return folders;
  }
  folders.push('');
  return folders;
}

/** A path inside the image: what was copied there under this name, or what the context has at that path. */
function linkCommand(
  tree: CodeTree,
  file: number,
  specifier: string,
  line: number,
  copied: readonly number[],
  known: readonly string[] | undefined,
  sink: EdgeSink,
): void {
  const plain = specifier.replace(/^(?:\.?\/)+/, '');
  const name = plain.slice(plain.lastIndexOf('/') + 1);
  for (const base of known ?? guessedContexts(tree, file)) {
    const path = joinPath(base, plain);
    const to = path === null ? -1 : tree.index(path);
    if (to < 0) continue;
    sink.edge(file, to, 'config', line, specifier, { possible: true });
    return;
  }
  const same = copied.filter((one) => tree.paths[one]?.endsWith(`/${name}`) || tree.paths[one] === name);
  if (same.length === 1) sink.edge(file, same[0] ?? -1, 'config', line, specifier, { possible: true });
}

/** By Dockerfile, the folders that compose files build it in. */
function contextsOf(tree: CodeTree): Map<number, string[]> {
  const contexts = new Map<number, string[]>();
  tree.paths.forEach((path, compose) => {
    if (!isCompose(path)) return;
    for (const { specifier, names } of tree.facts(compose)?.imports ?? []) {
      if (names?.[0] !== 'build') continue;
      const context = joinPath(folderOf(path), specifier);
      const dockerfile = context === null ? null : joinPath(context, names[1] ?? 'Dockerfile');
      const file = dockerfile === null ? -1 : tree.index(dockerfile);
      if (context === null || file < 0) continue;
      const known = contexts.get(file);
      if (known === undefined) contexts.set(file, [context]);
      else if (!known.includes(context)) known.push(context);
    }
  });
  return contexts;
}
