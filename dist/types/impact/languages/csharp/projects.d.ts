import type { CodeTree } from '../../language.js';
/** What the project files in one folder say about the code below it: several of them build the same code for several platforms. */
interface Project {
    folder: string;
    /** Projects that it refers to, as indexes. */
    references: number[];
    /** A reference leads nobody knows where. */
    open: boolean;
}
export declare function isProjectFile(path: string): boolean;
/** A namespace imported for all files below a folder: `<Using Include="…" />`. */
export interface ProjectUsing {
    folder: string;
    name: string;
    alias: string | null;
    isStatic: boolean;
}
/** The projects of a tree: MSBuild takes the code below its folder, up to the next project. Conditions are taken as met. */
export declare class Projects {
    #private;
    readonly all: readonly Project[];
    readonly usings: readonly ProjectUsing[];
    /** Ids of packages as written, by their small letters. */
    readonly packages: Map<string, string>;
    constructor(tree: CodeTree);
    /** The project that a file belongs to, or -1. */
    of(path: string): number;
    /** A project and all that it refers to, over any number of steps; null: nobody knows. */
    visible(project: number): ReadonlySet<number> | null;
}
export declare const isBelow: (path: string, folder: string) => boolean;
export {};
