import type { CodeTree } from '../language.js';
/** The tracked source of what a manifest names: the file itself, or what a build makes it from (`dist/cli.js` of `src/cli.ts`). */
export declare function sourceOf(tree: CodeTree, folder: string, written: string): string | null;
