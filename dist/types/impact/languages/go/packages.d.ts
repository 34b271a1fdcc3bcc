import type { CodeTree } from '../../language.js';
/** The files of one folder that name the same package. */
export interface Package {
    name: string;
    folder: string;
    /** Built for those who import it. */
    files: number[];
    /** `_test.go`: built for its tests alone. */
    tests: number[];
    /** Where a name of its top level is declared, tests included. */
    declared: Map<string, number[]>;
    /** Files with an `init` function, tests not included. */
    inits: number[];
}
export interface Packages {
    all: readonly Package[];
    /** The one file that has methods of a name, tests aside; -1: there are several. */
    methods: ReadonlyMap<string, number>;
    /** What an import of a folder gets: its package that is no program and no test, or the only one. */
    imported(folder: string): Package | null;
    of(file: number): Package | null;
}
export declare function readPackages(tree: CodeTree, files: readonly number[]): Packages;
