import type { Catalogue, ForeignTools } from './matcher.js';
import type { Sighting } from './sighting.js';
/** What the bytes of one file say. */
export interface FileReading {
    /** No text; looked into only where a tool would read it as instructions. */
    binary: boolean;
    /** A pointer of Git LFS: the content is elsewhere. */
    lfs: boolean;
    /** So much of it looks like a hidden character that it was not searched to its end. */
    cut: boolean;
    sightings: Sighting[];
}
/** Finds what the catalogue knows in the files of a tree. Pure: the same path and bytes give the same sightings. */
export declare class FileMatcher {
    #private;
    /**
     * One regular expression for `git grep -i -P` over bytes (`LC_ALL=C`): every file of which {@link read} says anything has a line that
     * it matches. The same source compiles in JavaScript, for text with one character a byte.
     */
    readonly prefilter: string;
    constructor(catalogue: Catalogue, foreign?: ForeignTools);
    /**
     * The tools that a file at this path configures or instructs, one sighting a tool; always weak, it says nothing of who wrote what.
     * A file that belongs to a tool is not also counted for tools in general. Test data counts for nothing.
     */
    configured(path: string): Sighting[];
    /** Whether a tool reads the file at this path as instructions ("Rules File Backdoor", Pillar Security 2025). */
    instructs(path: string): boolean;
    /**
     * Markers and hidden characters in the file's bytes, in the order of its lines. Never throws, takes time linear in the length, and
     * reports a bounded number of each.
     */
    read(path: string, bytes: Buffer): FileReading;
}
