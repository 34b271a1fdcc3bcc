import type { CodeTree } from '../../language.js';
import { type Placed } from './roots.js';
/** A module: its files, each -1 where there is none, and its folder where it is a package. */
export interface Module {
    source: number;
    stub: number;
    /** Of Cython, where it makes the module. */
    compiled: number;
    folder: string | null;
}
/** The file that tells what is in a module. */
export declare function fileOf({ source, compiled, stub }: Module): number;
/** What a dotted name leads to from some place. */
export interface Found {
    /** Null: no module, at most folders without `__init__`. */
    module: Module | null;
    /** The last module on the way, where the name goes further than the tree does. */
    last: Module | null;
    /** Parts of the name up to `module`, or up to `last`. */
    parts: number;
    /** Something but the nearest place that has the first part of the name: it may be meant. */
    possible: boolean;
}
/** Where the files of one folder look, nearest first. */
interface Above {
    roots: readonly string[];
    /** Not on any path that we know of: they hold a program or test data inside a package. */
    weak: readonly string[];
    placed: readonly Placed[];
}
/** The modules of a tree, by where they lie and by how they are imported. */
export declare class Modules {
    #private;
    constructor(tree: CodeTree, files: readonly number[]);
    isPackage(folder: string): boolean;
    /** It says that other folders belong to it, too: `__path__ = extend_path(__path__, __name__)`. */
    isOpen(module: Module): boolean;
    /** The module that lies at a path without its ending. A package goes before a file beside it. */
    at(path: string): Module | null;
    /** The nearest folder, from this one up, that is no package: `sys.path[0]` of a program there, and what pytest puts first. */
    nearestBase(folder: string): string;
    /** How names are looked up for files of a folder; tests have that folder itself, or the one above its package, first. */
    scopeOf(folder: string, isTest: boolean): Scope;
}
interface Other {
    path: string;
    possible: boolean;
}
/** Looks absolute names up as the files of one folder, or of one package, see them. */
export declare class Scope {
    #private;
    constructor(modules: Modules, tree: CodeTree, above: Above, others: (top: string) => Other[]);
    find(name: string): Found;
}
export {};
