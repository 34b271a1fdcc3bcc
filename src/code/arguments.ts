import { type CallGrammar, stringValue } from './languages/grammar.js';
import { type Code, NUMBER, STRING, WORD } from './tokens.js';

/** One argument of a call, or one field of a value. */
export interface Argument {
  /** As written, comments included, at most 2,000 characters. Untrusted. */
  text: string;
  /** Its name, where it is given one: `usedforsecurity=False`, `InsecureSkipVerify: true`. */
  keyword: string | null;
  /** Of a plain literal its value; null for anything else, and for `null`, `None` and `nil`. */
  literal: string | number | boolean | null;
  /** Of an object or dictionary what stands in it, two levels deep: `algorithm`, `tls.rejectUnauthorized`. */
  members: readonly Member[];
}

export interface Member {
  path: string;
  text: string;
  literal: string | number | boolean | null;
}

const MAX_ARGUMENTS = 500;
const MAX_MEMBERS = 200;
const MAX_TEXT = 2000;
const LEVELS = 2;

/** What stands between two brackets, parted by commas; nothing where the closing one is missing. */
export function argumentsIn(code: Code, open: number, close: number, grammar: CallGrammar): Argument[] {
  const args: Argument[] = [];
  for (const [from, to] of parted(code, open, close, grammar, MAX_ARGUMENTS)) {
    const { tokens } = code;
    const named = tokens.kinds[from] === WORD && to > from + 1 && grammar.keywordSigns.some((sign) => tokens.is(from + 1, sign));
    const start = named ? from + 2 : from;
    args.push({
      text: textOf(code, start, to),
      keyword: named ? tokens.word(from) : null,
      literal: literalOf(code, start, to, grammar),
      members: tokens.is(start, '{') && tokens.pairs[start] === to - 1 ? membersIn(code, start, '', 1, grammar) : [],
    });
  }
  return args;
}

function membersIn(code: Code, open: number, above: string, level: number, grammar: CallGrammar): Member[] {
  const { tokens } = code;
  const members: Member[] = [];
  for (const [from, to] of parted(code, open, tokens.pairs[open] ?? -1, grammar, MAX_MEMBERS)) {
    const kind = tokens.kinds[from];
    if (kind !== WORD && kind !== STRING) continue;
    const key = kind === STRING ? stringValue(tokens.word(from), grammar.rawStrings) : tokens.word(from);
    const given = tokens.is(from + 1, ':');
    if (key === null || (!given && to !== from + 1)) continue;
    const start = given ? from + 2 : from;
    const path = above + key;
    members.push({ path, text: textOf(code, start, to), literal: given ? literalOf(code, start, to, grammar) : null });
    const nested = given && level < LEVELS && tokens.is(start, '{') && tokens.pairs[start] === to - 1;
    if (nested) members.push(...membersIn(code, start, `${path}.`, level + 1, grammar));
    if (members.length >= MAX_MEMBERS) break;
  }
  return members;
}

/** Ranges of tokens between commas at this level. */
function parted(code: Code, open: number, close: number, grammar: CallGrammar, most: number): [from: number, to: number][] {
  const { tokens } = code;
  const ranges: [number, number][] = [];
  let from = open + 1;
  for (let at = from; at < close && ranges.length < most; at++) {
    if (tokens.is(at, ',')) {
      if (at > from) ranges.push([from, at]);
      from = at + 1;
      continue;
    }
    const pair = tokens.pairs[at] ?? -1;
    if (pair > at) at = tokens.kinds[at] === STRING ? pair - 1 : pair;
    else if (grammar.generics && tokens.is(at, '<')) at = angleEnd(code, at);
    else if (grammar.lines === 'python' && tokens.is(at, 'lambda')) at = lambdaEnd(code, at, close);
  }
  if (close > from && ranges.length < most) ranges.push([from, close]);
  return ranges;
}

const MAX_TYPE = 60;

const BEHIND_TYPE = ['(', ')', ',', '|', '[', '=>', '{', '::'];

/** Of type arguments the `>`; otherwise the `<` itself. */
function angleEnd({ tokens }: Code, open: number): number {
  let depth = 0;
  for (let at = open; at < open + MAX_TYPE && at < tokens.length; at++) {
    if (tokens.is(at, '<')) depth++;
    else if (tokens.is(at, '>')) depth--;
    else if (tokens.kinds[at] !== WORD && ![',', '.', '?', '[', ']', '&', '|'].some((sign) => tokens.is(at, sign))) return open;
    if (depth === 0) return tokens.is(open - 1, '.') || BEHIND_TYPE.some((sign) => tokens.is(at + 1, sign)) ? at : open;
  }
  return open;
}

const MAX_PARAMETERS = 500;

/** The colon behind the parameters of a lambda. */
function lambdaEnd({ tokens }: Code, from: number, close: number): number {
  for (let at = from; at < Math.min(close, from + MAX_PARAMETERS); at++) {
    if (tokens.is(at, ':')) return at;
    const pair = tokens.pairs[at] ?? -1;
    if (pair > at) at = pair;
  }
  return from;
}

function textOf({ text, tokens }: Code, from: number, to: number): string {
  const start = tokens.starts[from] ?? 0;
  return text.slice(start, Math.min(tokens.ends[to - 1] ?? start, start + MAX_TEXT));
}

/** The value of a plain literal; strings that stand beside each other are one. */
function literalOf(code: Code, from: number, to: number, grammar: CallGrammar): string | number | boolean | null {
  const { tokens } = code;
  const kind = tokens.kinds[from];
  if (to === from + 1) {
    if (kind === STRING) return stringValue(tokens.word(from), grammar.rawStrings);
    if (kind === NUMBER) return numberOf(tokens.word(from));
    return grammar.constants[tokens.word(from)] ?? null;
  }
  if (to === from + 2 && tokens.is(from, '-') && tokens.kinds[from + 1] === NUMBER) {
    const value = numberOf(tokens.word(from + 1));
    return value === null ? null : -value;
  }
  if (kind !== STRING || to - from > 100) return null;
  let whole = '';
  for (let at = from; at < to; at++) {
    const part = tokens.kinds[at] === STRING ? stringValue(tokens.word(at), grammar.rawStrings) : null;
    if (part === null) return null;
    whole += part;
  }
  return whole;
}

function numberOf(written: string): number | null {
  const plain = written.replaceAll('_', '');
  const value = Number(/^0[xX]/.test(plain) ? plain.replace(/[lLn]$/, '') : plain.replace(/[lLnfFdD]$/, ''));
  return Number.isFinite(value) ? value : null;
}
