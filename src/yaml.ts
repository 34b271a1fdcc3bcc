import {
  type CST,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type ParsedNode,
  Parser,
  parseAllDocuments,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { type DocumentProblem, ProvenanceError } from './errors.js';

/** Limits of every YAML or JSON document we read (SECURITY.md). */
export const DOCUMENT_MAX_BYTES = 1024 * 1024;
const MAX_DEPTH = 64;
const MAX_NODES = 50_000;
const MAX_ALIASES = 100;

/** A problem in a document, with the place a person can jump to. */
export type Problem = DocumentProblem;

/** A value that was read, and where its parts stand. */
export interface PlacedDocument {
  value: unknown;
  /** Where the value at this path stands: `['tools', 0, 'id']`. */
  locate(path: readonly (string | number)[], key?: boolean): { line: number; column: number };
}

export interface YamlDocument extends PlacedDocument {
  /** The text as it was decoded, without a byte order mark; the offsets of `layout` count in it. */
  text: string;
  layout(): YamlNode;
}

/** Where a value stands in the text. */
export interface YamlNode {
  kind: 'scalar' | 'map' | 'seq' | 'alias';
  /** `empty` is a value of no characters, `pair` the map that `[a: 1]` means without braces. */
  style: 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'empty' | 'block' | 'flow' | 'pair';
  /** From its first character, behind anchor and tag, to behind its last; comments, blank lines and the line break are outside. */
  start: number;
  end: number;
  /** Its own anchor; of an alias, the one that it means. */
  anchor: string | null;
  tagged: boolean;
  items: YamlItem[];
}

/** A member of a map or an item of a list. */
export interface YamlItem {
  /** `null` in a list. */
  key: string | null;
  quoted: boolean;
  /** Its first character: of the key, the dash, an anchor or tag of the key, or of the value where nothing stands before it. */
  start: number;
  /** Behind what introduces the value: the colon or dash, the value's anchor and tag; without a colon, behind the key. */
  head: number;
  colon: boolean;
  end: number;
  /** Where the comma behind it stands. */
  comma: number | null;
  value: YamlNode;
}

/**
 * Parses one YAML 1.2 document strictly: one document, no duplicate keys, no unknown tags, no version directives, bounded in size,
 * depth, nodes and aliases.
 */
export function parseYaml(bytes: Uint8Array): { document: YamlDocument } | { problems: Problem[] } {
  const composed = compose(bytes, 1);
  if ('problems' in composed) return composed;
  const { text, documents, counter } = composed;
  const [document, second] = documents;
  if (document === undefined || second !== undefined) {
    return {
      problems: [
        {
          ...at(counter, second?.range?.[0] ?? 0),
          message: 'more than one document',
          fix: 'keep one document, without --- in the middle',
        },
      ],
    };
  }
  const problems = problemsOf(document, counter, MAX_ALIASES, [...document.errors, ...document.warnings]);
  if (problems.length > 0) return { problems };
  const number = doubtfulNumber(document.contents, counter);
  if (number !== null) return { problems: [number] };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES * 2 });
  } catch (error) {
    return { problems: [{ line: 1, column: 1, message: error instanceof Error ? error.message : String(error) }] };
  }
  return {
    document: {
      value,
      locate: (path, key = false) => at(counter, offsetOf(document.contents, path, key)),
      text,
      layout: () => layoutOf(document.contents, 0, text),
    },
  };
}

/** A value with its place. `tagged` is what a tag of the application makes of something (`!Ref x`), as written. */
export type YamlTree = { line: number; column: number } & (
  | { kind: 'scalar'; value: string | number | boolean | null; text: string }
  | { kind: 'tagged'; text: string }
  | { kind: 'list'; items: YamlTree[] }
  | { kind: 'map'; entries: { key: string; line: number; column: number; value: YamlTree }[] }
);

/** Documents of one file that are read, as in the manifests of Kubernetes. */
const MAX_DOCUMENTS = 500;
/** Values of all documents, those behind aliases counted each time. */
const MAX_EXPANDED = 100_000;

/**
 * Parses all documents of a YAML 1.2 file as trees with places: as strict and bounded as `parseYaml`, but for several documents and
 * tags of an application. Aliases are followed, merge keys (`<<`) fill in what a mapping lacks. Empty documents are left out,
 * so that an empty file has none.
 */
