/**
 * Sets of characters as sorted, disjoint ranges: `[from, to, from, to, …]` of code points, both ends inside.
 *
 * Classes are those of a UTF-8 locale of glibc 2.36, told with the Unicode properties of the runtime: a character that a later Unicode
 * version added or moved may be in another class than in an older locale.
 */
export type CharacterSet = readonly number[];

export const LAST = 0x10ffff;

/** Every character; a byte that is not UTF-8 is none. */
export const ANY: CharacterSet = [0, LAST];

export function union(sets: readonly CharacterSet[]): CharacterSet {
  const ranges = sets.flatMap((set) => pairs(set)).sort((one, other) => one[0] - other[0]);
  const merged: number[] = [];
  for (const [from, to] of ranges) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last + 1) merged[merged.length - 1] = Math.max(last, to);
    else merged.push(from, to);
  }
  return merged;
}

export function complement(set: CharacterSet): CharacterSet {
  const outside: number[] = [];
  let next = 0;
  for (const [from, to] of pairs(set)) {
    if (from > next) outside.push(next, from - 1);
    next = to + 1;
  }
  if (next <= LAST) outside.push(next, LAST);
  return outside;
}

export function contains(set: CharacterSet, code: number): boolean {
  for (let at = 0; at + 1 < set.length; at += 2) {
    if (code < (set[at] ?? 0)) return false;
    if (code <= (set[at + 1] ?? 0)) return true;
  }
  return false;
}

function pairs(set: CharacterSet): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at + 1 < set.length; at += 2) found.push([set[at] ?? 0, set[at + 1] ?? 0]);
  return found;
}

/** Names of `[:name:]`, with what they hold below U+0080. */
const ASCII = {
  alpha: [0x41, 0x5a, 0x61, 0x7a],
  digit: [0x30, 0x39],
  alnum: [0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a],
  upper: [0x41, 0x5a],
  lower: [0x61, 0x7a],
  space: [0x09, 0x0d, 0x20, 0x20],
  blank: [0x09, 0x09, 0x20, 0x20],
  punct: [0x21, 0x2f, 0x3a, 0x40, 0x5b, 0x60, 0x7b, 0x7e],
  print: [0x20, 0x7e],
  graph: [0x21, 0x7e],
  cntrl: [0x00, 0x1f, 0x7f, 0x7f],
  xdigit: [0x30, 0x39, 0x41, 0x46, 0x61, 0x66],
} satisfies Record<string, CharacterSet>;

export type ClassName = keyof typeof ASCII;

export const isClassName = (name: string): name is ClassName => Object.hasOwn(ASCII, name);

export const asciiClass = (name: ClassName): CharacterSet => ASCII[name];
export const ASCII_WORD: CharacterSet = union([ASCII.alnum, [0x5f, 0x5f]]);

/** What the classes hold from U+0080 on. Digits of other scripts are letters: ISO C keeps [:digit:] and [:xdigit:] to ASCII. */
const BEYOND: Record<ClassName, RegExp | null> = {
  alpha: /[\p{Alphabetic}\p{Nd}]+/gu,
  alnum: /[\p{Alphabetic}\p{Nd}]+/gu,
  upper: /[\p{Uppercase}\p{Lt}]+/gu,
  lower: /[\p{Lowercase}\u01c5\u01c8\u01cb\u01f2\u0295]+/gu,
  space: /(?:(?![\u00a0\u2007\u202f])[\p{Zs}\p{Zl}\p{Zp}])+/gu,
  blank: /(?:(?![\u00a0\u2007\u202f])\p{Zs})+/gu,
  punct: /(?:[\u00a0\u2007\u202f]|[^\p{Alphabetic}\p{Nd}\p{Cc}\p{Z}\p{Cn}\p{Cs}])+/gu,
  print: /[^\p{Cc}\p{Zl}\p{Zp}\p{Cn}\p{Cs}]+/gu,
  graph: /(?:[\u00a0\u2007\u202f]|[^\p{Cc}\p{Z}\p{Cn}\p{Cs}])+/gu,
  cntrl: /[\p{Cc}\p{Zl}\p{Zp}]+/gu,
  digit: null,
  xdigit: null,
};

