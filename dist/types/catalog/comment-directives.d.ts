/**
 * Comments that something reads other than people: compilers, checkers, linters, bundlers, test runners. A change in one is a change.
 *
 * `pattern` is looked for anywhere in one comment, whatever its case; linear, without nested repetition. `rest`: what it begins goes on
 * over the comments behind it, so all of them count.
 */
export interface CommentDirective {
    id: string;
    /** As GitHub Linguist names them; absent: every language. */
    languages?: readonly string[];
    pattern: string;
    rest?: true;
    source: string;
    /** Comments that must match, and that must not. */
    match: readonly string[];
    miss?: readonly string[];
}
export declare const commentDirectives: readonly CommentDirective[];
