import { readToml } from '../../../requirements/values/toml.js';
import { entriesOf, itemsOf, type ValueNode } from '../../../requirements/values/tree.js';

/** A value of a manifest; tables are maps, so that no name means anything by itself. Numbers and dates are null. */
export type Toml = string | boolean | null | Toml[] | ReadonlyMap<string, Toml>;

/** The tables of a manifest; none where the text is no TOML, as for Cargo. */
export function manifestOf(text: string): ReadonlyMap<string, Toml> {
  const read = readToml(text);
  return 'problems' in read ? EMPTY : tableOf(plain(read.read));
}

/** As deep as the reader lets a text be. */
function plain(node: ValueNode): Toml {
  if (node.kind === 'map') return new Map(entriesOf(node).map(([key, { value }]) => [key, plain(value)]));
  if (node.kind === 'list') return itemsOf(node).map(plain);
  return node.kind === 'scalar' && (typeof node.value === 'string' || typeof node.value === 'boolean') ? node.value : null;
}

export function tableOf(value: Toml | undefined): ReadonlyMap<string, Toml> {
  return value instanceof Map ? value : EMPTY;
}

export function textOf(value: Toml | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

export function listOf(value: Toml | undefined): readonly Toml[] {
  return Array.isArray(value) ? value : [];
}

const EMPTY: ReadonlyMap<string, Toml> = new Map();
