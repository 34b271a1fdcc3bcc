import { type Problem, parseYaml, type YamlDocument, type YamlItem, type YamlNode } from './yaml.js';
import {
  type BlockLayout,
  blockLines,
  doubleQuoted,
  flowText,
  inlineText,
  isInline,
  keyText,
  scalarAs,
  textBlock,
} from './yaml-render.js';

type Path = readonly (string | number)[];

/**
 * One change: the value at `path` becomes `value`, in JSON's terms. A missing key is added, with the maps that lead to it; a number
 * that is the length of a list appends. `undefined` removes the key or the item.
 */
export interface YamlEdit {
  path: Path;
  value: unknown;
  /** A new key comes behind this sibling where it exists, else at the end of its map. */
  after?: string;
}

const MAX_DEPTH = 64;
const MAX_PASSES = 200;
const BY_HAND = 'edit it by hand';

/**
 * Applies the edits in order, and guarantees that reading the result with `parseYaml` gives the old value with the edits applied and
 * nothing else, while every byte outside the values that differ is untouched: comments, key order, quotes, blank lines, line breaks,
 * a byte order mark. Of a map or list that is set as a whole, what is equal in it is untouched too. An edit that changes no value
 * changes no byte. Where it cannot keep this it gives problems and no bytes.
 */
export function editYaml(bytes: Uint8Array, edits: readonly YamlEdit[]): { bytes: Uint8Array } | { problems: Problem[] } {
  const parsed = parseYaml(bytes);
  if ('problems' in parsed) return parsed;
  let document = parsed.document;
  const eol = /^[^\n]*\r\n/.test(document.text) ? '\r\n' : '\n';
  for (const edit of edits) {
    const next = applied(document, edit, eol);
    if ('problems' in next) return next;
    document = next.document;
  }
  if (document === parsed.document) return { bytes };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { bytes: encode(marked ? `\uFEFF${document.text}` : document.text) };
}

type Step = ReturnType<typeof parseYaml>;

/**
 * What can be changed in one go is; the rest, what touches it, in the next. The value itself says when nothing is left to do, and
 * what stands outside the path must read the same after every step.
 */
function applied(document: YamlDocument, edit: YamlEdit, eol: string): Step {
  const value = edit.value === undefined ? undefined : jsonValue(edit.value, 0);
  const refuse = (message: string, fix: string): Step => ({ problems: [{ ...document.locate(edit.path), message, fix }] });
  if (edit.path.length > MAX_DEPTH) return refuse(`a path of more than ${MAX_DEPTH} steps`, BY_HAND);
  if (value === NOT_JSON)
    return refuse('the new value is not JSON, or nested too deep', 'give strings, numbers, booleans, null, lists and maps');
  const wanted = valueAfter(document.value, edit.path, value, edit.after);
  if ('problem' in wanted) return refuse(wanted.problem, 'give a path that exists');
  if (sameValue(document.value, wanted.value)) return { document };
  if (leadsThroughAlias(document.layout(), edit.path))
    return refuse('the path leads through an alias, so that the value belongs to another place too', BY_HAND);
  const outside = rest(wanted.value, edit);
  let current = document;
  let left = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    if (sameValue(current.value, wanted.value)) return { document: current };
    const draft = draftOf(current, edit, eol);
    planNode(draft, draft.root, current.value, wanted.value, { parent: null, item: null, json: false });
    const [trouble] = draft.troubles;
    if (trouble !== undefined)
      return { problems: [{ ...placeOf(current.text, trouble.offset), message: trouble.message, fix: BY_HAND }] };
    // More to do than was left over means that a change has changed something else.
    if (draft.changes.length > left) break;
    const { now, later } = apart(draft.changes);
    left = later;
    const text = spliced(current.text, now);
    const parsed = text === current.text ? null : parseYaml(encode(text));
    if (parsed === null || 'problems' in parsed || !sameValue(rest(parsed.document.value, edit), outside)) break;
    current = parsed.document;
  }
  return refuse('this cannot be edited without disturbing the rest', BY_HAND);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

