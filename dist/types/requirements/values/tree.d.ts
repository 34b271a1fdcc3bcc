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
export type ValueFormat = 'yaml' | 'workflow' | 'json' | 'jsonc' | 'toml' | 'ini' | 'properties' | 'dotenv' | 'hcl' | 'dockerfile';
/** One file as a tree. Only YAML can have more than one root: `---` begins another. */
export interface ValueDocument {
    format: ValueFormat;
    roots: readonly ValueNode[];
}
export declare function scalar(place: Place, value: ScalarNode['value'], text: string): ScalarNode;
/** Text of a format without types: an expression where it has `${…}`. */
export declare function untyped(place: Place, text: string): ScalarNode | ExpressionNode;
export declare function expression(place: Place, text: string): ExpressionNode;
export declare function list(place: Place, items: ValueNode[]): ListNode;
export declare function map(place: Place): MapNode;
/** True where a template stands in the text: `${VAR}`, `${{ x }}`, `{{ x }}`. */
export declare function hasVariable(text: string): boolean;
/** The value under a key, or undefined: of something that is no map, always undefined. */
export declare function member(node: ValueNode | undefined, key: string): ValueNode | undefined;
export declare function memberAt(node: ValueNode | undefined, ...keys: readonly string[]): ValueNode | undefined;
/** The entries of a map in their order; none of anything else. */
export declare function entriesOf(node: ValueNode | undefined): [string, MapEntry][];
export declare function itemsOf(node: ValueNode | undefined): readonly ValueNode[];
/** The text of a string; null of everything else. */
export declare function stringOf(node: ValueNode | undefined): string | null;
