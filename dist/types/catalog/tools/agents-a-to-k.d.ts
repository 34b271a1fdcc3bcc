import type { Tool } from '../../model/tool.js';
export declare const agentToolsAToK: Tool[];
