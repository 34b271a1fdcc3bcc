import type { Tool } from '../../model/tool.js';
/** The tools most often seen, with everything they are known to leave behind. */
export declare const leadingTools: Tool[];
