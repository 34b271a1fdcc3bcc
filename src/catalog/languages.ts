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

export type Lexis =
  | 'nested'
  | 'balanced'
  | 'jsx'
  | 'prefixes'
  | 'directives'
  | 'cpp'
  | 'csharp'
  | 'hcl'
  | 'php'
  | 'ruby'
  | 'rust'
  | 'shell'
  | 'swift'
  | 'yaml';

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

const BACKSLASH = { escape: 'backslash' } as const;
const ON_LINE = { ...BACKSLASH, line: true } as const;
const DOUBLE: StringForm = { open: '"', close: '"', ...ON_LINE };
const SINGLE: StringForm = { open: "'", close: "'", ...ON_LINE };
const BACKTICK_RAW: StringForm = { open: '`', close: '`' };
const TRIPLE: StringForm = { open: '"""', close: '"""', ...BACKSLASH };
const TRIPLE_SINGLE: StringForm = { open: "'''", close: "'''", ...BACKSLASH };
/** Over several lines. */
const DOUBLE_LONG: StringForm = { open: '"', close: '"', ...BACKSLASH };
const SINGLE_LONG: StringForm = { open: "'", close: "'", ...BACKSLASH };
const DOLLAR = ['${', '}'] as const;

const SLASHES: Syntax = { line: ['//'], block: [['/*', '*/']], quotes: '"\'' };
const TEXT_BLOCKS: Syntax = { ...SLASHES, long: [['"""', '"""']] };
const SCRIPT: Syntax = {
  ...SLASHES,
  also: ['template', 'regex'],
  strings: [DOUBLE, SINGLE, { open: '`', close: '`', ...BACKSLASH, code: DOLLAR }],
  lexis: ['balanced', 'jsx'],
};
const JAVA: Syntax = { ...TEXT_BLOCKS, strings: [TRIPLE, DOUBLE, SINGLE], lexis: ['balanced'] };
const KOTLIN: Syntax = {
  ...TEXT_BLOCKS,
  strings: [{ open: '"""', close: '"""', code: DOLLAR, greedy: true }, { ...DOUBLE, code: DOLLAR }, SINGLE],
  lexis: ['nested', 'balanced'],
};
const SCALA: Syntax = {
  ...TEXT_BLOCKS,
  also: ['char'],
  strings: [
    { open: '"""', close: '"""', code: DOLLAR, greedy: true },
    { ...DOUBLE, code: DOLLAR },
  ],
  lexis: ['nested'],
};
const SWIFT: Syntax = {
  ...TEXT_BLOCKS,
  strings: [
    { ...TRIPLE, code: ['\\(', ')'] },
    { ...DOUBLE, code: ['\\(', ')'] },
  ],
  lexis: ['nested', 'swift'],
};
const C: Syntax = { ...SLASHES, strings: [DOUBLE, SINGLE], lexis: ['directives', 'cpp'] };
const RUST: Syntax = {
  line: ['//'],
  block: [['/*', '*/']],
  long: [
    ['r##"', '"##', 'raw'],
    ['r#"', '"#', 'raw'],
    ['r"', '"', 'raw'],
    ['"', '"'],
  ],
  also: ['char'],
  strings: [{ ...DOUBLE_LONG, open: 'b"' }, { ...DOUBLE_LONG, open: 'c"' }, { ...SINGLE, open: "b'" }, DOUBLE_LONG],
  lexis: ['nested', 'balanced', 'rust'],
};
const CPP: Syntax = { ...C, long: [['R"(', ')"', 'raw']] };
const CSHARP: Syntax = {
  ...SLASHES,
  long: [
    ['"""', '"""', 'raw'],
    ['@"', '"', 'raw'],
  ],
  strings: [
    { open: '$@"', close: '"', escape: 'double', code: ['{', '}', 'twice'] },
    { open: '@$"', close: '"', escape: 'double', code: ['{', '}', 'twice'] },
    { open: '@"', close: '"', escape: 'double' },
    { ...DOUBLE, open: '$"', code: ['{', '}', 'twice'] },
    DOUBLE,
    SINGLE,
  ],
  lexis: ['directives', 'csharp'],
};
const GO: Syntax = { ...SLASHES, long: [['`', '`', 'raw']] };
const GOLANG: Syntax = { ...GO, strings: [BACKTICK_RAW, DOUBLE, SINGLE], lexis: ['balanced'] };
const PYTHON: Syntax = {
  line: ['#'],
  quotes: '"\'',
  long: [
    ['"""', '"""'],
    ["'''", "'''"],
  ],
  also: ['docstring'],
  strings: [TRIPLE, TRIPLE_SINGLE, DOUBLE, SINGLE],
  lexis: ['prefixes', 'balanced'],
};
const SHELL: Syntax = {
  line: ['#'],
  spaced: true,
  long: [
    ['"', '"'],
    ["'", "'", 'raw'],
  ],
  also: ['heredoc'],
  strings: [
    { ...SINGLE_LONG, open: "$'" },
    { open: "'", close: "'" },
    { ...DOUBLE_LONG, code: ['$(', ')'] },
  ],
  lexis: ['shell'],
};
const HASH: Syntax = { line: ['#'], spaced: true, quotes: '"\'' };
const HCL: Syntax = {
  line: ['#', '//'],
  spaced: true,
  block: [['/*', '*/']],
  quotes: '"',
  also: ['heredoc'],
  strings: [{ ...DOUBLE, code: DOLLAR }],
  lexis: ['hcl'],
};
const RUBYISH: Syntax = { line: ['#'], spaced: true, block: [['\n=begin', '\n=end']], quotes: '"\'', also: ['heredoc'] };
const RUBY: Syntax = {
  ...RUBYISH,
  strings: [{ ...DOUBLE_LONG, code: ['#{', '}'] }, { open: '`', close: '`', ...BACKSLASH, code: ['#{', '}'] }, SINGLE_LONG],
  lexis: ['ruby'],
};
const PHP: Syntax = {
  line: ['//', '#'],
  block: [['/*', '*/']],
  quotes: '"\'',
  also: ['heredoc'],
  strings: [{ ...DOUBLE_LONG, code: ['{$', '}'] }, { open: '`', close: '`', ...BACKSLASH }, SINGLE_LONG],
  lexis: ['php'],
};
const DASHES: Syntax = { line: ['--'], quotes: '"\'' };
const TOML: Syntax = {
  ...HASH,
  long: PYTHON.long ?? [],
  strings: [TRIPLE, { open: "'''", close: "'''" }, DOUBLE, { open: "'", close: "'", line: true }],
};
const SQL: Syntax = {
  line: ['--', '#'],
  block: [['/*', '*/']],
  quotes: '"\'',
  strings: [SINGLE_LONG, DOUBLE_LONG, BACKTICK_RAW],
};
const HASKELL: Syntax = { line: ['--'], block: [['{-', '-}']], quotes: '"' };
const OCAML: Syntax = {
  block: [['(*', '*)']],
  long: [
    ['"', '"'],
    ['{|', '|}', 'raw'],
  ],
  also: ['char'],
};
const LISP: Syntax = { line: [';'], block: [['#|', '|#']], long: [['"', '"']] };
const ASSEMBLY: Syntax = { line: [';', '#', '//', '@'], spaced: true, block: [['/*', '*/']], quotes: '"' };
const PERCENT: Syntax = { line: ['%'], quotes: '"' };
const CSS: Syntax = { block: [['/*', '*/']], quotes: '"\'', strings: [DOUBLE, SINGLE] };
const TAGS: Syntax = { block: [['<!--', '-->']] };
const MIXED: Syntax = {
  line: ['//'],
  spaced: true,
  block: [
    ['<!--', '-->'],
    ['/*', '*/'],
  ],
  embedded: [
    ['script', SCRIPT],
    ['style', CSS],
  ],
};
const HANDLEBARS: Syntax = {
  block: [
    ['<!--', '-->'],
    ['{{!--', '--}}'],
  ],
};
const JINJA: Syntax = {
  block: [
    ['<!--', '-->'],
    ['{#', '#}'],
  ],
};
const SEMICOLON: Syntax = { line: [';', '#'], leading: true };

