import type { DependencyFact } from '../../requirements/dependencies/index.js';
import type { CodeTree } from '../language.js';
/** `other`: no manifest of a package says it, only a file that something starts from. */
export type PackageEcosystem = DependencyFact['ecosystem'] | 'other';
/**
 * Where something from outside comes in. `bin` and `console-script` commands · `main`, `exports`, `lib` what importers get ·
 * `main-package`, `main-class` a program · `action` of GitHub · `handler` of a serverless function · `container` what an image starts ·
 * `page` and `endpoint` of a router that goes by files.
 */
export type EntryPointKind = 'action' | 'bin' | 'console-script' | 'container' | 'endpoint' | 'exports' | 'handler' | 'lib' | 'main' | 'main-class' | 'main-package' | 'page';
export interface EntryPoint {
    kind: EntryPointKind;
    /** A tracked source file; null where none was found for what is written. */
    file: string | null;
    /** A command, a subpath, a route, a class. */
    name: string;
}
/** A package of the repository itself. */
export interface OwnPackage {
    ecosystem: PackageEcosystem;
    /** As its manifest spells it; `''` where it gives none. */
    name: string;
    /** `''` is the root. */
    folder: string;
    manifest: string;
    entryPoints: EntryPoint[];
}
export interface ManifestInput {
    tree: CodeTree;
    path: string;
    folder: string;
    text: string;
}
/** Of one manifest. */
export declare const MOST_ENTRIES = 500;
export declare function within(folder: string, path: string): string;
