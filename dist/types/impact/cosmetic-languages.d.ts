/** How line breaks, gaps and carriage returns count in a language: what `sameTokens` has to know beyond its tokens. */
export interface Reading {
    lines: Lines;
    /** Whether white space between two tokens may come and go: `free` but where they could fuse · `same` nowhere. */
    gaps: 'free' | 'same';
    /** `same` as a line feed, in strings, too · `own` no other line break in code, but kept in strings · `significant`. */
    crlf: 'same' | 'own' | 'significant';
    indentation?: 'steps' | 'columns';
    /** Texts that hold this are not judged. */
    doubt?: RegExp;
    /** A line comment goes on behind a backslash; we do not read it so. */
    splices?: true;
    /** In texts that hold this every comment counts. */
    allComments?: RegExp;
}
/**
 * `free` a break is a space · `same` breaks count everywhere · `directives` they count in lines that begin with `#` · `data` only texts
 * that are the same but for line endings are judged · the others have a rule of their own.
 */
export type Lines = 'free' | 'same' | 'directives' | 'python' | 'go' | 'javascript' | 'dockerfile' | 'data';
/** A language that is not here is not judged, nor one whose strings are not read closely. */
export declare const READINGS: ReadonlyMap<string, Reading>;
