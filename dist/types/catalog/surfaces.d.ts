/**
 * Places where a change reaches further than the code: what is deployed, who may do what, which data changes shape. Globs over paths: a
 * leading `**`/ any folder, `*` within a name, a trailing `/` everything below; `words` are whole words of a folder or file name, whatever
 * its case (`authTokens.ts` holds `auth`, `author.ts` does not); `text` must be found in the file, where it is given.
 */
export interface SurfaceRow {
    id: string;
    surface: SurfaceKind;
    paths?: readonly string[];
    words?: readonly string[];
    /** Looked for in the first megabyte; a row with it says nothing of a file whose text was not given. Linear. */
    text?: string;
    source: string;
    match: readonly string[];
    miss: readonly string[];
    /** A text that matches. */
    sample?: string;
}
export declare const SURFACES: readonly ['migration', 'workflow', 'infrastructure', 'permissions', 'authentication', 'cryptography', 'payment', 'personal-data', 'dependencies', 'agent-instructions'];
export type SurfaceKind = (typeof SURFACES)[number];
export declare const surfaceRows: readonly SurfaceRow[];
