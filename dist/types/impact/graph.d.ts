import { type EdgeKind } from '../model/impact.js';
import type { CodeTree, ImpactLanguage } from './language.js';
/** Who depends on whom in one commit. Nodes are indexes in `tree.paths`; edges lie in parallel lists. */
export interface CodeGraph {
    tree: CodeTree;
    /** Number of edges. */
    size: number;
    from: Int32Array;
    to: Int32Array;
    kinds: Uint8Array;
    lines: Int32Array;
    why: readonly string[];
    /** 1: it may be another file, or none. */
    possible: Uint8Array;
    /** The file an import passes through, or -1. */
    via: Int32Array;
    /** Edges into a file: `incoming[starts[file]]` up to `incoming[starts[file + 1]]`. */
    incoming: Int32Array;
    starts: Int32Array;
    /** By package name, the files that import it. */
    externals: ReadonlyMap<string, readonly External[]>;
    unresolved: readonly Unresolved[];
    /** What became of the imports as written. */
    counts: {
        resolved: number;
        external: number;
        unresolved: number;
    };
}
export interface External {
    file: number;
    line: number;
}
export interface Unresolved {
    file: number;
    specifier: string;
    line: number;
}
/** Kinds of edges that stand in a file as an import. */
export declare const AS_WRITTEN: ReadonlySet<EdgeKind>;
export declare function kindOf(graph: CodeGraph, edge: number): EdgeKind;
/**
 * Resolves what the files of a tree say about each other. Of several edges of a kind between two files the first certain one counts; what only their names say
 * counts where no language found the pair.
 *
 * @param isTest which files are tests; they are then linked to what they test by its name
 */
export declare function buildGraph(tree: CodeTree, languages: readonly ImpactLanguage[], languageOf: (path: string) => string | null, isTest?: (path: string) => boolean, changedPackages?: readonly ChangedPackageName[]): CodeGraph;
/** A package whose version or presence changed, and the manifest or lockfile that says so. */
export interface ChangedPackageName {
    name: string;
    path: string;
}
