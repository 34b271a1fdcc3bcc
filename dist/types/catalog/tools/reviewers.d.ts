import type { Tool } from '../../model/tool.js';
/** Review bots. As co-author their suggestion was applied; a review by itself is not AI-written code. */
export declare const reviewTools: Tool[];
