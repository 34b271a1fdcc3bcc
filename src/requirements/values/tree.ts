/** Where something stands in a file. Lines and columns (UTF-16 code units) count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A value as the file has it: `text` is what was written, `value` what the format says it means. */
export interface ScalarNode extends Place {
  kind: 'scalar';
  value: string | number | boolean | null;
  text: string;
  /** False where the format knows text alone (INI, dotenv, Dockerfile), so that `10` may mean a number. */
  typed: boolean;
}

/** What only running something could tell: a variable, a call, a template. Never equal to anything. */
export interface ExpressionNode extends Place {
  kind: 'expression';
  text: string;
}

export interface ListNode extends Place {
  kind: 'list';
  items: ValueNode[];
  /** True for the repeated blocks of HCL: a key reaches into each of them. */
  blocks: boolean;
}

export interface MapNode extends Place {
  kind: 'map';
  /** A `Map`, so that no key of a file can mean anything to the language. */
  entries: Map<string, MapEntry>;
}

/** The place is that of the key. */
export interface MapEntry extends Place {
  value: ValueNode;
}

export type ValueNode = ScalarNode | ExpressionNode | ListNode | MapNode;

export type ValueFormat =
  | 'yaml'
  | 'workflow'
  | 'json'
  | 'jsonc'
  | 'toml'
  | 'ini'
  | 'properties'
  | 'dotenv'
  | 'hcl'
  | 'dockerfile';

/** One file as a tree. Only YAML can have more than one root: `---` begins another. */
export interface ValueDocument {
  format: ValueFormat;
  roots: readonly ValueNode[];
}

export function scalar(place: Place, value: ScalarNode['value'], text: string): ScalarNode {
  return { kind: 'scalar', value, text, typed: true, line: place.line, column: place.column };
}

/** Text of a format without types: an expression where it has `${…}`. */
export function untyped(place: Place, text: string): ScalarNode | ExpressionNode {
  if (hasVariable(text)) return expression(place, text);
  return { kind: 'scalar', value: text, text, typed: false, line: place.line, column: place.column };
}

export function expression(place: Place, text: string): ExpressionNode {
  return { kind: 'expression', text, line: place.line, column: place.column };
}

export function list(place: Place, items: ValueNode[]): ListNode {
  return { kind: 'list', items, blocks: false, line: place.line, column: place.column };
}

export function map(place: Place): MapNode {
  return { kind: 'map', entries: new Map(), line: place.line, column: place.column };
}

/** True where a template stands in the text: `${VAR}`, `${{ x }}`, `{{ x }}`. */
export function hasVariable(text: string): boolean {
  return text.includes('${') || text.includes('{{');
}

/** The value under a key, or undefined: of something that is no map, always undefined. */
export function member(node: ValueNode | undefined, key: string): ValueNode | undefined {
  return node?.kind === 'map' ? node.entries.get(key)?.value : undefined;
}

export function memberAt(node: ValueNode | undefined, ...keys: readonly string[]): ValueNode | undefined {
  return keys.reduce<ValueNode | undefined>((under, key) => member(under, key), node);
}

/** The entries of a map in their order; none of anything else. */
export function entriesOf(node: ValueNode | undefined): [string, MapEntry][] {
  return node?.kind === 'map' ? [...node.entries] : [];
}

export function itemsOf(node: ValueNode | undefined): readonly ValueNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** The text of a string; null of everything else. */
export function stringOf(node: ValueNode | undefined): string | null {
  if (node?.kind === 'expression') return node.text;
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : null;
}
