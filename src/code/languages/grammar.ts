import type { Code } from '../tokens.js';

/** What a name of this file stands for. */
export interface Binding {
  local: string;
  /** Every dotted name it is known under, the one that tells most first. */
  meanings: string[];
}

/** Imports with where they stand, and what they bind. */
export interface Imports {
  found: { module: string; names: string[]; at: number }[];
  bindings: Binding[];
  /** Modules whose every name is brought in. */
  stars: string[];
}

/** What is peculiar to a language, as far as calls go. */
export interface CallGrammar {
  /** Names of languages, as GitHub Linguist spells them. */
  languages: readonly string[];
  imports(code: Code): Imports;
  /** Words that stand before `(` and call nothing. */
  keywords: ReadonlySet<string>;
  /** Whether `name(…)`, or `name{…}`, declares rather than calls. All are indexes of tokens. */
  declares(code: Code, call: Site): boolean;
  /** `name{…}` makes a value. */
  composites: boolean;
  /** A name directly before a template literal is a call. */
  templates: boolean;
  /** A call ends with its line: what follows on the next is another statement. */
  lines: 'python' | 'go' | null;
  /** What stands between the name of an argument and its value. */
  keywordSigns: readonly string[];
  /** Words that are values. */
  constants: Readonly<Record<string, boolean | null>>;
  /** Strings that are taken as they stand. */
  rawStrings: RegExp;
  /** Type arguments may stand between a name and its arguments. */
  generics: boolean;
  /** Functions that give a module by its name: `require('crypto').createHash()`. */
  loaders: ReadonlySet<string>;
  /** Names that no star import brings in. */
  builtins: ReadonlySet<string>;
}

/** A place where a call may stand. */
export interface Site {
  /** First token of its name, `new` and `await` not counted. */
  first: number;
  /** Last token of its name. */
  last: number;
  open: number;
  close: number;
}

/** The value of a string literal of one part: quotes and prefix gone, common escapes resolved. Null: it is no plain string. */
export function stringValue(part: string, raw: RegExp): string | null {
  const opening = /^([A-Za-z]{0,2})("""|'''|"|'|`)/.exec(part);
  if (opening === null) return null;
  const [all, prefix = '', quote = ''] = opening;
  if (part.length < all.length + quote.length || !part.endsWith(quote) || /[ft]/i.test(prefix)) return null;
  const inner = part.slice(all.length, part.length - quote.length);
  if (raw.test(part) || !inner.includes('\\')) return inner;
  return inner.replace(/\\(?:([nrt0])|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|\r?\n|([\s\S]))/g, (_, letter, u, x, other) => {
    if (letter !== undefined) return ESCAPES[String(letter)] ?? '';
    if (u !== undefined || x !== undefined) return String.fromCharCode(Number.parseInt(String(u ?? x), 16));
    return other === undefined ? '' : String(other);
  });
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

/** The index of the token that closes, or -1. */
export function closing(code: Code, open: number): number {
  return code.tokens.pairs[open] ?? -1;
}

const MAX_DOTTED = 32;

/** A dotted name that begins at a token (`a.b.c`), and the token behind it; `*` counts as a name at the end. */
export function dottedFrom({ tokens }: Code, from: number): { name: string; next: number } {
  const parts: string[] = [];
  let at = from;
  for (; parts.length < MAX_DOTTED; at += 2) {
    if (tokens.kinds[at] !== 1 && !tokens.is(at, '*')) break;
    parts.push(tokens.word(at));
    if (!tokens.is(at + 1, '.')) return { name: parts.join('.'), next: at + 1 };
  }
  return { name: parts.join('.'), next: at };
}