// ── Values ──

const NOT_JSON = Symbol('not JSON');

/** A copy in JSON's terms; members that are `undefined` are left out. */
function jsonValue(value: unknown, depth: number): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || depth > MAX_DEPTH) return NOT_JSON;
  if (Array.isArray(value)) {
    const items = value.map((item) => jsonValue(item, depth + 1));
    return items.includes(NOT_JSON) ? NOT_JSON : items;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return NOT_JSON;
  const members = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [[key, jsonValue(member, depth + 1)] as const],
  );
  return members.some(([, member]) => member === NOT_JSON) ? NOT_JSON : Object.fromEntries(members);
}

type Members = Readonly<Record<string, unknown>>;
const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);
const memberOf = (value: Members, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);

function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  if (!isMembers(a) || !isMembers(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]));
}

type After = { value: unknown } | { problem: string };

/** The value with one edit applied; `undefined` for what is not there. */
function valueAfter(old: unknown, path: Path, value: unknown, after: string | undefined): After {
  const [step, ...further] = path;
  if (step === undefined) return value === undefined ? { problem: 'the whole document cannot be removed' } : { value };
  const nothing = old === undefined || old === null;
  if (nothing && value === undefined) return { value: old };
  if (Array.isArray(old) || (nothing && typeof step === 'number')) {
    const items: readonly unknown[] = Array.isArray(old) ? old : [];
    if (typeof step !== 'number' || !Number.isInteger(step) || step < 0 || (step > items.length && value !== undefined))
      return { problem: `${JSON.stringify(step)} is no place in a list of ${items.length}` };
    if (step >= items.length && value === undefined) return { value: old };
    const inner = further.length === 0 ? { value } : valueAfter(items[step], further, value, after);
    if ('problem' in inner) return inner;
    return { value: items.toSpliced(step, 1, ...(inner.value === undefined ? [] : [inner.value])) };
  }
  if (!isMembers(old ?? {})) return { problem: `${JSON.stringify(step)} is looked for in something that is no map` };
  const members: Members = isMembers(old) ? old : {};
  const key = String(step);
  const inner = further.length === 0 ? { value } : valueAfter(memberOf(members, key), further, value, after);
  if ('problem' in inner) return inner;
  const entries = Object.entries(members);
  if (Object.hasOwn(members, key) || inner.value === undefined) {
    const changed = entries.map(([name, member]) => [name, name === key ? inner.value : member] as const);
    return { value: Object.fromEntries(changed.filter(([, member]) => member !== undefined)) };
  }
  const at = further.length === 0 ? entries.findIndex(([name]) => name === after) : -1;
  return { value: Object.fromEntries(entries.toSpliced(at < 0 ? entries.length : at + 1, 0, [key, inner.value])) };
}

/** The value without what the edit sets. What removes is done in one go, so that all has to be as it is wanted. */
function rest(value: unknown, { path, value: edited }: YamlEdit): unknown {
  const without = edited === undefined ? { value } : valueAfter(value, path, null, undefined);
  return 'problem' in without ? NOT_JSON : without.value;
}

function leadsThroughAlias(root: YamlNode, path: Path): boolean {
  let node: YamlNode | undefined = root;
  for (const step of path) {
    if (node?.kind === 'alias') return true;
    node = node?.kind === 'seq' ? node.items[Number(step)]?.value : node?.items.find(({ key }) => key === String(step))?.value;
  }
  return false;
}

// ── A draft: what to change in the text ──

interface Splice {
  start: number;
  end: number;
  text: string;
}

interface Draft extends BlockLayout {
  text: string;
  root: YamlNode;
  nodes: readonly YamlNode[];
  aliases: readonly YamlNode[];
  /** The number of the one item that goes, where that is the edit. */
  gone: number | null;
  /** Each is done whole or not at all. */
  changes: Splice[][];
  troubles: { offset: number; message: string }[];
}

/** Where a value hangs. */
interface Place {
  parent: YamlNode | null;
  item: YamlItem | null;
  /** Inside a flow map with quoted keys, which JSON readers may want to read. */
  json: boolean;
}

