import type { CodeTree } from './language.js';
/** Files by the names that others give them, which are paths below roots that only a program's settings know for sure. */
export interface RootIndex {
    /** By its path below a root. Of templates: with or without its ending; dots may part folders (`users.show`). */
    named(name: string): readonly number[];
}
export declare function templateIndex(tree: CodeTree): RootIndex;
/** What browsers load, under the path they ask for; a stylesheet or script also under that of what it is made from. */
export declare function staticIndex(tree: CodeTree): RootIndex;