export function parseYamlStream(bytes: Uint8Array): { documents: YamlTree[] } | { problems: Problem[] } {
  const composed = compose(bytes, MAX_DOCUMENTS);
  if ('problems' in composed) return composed.empty ? { documents: [] } : { problems: composed.problems };
  const { counter, text } = composed;
  const trees: YamlTree[] = [];
  const budget = { left: MAX_EXPANDED };
  for (const document of composed.documents) {
    const warnings = document.warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
    const problems = problemsOf(document, counter, MAX_EXPANDED, [...document.errors, ...warnings]);
    if (problems.length > 0) return { problems };
    if (document.contents === null) continue;
    const tree = treeOf(document.contents, { text, counter, budget, anchors: new Map() }).tree;
    if (budget.left < 0)
      return { problems: [{ line: tree.line, column: tree.column, message: 'too many values behind aliases' }] };
    if (tree.kind !== 'scalar' || tree.text !== '') trees.push(tree);
  }
  return { documents: trees };
}

interface TreeContext {
  text: string;
  counter: LineCounter;
  budget: { left: number };
  anchors: Map<string, { tree: YamlTree; size: number }>;
}

/** The tree of a node, and how many values it has with those behind its aliases. */
function treeOf(node: Node, context: TreeContext): { tree: YamlTree; size: number } {
  const place = at(context.counter, node.range?.[0] ?? 0);
  if (isAlias(node)) {
    const known = context.anchors.get(node.source);
    if (known === undefined) return { tree: { kind: 'tagged', text: `*${node.source}`, ...place }, size: 1 };
    context.budget.left -= known.size;
    return known;
  }
  const made = plainTree(node, place, context);
  if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) context.anchors.set(node.anchor, made);
  return made;
}

function plainTree(node: Node, place: { line: number; column: number }, context: TreeContext): { tree: YamlTree; size: number } {
  context.budget.left--;
  const written = (): string => context.text.slice(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
  if (node.tag?.startsWith('!') === true)
    return { tree: { kind: 'tagged', text: `${node.tag} ${written()}`, ...place }, size: 1 };
  if (isScalar(node)) {
    const { value } = node;
    const known = value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return { tree: { kind: 'scalar', value: known ? value : String(value), text: node.source ?? written(), ...place }, size: 1 };
  }
  let size = 1;
  const inner = (child: unknown): YamlTree => {
    if (!isNode(child)) return { kind: 'scalar', value: null, text: '', ...place };
    const made = treeOf(child, context);
    size += made.size;
    return made.tree;
  };
  if (isSeq(node)) {
    const items = node.items.map(inner);
    return { tree: { kind: 'list', items, ...place }, size };
  }
  const entries: (YamlTree & { kind: 'map' })['entries'] = [];
  const merged: YamlTree[] = [];
  for (const { key, value } of isMap(node) ? node.items : []) {
    const tree = inner(value);
    if (isScalar(key) && key.value === '<<' && key.type === 'PLAIN') merged.push(...(tree.kind === 'list' ? tree.items : [tree]));
    else if (isScalar(key)) entries.push({ key: String(key.value), ...at(context.counter, key.range?.[0] ?? 0), value: tree });
  }
  const keys = new Set(entries.map(({ key }) => key));
  for (const entry of merged.flatMap((tree) => (tree.kind === 'map' ? tree.entries : []))) {
    if (keys.has(entry.key)) continue;
    keys.add(entry.key);
    entries.push(entry);
  }
  return { tree: { kind: 'map', entries, ...place }, size };
}

type Composed = { text: string; documents: Document.Parsed<ParsedNode>[]; counter: LineCounter };

function compose(bytes: Uint8Array, maxDocuments: number): Composed | { problems: Problem[]; empty: boolean } {
  if (bytes.length > DOCUMENT_MAX_BYTES)
    return { problems: [{ line: 1, column: 1, message: 'larger than 1 MiB' }], empty: false };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problems: [{ line: 1, column: 1, message: 'not valid UTF-8', fix: 'save the file as UTF-8' }], empty: false };
  }
  const shallow = tokenProblem(text, maxDocuments);
  if (shallow !== null) return { problems: [shallow], empty: false };
  const counter = new LineCounter();
  const documents = parseAllDocuments<ParsedNode>(text, {
    lineCounter: counter,
    uniqueKeys: false, // Compares every key with every other; `countProblem` does it with a set.
    version: '1.2',
    strict: true,
    resolveKnownTags: false, // !!set, !!omap and !!binary give values that JSON does not have.
    prettyErrors: false, // Would quote the line of every fault.
    stringKeys: true,
    keepSourceTokens: true,
  });
  if (!Array.isArray(documents) || documents.length === 0)
    return { problems: [{ line: 1, column: 1, message: 'the document is empty' }], empty: true };
  return { text, documents, counter };
}

