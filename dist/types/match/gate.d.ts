import type { Catalogue, Matcher } from './matcher.js';
/**
 * The cheap test before the real one. Most commits carry no signature; the gate finds that out from the raw bytes, read as latin1,
 * without parsing them. It may let a commit through in vain, but it never stops one that has a sighting: every row of the catalogue
 * contributes the text that all its matches contain, and identities are looked up one by one.
 */
export declare class Gate {
    #private;
    constructor(catalogue: Catalogue, matcher: Matcher);
    /** False only when the commit cannot have a sighting. */
    opens(body: Buffer): boolean;
    /** The words and identities of a message, and its first line. */
    messageOpens(message: string): boolean;
}
