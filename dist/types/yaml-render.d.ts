import type { YamlNode } from './yaml.js';
/** How a file writes blocks: its line break, how far a map is indented below its key, and how far a list. */
export interface BlockLayout {
    eol: string;
    step: number;
    dash: number;
}
/**
 * Writes a value as lines of block YAML that start at `column`. Readers of YAML 1.1 and 1.2 read the same value (what one of them
 * would take for a number, boolean, date or null is quoted), and control and bidi characters are escaped.
 */
export declare function renderYaml(value: unknown, column: number): string;
/** Whether a value takes no lines of its own: scalars, `[]` and `{}`. */
export declare function isInline(value: unknown): boolean;
/** A list or map with members; its first line without the margin, which is there already. */
export declare function blockLines(value: unknown, column: number, layout: BlockLayout): string;
/** A value on one line, with brackets. `json`: as JSON has it. */
export declare function flowText(value: unknown, json: boolean): string;
/** A key inside brackets, or in a block. */
export declare function keyText(key: string, flow: boolean, json: boolean): string;
export declare function inlineText(value: unknown, flow: boolean): string;
/** A scalar in the style that stood there before, where it can be written in it. */
export declare function scalarAs(value: unknown, style: YamlNode['style'], flow: boolean): string;
/** A text as `|` or `>`, where it can be written so without hints on indentation. */
export declare function textBlock(value: unknown, style: YamlNode['style']): {
    header: string;
    lines: string[];
} | null;
export declare function doubleQuoted(text: string): string;
