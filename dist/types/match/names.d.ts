import type { Tool } from '../model/tool.js';
/** Finds product names of the catalogue in short texts such as `Claude Code (Claude Opus 4.7)`. */
export interface NameIndex {
    /** The tool whose name is the whole text. */
    exact(text: string): Tool | undefined;
    /** The tool whose name the text starts with, and what follows the name. */
    leading(text: string): {
        tool: Tool;
        rest: string;
    } | undefined;
}
export declare function indexNames(tools: readonly Tool[]): NameIndex;
