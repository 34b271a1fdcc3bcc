import type { CodeTree } from '../../language.js';
export declare function isPythonConfig(path: string): boolean;
/** A package whose folder has another name or place: `package_dir={'a': 'lib/a_src'}`. */
export interface Placed {
    name: string;
    folder: string;
}
export interface Declared {
    /** By the folder of the project, in the order they are looked at; the folder itself comes last. */
    roots: ReadonlyMap<string, readonly string[]>;
    /** Folders that settings name, and `src`: what lies below is imported from there. */
    sources: ReadonlySet<string>;
    placed: ReadonlyMap<string, readonly Placed[]>;
}
/** Where projects of a tree keep their modules. A `setup.py` inside a package is a module, and no project. */
export declare function declaredRoots(tree: CodeTree, isPackage: (folder: string) => boolean): Declared;
