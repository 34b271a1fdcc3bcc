import { attempt, fault, MAX_DEPTH, type Read } from '../values/text.js';
import { list, type MapNode, map, type Place, scalar, type ValueNode } from '../values/tree.js';

interface Open {
  indent: number;
  node: MapNode;
  /** The key whose value is still to come on deeper lines. */
  pending: { key: string; place: Place } | null;
  /** The value that came last. */
  last: ValueNode | null;
}

/**
 * The part of YAML that package managers write into their lock files: mappings by indentation, short lists, quoted and plain scalars,
 * one-line braces and brackets, block text. All scalars are text. A general YAML reader would need seconds and many times the memory
 * for the megabytes such files have. There may be several documents
 * (pnpm 11 puts its own before that of the project). Anything else (anchors, aliases, tags) is a problem.
 */
export function readLockLines(text: string): Read<MapNode[]> {
  return attempt(text, ({ text: source, place }) => {
    let open: Open[] = [];
    const roots: MapNode[] = [];
    const begin = (line: number): void => {
      const root = map({ line, column: 1 });
      roots.push(root);
      open = [{ indent: 0, node: root, pending: null, last: null }];
    };
    begin(1);
    let offset = 0;
    let swallow = -1; // Lines deeper than this belong to a text that is not needed.
    for (const line of source.split('\n')) {
      const began = offset;
      offset += line.length + 1;
      let content = line.endsWith('\r') ? line.slice(0, -1) : line;
      let indent = content.length - content.trimStart().length;
      if (indent === content.length || content[indent] === '#') continue;
      if (swallow >= 0 && indent > swallow) continue;
      swallow = -1;
      if (content.slice(0, indent).includes('\t')) fault(began, 'a tab for indentation');
      if (content.startsWith('%')) fault(began, 'a directive');
      if (content === '---') {
        if ((roots[roots.length - 1]?.entries.size ?? 0) > 0) begin(place(began).line);
        if (roots.length > 10) fault(began, 'more than ten documents');
        continue;
      }
      if (content[indent] === '?' && content[indent + 1] === ' ') {
        // A key too long for one line of `key: value`; its colon follows on a line of its own.
        const at = began + indent;
        const { key } = keyAt(`${content.slice(indent + 2)}:`, at);
        addKey(levelAt(open, indent, at), key, place(at));
        continue;
      }
      if (content[indent] === ':' && (content.length === indent + 1 || content[indent + 1] === ' ')) {
        content = `${content.slice(0, indent)} ${content.slice(indent + 1)}`;
        indent = content.length - content.trimStart().length;
        if (indent === content.length) continue;
      }
      const at = began + indent;
      const body = content.slice(indent);
      if (body === '-' || body.startsWith('- ')) {
        addItem(open, indent, body.slice(1).trim(), place(at), at);
        swallow = indent; // What an item says on further lines is about no package.
        continue;
      }
      const found = keyAt(body, at);
      const level = levelAt(open, indent, at);
      const rest = body.slice(found.length).trim();
      addKey(level, found.key, place(at));
      if (rest === '' || rest.startsWith('#')) continue;
      const valueAt = at + body.length - body.slice(found.length).trimStart().length;
      if (/^[&*!]/.test(rest)) fault(valueAt, 'an anchor, alias or tag');
      settle(level, /^[|>]/.test(rest) ? scalar(place(valueAt), '', '') : flowOrScalar(rest, place(valueAt), valueAt));
      swallow = indent;
    }
    return roots;
  });
}

function levelAt(open: Open[], indent: number, offset: number): Open {
  while (open.length > 1 && (open[open.length - 1]?.indent ?? 0) > indent) open.pop();
  let level = open[open.length - 1];
  if (level === undefined) return fault(offset, 'indentation that fits nothing');
  if (level.indent < indent) {
    const pending = level.pending;
    if (pending === null) return fault(offset, 'indentation that fits nothing');
    const node = map(pending.place);
    settle(level, node);
    level = { indent, node, pending: null, last: null };
    open.push(level);
    if (open.length > MAX_DEPTH) fault(offset, `nested deeper than ${MAX_DEPTH} levels`);
  }
  if (level.indent !== indent) fault(offset, 'indentation that fits nothing');
  return level;
}

