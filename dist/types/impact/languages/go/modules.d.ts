import type { CodeTree } from '../../language.js';
/** What a `go.mod` says (https://go.dev/ref/mod#go-mod-file). */
export interface Module {
    /** Of its folder. */
    folder: string;
    path: string;
    requires: ReadonlySet<string>;
    /** Local folders that stand for modules, by the path of the module. */
    replaces: ReadonlyMap<string, string>;
}
export interface Modules {
    /** The module whose folder is nearest above a folder. */
    of(folder: string): Module | null;
    /** Modules of this tree by their path; several may share one. */
    byPath: ReadonlyMap<string, readonly Module[]>;
    /** What workspaces (`go.work`) put in the place of a module. */
    workspaces: ReadonlyMap<string, string>;
}
export declare function isGoConfig(path: string): boolean;
export declare function readModules(tree: CodeTree): Modules;
/** A module that no manifest names, as hosts lay them out: `github.com/owner/name`, `golang.org/x/name`, `gopkg.in/name.v3`. */
export declare function likelyModule(path: string): string;