function problemsOf(
  document: Document.Parsed<ParsedNode>,
  counter: LineCounter,
  maxAliases: number,
  faults: readonly { pos: [number, number]; message: string }[],
): Problem[] {
  if (faults.length > 0) {
    return faults.map(({ pos, message }) => ({
      ...at(counter, pos[0]),
      message: message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '',
    }));
  }
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2') {
    return [
      {
        line: 1,
        column: 1,
        message: `YAML ${document.directives.yaml.version} is not supported`,
        fix: 'remove the %YAML line',
      },
    ];
  }
  const excess = countProblem(document.contents, counter, maxAliases);
  return excess === null ? [] : [excess];
}

/**
 * Composing recurses, and V8 aborts the whole process when the stack runs out at the wrong moment, so the tokens are looked at
 * first; the tokenizer does not recurse. Also ends early on what would only cost time: more documents, too many directives.
 */
function tokenProblem(text: string, maxDocuments: number): Problem | null {
  const parser = new Parser();
  let documents = 0;
  let directives = 0;
  let versions = 0;
  const problem = (message: string): Problem => ({ line: text.slice(0, parser.offset).split('\n').length, column: 1, message });
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === 'document') {
        documents++;
        versions = 0;
      }
      if (token.type === 'directive') directives++;
      if (token.type === 'directive' && /^%YAML\s/.test(token.source)) versions++;
    }
    if (parser.stack.length > MAX_DEPTH) return problem(`nested deeper than ${MAX_DEPTH} levels`);
    if (documents > maxDocuments)
      return problem(`more than ${maxDocuments === 1 ? 'one document' : `${maxDocuments} documents`}`);
    if (directives > 8) return problem('too many directives');
    if (versions > 1) return problem('more than one %YAML line'); // YAML 1.2.2, 6.8.1; the package lets it pass.
  }
  return null;
}

function countProblem(contents: Node | null, counter: LineCounter, maxAliases: number): Problem | null {
  let nodes = 0;
  let aliases = 0;
  let problem: Problem | null = null;
  visit(contents, (_, node, path) => {
    nodes++;
    if (isAlias(node)) aliases++;
    const twice = isMap(node) ? duplicateKey(node) : undefined;
    if (twice !== undefined) {
      problem = { ...at(counter, twice.range?.[0] ?? 0), message: 'Map keys must be unique' };
      return visit.BREAK;
    }
    if (isAlias(node) && path.some((above) => isCollection(above) && above.anchor === node.source)) {
      problem = { ...at(counter, node.range?.[0] ?? 0), message: 'an alias to what contains it' };
      return visit.BREAK;
    }
    const excess =
      nodes > MAX_NODES
        ? `more than ${MAX_NODES} values`
        : aliases > maxAliases
          ? `more than ${maxAliases} aliases`
          : path.length > MAX_DEPTH * 2
            ? `nested deeper than ${MAX_DEPTH} levels`
            : null;
    if (excess === null) return undefined;
    problem = { ...at(counter, (node as Node | undefined)?.range?.[0] ?? 0), message: excess };
    return visit.BREAK;
  });
  return problem;
}

/** In a document of ours a number means the same to every reader; in the files of others (a mode `0644`) it is theirs. */
function doubtfulNumber(contents: Node | null, counter: LineCounter): Problem | null {
  let problem: Problem | null = null;
  visit(contents, {
    Scalar(_, node) {
      const number = numberProblem(node);
      if (number === null) return undefined;
      problem = { ...at(counter, node.range?.[0] ?? 0), ...number };
      return visit.BREAK;
    },
  });
  return problem;
}

/** A number that other readers read otherwise, or that cannot be kept exactly. */
function numberProblem({ value, source = '', type }: Scalar): { message: string; fix: string } | null {
  if (type !== 'PLAIN') return null;
  if (/^[-+]?0o?\d+$/.test(source))
    return { message: `${source} is octal to some readers and not to others`, fix: 'write it without the zero, or quote it' };
  if (typeof value === 'bigint' || (typeof value === 'number' && /^[-+]?\d+$/.test(source) && !Number.isSafeInteger(value))) {
    return { message: `${source.slice(0, 40)} is too large to be kept exactly`, fix: 'quote it, if it is no number' };
  }
  return null;
}

function duplicateKey(map: YAMLMap): Scalar | undefined {
  const keys = new Set<unknown>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    if (keys.has(key.value)) return key;
    keys.add(key.value);
  }
  return undefined;
}

function offsetOf(contents: Node | null, path: readonly (string | number)[], key: boolean): number {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  path.forEach((step, index) => {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step));
      const wantsKey = key && index === path.length - 1;
      const target = wantsKey ? pair?.key : (pair?.value ?? pair?.key);
      offset = (target as Node | undefined)?.range?.[0] ?? offset;
      node = pair?.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    }
  });
  return offset;
}

