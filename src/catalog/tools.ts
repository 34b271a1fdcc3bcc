import type { Tool } from '../model/tool.js';
import { agentTools } from './tools/agents.js';
import { leadingTools } from './tools/leading.js';
import { reviewTools } from './tools/reviewers.js';

export const tools: Tool[] = [...leadingTools, ...agentTools, ...reviewTools];