function draftOf({ text, layout }: YamlDocument, { path, value }: YamlEdit, eol: string): Draft {
  const root = layout();
  const last = path.at(-1);
  const nodes = nodesUnder(root);
  const blockIn = (kind: YamlNode['kind']): number | undefined => {
    for (const node of nodes) {
      if (node.kind !== 'map' || node.style !== 'block') continue;
      const child = node.items.find(({ value }) => value.kind === kind && value.style === 'block')?.value;
      if (child !== undefined) return columnOf(text, child.start) - columnOf(text, node.start);
    }
    return undefined;
  };
  const step = Math.min(8, Math.max(1, blockIn('map') ?? (blockIn('seq') || 2)));
  return {
    text,
    root,
    nodes,
    gone: value === undefined && typeof last === 'number' ? last : null,
    aliases: nodes.filter(({ kind }) => kind === 'alias'),
    eol,
    step,
    dash: Math.min(8, Math.max(0, blockIn('seq') ?? step)),
    changes: [],
    troubles: [],
  };
}

function nodesUnder(node: YamlNode): YamlNode[] {
  const found: YamlNode[] = [];
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    for (const { value } of next.items.toReversed()) waiting.push(value);
  }
  return found;
}

const lineStart = (text: string, offset: number): number => (offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1);
function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  if (at < 0) return text.length;
  return at > offset && text[at - 1] === '\r' ? at - 1 : at;
}
const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);
const isBlank = (text: string): boolean => /^[ \t\r\n]*$/.test(text);
const opensLine = (text: string, offset: number): boolean => isBlank(text.slice(lineStart(text, offset), offset));
const pad = (column: number): string => ' '.repeat(Math.max(0, column));

/** Line and column, from 1, of an offset. */
function placeOf(text: string, offset: number): { line: number; column: number } {
  return { line: text.slice(0, offset).split('\n').length, column: columnOf(text, offset) + 1 };
}

const MAX_AT_ONCE = 1000;

/** The changes that touch no earlier one, in the order of the text, and how many are left. */
function apart(changes: readonly (readonly Splice[])[]): { now: Splice[]; later: number } {
  const now: Splice[] = [];
  let later = 0;
  for (const change of changes) {
    const touches = ({ start, end }: Splice): boolean => now.some((other) => start <= other.end && other.start <= end);
    if (now.length > MAX_AT_ONCE || change.some(touches)) later++;
    else now.push(...change);
  }
  return { now: now.sort((a, b) => a.start - b.start || a.end - b.end), later };
}

function spliced(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text: put } of splices) {
    parts.push(text.slice(from, start), put);
    from = end;
  }
  return parts.join('') + text.slice(from);
}

function heldElsewhere(
  draft: Draft,
  nodes: readonly YamlNode[],
  { start, end }: { start: number; end: number },
): YamlNode | undefined {
  return nodes.find(
    ({ kind, anchor }) =>
      kind !== 'alias' &&
      anchor !== null &&
      draft.aliases.some((alias) => alias.anchor === anchor && (alias.start < start || alias.start >= end)),
  );
}

function isHeld(draft: Draft, nodes: readonly YamlNode[], range: { start: number; end: number }): boolean {
  const held = heldElsewhere(draft, nodes, range);
  if (held === undefined) return false;
  const message = `the value has the anchor &${held.anchor}, and an alias elsewhere stands for it`;
  draft.troubles.push({ offset: held.start, message });
  return true;
}

function planNode(draft: Draft, node: YamlNode, old: unknown, value: unknown, place: Place): void {
  if (sameValue(old, value) || isHeld(draft, [node], node)) return;
  if (node.kind === 'map' && isMembers(old) && isMembers(value) && fits(draft, node, Object.keys(old), Object.keys(value))) {
    planMap(draft, node, old, value, place);
  } else if (node.kind === 'seq' && Array.isArray(old) && Array.isArray(value) && fits(draft, node, old, value)) {
    planSeq(draft, node, old, value, place);
  } else if (node.tagged) {
    draft.troubles.push({ offset: node.start, message: 'the value has a tag, which the new value may not fit' });
  } else if (!isHeld(draft, nodesUnder(node), node)) {
    draft.changes.push(replacement(draft, node, value, place));
  }
}

