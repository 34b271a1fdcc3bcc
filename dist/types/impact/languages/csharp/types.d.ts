import type { CodeTree } from '../../language.js';
export interface Extension {
    namespace: string;
    type: string;
}
/** Every type and namespace that the files of a tree declare. */
export declare class Types {
    #private;
    constructor(tree: CodeTree, files: readonly number[]);
    /** Whether some type or namespace ends with a name. */
    mayBe(name: string): boolean;
    has(full: string): boolean;
    isNamespace(name: string): boolean;
    filesOf(full: string): readonly number[];
    extensions(method: string): readonly Extension[];
    /** The full name of a namespace or type, written in full or from one of the namespaces around it. */
    resolve(name: string, around: readonly string[]): string | null;
    /** The longest beginning of a dotted name that is a type. */
    longest(name: string): string | null;
    /** Whether a file declares a part of a type, not all of it. */
    isPart(full: string, file: number): boolean;
}
