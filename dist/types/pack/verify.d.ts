import { type Verification } from '../model/pack.js';
/**
 * Works everything out again that follows from the bytes of a pack, in steps; the first that fails ends it. What only a repository, a
 * code host or a signature can tell is listed as `not-checked`, never as a pass. Whatever the bytes are, it writes nothing, throws
 * nothing and stays within bounds.
 */
export declare function verifyPack(bytes: Uint8Array): Verification;