/** Whether the members can be changed one by one: `{}` and `[]` are better written anew, and a pair has room for one. */
function fits({ text }: Draft, node: YamlNode, old: readonly unknown[], value: readonly unknown[]): boolean {
  if (node.style === 'pair') return sameValue(old, value);
  if (old.length === 0) return !isBlank(text.slice(node.start + 1, node.end - 1));
  return value.length > 0;
}

function planMap(draft: Draft, node: YamlNode, old: Members, value: Members, place: Place): void {
  const json = place.json || (node.style === 'flow' && node.items.some(({ quoted }) => quoted));
  const position = new Map(node.items.map(({ key }, index) => [key, index]));
  let anchor = -1;
  const added = new Map<number, [string, unknown][]>();
  for (const [key, member] of Object.entries(value)) {
    const at = position.get(key);
    if (at !== undefined) anchor = at;
    else {
      const behind = anchor < 0 ? node.items.length - 1 : anchor;
      added.set(behind, [...(added.get(behind) ?? []), [key, member]]);
    }
  }
  for (const [behind, entries] of added) {
    draft.changes.push(
      node.style === 'block'
        ? insertedLines(draft, node, behind, blockLines(Object.fromEntries(entries), columnOf(draft.text, node.start), draft))
        : insertedFlow(
            draft,
            node,
            behind,
            entries.map(([key, member]) => `${keyText(key, true, json)}: ${flowText(member, json)}`),
          ),
    );
  }
  node.items.forEach((item, index) => {
    if (item.key === null) return;
    if (Object.hasOwn(value, item.key)) planNode(draft, item.value, old[item.key], value[item.key], { parent: node, item, json });
    else removeItem(draft, node, index);
  });
}

function planSeq(draft: Draft, node: YamlNode, old: readonly unknown[], value: readonly unknown[], place: Place): void {
  const json = place.json || (node.style === 'flow' && node.items.some((item) => item.value.style === 'double'));
  const pairs = withoutOne(old, value, draft.gone) ?? aligned(old, value);
  const added = new Map<number, unknown[]>();
  let anchor = -1;
  for (const { from, to } of pairs) {
    if (from !== null) anchor = from;
    else if (to !== null) added.set(anchor, [...(added.get(anchor) ?? []), value[to]]);
  }
  for (const [behind, items] of added) {
    draft.changes.push(
      node.style === 'block'
        ? insertedLines(draft, node, behind, blockLines(items, columnOf(draft.text, node.start), draft))
        : insertedFlow(
            draft,
            node,
            behind,
            items.map((item) => flowText(item, json)),
          ),
    );
  }
  for (const { from, to } of pairs) {
    const item = from === null ? undefined : node.items[from];
    if (item === undefined || from === null) continue;
    if (to !== null) planNode(draft, item.value, old[from], value[to], { parent: node, item, json });
    else removeItem(draft, node, from);
  }
}

// ── Lists: which item became which ──

interface Aligned {
  from: number | null;
  to: number | null;
}

const MAX_ALIGNED = 250_000;

/** The item that the edit removes is that one, and no equal one beside it. */
function withoutOne(old: readonly unknown[], value: readonly unknown[], gone: number | null): Aligned[] | null {
  if (gone === null || old.length !== value.length + 1 || !sameValue(old.toSpliced(gone, 1), value)) return null;
  return old.map((_, from) => ({ from, to: from === gone ? null : from > gone ? from - 1 : from }));
}

