import { type Code, STRING, type Tokens, WORD } from '../../code/tokens.js';
import type { CodeTree, EdgeSink, FileFacts, ImpactLanguage, ImportFact } from '../language.js';
import { lineCounter } from '../line-counter.js';
import { upwards } from '../path-index.js';
import { folderOf, joinPath } from '../tree.js';

/**
 * Terraform, OpenTofu and Terragrunt (developer.hashicorp.com/terraform/language): the files of a folder are one module and see what each
 * other declares; `module` takes a folder; functions read files. A path relative to the module is certain, one relative to where a
 * command runs is possible.
 */
export const hcl: ImpactLanguage = {
  id: 'hcl',
  languages: ['HCL'],
  status: 'experimental',
  facts,
  link,
};

/** Blocks whose one label names what they declare, and the word by which it is used. */
const DECLARING = new Map([
  ['variable', 'var'],
  ['module', 'module'],
]);
/** Functions that read a file (developer.hashicorp.com/terraform/language/functions). */
const READERS = new Set(
  (
    'file fileexists filebase64 templatefile filebase64sha256 filebase64sha512 filemd5 filesha1 filesha256 filesha512 ' +
    'read_terragrunt_config sops_decrypt_file'
  ).split(' '),
);
/** What no other file of the folder declares. */
const OWN_WORDS = new Set(['each', 'count', 'self', 'path', 'terraform', 'dependency', 'include', 'get_env', 'provider']);
const MOST_USES = 5000;

function facts(code: Code, path: string): FileFacts {
  const { tokens } = code;
  const lineOf = lineCounter(code.text);
  const line = (at: number): number => lineOf(tokens.starts[at] ?? 0);
  const imports: ImportFact[] = [];
  const declares = new Set<string>();
  const uses = new Map<string, number>();
  const isValues = path.endsWith('.tfvars');
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.kinds[at] !== WORD) continue;
    if (tokens.parents[at] === -1 && tokens.breaks[at] === 1) {
      if (isValues) uses.set(`var.${identifier(tokens, at).name}`, at);
      else declare(code, at, declares);
    }
    const fact = source(code, at) ?? reader(code, at);
    if (fact !== null) imports.push({ ...fact, line: line(at) });
    if (tokens.is(at - 1, '.') || tokens.is(at - 1, '-')) continue;
    const name = reference(tokens, at);
    if (name !== null && !uses.has(name) && uses.size < MOST_USES) uses.set(name, at);
  }
  for (const [name, at] of uses) if (!declares.has(name)) imports.push({ specifier: name, kind: 'package', line: line(at) });
  return { imports, ...(declares.size === 0 ? {} : { declares: [...declares] }) };
}

function declare({ tokens, text }: Code, at: number, declares: Set<string>): void {
  const label = (index: number): string | null =>
    tokens.kinds[index] === STRING ? unquoted(text, tokens, index) : tokens.kinds[index] === WORD ? tokens.word(index) : null;
  const word = tokens.word(at);
  const first = label(at + 1);
  const prefix = DECLARING.get(word);
  if (prefix !== undefined && first !== null) declares.add(`${prefix}.${first}`);
  else if (word === 'resource' || word === 'data' || word === 'ephemeral') {
    const second = label(at + 2);
    if (first !== null && second !== null) declares.add(`${word === 'resource' ? '' : `${word}.`}${first}.${second}`);
  } else if (word === 'locals' && tokens.is(at + 1, '{')) locals(tokens, at + 1, declares);
}

function locals(tokens: Tokens, open: number, declares: Set<string>): void {
  const close = tokens.pairs[open] ?? -1;
  for (let at = open + 1; at < close; at++) {
    if (tokens.parents[at] !== open || tokens.breaks[at] !== 1 || tokens.kinds[at] !== WORD) continue;
    const { name, next } = identifier(tokens, at);
    if (tokens.is(next, '=')) declares.add(`local.${name}`);
  }
}

/** A name may hold hyphens, which are tokens of their own. */
function identifier(tokens: Tokens, at: number): { name: string; next: number } {
  let name = tokens.word(at);
  let next = at + 1;
  for (let parts = 0; parts < 20; parts++) {
    const dashes = tokens.is(next, '--') || tokens.is(next, '-');
    if (!dashes || tokens.starts[next] !== tokens.ends[next - 1] || tokens.starts[next + 1] !== tokens.ends[next]) break;
    name += tokens.word(next) + tokens.word(next + 1);
    next += 2;
  }
  return { name, next };
}

/** `var.x`, `local.x`, `module.x`, `data.t.n`, `t.n`. */
function reference(tokens: Tokens, at: number): string | null {
  if (!tokens.is(at + 1, '.') || OWN_WORDS.has(tokens.word(at))) return null;
  const head = tokens.word(at);
  const parts = [head];
  let next = at + 1;
  const wanted = head === 'data' || head === 'ephemeral' ? 3 : 2;
  while (parts.length < wanted) {
    if (!tokens.is(next, '.') || tokens.kinds[next + 1] !== WORD) return null;
    const read = identifier(tokens, next + 1);
    parts.push(read.name);
    next = read.next;
  }
  return parts.join('.');
}