const EMPTY = { kind: 'scalar', style: 'empty', anchor: null, tagged: false, items: [] } as const;
const STYLES: Readonly<Record<string, YamlNode['style']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

function layoutOf(node: unknown, head: number, text: string): YamlNode {
  if (isScalar(node)) {
    const [start, end] = node.range ?? [head, head];
    const props = { anchor: node.anchor ?? null, tagged: node.tag !== undefined };
    const style = STYLES[node.type ?? 'PLAIN'] ?? 'plain';
    if (style === 'plain' && node.source === '') return { ...EMPTY, ...props, start: head, end: head, items: [] };
    const block = style === 'literal' || style === 'folded';
    return { kind: 'scalar', style, ...props, start, end: block ? blockScalarEnd(text, start, end) : end, items: [] };
  }
  if (isAlias(node)) {
    const [start, end] = node.range ?? [head, head];
    return { kind: 'alias', style: 'plain', start, end, anchor: node.source, tagged: false, items: [] };
  }
  if (!isCollection(node)) return { ...EMPTY, start: head, end: head, items: [] };
  const props = { anchor: node.anchor ?? null, tagged: node.tag !== undefined };
  const token = node.srcToken;
  const kind = isMap(node) ? 'map' : 'seq';
  const [start, end] = node.range ?? [head, head];
  const parts = token !== undefined && 'items' in token ? partsOf(token.items) : [];
  const items = node.items.map((item, index): YamlItem => {
    const { part, comma } = parts[index] ?? { part: isPair(item) ? item.srcToken : undefined, comma: null };
    return itemOf(item, part, comma, text);
  });
  const [first] = items;
  const last = items.at(-1);
  if (token?.type === 'flow-collection' || first === undefined || last === undefined)
    return { kind, style: 'flow', ...props, start, end, items };
  return { kind, style: token === undefined ? 'pair' : 'block', ...props, start: first.start, end: last.end, items };
}

/** The parts of the text that became items, each with the comma behind it: those of only comments or a last comma became none. */
function partsOf(parts: readonly CST.CollectionItem[]): { part: CST.CollectionItem; comma: number | null }[] {
  return parts.flatMap((part, index) => {
    const { start, sep, value } = part;
    if (sep === undefined && value === undefined && !start.some(({ type }) => INTRODUCES.has(type))) return [];
    return [{ part, comma: parts[index + 1]?.start.find(({ type }) => type === 'comma')?.offset ?? null }];
  });
}

const INTRODUCES: ReadonlySet<string> = new Set(['anchor', 'tag', 'explicit-key-ind', 'map-value-ind', 'seq-item-ind']);

function itemOf(item: unknown, part: CST.CollectionItem | undefined, comma: number | null, text: string): YamlItem {
  const key = isPair(item) && isScalar(item.key) ? item.key : null;
  const before = part?.start.filter(({ type }) => INTRODUCES.has(type)) ?? [];
  const between = part?.sep?.filter(({ type }) => INTRODUCES.has(type)) ?? [];
  const behind = (key === null ? before : between).at(-1);
  const inner = isPair(item) ? item.value : item;
  const own = (inner as Node | null)?.range?.[0] ?? 0;
  const head = behind === undefined ? (key?.range?.[1] ?? own) : behind.offset + behind.source.length;
  const value = layoutOf(inner, head, text);
  return {
    key: key === null ? null : String(key.value),
    quoted: key?.type === 'QUOTE_DOUBLE',
    start: before[0]?.offset ?? key?.range?.[0] ?? value.start,
    head,
    colon: between.some(({ type }) => type === 'map-value-ind'),
    end: Math.max(head, value.end),
    comma,
    value,
  };
}

/** A block scalar owns the empty lines behind it only when it keeps them (`|+`); spaces on them may be text. */
function blockScalarEnd(text: string, start: number, end: number): number {
  const keeps = /^[|>]\d?\+/.test(text.slice(start, start + 3));
  let last = end;
  while (last > start) {
    const from = text.lastIndexOf('\n', last - 1) + 1;
    if (from <= start || (last > from && text.slice(from, last) !== '\r')) break;
    last = text[from - 2] === '\r' ? from - 2 : from - 1;
    if (keeps) break;
  }
  return last;
}

function at(counter: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = counter.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** Every problem as `file:line:column: message`, one a line. */
export function badDocument(file: string, problems: readonly Problem[]): ProvenanceError {
  const shown = problems
    .slice(0, 20)
    .map(({ line, column, message, fix }) => `${file}:${line}:${column}: ${message}${fix === undefined ? '' : ` (${fix})`}`);
  const more = problems.length > shown.length ? [`and ${problems.length - shown.length} more problems`] : [];
  return new ProvenanceError('bad-document', [...shown, ...more].join('\n'), { problems });
}
