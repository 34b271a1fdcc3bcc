/**
 * Languages by file name, under the names of GitHub Linguist (`github-linguist/linguist: lib/linguist/languages.yml`), and how each
 * marks comments and strings: enough to tell a comment from code and from text inside a string, not to parse.
 */
export interface Language {
    name: string;
    kind: 'programming' | 'markup' | 'prose' | 'data';
    /** Extensions without their dot, lower case. */
    extensions: readonly string[];
    /** Whole file names, lower case. */
    files?: readonly string[];
    syntax?: Syntax;
    /** Markup that is run: hidden characters in it are hidden in code. */
    template?: true;
}
export interface Syntax {
    /** What begins a comment that ends with the line. */
    line?: readonly string[];
    /** Line comments count only behind white space (`#` in `${#list}` begins none). */
    spaced?: true;
    /** Line comments count only where the line begins. */
    leading?: true;
    block?: readonly (readonly [open: string, close: string])[];
    /** Strings that end with the line at the latest, one character each. */
    quotes?: string;
    /** Strings over several lines; `raw`: a backslash escapes nothing. */
    long?: readonly (readonly [open: string, close: string, raw?: 'raw'])[];
    /**
     * `template` nested template literals in backticks · `regex` literals between slashes · `char` one character between apostrophes ·
     * `docstring` a long string that stands where a statement stands is documentation · `heredoc` here-documents.
     */
    also?: readonly ('template' | 'regex' | 'char' | 'docstring' | 'heredoc')[];
    /** The whole file is comment (REUSE `.license` files). */
    everything?: true;
}
export declare const languages: readonly Language[];
