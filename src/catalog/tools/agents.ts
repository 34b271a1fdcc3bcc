import type { Tool } from '../../model/tool.js';
import { agentToolsAToK } from './agents-a-to-k.js';
import { agentToolsLToZ } from './agents-l-to-z.js';

/** Every other agent, and families of models named without a tool, in the order of their ids. */
export const agentTools: Tool[] = [...agentToolsAToK, ...agentToolsLToZ];
