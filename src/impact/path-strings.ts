import { type Code, STRING, type Tokens } from '../code/tokens.js';
import { languageFacts } from '../match/language.js';
import type { CodeTree, EdgeSink, ImportFact, PathString } from './language.js';
import { lineCounter } from './line-counter.js';
import { nearest, pathIndex, upwards } from './path-index.js';
import { templateIndex } from './template-index.js';
import { folderOf, joinPath } from './tree.js';

/** More in one file is a table. */
const MOST_STRINGS = 200;
const MOST_LENGTH = 200;
const MOST_EXTENSION = 10;
/** Leading parts of a path that are looked for in texts of their own. */
const MOST_JOINED = 6;

/** Of files that code reads; such a name counts without a folder, too. */
const ASSETS = new Set(
  (
    'avsc bmp cfg conf crt css csv cue dat db ejs eot erb ftl gif gql graphql graphqls hbs hcl htm html ico ini j2 jinja jinja2 jpeg ' +
    'jpg json json5 jsonc jsonl key less liquid lua md mdx mo mustache ndjson njk otf parquet pdf pem plist png po proto ps1 pug rego ' +
    'sass scss sh sql sqlite svg tf thrift tmpl toml tpl tsv ttf twig txt wasm wat webp woff woff2 xlsx xml xsd xsl xslt yaml yml zip'
  ).split(' '),
);
/** Names without an extension. */
const WHOLE_NAMES = new Set(['Dockerfile', 'Makefile', 'Jenkinsfile', 'Procfile', 'Gemfile', 'Rakefile', 'Vagrantfile']);
/** Every project has one, and code that names one mostly means that of another project. */
const COMMON = new Set(
  (
    'package.json package-lock.json pnpm-lock.yaml pnpm-workspace.yaml tsconfig.json jsconfig.json index.html index.css index.md ' +
    'composer.json pyproject.toml requirements.txt Cargo.toml Cargo.lock go.mod pom.xml config.json config.yml config.yaml ' +
    'config.toml settings.json docker-compose.yml Dockerfile Makefile Gemfile Procfile Jenkinsfile Rakefile README.md CHANGELOG.md ' +
    'LICENSE.md LICENSE.txt data.json test.json test.txt example.json foo.json foo.txt file.txt index.json output.json manifest.json ' +
    'CMakeLists.txt AGENTS.md CLAUDE.md SKILL.md style.css styles.css main.css'
  ).split(' '),
);
/** Functions that are given the name of a template. */
const RENDERERS = new Set(
  'view render render_template render_to_string renderView render_to_response get_template select_template'.split(' '),
);

/**
 * Texts of a file that read like the path of another, whatever the language: `config/app.json`, `./schema.sql`, `join(dir, 'a', 'b.csv')`,
 * `view('users.show')`. Only what could be a path of a tracked file by its form; whether it is one is for {@link linkPathStrings}.
 *
 * @param imports what the language found itself; nothing is told twice
 */
export function pathStrings(code: Code, imports: readonly ImportFact[] = []): PathString[] {
  const { mask, text } = code;
  const found: PathString[] = [];
  let told: Set<string> | null = null;
  let lineOf: ((offset: number) => number) | null = null;
  for (const { kind, start, end } of mask.spans) {
    if (kind !== 'string') continue;
    const length = end - start;
    if (length < 5 || length > MOST_LENGTH + 8) continue;
    const written = (endsAsPath(text, start, end) ? pathAt(code, start, end) : null) ?? viewAt(text, start, end);
    if (written === null) continue;
    told ??= new Set(imports.map(({ specifier }) => specifier));
    if (told.has(written.text)) continue;
    told.add(written.text);
    lineOf ??= lineCounter(text);
    found.push(written.joined === 0 ? [written.text, lineOf(start)] : [written.text, lineOf(start), written.joined]);
    if (found.length === MOST_STRINGS) break;
  }
  return found;
}

interface Written {
  text: string;
  joined: number;
}

/** Whether an extension stands before the closing quote; most texts end here, and nothing was copied for it. */
function endsAsPath(text: string, start: number, end: number): boolean {
  let last = end - 2;
  while (last > start && isQuote(text.charCodeAt(last))) last--;
  const lowest = Math.max(start, last - MOST_EXTENSION - 1);
  for (let at = last; at >= lowest; at--) {
    const code = text.charCodeAt(at);
    if (code === 46) return at < last;
    if (!isLetter(code) && !isDigit(code)) return code === 47 && WHOLE_NAMES.has(text.slice(at + 1, last + 1));
  }
  return false;
}

