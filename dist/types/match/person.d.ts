import type { Tool } from '../model/tool.js';
import { type Claim } from './claim.js';
import { type Identity } from './identity.js';
import type { NameIndex } from './names.js';
import { type CompilePattern } from './pattern.js';
export type Place = 'author' | 'committer' | 'co-author';
/** Says whether an identity is an agent's. Addresses decide; names alone only when nobody is called so. */
export declare class PersonMatcher {
    #private;
    constructor(tools: readonly Tool[], names: NameIndex, compilerOf?: (tool: Tool) => CompilePattern);
    /** @param day committer date, `YYYY-MM-DD`, for strengths that depend on it */
    match(identity: Identity, place: Place, day: string): Claim | null;
    /** What the identity of a header line says; such lines repeat. */
    signing(name: string, address: string, place: Place, day: string): Claim | null;
    /** What the identities in the value of a trailer say; null for a person. */
    among(value: string, day: string): (Claim | null)[];
}
