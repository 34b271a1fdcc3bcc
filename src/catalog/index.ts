import { agentFiles } from './agent-files.js';
import { automation } from './automation.js';
import { conventions } from './conventions.js';
import { declarations } from './declarations.js';
import { kindRules } from './kinds.js';
import { markers } from './markers.js';
import { mechanical } from './mechanical.js';
import { modelFamilies } from './models.js';
import { tools } from './tools.js';

export { agentFiles, automation, conventions, declarations, kindRules, markers, mechanical, modelFamilies, tools };

/** Everything this version knows, as one value. */
export const catalogue = { tools, conventions, declarations, automation, mechanical, agentFiles, markers };