type Row = readonly [name: string, extensions: string, syntax: Syntax, files?: string];

const programming: readonly Row[] = [
  ['Ada', 'adb ads', DASHES],
  ['ActionScript', 'as', SLASHES],
  ['Apex', 'apex cls trigger', SLASHES],
  ['AppleScript', 'applescript', { ...DASHES, block: [['(*', '*)']] }],
  ['Arduino', 'ino', SLASHES],
  ['Assembly', 'asm s nasm', ASSEMBLY],
  ['Astro', 'astro', MIXED],
  ['AutoHotkey', 'ahk', { line: [';'], spaced: true, block: [['/*', '*/']], quotes: '"' }],
  ['Awk', 'awk', HASH],
  ['Batchfile', 'bat cmd', { line: ['::', 'REM ', 'rem ', 'Rem ', '@REM ', '@rem '], leading: true }],
  ['BitBake', 'bb bbappend bbclass', HASH],
  ['C', 'c h', C],
  ['C#', 'cs csx', CSHARP],
  ['C++', 'cpp cc cxx c++ hpp hh hxx h++ ipp tpp inl ixx cppm', CPP],
  ['CMake', 'cmake', { line: ['#'], block: [['#[[', ']]']], quotes: '"' }, 'cmakelists.txt'],
  ['COBOL', 'cob cbl cobol cpy', { line: ['*>', '      *'], quotes: '"\'' }],
  ['Clojure', 'clj cljs cljc edn', LISP],
  ['CoffeeScript', 'coffee', { line: ['#'], block: [['###', '###']], quotes: '"\'' }],
  ['Common Lisp', 'lisp cl lsp', LISP],
  ['Crystal', 'cr', RUBYISH],
  ['Cuda', 'cu cuh', CPP],
  ['Cython', 'pyx pxd', PYTHON],
  ['D', 'd di', GO],
  ['Dart', 'dart', { ...SLASHES, long: PYTHON.long ?? [] }],
  ['Dockerfile', 'dockerfile', { line: ['#'], leading: true }, 'dockerfile containerfile'],
  [
    'Elixir',
    'ex exs',
    {
      line: ['#'],
      quotes: '"\'',
      long: [['"""', '"""']],
    },
  ],
  ['Elm', 'elm', HASKELL],
  ['Emacs Lisp', 'el', LISP, '.emacs'],
  ['Erlang', 'erl hrl', PERCENT, 'rebar.config'],
  [
    'F#',
    'fs fsi fsx',
    {
      line: ['//'],
      block: [['(*', '*)']],
      long: [
        ['"""', '"""', 'raw'],
        ['"', '"'],
      ],
      also: ['char'],
    },
  ],
  ['Fish', 'fish', HASH],
  ['Forth', 'fth 4th', { line: ['\\ '], block: [['( ', ')']] }],
  ['Fortran', 'f f77 f90 f95 f03 f08 for', { line: ['!'], quotes: '"\'' }],
  ['GDScript', 'gd', PYTHON],
  ['GLSL', 'glsl vert frag geom comp', SLASHES],
  ['Gleam', 'gleam', { line: ['//'], long: [['"', '"']] }],
  ['Go', 'go', GOLANG],
  ['Gradle', 'gradle', TEXT_BLOCKS],
  ['Groovy', 'groovy gvy', { ...SLASHES, long: PYTHON.long ?? [] }, 'jenkinsfile'],
  ['HCL', 'hcl tf tfvars', HCL],
  ['HLSL', 'hlsl fx', SLASHES],
  ['Hack', 'hack', PHP],
  ['Haskell', 'hs lhs', HASKELL],
  ['Haxe', 'hx', SLASHES],
  ['Idris', 'idr', HASKELL],
  ['Java', 'java', JAVA],
  ['JavaScript', 'js jsx mjs cjs es6', SCRIPT, 'jakefile'],
  ['Julia', 'jl', { line: ['#'], block: [['#=', '=#']], quotes: '"', long: [['"""', '"""']], also: ['docstring'] }],
  ['Just', 'just', HASH, 'justfile .justfile'],
  ['Kotlin', 'kt kts', KOTLIN],
  ['Lean', 'lean', { line: ['--'], block: [['/-', '-/']], quotes: '"' }],
  ['Lua', 'lua luau', { line: ['--'], block: [['--[[', ']]']], quotes: '"\'', long: [['[[', ']]', 'raw']] }],
  ['MATLAB', 'm mlx', { line: ['%', '//'], block: [['/*', '*/']], quotes: '"' }],
  ['Makefile', 'mk mak make', { line: ['#'], spaced: true }, 'makefile gnumakefile kbuild'],
  ['Meson', '', { line: ['#'], quotes: "'", long: [["'''", "'''"]] }, 'meson.build meson_options.txt meson.options'],
  ['Mojo', 'mojo', PYTHON],
  ['Move', 'move', SLASHES],
  ['Nim', 'nim nims', { line: ['#'], block: [['#[', ']#']], quotes: '"', long: [['"""', '"""', 'raw']] }],
  ['Nix', 'nix', { line: ['#'], block: [['/*', '*/']], quotes: '"', long: [["''", "''", 'raw']] }],
  ['OCaml', 'ml mli mll mly', OCAML],
  ['Objective-C', 'mm', SLASHES],
  ['Odin', 'odin', GO],
  ['OpenSCAD', 'scad', SLASHES],
  [
    'Pascal',
    'pas pp dpr lpr inc',
    {
      line: ['//'],
      block: [
        ['{', '}'],
        ['(*', '*)'],
      ],
      quotes: "'",
    },
  ],
  ['Perl', 'pl pm t', { ...RUBYISH, block: [['\n=pod', '\n=cut']] }],
  ['PHP', 'php phtml php5', PHP],
  [
    'PowerShell',
    'ps1 psm1 psd1',
    { line: ['#'], spaced: true, block: [['<#', '#>']], quotes: '"\'', long: [['@"', '"@', 'raw']] },
  ],
  ['Prolog', 'pro prolog', { line: ['%'], block: [['/*', '*/']], quotes: '"\'' }],
  ['Protocol Buffer', 'proto', SLASHES],
  ['PureScript', 'purs', HASKELL],
  ['Python', 'py pyi pyw bzl', PYTHON, 'sconstruct sconscript build build.bazel workspace'],
  ['R', 'r', { line: ['#'], quotes: '"\'' }],
  ['Racket', 'rkt', LISP],
  ['ReScript', 'res resi', GO],
  ['Rocq Prover', 'v vo', { ...OCAML, line: ['//'] }],
  ['Ruby', 'rb rake gemspec ru', RUBY, 'gemfile rakefile vagrantfile podfile brewfile fastfile'],
  ['Rust', 'rs', RUST],
  ['SQL', 'sql psql plsql ddl', SQL],
  ['Sass', 'sass', SLASHES],
  ['Scala', 'scala sc sbt', SCALA],
  ['Scheme', 'scm ss sld', LISP],
  ['Shell', 'sh bash zsh ksh ebuild bats', SHELL, '.bashrc .zshrc .profile .bash_profile pkgbuild apkbuild .envrc'],
  ['Smalltalk', 'st', { block: [['"', '"']], quotes: "'" }],
  ['Solidity', 'sol', SLASHES],
  ['Standard ML', 'sml sig', OCAML],
  ['Starlark', 'star', PYTHON, 'tiltfile'],
  ['Swift', 'swift', SWIFT],
  ['SystemVerilog', 'sv svh vh', { line: ['//'], block: [['/*', '*/']], quotes: '"' }],
  ['Tcl', 'tcl', { line: ['#'], leading: true }],
  ['TypeScript', 'ts tsx mts cts', SCRIPT],
  ['V', 'vsh', GO],
  ['VBA', 'bas frm vba', { line: ["'"], quotes: '"' }],
  ['VHDL', 'vhd vhdl', { line: ['--'], quotes: '"' }],
  ['Vala', 'vala vapi', TEXT_BLOCKS],
  ['Vim Script', 'vim', { line: ['"'], leading: true }, '.vimrc'],
  ['Visual Basic .NET', 'vb', { line: ["'"], quotes: '"' }],
  ['WGSL', 'wgsl', SLASHES],
  ['WebAssembly', 'wat wast', { line: [';;'], block: [['(;', ';)']], quotes: '"' }],
  ['Zig', 'zig zon', { line: ['//'], quotes: '"\'' }],
];

