import type { PackManifest } from '../model/pack.js';
/** The page for a reader who is no engineer: what the file is, its verdict, what it can show, and how to verify it. */
export declare function readmeOf(name: string, manifest: Omit<PackManifest, 'files'>): Uint8Array;