/** Which old item became which new one, in order; what is left between two that belong together is paired as it comes. */
function aligned(old: readonly unknown[], value: readonly unknown[]): Aligned[] {
  const anchors = [...commonItems(old, value), { from: old.length, to: value.length }];
  const pairs: Aligned[] = [];
  let from = 0;
  let to = 0;
  for (const anchor of anchors) {
    while (from < anchor.from || to < anchor.to) {
      pairs.push({ from: from < anchor.from ? from++ : null, to: to < anchor.to ? to++ : null });
    }
    if (anchor.from < old.length) pairs.push(anchor);
    from = anchor.from + 1;
    to = anchor.to + 1;
  }
  return pairs;
}

/** The longest common row of items that are alike. */
function commonItems(old: readonly unknown[], value: readonly unknown[]): { from: number; to: number }[] {
  let head = 0;
  while (head < old.length && head < value.length && sameValue(old[head], value[head])) head++;
  let tail = 0;
  while (tail < old.length - head && tail < value.length - head && sameValue(old.at(-1 - tail), value.at(-1 - tail))) tail++;
  const rows = old.length - head - tail;
  const columns = value.length - head - tail;
  const common: { from: number; to: number }[] = Array.from({ length: head }, (_, index) => ({ from: index, to: index }));
  if (rows * columns <= MAX_ALIGNED) {
    const alike = Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => isAlike(old[head + i], value[head + j])),
    );
    const lengths = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
    const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
    for (let i = rows - 1; i >= 0; i--) {
      for (let j = columns - 1; j >= 0; j--) {
        const row = lengths[i];
        if (row === undefined) continue;
        row[j] = alike[i]?.[j] === true ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
      }
    }
    for (let i = 0, j = 0; i < rows && j < columns; ) {
      if (alike[i]?.[j] === true) common.push({ from: head + i++, to: head + j++ });
      else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i++;
      else j++;
    }
  }
  for (let index = tail; index > 0; index--) common.push({ from: old.length - index, to: value.length - index });
  return common;
}

/** Equal, or maps whose first member, their name, is an equal string. */
function isAlike(old: unknown, value: unknown): boolean {
  if (!isMembers(old) || !isMembers(value)) return sameValue(old, value);
  const [name] = Object.entries(old);
  return name === undefined ? sameValue(old, value) : typeof name[1] === 'string' && memberOf(value, name[0]) === name[1];
}

// ── Replacing ──

function replacement(draft: Draft, node: YamlNode, value: unknown, place: Place): Splice[] {
  const inFlow = place.parent !== null && place.parent.style !== 'block';
  if (!inFlow && !isInline(value)) return replacedByLines(draft, node, value, place);
  const inline = inlineOf(node, value, inFlow, place.json);
  if (isTextBlock(node)) return replacedTextBlock(draft, node, value, inline, place);
  if (node.style === 'empty') return [atHead(draft, node, inline, place)];
  if (node.style !== 'block' || place.item === null || !opensLine(draft.text, node.start))
    return [{ ...rangeOf(node), text: inline }];
  return [atHead(draft, node, inline, place), withoutLines(draft.text, node.start, node.end)];
}

/** A list or map with members, as lines of their own below what introduces them; a comment behind that stays there. */
function replacedByLines(draft: Draft, node: YamlNode, value: unknown, { parent, item }: Place): Splice[] {
  const { text, eol } = draft;
  const base = parent === null ? 0 : columnOf(text, parent.start);
  const below =
    parent === null ? 0 : Array.isArray(value) && parent.kind === 'map' ? draft.dash : parent.kind === 'seq' ? 2 : draft.step;
  const column = base + below;
  if (opensLine(text, node.start) && node.style !== 'empty') {
    const own = node.style === 'block' || parent === null ? column : columnOf(text, node.start);
    return [{ start: lineStart(text, node.start), end: node.end, text: pad(own) + blockLines(value, own, draft) }];
  }
  const head = item?.head ?? node.start;
  const used = isTextBlock(node) ? headerEnd(text, node.start) : node.end;
  const first = lineEnd(text, used);
  const end = Math.max(first, node.end);
  const lines = `${eol}${pad(column)}${blockLines(value, column, draft)}`;
  if (!isBlank(text.slice(used, first)))
    return [
      { start: head, end: used, text: '' },
      { start: first, end, text: lines },
    ];
  if (parent?.kind !== 'seq' || text[head - 1] !== '-')
    return [{ start: head, end, text: opensLine(text, head) ? lines.slice(eol.length) : lines }];
  // A list or map may begin on the line of the dash that introduces it.
  const start = text.slice(head, node.start) === ' ' ? node.start : head;
  const gap = start === head ? ' ' : '';
  return [{ start, end, text: gap + blockLines(value, columnOf(text, start) + gap.length, draft) }];
}