const templates: readonly Row[] = [
  ['EJS', 'ejs', TAGS],
  ['Blade', 'blade', { block: [['{{--', '--}}'], ...(TAGS.block ?? [])] }],
  ['Go Template', 'tmpl gohtml gotmpl', TAGS],
  ['HTML+ERB', 'erb', TAGS],
  ['Haml', 'haml', { line: ['-#'] }],
  ['Handlebars', 'hbs handlebars mustache', HANDLEBARS],
  ['Jinja', 'j2 jinja jinja2', JINJA],
  ['Liquid', 'liquid', TAGS],
  ['Nunjucks', 'njk', JINJA],
  ['Pug', 'pug jade', { line: ['//'] }],
  ['Razor', 'cshtml razor', { block: [['@*', '*@'], ...(TAGS.block ?? [])] }],
  ['Svelte', 'svelte', MIXED],
  ['Twig', 'twig', JINJA],
  ['Vue', 'vue', MIXED],
];

const markup: readonly Row[] = [
  ['CSS', 'css', CSS],
  ['HTML', 'html htm xhtml', MIXED],
  ['Less', 'less', SLASHES],
  ['SCSS', 'scss', SLASHES],
  ['SVG', 'svg', TAGS],
  ['TeX', 'tex sty bib', PERCENT],
  ['Typst', 'typ', SLASHES],
];

