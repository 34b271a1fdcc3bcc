import type { Lexis, StringForm, Syntax } from '../catalog/languages.js';

/** What a character may begin. */
export type Opener =
  | { is: 'line'; text: string }
  | { is: 'block'; text: string; close: string }
  | { is: 'string'; text: string; form: StringForm }
  | { is: 'special'; text: string; what: Special };

export type Special =
  | 'char'
  | 'cpp-raw'
  | 'csharp-raw'
  | 'directive'
  | 'heredoc'
  | 'jsx'
  | 'lines'
  | 'percent'
  | 'php-end'
  | 'regex'
  | 'ruby-char'
  | 'ruby-end'
  | 'ruby-regex'
  | 'rust-raw'
  | 'separator'
  | 'skip'
  | 'swift-raw';

export const PLAIN = 0;
export const OPENER = 1;
export const OPEN = 2;
export const CLOSE = 3;
export const COLON = 4;

/** A syntax, made ready for reading. */
export interface Lexicon {
  /** By character code below 128: what to do. */
  actions: Uint8Array;
  /** By character code below 128: what may begin, the first that fits wins. */
  openers: readonly (readonly Opener[] | undefined)[];
  has: ReadonlySet<Lexis>;
  spaced: boolean;
  leading: boolean;
  docstrings: boolean;
  exact: boolean;
}

const known = new WeakMap<Syntax, Lexicon>();

export function lexiconOf(syntax: Syntax): Lexicon {
  const found = known.get(syntax);
  if (found !== undefined) return found;
  const lexicon = compile(syntax);
  known.set(syntax, lexicon);
  return lexicon;
}

function compile(syntax: Syntax): Lexicon {
  const has = new Set(syntax.lexis ?? []);
  const all: Opener[] = [...specials(syntax, has), ...fixed(syntax).sort((a, b) => b.text.length - a.text.length)];
  const openers: Opener[][] = [];
  const actions = new Uint8Array(128);
  const forms = formsOf(syntax);
  if (has.has('balanced') || forms.some(({ code }) => code !== undefined) || has.has('csharp')) {
    for (const bracket of '([{') actions[bracket.charCodeAt(0)] = OPEN;
    for (const bracket of ')]}') actions[bracket.charCodeAt(0)] = CLOSE;
    if (has.has('prefixes') || has.has('csharp')) actions[':'.charCodeAt(0)] = COLON;
  }
  for (const opener of all) {
    const code = opener.text.charCodeAt(0);
    if (code >= 128) continue;
    openers[code] = [...(openers[code] ?? []), opener];
    if (actions[code] === PLAIN) actions[code] = OPENER;
  }
  return {
    actions,
    openers,
    has,
    spaced: syntax.spaced === true,
    leading: syntax.leading === true,
    docstrings: syntax.also?.includes('docstring') === true,
    exact: syntax.strings !== undefined,
  };
}

/** The forms of a row: as given, or made of its quotes and long strings. */
function formsOf(syntax: Syntax): readonly StringForm[] {
  if (syntax.strings !== undefined) return syntax.strings;
  const long = (syntax.long ?? []).map(
    ([open, close, raw]): StringForm => ({ open, close, ...(raw ? {} : { escape: 'backslash' }) }),
  );
  const quotes = [...(syntax.quotes ?? '')].map(
    (quote): StringForm => ({ open: quote, close: quote, escape: 'backslash', line: true }),
  );
  return [...long, ...quotes];
}

function fixed(syntax: Syntax): Opener[] {
  return [
    ...(syntax.line ?? []).map((text): Opener => ({ is: 'line', text })),
    ...(syntax.block ?? []).map(([text, close]): Opener => ({ is: 'block', text, close })),
    ...formsOf(syntax).map((form): Opener => ({ is: 'string', text: form.open, form })),
  ];
}

/** Before the fixed texts, for they look at more than their first characters. */
function specials({ also = [], line = [] }: Syntax, has: ReadonlySet<Lexis>): Opener[] {
  const special = (what: Special, ...texts: string[]): Opener[] => texts.map((text) => ({ is: 'special', text, what }));
  const escaped = [...(has.has('shell') ? special('skip', '\\') : [])];
  return [
    ...escaped,
    ...(also.includes('char') ? special('char', "'") : []),
    ...(also.includes('heredoc') ? [...special('heredoc', '<<'), ...special('lines', '\n')] : []),
    ...(also.includes('regex') && line.includes('//') ? special('regex', '/') : []),
    ...(has.has('jsx') ? special('jsx', '<') : []),
    ...(has.has('directives') ? special('directive', '#') : []),
    ...(has.has('cpp') ? [...special('cpp-raw', 'R"', 'LR"', 'uR"', 'UR"', 'u8R"'), ...special('separator', "'")] : []),
    ...(has.has('csharp') ? special('csharp-raw', '"""', '$') : []),
    ...(has.has('rust') ? special('rust-raw', 'r"', 'r#', 'br"', 'br#', 'cr"', 'cr#') : []),
    ...(has.has('swift') ? special('swift-raw', '#') : []),
    ...(has.has('php') ? special('php-end', '?>') : []),
    ...(has.has('ruby')
      ? [
          ...special('ruby-char', '?'),
          ...special('percent', '%'),
          ...special('ruby-regex', '/'),
          ...special('ruby-end', '\n__END__'),
        ]
      : []),
  ];
}
