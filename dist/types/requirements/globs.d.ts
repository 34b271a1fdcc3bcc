/** Globs over paths of a repository. Matching is linear in the path, whatever the pattern. */
/**
 * Globs as a test: `**` any folders, `*` within a name, `?` one character, `{a,b}` either, a trailing slash everything below. A pattern
 * without a slash is a name in any folder, one with a slash first starts at the root, as in `.gitignore`.
 */
export declare function globs(patterns: readonly string[]): (path: string) => boolean;
