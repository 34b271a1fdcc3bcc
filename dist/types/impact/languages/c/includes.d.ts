import type { CodeTree } from '../../language.js';
import { type Roots } from './roots.js';
export interface Resolved {
    /** -1: none. */
    file: number;
    possible: boolean;
    /** Should be in this tree by its form. */
    missing: boolean;
}
type Resolve = (specifier: string, folder: string, file: number) => Resolved;
export declare function includeResolver(tree: CodeTree, files: readonly number[], roots: Roots): Resolve;
export {};
