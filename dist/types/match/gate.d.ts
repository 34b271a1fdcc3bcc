import type { Catalogue, Matcher } from './matcher.js';
/**
 * The cheap test before the real one. Most commits carry no signature; the gate finds that out from the raw bytes without parsing
 * them. It may let a commit through in vain, but it never stops one that has a sighting: every row of the catalogue contributes text
 * that all its matches contain, and identities are looked up one by one and remembered.
 */
export declare class Gate {
    #private;
    constructor(catalogue: Catalogue, matcher: Matcher);
    /** False only when the commit cannot have a sighting. */
    opens(body: Buffer): boolean;
}