const isQuote = (code: number): boolean => code === 34 || code === 39 || code === 96;

function pathAt(code: Code, start: number, end: number): Written | null {
  const inner = innerOf(code.text, start, end);
  if (inner === null || !isPath(inner)) return null;
  const parts = isRelative(inner) || !followsPart(code.text, start) ? [] : partsBefore(code, tokenAt(code.tokens, start));
  if (parts.length > 0) return { text: [...parts, inner].join('/'), joined: parts.length };
  return inner.includes('/') || ASSETS.has(extensionOf(inner).toLowerCase()) ? { text: inner, joined: 0 } : null;
}

function followsPart(text: string, start: number): boolean {
  let at = start - 1;
  while (at > 0 && at > start - 40 && ' \n\t\r'.includes(text[at] ?? 'x')) at--;
  return text[at] === ',' || text[at] === '/';
}

/** The token that begins at an offset. */
function tokenAt({ starts, length }: Tokens, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function viewAt(text: string, start: number, end: number): Written | null {
  if (text.charCodeAt(start - 1) !== 40 || !RENDERERS.has(wordBefore(text, start - 1))) return null;
  if (text[end] !== ')' && text[end] !== ',') return null;
  const inner = innerOf(text, start, end);
  return inner !== null && isViewName(inner) ? { text: inner, joined: -1 } : null;
}

function wordBefore(text: string, end: number): string {
  let from = end;
  while (from > 0 && end - from < 24 && (isLetter(text.charCodeAt(from - 1)) || text.charCodeAt(from - 1) === 95)) from--;
  return text.slice(from, end);
}

/** What stands between the quotes; null where it is too short, too long or interrupted by code on its left. */
function innerOf(text: string, start: number, end: number): string | null {
  let from = start;
  let to = end;
  while (from < to && isLetter(text.charCodeAt(from)) && to - from > 4 && quoteAt(text, from + 1, from + 4)) from++;
  const open = text[from];
  if (open !== '"' && open !== "'" && open !== '`' && open !== '}') return null;
  // A long string opens with three quotes.
  let quotes = 1;
  while (quotes < 3 && text[from + quotes] === open) quotes++;
  if (quotes === 2) return null;
  const close = text[to - 1];
  if (close !== '"' && close !== "'" && close !== '`') return null;
  from += quotes;
  to -= open === '}' ? 1 : quotes;
  if (to - from < 3) return null;
  // `${dir}/views/a.html`: what stands behind the code.
  if (open === '}') {
    if (text[from] !== '/') return null;
    from++;
  }
  return text.slice(from, to);
}

/** Letters before a quote belong to a string (`rb"…"`). */
function quoteAt(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const sign = text[at];
    if (sign === '"' || sign === "'") return true;
    if (!isLetter(text.charCodeAt(at))) return false;
  }
  return false;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isRelative = (text: string): boolean => text.startsWith('./') || text.startsWith('../') || text.startsWith('/');

const PATH_SIGNS = new Uint8Array(128);
for (const sign of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./@+~%[]()')
  PATH_SIGNS[sign.charCodeAt(0)] = 1;

/** Anything beyond ASCII may stand in a name. */
const isPathSign = (code: number): boolean => code >= 128 || PATH_SIGNS[code] === 1;

function isPath(text: string): boolean {
  const slash = text.lastIndexOf('/');
  const dot = text.lastIndexOf('.');
  if (dot <= slash) {
    if (slash < 0 || !WHOLE_NAMES.has(text.slice(slash + 1))) return false;
  } else if (!isExtension(text, dot + 1)) return false;
  if (text.startsWith('//')) return false;
  for (let at = 0; at < text.length; at++) if (!isPathSign(text.charCodeAt(at))) return false;
  return true;
}

function isExtension(text: string, from: number): boolean {
  if (text.length === from || text.length - from > MOST_EXTENSION || !isLetter(text.charCodeAt(from))) return false;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code)) return false;
  }
  return true;
}

function extensionOf(text: string): string {
  return text.slice(text.lastIndexOf('.') + 1);
}

function isViewName(text: string): boolean {
  if (text.length > 100 || isRelative(text) || (text.includes('/') && text.slice(text.lastIndexOf('/')).includes('.')))
    return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code) && code !== 95 && code !== 45 && code !== 46 && code !== 47) return false;
  }
  return !ASSETS.has(extensionOf(text));
}

