import type { Place, ValueNode } from '../values/tree.js';
import type { XmlElement } from '../values/xml.js';
export declare const ECOSYSTEMS: readonly ['npm', 'pypi', 'go', 'maven', 'cargo', 'nuget', 'rubygems', 'composer'];
export type Ecosystem = (typeof ECOSYSTEMS)[number];
export type Scope = 'runtime' | 'dev' | 'optional' | 'unknown';
/** One package that one file names. */
export interface DependencyFact extends Place {
    ecosystem: Ecosystem;
    /** Normalised as the ecosystem compares names (`names.ts`). */
    name: string;
    /** The one version that gets installed, where the file fixes it; never guessed from a range. */
    version: string | null;
    /** What a manifest asks for, as written; alternatives are parted by ` || `. */
    constraint: string | null;
    scope: Scope;
    /** Whether the project asks for the package itself; null where the file cannot tell. */
    direct: boolean | null;
    path: string;
}
/** Something a file says about dependencies that could not be read, and why. */
export interface Unread {
    /** Whose packages may be missing. */
    ecosystem: Ecosystem;
    path: string;
    line?: number;
    column?: number;
    why: string;
}
export interface Dependencies {
    packages: DependencyFact[];
    unread: Unread[];
}
export interface SourceFile {
    path: string;
    bytes: Uint8Array;
}
/** What a reader of one kind of file gets: its text, and all files to look beside. */
export interface ReaderInput {
    path: string;
    text: string;
    /** The text of another file of the tree, or null. */
    textOf(path: string): string | null;
    /** Another file as a tree, read once however often it is asked for; null where it is not there or cannot be read. */
    tomlOf(path: string): ValueNode | null;
    xmlOf(path: string): XmlElement | null;
}
/** What a reader gives: facts without the path and the ecosystem, which the table adds. */
export type Found = Omit<DependencyFact, 'path' | 'ecosystem'>;
export interface Reading {
    packages: Found[];
    unread: (Partial<Place> & {
        why: string;
    })[];
}
/** The paths of a file name in the folder of a path and in all folders above it, the nearest first. */
export declare function upwards(path: string, name: string): string[];
/** A path as written in a file, resolved against the file's folder. */
export declare function beside(path: string, target: string): string;
export declare function reading(): Reading;
