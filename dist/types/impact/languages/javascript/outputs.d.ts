import type { CodeTree } from '../../language.js';
import type { CompilerSettings } from './compiler-settings.js';
import { type Hit } from './files.js';
/** What is known of a package that is built. */
export interface Built {
    folder: string;
    /** Its compiler settings, which may say where they write. */
    settings: readonly CompilerSettings[];
    /** By something else than a compiler: where compiler settings would write says little. */
    isBundled: boolean;
    /** The only source of the package that has a name, or -1. */
    onlyNamed(name: string): number;
}
/** The source behind a file that a build writes and nobody commits: `dist/types/a.d.ts` → `src/types/a.ts`, else `src/a.ts`. */
export declare function sourceOf(tree: CodeTree, path: string, built: Built): Hit | null;
export declare function under(folder: string, path: string): string;
