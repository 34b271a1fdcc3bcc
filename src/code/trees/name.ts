import type { SyntaxNode } from '../../model/syntax-tree.js';

/** What one node adds to a name that is read from its end to its beginning. */
export interface Step {
  part?: string;
  /** What stands before the part. */
  sign?: string;
  /** A call or an index stands behind what comes next. */
  mark?: '()' | '[]';
  /** What stands to the left of the part. */
  next?: SyntaxNode | null;
  /** What stands to the left when the way through `next` has ended, and the sign before what was read there. */
  after?: { node: SyntaxNode | null; sign: string };
}

/** Names have at most so many parts; of a longer one the last are kept. */
const MAX_PARTS = 24;
const MAX_STEPS = 200;

export interface Name {
  name: string;
  /** Where its first part begins, and where its last one ends. */
  start: number;
  end: number;
}

/** A text has more, or longer, names than anybody reads. */
export class TooManySteps extends Error {}

/** Counts steps, each of which costs a few calls of the parser: code that people write takes about one for ten characters. */
export function counted(text: string, step: (node: SyntaxNode) => Step): (node: SyntaxNode) => Step {
  let left = 20_000 + text.length / 2;
  return (node) => {
    if (--left < 0) throw new TooManySteps();
    return step(node);
  };
}

/** Follows a name from its last part to its first, without recursion. */
export function nameOf(from: SyntaxNode | null, step: (node: SyntaxNode) => Step): Name {
  const waiting: { node: SyntaxNode | null; sign: string }[] = [];
  let node = from;
  let name = '';
  let marks = '';
  let sign = '';
  let start = from?.startIndex ?? 0;
  for (let steps = 0, parts = 0; node !== null && steps < MAX_STEPS && parts < MAX_PARTS; steps++) {
    start = node.startIndex;
    const { part, sign: before = '', mark = '', next = null, after } = step(node);
    if (after !== undefined) waiting.push(after);
    marks = mark + marks;
    if (part !== undefined) {
      name = part + marks + sign + name;
      marks = '';
      sign = before;
      parts++;
    }
    node = next;
    if (node === null) {
      const left = waiting.pop();
      node = left?.node ?? null;
      if (left !== undefined && node !== null) sign = left.sign;
    }
  }
  return { name: marks === '' ? name : marks + sign + name, start, end: from?.endIndex ?? start };
}

/** The name of a call: its own parentheses are no part of it. */
export function calledName(call: SyntaxNode, step: (node: SyntaxNode) => Step): Name {
  const { name, ...place } = nameOf(call, step);
  return { name: name.endsWith('()') ? name.slice(0, -2) : name, ...place };
}

/** Of a list without holes. */
export function present(nodes: readonly (SyntaxNode | null)[]): SyntaxNode[] {
  return nodes.filter((node) => node !== null);
}

export function named(node: SyntaxNode | null): SyntaxNode[] {
  return node === null ? [] : present(node.namedChildren);
}

export function firstNamed(node: SyntaxNode): SyntaxNode | null {
  return named(node)[0] ?? null;
}

export function lastNamed(node: SyntaxNode): SyntaxNode | null {
  return named(node).at(-1) ?? null;
}
