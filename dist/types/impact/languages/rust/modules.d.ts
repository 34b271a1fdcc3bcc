import type { CodeTree, ImportFact } from '../../language.js';
import type { Crate } from './crates.js';
/** A module of a crate: a file, or a part of one. */
export interface Module {
    file: number;
    crate: Crate;
    parent: Module | null;
    /** Several where a condition decides which one is compiled. */
    children: Map<string, Module[]>;
    /** Items by name, and the file where each stands. */
    items: Map<string, number>;
    /** What `use` binds, by name: paths. */
    bound: Map<string, string[][]>;
    stars: string[][];
    known: Map<string, Found>;
}
/** What a name stands for: modules, items, or both. */
export interface Found {
    modules: readonly Module[];
    /** Files of items; several where a condition decides. */
    items: readonly number[];
    /** Files whose `use` leads on, the first one first. */
    via: readonly number[];
    /** A package that is not in this tree. */
    external: string | null;
}
export declare const NOTHING: Found;
export interface ModEdge {
    from: number;
    to: number;
    fact: ImportFact;
}
/** The modules of all crates, and names looked up in them as rustc does (https://doc.rust-lang.org/reference/names.html). */
export declare class Modules {
    #private;
    /** Where a file is a module: of several crates the first ones. */
    readonly of: Map<number, Module[]>;
    readonly edges: ModEdge[];
    readonly missing: {
        file: number;
        fact: ImportFact;
    }[];
    /** By crate, the files that define a macro. */
    readonly macros: Map<Crate, Map<string, number[]>>;
    constructor(tree: CodeTree, crates: readonly Crate[], files: readonly number[]);
    /** What a name stands for in a module. */
    lookup(module: Module, name: string, steps?: number): Found;
    /** What a path stands for, seen from a module. Where its end is not known, the module before it. */
    path(module: Module, parts: readonly string[], isUse: boolean, steps?: number): Found;
}
