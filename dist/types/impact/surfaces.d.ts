import { type SurfaceKind } from '../catalog/surfaces.js';
/** A place where a change reaches further than the code, and the row that says so. */
export interface Surface {
    surface: SurfaceKind;
    row: string;
}
/**
 * The deploy and data surfaces a path belongs to, each once, in the order of `SURFACES`, with the first row that says so
 * (`catalog/surfaces.ts`, `catalog/agent-files.ts`). Without its text, rows that ask for a text say nothing. Words count in files of code
 * and configuration, not in prose. Pure; linear in the path and in the first megabyte of the text.
 */
export declare function surfacesOf(path: string, text?: string): Surface[];
