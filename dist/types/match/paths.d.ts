/**
 * Globs over paths of a repository: a leading `**` any folder, `*` within a name, a trailing `/` everything below; case counts.
 * Nearly all patterns are a name or a folder, so a path costs a few look-ups whatever the number of patterns.
 */
export declare class PathIndex<T> {
    #private;
    add(pattern: string, value: T): void;
    /** Values of every pattern that matches, in no particular order, some perhaps twice. */
    of(path: string): T[];
}
/** The expression of one pattern, for whole paths. */
export declare function globExpression(pattern: string): RegExp;
