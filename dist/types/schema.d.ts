import type { PlacedDocument, Problem } from './yaml.js';
/** Which rule of a schema a value breaks, and where it stands. */
export interface SchemaProblem extends Problem {
    keyword: string;
    path: string[];
}
/**
 * The only door from `unknown`: problems with their place in the document, or none. Schemas are draft-07, formats are checked.
 * @param want `first`: stop at the first problem, for documents that are too large to look for all
 */
export declare function schemaProblems(schema: object, document: PlacedDocument, want?: 'all' | 'first'): SchemaProblem[];
/** The first thing that is wrong with a value, where, and nothing more: for values of a size that nobody wants a list of. */
export declare function firstProblem(schema: object, value: unknown): string | null;