const prose: readonly Row[] = [
  ['AsciiDoc', 'adoc asciidoc', { line: ['//'], leading: true }],
  ['Markdown', 'md markdown mdown mkd mdc', TAGS],
  ['MDX', 'mdx', { block: [['{/*', '*/}'], ...(TAGS.block ?? [])] }],
  ['Org', 'org', { line: ['# '], leading: true }],
  ['Pod', 'pod', {}],
  ['Quarto', 'qmd', TAGS],
  ['reStructuredText', 'rst', { line: ['.. '], leading: true }],
  ['RMarkdown', 'rmd', TAGS],
  ['Roff', '1 2 3 4 5 6 7 8 9 man', { line: ['.\\"', '\\"'], leading: true }],
  ['Text', 'txt text', {}, 'readme license copying changelog authors contributing .cursorrules .windsurfrules .goosehints'],
];

const data: readonly Row[] = [
  ['CSV', 'csv tsv', {}],
  ['Diff', 'diff patch', {}],
  ['Dotenv', 'env', HASH],
  ['GraphQL', 'graphql gql graphqls', HASH],
  ['Gettext Catalog', 'po pot', HASH],
  ['Git Config', '', HASH, '.gitconfig .gitmodules .gitattributes .gitignore .dockerignore .npmignore codeowners'],
  ['INI', 'ini cfg conf properties', SEMICOLON, '.editorconfig'],
  ['JSON', 'json webmanifest ipynb geojson', {}],
  ['JSON with Comments', 'jsonc json5 code-workspace', SLASHES, 'tsconfig.json devcontainer.json'],
  ['License sidecar', 'license', { everything: true }],
  ['opam', 'opam', HASH, 'opam'],
  ['Prisma', 'prisma', SLASHES],
  ['TOML', 'toml', TOML],
  ['XML', 'xml xsd xsl xslt plist csproj fsproj vbproj props targets xaml resx rss wsdl', TAGS],
  ['YAML', 'yml yaml', { ...HASH, strings: [], lexis: ['yaml'] }, '.clang-format .clang-tidy'],
];

const rows = (kind: Language['kind'], list: readonly Row[], template?: true): Language[] =>
  list.map(([name, extensions, syntax, files = '']) => ({
    name,
    kind,
    extensions: extensions.split(' ').filter((extension) => extension !== ''),
    files: files.split(' ').filter((file) => file !== ''),
    syntax,
    ...(template === undefined ? {} : { template }),
  }));

export const languages: readonly Language[] = [
  ...rows('programming', programming),
  ...rows('markup', templates, true),
  ...rows('markup', markup),
  ...rows('prose', prose),
  ...rows('data', data),
];
