import { type Call, type ImportSite } from '../code/calls.js';
import { type Code } from '../code/tokens.js';
import type { CheckScope, CitedLine, LineCheckScope, LineScope, TextPart } from '../model/requirement.js';
import type { CheckReport } from '../model/requirement-result.js';
import type { TreeParser } from '../model/syntax-tree.js';
import type { Dependencies } from './dependencies/index.js';
/** A text file of the tree, as a check sees it. What costs something is made once, however many checks ask. */
export declare class SourceFile {
    #private;
    readonly path: string;
    readonly bytes: Buffer;
    /** As GitHub Linguist names it, or null when the file's name does not tell. */
    readonly language: string | null;
    /** @param parser of the grammar that `grammarFor` names; without it the calls and imports of such a language are not known */
    constructor(path: string, bytes: Buffer, parser?: TreeParser | null);
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
    get code(): Code;
    get calls(): readonly Call[];
    get imports(): readonly ImportSite[];
    /**
     * Why calls or imports that hold one of these words may be missing. Where some of a text fits no grammar, what stands in functions that do
     * fit is known all the same, and so is that a word stands nowhere else.
     */
    doubt(words: readonly string[], part?: 'code' | 'code-and-strings'): string | null;
    /** What is found may come of reading a text wrongly: it speaks against somebody, and never for them. */
    get isDoubtful(): boolean;
    /** A clock ended the reading: another run may see more. */
    get isCutShort(): boolean;
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
    /** Whether it has to know the calls or imports of a file. */
    readsCode?(path: string, bytes: Buffer): boolean;
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
export declare function siteOf(file: SourceFile, scope: LineCheckScope, { line, column, lastLine }: {
    line: number;
    column: number;
    lastLine?: number;
}): Site;
/** Whether a file is a program, and no prose or data, whose bytes hold one of some words. */
export declare function holdsOne(words: readonly string[]): (path: string, bytes: Buffer) => boolean;
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
