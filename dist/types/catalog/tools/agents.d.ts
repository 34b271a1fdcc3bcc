import type { Tool } from '../../model/tool.js';
/** Every other agent, and families of models named without a tool, in the order of their ids. */
export declare const agentTools: Tool[];