/** Leading parts that stand before it, parted by `,` or `/`: folders, each in a text of its own. */
function partsBefore(code: Code, at: number): string[] {
  const { tokens, text } = code;
  const parts: string[] = [];
  for (let before = at - 2; before >= 0 && parts.length < MOST_JOINED; before -= 2) {
    if (tokens.kinds[before] !== STRING || !(tokens.is(before + 1, ',') || tokens.is(before + 1, '/'))) break;
    const part = text.slice((tokens.starts[before] ?? 0) + 1, (tokens.ends[before] ?? 0) - 1);
    if (!isFolderName(part)) break;
    parts.push(part);
  }
  return parts.reverse();
}

function isFolderName(text: string): boolean {
  if (text === '..' || text === '.') return true;
  if (text === '' || text.length > 60 || text.startsWith('/') || text.endsWith('/')) return false;
  const name = text.slice(text.lastIndexOf('/') + 1);
  if (name.lastIndexOf('.') > 0) return false;
  for (let at = 0; at < text.length; at++) if (!isPathSign(text.charCodeAt(at))) return false;
  return true;
}

/**
 * Edges to the files that {@link pathStrings} name: relative to the file or to a folder above it, or the one file of the tree whose path
 * ends so. All are guesses: which folder a program runs in is known to nobody here.
 *
 * @param knows whether a language found the same pair
 */
export function linkPathStrings(tree: CodeTree, knows: (from: number, to: number) => boolean, sink: EdgeSink): void {
  for (let from = 0; from < tree.paths.length; from++) {
    for (const [text, line, joined = 0] of tree.facts(from)?.strings ?? []) {
      const { to, why } = joined < 0 ? { to: viewNamed(tree, from, text), why: text } : fileNamed(tree, from, text, joined);
      if (to < 0 || to === from || knows(from, to)) continue;
      const isCode = joined >= 0 && isProgram(tree.paths[to] ?? '');
      sink.edge(from, to, isCode ? 'string' : 'asset', line, why, { possible: true });
    }
  }
}

function isProgram(path: string): boolean {
  const language = languageFacts(path);
  return language?.kind === 'programming' && language.name !== 'SQL' && !path.endsWith('.blade.php');
}

function viewNamed(tree: CodeTree, from: number, text: string): number {
  const path = tree.paths[from] ?? '';
  const files = templateIndex(tree).named(text);
  return files.length > 0 ? nearest(tree, path, files) : -1;
}

function fileNamed(tree: CodeTree, from: number, written: string, joined: number): { to: number; why: string } {
  const index = pathIndex(tree);
  if (index.named(written.slice(written.lastIndexOf('/') + 1)).length === 0) return { to: -1, why: '' };
  let why = written;
  for (let part = 0; part <= joined; part++) {
    const to = resolve(tree, from, trimmed(why));
    if (to >= 0) return { to, why };
    why = why.slice(why.indexOf('/') + 1);
  }
  return { to: -1, why };
}

/** `/x` and `@/x` are relative to a folder that only the program knows. */
function trimmed(text: string): string {
  if (text.startsWith('@/') || text.startsWith('~/')) return text.slice(2);
  return text.startsWith('/') ? text.slice(1) : text;
}

function resolve(tree: CodeTree, from: number, text: string): number {
  const folder = folderOf(tree.paths[from] ?? '');
  const isBare = !text.includes('/');
  if (isBare && COMMON.has(text)) return -1;
  for (const base of upwards(folder)) {
    const path = joinPath(base, text);
    const found = path === null ? -1 : tree.index(path);
    if (found >= 0) return found;
    // A name alone is looked for beside the file.
    if (isBare) break;
  }
  return elsewhere(tree, tree.paths[from] ?? '', text.replace(/^(?:\.{1,2}\/)+/, ''), isBare);
}

/** Folders at the root of every project: a path that begins so is one of the file's own project, or of none here. */
const OWN_ROOTS = new Set('src lib app pages test tests dist build public bin scripts docs config out node_modules'.split(' '));

/** The one file whose path ends so. A name alone tells less: the file must stand in the same part of the tree. */
function elsewhere(tree: CodeTree, own: string, text: string, isBare: boolean): number {
  const path = joinPath('', text);
  if (path === null || path === '' || COMMON.has(path)) return -1;
  const isOwn = !isBare && OWN_ROOTS.has(path.slice(0, path.indexOf('/')));
  const files = isOwn ? [] : pathIndex(tree).ending(path);
  const only = files.length === 1 ? (files[0] ?? -1) : -1;
  if (isBare) return only >= 0 && firstFolder(tree.paths[only] ?? '') === firstFolder(own) ? only : -1;
  return only >= 0 ? only : nearest(tree, own, templateIndex(tree).named(path));
}

function firstFolder(path: string): string {
  return path.slice(0, Math.max(0, path.indexOf('/')));
}
