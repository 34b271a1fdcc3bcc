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
    /** Every string of the language, for reading whole files; a row without them is read by `quotes` and `long`, which is coarser. */
    strings?: readonly StringForm[];
    /**
     * What else a lexer of whole files must know. `nested` block comments nest · `balanced` brackets outside strings and comments come in
     * pairs · `jsx` elements stand where a value may · `prefixes` letters before a quote belong to the string, `f` opens it to code ·
     * `directives` the words behind `#error` and `#region` are prose · the others name a language whose literals are no fixed text.
     */
    lexis?: readonly Lexis[];
    /** Markup: the elements that hold another language, and which. */
    embedded?: readonly (readonly [element: string, syntax: Syntax])[];
}
export type Lexis = 'nested' | 'balanced' | 'jsx' | 'prefixes' | 'directives' | 'cpp' | 'csharp' | 'hcl' | 'php' | 'ruby' | 'rust' | 'shell' | 'swift' | 'yaml';
/** One way to write a string. */
export interface StringForm {
    open: string;
    close: string;
    /** How its closing can stand inside: behind a backslash, or written twice. Absent: not at all. */
    escape?: 'backslash' | 'double';
    /** It ends with its line. */
    line?: true;
    /** Code inside: how it opens, and the bracket that ends it. `twice`: the opening written twice opens nothing. */
    code?: readonly [open: string, close: ')' | '}', twice?: 'twice'];
    /** Of a longer run of closing quotes the last ones close. */
    greedy?: true;
}
export declare const languages: readonly Language[];