/** Nothing but private use stands between the end of plane 3 and the end of Unicode, but for the tags of plane 14. */
const ASSIGNED: CharacterSet = [0x80, 0xd7ff, 0xe000, 0x3ffff, 0xe0000, 0xe0fff];
const PRIVATE_PLANES: CharacterSet = [0xf0000, 0xffffd, 0x100000, 0x10fffd];

const known = new Map<ClassName, CharacterSet>();

/** `[:name:]` in a UTF-8 locale. */
export function unicodeClass(name: ClassName): CharacterSet {
  const seen = known.get(name);
  if (seen !== undefined) return seen;
  const beyond = BEYOND[name];
  const isPrivate = name === 'punct' || name === 'print' || name === 'graph';
  const set = union([ASCII[name], beyond === null ? [] : rangesOf(beyond), isPrivate ? PRIVATE_PLANES : []]);
  known.set(name, set);
  return set;
}

/** `\w` in a UTF-8 locale. */
export const unicodeWord = (): CharacterSet => union([unicodeClass('alnum'), [0x5f, 0x5f]]);

function rangesOf(pattern: RegExp): CharacterSet {
  return pairs(ASSIGNED).flatMap(([from, to]) => {
    let text = '';
    for (let code = from; code <= to; code++) text += String.fromCodePoint(code);
    return [...text.matchAll(pattern)].flatMap((run) => {
      const first = run[0].codePointAt(0) ?? 0;
      return [first, first + [...run[0]].length - 1];
    });
  });
}

/** How `-i` reads a character: two are alike if they fold to the same one. */
export interface Folding {
  fold(code: number): number;
  /** Every character that folds to another one. */
  folded: readonly number[];
  /** Every character that folds to this one, itself left out. */
  alike: ReadonlyMap<number, readonly number[]>;
}

function foldingOf(folds: ReadonlyMap<number, number>): Folding {
  const alike = new Map<number, number[]>();
  for (const [code, to] of folds) alike.set(to, [...(alike.get(to) ?? []), code]);
  return { fold: (code) => folds.get(code) ?? code, folded: [...folds.keys()], alike };
}

/** What `-i` makes of one character. */
export function alikeOf(code: number, { fold, alike }: Folding): CharacterSet {
  const to = fold(code);
  return union([[to, to], ...(alike.get(to) ?? []).map((other) => [other, other])]);
}

/** `towupper` of glibc, for basic and extended expressions. */
export function posixFolding(): Folding {
  posix ??= readPosixFolding();
  return posix;
}

let posix: Folding | undefined;

function readPosixFolding(): Folding {
  const upper = new Map<number, number>();
  for (let code = 0; code <= 0x1ffff; code++) {
    // No characters, and variants of Cyrillic letters that grep does not fold.
    if ((code >= 0xd800 && code <= 0xdfff) || (code >= 0x1c80 && code <= 0x1c88)) continue;
    const to = upperOf(code);
    if (to !== code) upper.set(code, to);
  }
  return foldingOf(upper);
}

function upperOf(code: number): number {
  const text = String.fromCodePoint(code);
  const whole = [...text.toUpperCase()];
  if (whole.length === 1) return whole[0]?.codePointAt(0) ?? code;
  // Characters whose capital is two letters may have a titlecase letter instead: U+1F80 and U+1F88.
  for (const step of [8, 9, -1]) {
    const title = String.fromCodePoint(Math.max(0, code + step));
    if (code >= 0x1f80 && code <= 0x1fff && title !== text && title.toLowerCase() === text) return code + step;
  }
  return code;
}

/** Of PCRE2, for expressions in ASCII. */
export function perlFolding(): Folding {
  const letters = Array.from({ length: 26 }, (_, letter): [number, number] => [0x61 + letter, 0x41 + letter]);
  return foldingOf(new Map([...letters, [0x17f, 0x53], [0x212a, 0x4b]]));
}

/** What `-i` makes of a set whose characters are folded: every character that folds into it. */
export function unfold(set: CharacterSet, { fold, folded }: Folding): CharacterSet {
  const changing = union(folded.map((code) => [code, code]));
  const kept = complement(union([complement(set), changing]));
  return union([kept, ...folded.filter((code) => contains(set, fold(code))).map((code) => [code, code])]);
}
