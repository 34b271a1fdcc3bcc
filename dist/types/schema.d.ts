import type { Problem, YamlDocument } from './yaml.js';
/**
 * The only door from `unknown`: problems with their place in the document, or none. Schemas are draft-07.
 */
export declare function schemaProblems(schema: object, document: YamlDocument): Problem[];
