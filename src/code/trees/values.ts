import type { SyntaxNode } from '../../model/syntax-tree.js';
import type { Argument, Member } from '../arguments.js';
import { stringValue } from '../languages/grammar.js';
import { named } from './name.js';

const MAX_ARGUMENTS = 500;
const MAX_MEMBERS = 200;
const MAX_TEXT = 2000;
const LEVELS = 2;

/** The key and the value of an entry, or null for what is none. A key that is no constant is null. */
export type Entry = (node: SyntaxNode) => { key: string | null; value: SyntaxNode | null } | null;

/** What a language needs to read its arguments. */
export interface ValueRules {
  text: string;
  /** Nodes that hold entries: objects, hashes, arrays with keys. */
  maps: ReadonlySet<string>;
  entry: Entry;
  /** What of such a node holds the entries; default: itself. */
  content?: (map: SyntaxNode) => SyntaxNode | null;
  /** A wrapper around one argument, and its name. */
  argument?: Entry;
}

/** The arguments among the children of a list. */
export function argumentsOf(nodes: readonly SyntaxNode[], rules: ValueRules): Argument[] {
  const args: Argument[] = [];
  for (const node of nodes) {
    if (args.length === MAX_ARGUMENTS) break;
    if (node.type.endsWith('comment')) continue;
    const given = rules.argument?.(node) ?? rules.entry(node);
    args.push(argumentOf(given?.key ?? null, given?.value ?? node, rules));
  }
  return args;
}

export function argumentOf(keyword: string | null, value: SyntaxNode, rules: ValueRules): Argument {
  const members = rules.maps.has(value.type) ? membersOf(value, '', 1, rules) : [];
  return { text: textOf(value, rules), keyword, literal: literalOf(value, rules.text), members };
}

function membersOf(map: SyntaxNode, above: string, level: number, rules: ValueRules): Member[] {
  const members: Member[] = [];
  for (const node of named(rules.content === undefined ? map : rules.content(map))) {
    if (members.length >= MAX_MEMBERS) break;
    const found = rules.entry(node);
    if (found === null || found.key === null || found.value === null) continue;
    const path = above + found.key;
    members.push({ path, text: textOf(found.value, rules), literal: literalOf(found.value, rules.text) });
    if (level < LEVELS && rules.maps.has(found.value.type)) members.push(...membersOf(found.value, `${path}.`, level + 1, rules));
  }
  return members;
}

const textOf = ({ startIndex, endIndex }: SyntaxNode, { text }: ValueRules): string =>
  text.slice(startIndex, Math.min(endIndex, startIndex + MAX_TEXT));

const NEVER = /(?!)/;

/** The value of a literal as it is written in one of these languages; null for anything else. */
export function literalOf({ startIndex, endIndex }: SyntaxNode, text: string): string | number | boolean | null {
  return endIndex - startIndex > MAX_TEXT ? null : constantOf(text.slice(startIndex, endIndex));
}

/** Prefixes (`@"`, `b"`, `u8"`) are taken off; what holds code inside is no constant. */
export function constantOf(written: string): string | number | boolean | null {
  if (/^true$/i.test(written)) return true;
  if (/^false$/i.test(written)) return false;
  if (
    /^-?\s*(?:0[xX][\da-fA-F_']+|\d[\d_']*(?:\.[\d_']+)?(?:[eE][-+]?\d+)?)(?:[uUlLfFdDmM]*|[iu](?:\d+|size)|f\d+)$/.test(written)
  )
    return numberOf(written);
  const plain = /^(?:[bBcLuU@]|u8)?(["'])([^"'\\]*)\1$/.exec(written);
  if (plain !== null) return /#\{|[{]\$|\$[\w{]/.test(plain[2] ?? '') && plain[1] === '"' ? null : (plain[2] ?? '');
  return /^"(?:[^"\\]|\\.)*"$|^'(?:[^'\\]|\\.)*'$/.test(written) && !/#\{|\$/.test(written) ? stringValue(written, NEVER) : null;
}

function numberOf(written: string): number | null {
  const bare = written.replace(/[\s_']/g, '');
  const value = Number(
    /0[xX]/.test(bare) ? bare.replace(/[uUlL]+$/, '') : bare.replace(/(?:[uUlLfFdDmM]+|[iu](?:\d+|size)|f\d+)$/, ''),
  );
  return Number.isFinite(value) ? value : null;
}

/** The value of a node that is a string constant. */
export function stringOf(node: SyntaxNode | null, text: string): string | null {
  const value = node === null ? null : literalOf(node, text);
  return typeof value === 'string' ? value : null;
}
