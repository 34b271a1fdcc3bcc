import type { CodeTree, FileFacts } from '../../language.js';
/** What one file has in sight besides its own package. */
interface Scope {
    file: number;
    package: string;
    facts: FileFacts;
    /** Full names by the name they go under here. */
    single: Map<string, string>;
    /** Packages and types all of whose names are imported. */
    wild: string[];
    /** Full names of types declared here by their simple name. */
    own: Map<string, string>;
}
/** How a name came to be in sight. */
export type Sight = 'own' | 'inherited' | 'import' | 'wildcard' | 'package';
export interface Seen {
    full: string;
    sight: Sight;
}
/** Every full name that the files of a tree declare, and what the names in a file stand for (JLS §6.4.1, §6.5.5). */
export declare class Names {
    #private;
    constructor(tree: CodeTree, files: readonly number[]);
    has(full: string): boolean;
    isPackage(name: string): boolean;
    filesOf(full: string): readonly number[];
    /** The longest part of a dotted name that is declared, or null. */
    declared(name: string): string | null;
    scope(file: number): Scope;
    /** What a simple name means in a file that does not declare it there, or null: nothing in this tree. */
    simple(file: number, name: string): Seen | null;
    /** `Outer.Inner`, by what Outer means in a file; also where Inner is inherited. */
    dotted(file: number, name: string): Seen | null;
    /** A full name; where its last part is inherited, the name under which it was declared. */
    member(full: string): string | null;
    /** All types that a type inherits from, nearest first. */
    ancestors(type: string, declaredIn?: number): readonly string[];
    /**
     * Of several files that declare a full name those that one file means: code before tests unless it is a test itself, then what lies
     * nearest to it. More than one: nobody can tell.
     */
    nearest(from: number, files: readonly number[]): readonly number[];
    folder(file: number): string;
}
export {};