const isTextBlock = ({ style }: YamlNode): boolean => style === 'literal' || style === 'folded';
const rangeOf = ({ start, end }: YamlNode): { start: number; end: number } => ({ start, end });

function inlineOf(node: YamlNode, value: unknown, inFlow: boolean, json: boolean): string {
  if (inFlow && !isInline(value)) return flowText(value, json);
  if (json && typeof value === 'string') return doubleQuoted(value);
  return node.kind === 'scalar' ? scalarAs(value, node.style, inFlow) : inlineText(value, inFlow);
}

/** Behind the colon or dash, before a comment on that line. */
function atHead({ text }: Draft, node: YamlNode, inline: string, { item }: Place): Splice {
  const head = item?.head ?? node.start;
  const colon = item !== null && item.key !== null && !item.colon ? ':' : '';
  if (colon === '' && text[head] === ' ' && isBlank(text.slice(head, lineEnd(text, head))))
    return { start: head + 1, end: head + 1, text: inline };
  const before = head === 0 || /[\s[{,]/.test(text[head - 1] ?? '') ? colon : `${colon} `;
  const behind = /[^\s,\]}]/.test(text[head] ?? ' ') ? ' ' : '';
  return { start: head, end: head, text: `${before}${inline}${behind}` };
}

const headerEnd = (text: string, start: number): number =>
  start + (/^[|>][-+\d]*/.exec(text.slice(start, start + 4))?.[0].length ?? 0);

/** A text in lines stays one where the new text can be written so; a comment behind its header stays in any case. */
function replacedTextBlock(draft: Draft, node: YamlNode, value: unknown, inline: string, place: Place): Splice[] {
  const { text, eol } = draft;
  const header = headerEnd(text, node.start);
  const first = lineEnd(text, node.start);
  const indent = /^[\r\n ]*?\n( +)[^ \r\n]/.exec(text.slice(first, Math.min(node.end, first + 2000)))?.[1]?.length;
  const base = place.parent === null ? 0 : columnOf(text, place.parent.start);
  const lines = textBlock(value, node.style);
  const put = lines === null ? [] : lines.lines.map((line) => (line === '' ? '' : pad(indent ?? base + draft.step) + line));
  return [
    { start: node.start, end: header, text: lines === null ? inline : lines.header },
    { start: Math.max(first, header), end: Math.max(first, node.end), text: put.map((line) => eol + line).join('') },
  ];
}

// ── Adding ──

/** Lines behind item `behind` (-1: before the first), spaced as its last two neighbours are. */
function insertedLines({ text, eol }: Draft, node: YamlNode, behind: number, lines: string): Splice[] {
  const margin = pad(columnOf(text, node.start));
  const item = node.items[behind];
  if (item === undefined) return [{ start: node.start, end: node.start, text: `${lines}${eol}${margin}` }];
  const before = node.items[behind - 1];
  // A blank line behind a block scalar may be part of it.
  const last = nodesUnder(item.value).at(-1);
  const airy =
    before !== undefined &&
    !(last !== undefined && isTextBlock(last)) &&
    /\n[ \t]*\r?\n/.test(text.slice(before.end, item.start));
  const at = lineEnd(text, item.end);
  return [{ start: at, end: at, text: `${airy ? eol : ''}${eol}${margin}${lines}` }];
}

