import type { Tool } from '../model/tool.js';
import type { Problem, YamlDocument } from '../yaml.js';
/**
 * The problems of an inventory that a schema cannot say, or not so well: days that do not exist, ids that stand twice, tools that
 * nobody knows, versions that YAML took for numbers. Looks at any document, valid or not.
 */
export declare function exactProblems(document: YamlDocument, tools: readonly Pick<Tool, 'id' | 'name'>[]): Problem[];
