import type { Code } from '../code/tokens.js';
import type { EdgeKind } from '../model/impact.js';
/** What one file says about others: a function of its bytes, its name and its language alone, kept by blob id. JSON. */
export interface FileFacts {
    imports: ImportFact[];
    /** Of ES modules and CommonJS: what the file offers, and what of that it takes from others. */
    exports?: ExportFact[];
    /** Full names by which other files may refer to it: a package, a namespace, types. */
    declares?: string[];
    /** Names it uses that another file may declare. */
    uses?: string[];
    /** Of each of `uses` the line where it first stands. */
    useLines?: number[];
    /** A type declared here, and a type whose members it has, too, as written: superclass, interface. */
    supers?: [type: string, base: string][];
    /** Top-level declarations, in order. */
    spans?: Span[];
    /** Where a program begins. */
    entry?: true;
    /** Made by a tool, as it says itself. */
    generated?: true;
    /** Why imports may be missing. */
    unsure?: string;
    /** Texts that read like the path of a file (`path-strings.ts`), the same for every language. */
    strings?: PathString[];
}
/**
 * A text that may name a file, and its line. `joined`: so many of its leading parts stood in texts of their own
 * (`join(dir, 'views', 'a.html')`); -1: the name of a template, as it was given to a function that renders one.
 */
export type PathString = [text: string, line: number, joined?: number];
export interface ImportFact {
    /** As written, quotes gone. */
    specifier: string;
    kind: EdgeKind;
    /** From 1. */
    line: number;
    /** Names taken; `*` for all. Absent: the module as a whole. */
    names?: string[];
    /** Stands under a condition of the preprocessor, or where its failure is caught. */
    conditional?: true;
}
export interface ExportFact {
    /** The name others see; `*` for all that `from` has. */
    name: string;
    /** The module it comes from, as written; absent: declared here. */
    from?: string;
    /** Its name there, where that is another one; `*` for the module as a whole. */
    of?: string;
}
/** A top-level declaration: its lines, both included. */
export interface Span {
    name: string;
    from: number;
    to: number;
    exported?: true;
}
/** The files of one commit, as a language that resolves imports sees them. Files go by their index in `paths`. */
export interface CodeTree {
    /** Regular files, sorted by code unit. */
    readonly paths: readonly string[];
    /** -1 where there is no such file; a path through symbolic links of the tree leads where they lead. */
    index(path: string): number;
    /** Whether a folder of this path holds files; `''` is the root. */
    isFolder(path: string): boolean;
    /** Names of the files directly in a folder, sorted. */
    filesIn(folder: string): readonly string[];
    /** The path behind every symbolic link on the way. */
    real(path: string): string;
    /** Null: not read by any language, or not readable. */
    facts(file: number): FileFacts | null;
    /** The text of a file that some language asked for with {@link ImpactLanguage.isConfig}; null where it is missing. */
    text(path: string): string | null;
    /** Paths of all such files, sorted. */
    readonly configs: readonly string[];
}
/** Where a language puts what it found. */
export interface EdgeSink {
    /**
     * @param from the file that depends, `to` the file it depends on
     * @param line of `from` that says so, 0 where no line does
     * @param why as written there: a specifier, a name
     * @param via a file that the import passes through
     */
    edge(from: number, to: number, kind: EdgeKind, line: number, why: string, options?: {
        possible?: boolean;
        via?: number;
    }): void;
    /** A package or a module of the platform that is not in this tree. `name` as manifests spell it: `@scope/pkg`, `requests`. */
    external(from: number, name: string, line: number): void;
    /** Should be in this tree by its form, and is not. */
    unresolved(from: number, specifier: string, line: number): void;
}
/** A family of languages whose files can import each other. */
export interface ImpactLanguage {
    id: string;
    /** As GitHub Linguist spells them. */
    languages: readonly string[];
    /** `supported`: measured against an independent truth (docs/performance.md). */
    status: 'supported' | 'experimental';
    facts(code: Code, path: string): FileFacts;
    /** Files whose text is needed to resolve: manifests and compiler settings. */
    isConfig?(path: string): boolean;
    /** Resolves what its files say. Pure, and linear in what they say. */
    link(tree: CodeTree, files: readonly number[], sink: EdgeSink): void;
}
