import { type Code } from '../code/tokens.js';
import type { CheckScope, CitedLine, LineCheckScope, LineScope, TextPart } from '../model/requirement.js';
import type { CheckReport } from '../model/requirement-result.js';
import type { Dependencies } from './dependencies/index.js';
/** A text file of the tree, as a check sees it. What costs something is made once, however many checks ask. */
export declare class SourceFile {
    #private;
    readonly path: string;
    readonly bytes: Buffer;
    /** As GitHub Linguist names it, or null when the file's name does not tell. */
    readonly language: string | null;
    constructor(path: string, bytes: Buffer);
    /** Holds a NUL, as no text does. Only grep has a use for it. */
    get isBinary(): boolean;
    get text(): string;
    get lines(): readonly string[];
    /** The line that holds an offset of the text, counting from 1. */
    lineAt(offset: number): number;
    cite(line: number, column: number): CitedLine;
    /** The line on which the brackets close that open at a place of the code; the line itself where none opens. */
    endOf(line: number, column: number): number;
    /** A program whose text cannot be read: it holds a NUL, as UTF-16 does. */
    get isUnreadable(): boolean;
    /** Prose and data call and import nothing, whatever they name. */
    get isProgram(): boolean;
    get code(): Code;
    /** The text with everything outside the part blanked; offsets and lines stay. */
    part(part: TextPart): string;
}
export type CheckResult = CheckReport;
/** Everything a conclusion may need beside what the files showed. */
export interface TreeFacts {
    /** Paths of all files of the tree. */
    paths: readonly string[];
    /** Paths of its symbolic links. */
    links: readonly string[];
    dependencies(): Dependencies;
    /** Null where the question does not arise: changed lines without a change. */
    lines(scope: LineScope): LinesInScope | null;
    /** `YYYY-MM-DD` */
    today: string;
}
/** Some lines of a tree. */
export interface LinesInScope {
    /** Files with such lines. */
    paths: readonly string[];
    has(path: string, line: number): boolean;
}
/** What one file showed to one check: plain data, so that it can be kept by the file's object id. */
export interface Looked<T> {
    path: string;
    value: T;
}
/**
 * A check made ready to run. Each file is looked at alone and at most once, and what it shows depends on its path and bytes alone; only
 * the conclusion sees the whole.
 */
export interface Check<T = unknown> {
    kind: string;
    /** Whether it has to see this file. */
    wants(path: string): boolean;
    look(file: SourceFile): T | null;
    /** Lines that alone count, and what the others take from what a file showed. */
    lines?: {
        scope: LineScope;
        only(value: T, counts: (line: number) => boolean): T | null;
    };
    conclude(looked: readonly Looked<T>[], files: number, tree: TreeFacts): CheckResult;
}
/** A place that reaches over lines, as far as a check has to know it. */
export type Site = CitedLine & {
    to?: number;
};
/** The place of a call or an import; with its last line where only some lines count. */
export declare function siteOf(file: SourceFile, scope: LineCheckScope, { line, column }: {
    line: number;
    column: number;
}): Site;
export declare const citedOf: ({ path, line, column, text }: Site) => CitedLine;
/** Limits a check to lines, where its scope names some: one of the lines of a place has to count. */
export declare function onLines<T extends {
    cited: Site[];
}>({ lines: scope }: LineCheckScope, only: (value: T, cited: Site[]) => T | null): Pick<Check<T>, 'lines'>;
/** Files that hide what they may hold, in words; nothing where there are none. */
export declare function unsureWords(paths: readonly string[]): string;
/** How many lines a result cites. */
export declare const MOST_CITED = 20;
export declare const isKnownLanguage: (name: string) => boolean;
/** Whether a scope holds a path. Without globs and languages it holds every file. */
export declare function inScope({ paths, except, languages }: CheckScope): (path: string) => boolean;
/** A tree without such lines, or a run without a change: nothing was looked at, which is no pass. */
export declare function noLineInScope(kind: string, scope: LineScope, inScope: LinesInScope | null): CheckResult;
/** How many places of a file are kept. */
export declare function placesKept(scope: LineCheckScope, places: number): number;
/** A pattern in words, cut where it would hide the rest of the sentence. */
export declare function patternWords(pattern: string): string;
/** A scope in words: `*.py files below src/`. */
export declare function scopeWords({ paths, except, languages, lines }: LineCheckScope): string;
/**
 * No file in scope is never a pass: the check would hold of anything. A tree without files of a language is one thing, paths that lead
 * nowhere are another: they may be misspelt. Files that are all left out on purpose are no mistake.
 */
export declare function nothingInScope(kind: string, scope: CheckScope, { paths }: TreeFacts): CheckResult;