/** `source = "./x"` of a module, `source = "hashicorp/aws"` of a provider. */
function source({ tokens, text }: Code, at: number): Omit<ImportFact, 'line'> | null {
  if (!tokens.is(at, 'source') || !tokens.is(at + 1, '=') || tokens.kinds[at + 2] !== STRING) return null;
  const parent = tokens.parents[at] ?? -1;
  const before = tokens.kinds[parent - 1] === STRING ? parent - 2 : parent - 1;
  const written = unquoted(text, tokens, at + 2);
  if (written === null) return null;
  if (tokens.is(before, 'module') || (tokens.is(before, 'terraform') && before >= 0))
    return { specifier: written, kind: 'import', names: ['module'] };
  const outer = tokens.parents[parent] ?? -1;
  return tokens.is(outer - 1, 'required_providers') ? { specifier: written, kind: 'import', names: ['provider'] } : null;
}

/** `file("x")`, `templatefile("${path.module}/x", …)`, `find_in_parent_folders("x")`. */
function reader({ tokens, text }: Code, at: number): Omit<ImportFact, 'line'> | null {
  if (!tokens.is(at + 1, '(')) return null;
  const word = tokens.word(at);
  if (word === 'find_in_parent_folders') {
    const named = tokens.kinds[at + 2] === STRING ? unquoted(text, tokens, at + 2) : 'terragrunt.hcl';
    return named === null ? null : { specifier: named, kind: 'include', names: ['parent'] };
  }
  if (!READERS.has(word) || tokens.kinds[at + 2] !== STRING) return null;
  const plain = unquoted(text, tokens, at + 2);
  if (plain !== null) return { specifier: plain, kind: 'asset', names: ['read'] };
  const behind = behindModule(tokens, text, at + 2);
  return behind === null ? null : { specifier: behind, kind: 'asset', names: ['beside'] };
}

/** The rest of `"${path.module}/x"`, or null. */
function behindModule(tokens: Tokens, text: string, at: number): string | null {
  if (!tokens.is(at + 1, 'path') || !tokens.is(at + 2, '.') || !(tokens.is(at + 3, 'module') || tokens.is(at + 3, 'root')))
    return null;
  if (tokens.kinds[at + 4] !== STRING || tokens.ends[at] !== tokens.starts[at + 1]) return null;
  const rest = text.slice(tokens.starts[at + 4], tokens.ends[at + 4]);
  return rest.startsWith('}/') && rest.endsWith('"') ? rest.slice(2, -1) : null;
}

/** Null where it is interrupted or no simple string. */
function unquoted(text: string, tokens: Tokens, at: number): string | null {
  const written = text.slice(tokens.starts[at], tokens.ends[at]);
  return written.length >= 2 &&
    written.length < 500 &&
    written.startsWith('"') &&
    written.endsWith('"') &&
    !written.includes('\\')
    ? written.slice(1, -1)
    : null;
}

function link(tree: CodeTree, files: readonly number[], sink: EdgeSink): void {
  const modules = new Map<string, Map<string, number>>();
  for (const file of files) {
    const folder = folderOf(tree.paths[file] ?? '');
    let declared = modules.get(folder);
    if (declared === undefined) {
      declared = new Map();
      modules.set(folder, declared);
    }
    for (const name of tree.facts(file)?.declares ?? []) if (!declared.has(name)) declared.set(name, file);
  }
  for (const file of files) {
    const folder = folderOf(tree.paths[file] ?? '');
    for (const fact of tree.facts(file)?.imports ?? []) {
      if (fact.kind === 'package') {
        const to = modules.get(folder)?.get(fact.specifier);
        if (to !== undefined) sink.edge(file, to, 'package', fact.line, fact.specifier);
      } else linkPath(tree, file, folder, fact, sink);
    }
  }
}

function linkPath(tree: CodeTree, file: number, folder: string, fact: ImportFact, sink: EdgeSink): void {
  const { specifier, line, names } = fact;
  switch (names?.[0]) {
    case 'module':
      linkModule(tree, file, folder, specifier, line, sink);
      return;
    case 'provider':
      sink.external(file, specifier, line);
      return;
    case 'parent':
      linkParent(tree, file, folder, specifier, line, sink);
      return;
    default:
      linkRead(tree, file, folder, fact, sink);
  }
}

/** The files of a local module; those of its folder alone, as Terraform reads them. */
function linkModule(tree: CodeTree, file: number, folder: string, specifier: string, line: number, sink: EdgeSink): void {
  if (!specifier.startsWith('./') && !specifier.startsWith('../')) {
    const name = specifier.split(/[?]|\/\//)[0] ?? '';
    if (name !== '' && !name.startsWith('/')) sink.external(file, name.includes(':') ? specifier : name, line);
    return;
  }
  const target = joinPath(folder, specifier.replace('//', '/'));
  const found = target === null ? [] : tree.filesIn(target).filter((name) => /\.(?:tf|tofu)$/.test(name));
  for (const name of found) sink.edge(file, tree.index(target === '' ? name : `${target}/${name}`), 'import', line, specifier);
  if (found.length === 0) sink.unresolved(file, specifier, line);
}

function linkParent(tree: CodeTree, file: number, folder: string, name: string, line: number, sink: EdgeSink): void {
  if (folder === '') return;
  for (const base of upwards(folderOf(folder))) {
    const to = tree.index(base === '' ? name : `${base}/${name}`);
    if (to >= 0) {
      sink.edge(file, to, 'include', line, name);
      return;
    }
  }
}

function linkRead(tree: CodeTree, file: number, folder: string, { specifier, line, names }: ImportFact, sink: EdgeSink): void {
  const path = joinPath(folder, specifier);
  const to = path === null ? -1 : tree.index(path);
  const isBeside = names?.[0] === 'beside';
  if (to >= 0) sink.edge(file, to, 'asset', line, specifier, isBeside ? {} : { possible: true });
  else if (isBeside) sink.unresolved(file, specifier, line);
}
