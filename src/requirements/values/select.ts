import { entriesOf, itemsOf, member, type Place, type ValueDocument, type ValueNode } from './tree.js';

export interface Selected extends Place {
  /** A scalar, a list, or an object without a prototype; text where it is an expression. */
  value: unknown;
  /** `expression` where any part of it has to be evaluated. */
  exactness: 'literal' | 'expression';
  /** False where the format knows text alone, so that `10` may mean a number. */
  typed: boolean;
}

type Step =
  | { kind: 'key'; key: string }
  | { kind: 'item'; index: number }
  | { kind: 'any-key' }
  | { kind: 'any-item' }
  | { kind: 'any-depth' };

const MAX_PATH = 1000;
const MAX_SELECTED = 10_000;

/** The steps of a path, or why it is none. */
export function parsePath(path: string): { steps: Step[] } | { problem: string } {
  if (path.length > MAX_PATH) return { problem: `longer than ${MAX_PATH} characters` };
  const steps: Step[] = [];
  let at = 0;
  while (at < path.length) {
    const rest = path.slice(at);
    const bracket = /^\[(?:(\*)|(\d{1,9})|("(?:[^"\\]|\\["\\])*"))\]/.exec(rest);
    if (bracket !== null) {
      if (bracket[1] !== undefined) steps.push({ kind: 'any-item' });
      else if (bracket[2] !== undefined) steps.push({ kind: 'item', index: Number(bracket[2]) });
      else steps.push({ kind: 'key', key: (bracket[3] ?? '').slice(1, -1).replace(/\\(.)/g, '$1') });
      at += bracket[0].length;
      continue;
    }
    const dot = at === 0 ? '' : '.';
    const name = /^[^.[\]"*\s]+|^\*\*?/.exec(rest.startsWith(dot) ? rest.slice(dot.length) : '');
    if (name === null) return { problem: `cannot be read from character ${at + 1} on` };
    steps.push(name[0] === '**' ? { kind: 'any-depth' } : name[0] === '*' ? { kind: 'any-key' } : { kind: 'key', key: name[0] });
    at += dot.length + name[0].length;
  }
  return steps.length === 0 ? { problem: 'is empty' } : { steps };
}

/**
 * What stands at a path, in the order of the file; nothing where nothing matches, or where the path is none (`parsePath` tells why).
 *
 * `a.b[0].c` keys and items · `a["b.c"]` a key with other characters · `*` any key · `[*]` any item · `**` any depth, none too.
 * A key also reaches into each block of HCL, so that `resource.aws_s3_bucket.*.acl` needs no `[*]`; a block selected itself gives one
 * result for each of its bodies. Every document of a file is looked at.
 */
export function selectValues(document: ValueDocument, path: string): Selected[] {
  const parsed = parsePath(path);
  if ('problem' in parsed) return [];
  let nodes: ReadonlySet<ValueNode> = new Set(document.roots);
  for (const step of parsed.steps) nodes = new Set(stepped(nodes, step));
  const selected: Selected[] = [];
  for (const node of nodes) {
    for (const each of node.kind === 'list' && node.blocks ? node.items : [node]) {
      if (selected.length < MAX_SELECTED) selected.push(selectedOf(each));
    }
  }
  return selected;
}

function* stepped(nodes: Iterable<ValueNode>, step: Step): Generator<ValueNode> {
  const seen = new Set<ValueNode>();
  for (const node of nodes) {
    switch (step.kind) {
      case 'key':
      case 'any-key':
        for (const owner of node.kind === 'list' && node.blocks ? node.items : [node]) yield* under(owner, step);
        break;
      case 'item': {
        const item = itemsOf(node)[step.index];
        if (item !== undefined) yield item;
        break;
      }
      case 'any-item':
        yield* itemsOf(node);
        break;
      case 'any-depth':
        yield* within(node, seen);
    }
  }
}

function under(owner: ValueNode, step: Step & { kind: 'key' | 'any-key' }): ValueNode[] {
  if (step.kind === 'any-key') return entriesOf(owner).map(([, { value }]) => value);
  const value = member(owner, step.key);
  return value === undefined ? [] : [value];
}

/** A node and all below it, each once. */
function* within(node: ValueNode, seen: Set<ValueNode>): Generator<ValueNode> {
  if (seen.has(node)) return;
  seen.add(node);
  yield node;
  for (const [, { value }] of entriesOf(node)) yield* within(value, seen);
  for (const item of itemsOf(node)) yield* within(item, seen);
}

function selectedOf(node: ValueNode): Selected {
  const { line, column } = node;
  return {
    value: plainOf(node),
    line,
    column,
    exactness: isLiteral(node) ? 'literal' : 'expression',
    typed: node.kind === 'scalar' ? node.typed : true,
  };
}

function isLiteral(node: ValueNode): boolean {
  if (node.kind === 'expression') return false;
  return itemsOf(node).every(isLiteral) && entriesOf(node).every(([, { value }]) => isLiteral(value));
}

function plainOf(node: ValueNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'expression':
      return node.text;
    case 'list':
      return node.items.map(plainOf);
    case 'map': {
      const plain: Record<string, unknown> = Object.create(null);
      for (const [key, { value }] of node.entries) plain[key] = plainOf(value);
      return plain;
    }
  }
}
