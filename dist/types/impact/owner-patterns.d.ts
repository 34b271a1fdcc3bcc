/** Path patterns of CODEOWNERS files, made ready once. No regular expressions: the file comes from whoever opened the change. */
export interface PathPattern {
    /** Whether it holds for a path, given as its names. */
    fits(names: readonly string[]): boolean;
    /** Where to look for it: under the literal names it begins with, under a literal name or ending in any place, or everywhere. */
    key: {
        in: 'root' | 'name' | 'ending';
        text: string;
    } | {
        in: 'anywhere';
    };
    /** Every path matches. */
    all: boolean;
}
/** How the names of a pattern are read. `sets`: `[a-z]` is one character of several. */
export interface PatternRules {
    sets: boolean;
}
/**
 * GitHub's form, as `.gitignore` without `!`, `[ ]` and `\#`: with a slash first or in the middle it starts at the root, otherwise it holds
 * in any folder; what names a folder holds for everything below it, but `docs/*` only for what stands directly in `docs`.
 * Source: docs.github.com "About code owners", gitignore(5).
 */
export declare function githubPattern(pattern: string): PathPattern;
/**
 * GitLab's form, `File.fnmatch` with `FNM_DOTMATCH | FNM_PATHNAME`: without a slash first it holds in any folder, with a slash last for
 * everything below; a pattern without one is a file, never the files of a folder of that name.
 * Source: gitlab-org/gitlab: ee/lib/gitlab/code_owners/file.rb (normalize_pattern).
 */
export declare function gitlabPattern(pattern: string): PathPattern;
/** From the last dot on; empty where there is none. */
export declare function endingOf(name: string): string;
