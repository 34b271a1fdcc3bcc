import type { CodeTree } from '../../language.js';
/** What of a tsconfig or jsconfig matters for finding files. Folders are paths of the tree. */
export interface CompilerSettings {
    path: string;
    /** `paths`, the most telling pattern first. */
    aliases: readonly Alias[];
    baseUrl: string | null;
    rootDirs: readonly string[];
    /** Where it writes to and what it reads from. */
    outputs: readonly string[];
    rootDir: string | null;
    /** What the outputs of the compiler mirror without `rootDir`. */
    commonFolder: string | null;
    references: readonly string[];
    covers(path: string): boolean;
}
export interface Alias {
    prefix: string;
    /** Null: the pattern has no `*` and stands for itself alone. */
    suffix: string | null;
    /** Paths of the tree, with a `*`, or not. */
    targets: readonly string[];
}
/** Reads the compiler settings of a tree, each once. */
export declare class CompilerSettingsReader {
    #private;
    /** @param packageFolder where the package of a name lies in this tree */
    constructor(tree: CodeTree, packageFolder: (name: string) => string | null);
    read(path: string): CompilerSettings | null;
}