function insertedFlow({ text, eol }: Draft, node: YamlNode, behind: number, parts: readonly string[]): Splice[] {
  const item = node.items[behind];
  const [first] = node.items;
  if (first === undefined) return [{ start: node.start + 1, end: node.start + 1, text: parts.join(', ') }];
  const neighbour = item ?? first;
  const lines = opensLine(text, neighbour.start);
  const gap = `,${lines ? eol + pad(columnOf(text, neighbour.start)) : ' '}`;
  if (item === undefined) return [{ start: first.start, end: first.start, text: parts.map((part) => part + gap).join('') }];
  const used = item.comma === null ? item.end : item.comma + 1;
  const until = lineEnd(text, used);
  const behindIt = text.slice(used, until);
  if (!lines || !/^[ \t]*(?:#|$)/.test(behindIt))
    return [{ start: item.end, end: item.end, text: parts.map((part) => `${gap}${part}`).join('') }];
  const below = { start: until, end: until, text: `${gap.slice(1)}${parts.join(gap)}` };
  if (item.comma !== null) return [{ ...below, text: `${below.text},` }];
  if (until === item.end) return [{ ...below, text: `,${below.text}` }];
  return [{ start: item.end, end: item.end, text: ',' }, below];
}

// ── Removing ──

function removeItem(draft: Draft, node: YamlNode, index: number): void {
  const item = node.items[index];
  if (item === undefined || isHeld(draft, nodesUnder(item.value), item)) return;
  const splice = (node.style === 'block' ? withoutItem : withoutFlowItem)(draft.text, node, index);
  draft.changes.push([followsKeptLines(draft, item.start) ? withBlankLines(draft.text, splice) : splice]);
}

/** Whether a block scalar that keeps its blank lines (`|+`) ends here, so that more of them would become part of it. */
function followsKeptLines({ nodes, text }: Draft, offset: number): boolean {
  const before = nodes.findLast(({ end, kind }) => kind === 'scalar' && end <= offset);
  return before !== undefined && isTextBlock(before) && text.slice(before.start, headerEnd(text, before.start)).includes('+');
}

function withBlankLines(text: string, { start, end, text: put }: Splice): Splice {
  const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: end + blank, text: put };
}

function withoutItem(text: string, node: YamlNode, index: number): Splice {
  const { start = 0, end = 0 } = node.items[index] ?? {};
  if (opensLine(text, start)) return withoutLines(text, start, end);
  const next = node.items[index + 1];
  const until = lineEnd(text, end);
  if (next === undefined) return { start, end: until, text: '' };
  // The first item shares its line with the dash before it.
  if (isBlank(text.slice(until, next.start))) return { start, end: next.start, text: '' };
  return { start: text[start - 1] === ' ' ? start - 1 : start, end: until, text: '' };
}

/** Whole lines; at the end of a text without a last line break, the break before them goes in its place. */
function withoutLines(text: string, start: number, end: number): Splice {
  const from = lineStart(text, start);
  const until = text.indexOf('\n', end);
  if (until >= 0) return { start: from, end: until + 1, text: '' };
  const before = text[from - 2] === '\r' ? from - 2 : Math.max(0, from - 1);
  // Blank lines may belong to a block scalar.
  const blank = isBlank(text.slice(lineStart(text, before), before));
  return { start: blank ? from : before, end: text.length, text: '' };
}

function withoutFlowItem(text: string, node: YamlNode, index: number): Splice {
  const { start = 0, end = 0, comma = null } = node.items[index] ?? {};
  const used = comma === null ? end : comma + 1;
  const until = lineEnd(text, used);
  if (opensLine(text, start) && /^[ \t]*(?:#|$)/.test(text.slice(used, until))) return withoutLines(text, start, used);
  const next = node.items[index + 1];
  if (comma !== null) {
    const spaces = /^ */.exec(text.slice(used, until))?.[0].length ?? 0;
    const to =
      next !== undefined && isBlank(text.slice(used, next.start)) ? next.start : used + (next === undefined ? spaces : 0);
    return { start, end: to, text: '' };
  }
  const before = node.items[index - 1]?.comma ?? null;
  return { start: before !== null && isBlank(text.slice(before + 1, start)) ? before : start, end, text: '' };
}
