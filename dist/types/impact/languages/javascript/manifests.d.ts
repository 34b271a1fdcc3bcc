import type { CodeTree } from '../../language.js';
import { type Settings } from './jsonc.js';
/** What of a package.json matters for finding files. */
export interface Manifest {
    folder: string;
    name: string | null;
    settings: Settings;
    /** Dependencies that name a folder (`file:../x`, `link:../x`, `portal:../x`): name → folder. */
    links: ReadonlyMap<string, string>;
}
/** A package of this tree that goes by a name, as seen from some folder. */
export interface Found {
    manifest: Manifest;
    /** No workspace or dependency says that it is this one. */
    possible: boolean;
}
/** The packages of a tree. */
export declare class Manifests {
    #private;
    constructor(tree: CodeTree);
    at(folder: string): Manifest | null;
    /** The manifest that governs a folder. */
    nearest(folder: string): Manifest | null;
    /** The only package of a name, or the first that is a member of a workspace. */
    named(name: string): Manifest | null;
    find(name: string, from: string): Found | null;
}
