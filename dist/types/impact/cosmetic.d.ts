export type Sameness = 'equal' | 'different' | 'unknown';
/**
 * Whether two versions of a file differ in comments and formatting only, so that nothing that is compiled or run changed. Pure, linear in
 * the length of both texts, never throws.
 *
 * - `equal`: the same tokens, line breaks only moved where the language does not see them, the same directives in comments
 *   (`catalog/comment-directives.ts`). A wrong `equal` hides a change, so whatever is doubtful is not `equal`. What a program reads of
 *   its own source is not considered: line numbers (`__LINE__`, stack traces) move with comments.
 * - `different`: a token, a directive or a significant break is another. It may still mean the same (`a;` and `a`).
 * - `unknown`: the language is not read so closely, or one of the texts cannot be told into code and comments (`unsure`, minified).
 *
 * CRLF and LF are the same where the language itself says so (strings included): see `READINGS`. Elsewhere they are not: `#!/bin/sh`
 * followed by a carriage return names another program, and strings of PHP and C# keep it.
 *
 * @param language as GitHub Linguist names it
 */
export declare function sameTokens(before: string, after: string, language: string): Sameness;
