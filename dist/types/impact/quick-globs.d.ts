/**
 * The same answer as {@link globs} for patterns without braces: what stands between their wildcards is looked for first, so that a path
 * costs one search for each of nearly all patterns.
 */
export declare function quickGlobs(patterns: readonly string[]): (path: string) => boolean;
/** Whether a path holds the literal of any of these patterns: false means that none of them fits. One search, however many they are. */
export declare function anyLiteral(patterns: readonly string[]): (path: string) => boolean;
