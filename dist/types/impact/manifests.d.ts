import { type DependencyFact, type SourceFile } from '../requirements/dependencies/index.js';
import type { CodeTree } from './language.js';
import type { OwnPackage } from './packages/package.js';
export type { OwnPackage } from './packages/package.js';
/** A package that one file names otherwise than before. */
export interface PackageChange {
    ecosystem: DependencyFact['ecosystem'];
    /** Normalised as the ecosystem compares names. */
    name: string;
    /** Versions, or what is asked for; several of a lock file are parted by `, `. Null: not there. `''`: there, in a version the file does not tell. */
    from: string | null;
    to: string | null;
    path: string;
    /** Of the file after the change; of the one before where the package is gone. */
    line: number;
}
/**
 * The packages whose version or presence differs between two states of manifests and lock files, by file. Order: ecosystem, name, path.
 * A file that could not be read in one of the states says nothing.
 */
export declare function changedPackages(before: readonly SourceFile[], after: readonly SourceFile[]): PackageChange[];
/** Files whose text {@link packagesOf} needs. */
export declare function isManifest(path: string): boolean;
/**
 * The packages of the repository itself and where each is entered, sorted by manifest. Entry points that no manifest tells (actions,
 * functions, images, routes) belong to the package whose folder holds them. Unreadable manifests are passed over.
 */
export declare function packagesOf(tree: CodeTree): OwnPackage[];
