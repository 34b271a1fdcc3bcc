import type { CodeTree } from '../../language.js';
/** What the `composer.json` files of a tree say about where classes are, and its lock files about whose they are. */
export interface Composer {
    /** By prefix (`App\Models\`, in lower case), longest first where they are walked: folders of PSR-4. */
    psr4: ReadonlyMap<string, readonly string[]>;
    /** Prefix of a namespace, in lower case, to the package that has it. */
    packages: ReadonlyMap<string, string>;
    /** Files that are always loaded (`autoload.files`). */
    files: ReadonlySet<string>;
    /** Whether a manifest was found at all. */
    found: boolean;
}
export declare function readComposer(tree: CodeTree): Composer;
/** The prefixes of a name that end with a separator, longest first, and the empty one. */
export declare function prefixesOf(name: string): Generator<string>;
/** Paths where PSR-4 looks for a class, the longest prefix first. */
export declare function psr4Paths({ psr4 }: Composer, name: string): string[];