function addKey(level: Open, key: string, place: Place): void {
  level.pending = { key, place };
  level.last = null;
  // Until a value comes, the key has none.
  level.node.entries.set(key, { ...place, value: scalar(place, null, '') });
}

function settle(level: Open, value: ValueNode): void {
  if (level.pending === null) return;
  level.node.entries.set(level.pending.key, { ...level.pending.place, value });
  level.pending = null;
  level.last = value;
}

/** An item belongs to the last key, which stands at the same indentation or further left. */
function addItem(open: Open[], indent: number, text: string, place: Place, offset: number): void {
  while (open.length > 1 && (open[open.length - 1]?.indent ?? 0) > indent) open.pop();
  const level = open[open.length - 1];
  if (level === undefined) return;
  if (level.last?.kind === 'list') level.last.items.push(flowOrScalar(text, place, offset));
  else if (level.pending !== null) settle(level, list(place, [flowOrScalar(text, place, offset)]));
  else fault(offset, 'an item of no list');
}

/** The key at the start of a line, and the length up to behind its colon. */
function keyAt(body: string, offset: number): { key: string; length: number } {
  const quote = body[0];
  if (quote === '"' || quote === "'") {
    const end = quoteEnd(body, quote);
    if (end === -1 || body[end + 1] !== ':') return fault(offset, 'a key in quotes has no colon');
    return { key: unquote(body.slice(0, end + 1)), length: end + 2 };
  }
  const colon = /:(?=\s|$)/.exec(body);
  if (colon === null || colon.index === 0) return fault(offset, 'a key without a colon');
  return { key: body.slice(0, colon.index).trimEnd(), length: colon.index + 1 };
}

function quoteEnd(text: string, quote: string): number {
  for (let at = 1; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === "'") at++;
      else return at;
    }
  }
  return -1;
}

function unquote(text: string): string {
  if (text[0] === "'") return text.slice(1, -1).replaceAll("''", "'");
  return text.slice(1, -1).replace(/\\(.)/g, '$1');
}

function flowOrScalar(text: string, place: Place, offset: number): ValueNode {
  if (text[0] === '{') return flowMap(text, place, offset);
  if (text[0] === '[') return list(place, []);
  return scalar(place, plain(text), text);
}

function plain(text: string): string {
  if (text[0] === '"' || text[0] === "'") {
    const end = quoteEnd(text, text[0]);
    return end === -1 ? text : unquote(text.slice(0, end + 1));
  }
  const comment = text.indexOf(' #');
  return comment === -1 ? text : text.slice(0, comment).trimEnd();
}

/** `{key: value, …}` of one level; a nested one is kept as text. */
function flowMap(text: string, place: Place, offset: number): MapNode {
  const node = map(place);
  let at = 1;
  while (at < text.length) {
    while (text[at] === ' ' || text[at] === ',') at++;
    if (text[at] === '}') return node;
    const end = flowEnd(text, at);
    const part = text.slice(at, end);
    const { key, length } = keyAt(part, offset + at);
    const value = part.slice(length).trim();
    node.entries.set(key, { ...place, value: scalar(place, plain(value), value) });
    at = end;
  }
  return fault(offset, 'braces that are not closed on their line');
}

function flowEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? '';
    if ((character === '"' || character === "'") && /[\s:,{[]/.test(text[at - 1] ?? '')) {
      const end = quoteEnd(text.slice(at), character);
      if (end !== -1) at += end;
    } else if (character === '{' || character === '[') depth++;
    else if (depth === 0 && (character === ',' || character === '}')) return at;
    else if (character === '}' || character === ']') depth--;
  }
  return text.length;
}
