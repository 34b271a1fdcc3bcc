import { automation } from './automation.js';
import { conventions } from './conventions.js';
import { declarations } from './declarations.js';
import { mechanical } from './mechanical.js';
import { modelFamilies } from './models.js';
import { tools } from './tools.js';

export { automation, conventions, declarations, mechanical, modelFamilies, tools };

/** Everything this version knows, as one value. */
export const catalogue = { tools, conventions, declarations, automation, mechanical };
