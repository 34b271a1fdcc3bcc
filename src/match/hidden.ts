import type { EvidenceReason } from '../model/evidence.js';
import { invisible } from '../model/unicode.js';
import { type Candidate, characters, decoded, LINE_WINDOW, linesWith } from './lines.js';
import { HIDDEN_BYTES } from './prefilter.js';
import { QUOTE_LIMIT, type Sighting } from './sighting.js';

/** How a file is read: by a tool as instructions, by a compiler or interpreter, or by people. */
export type Readership = 'instructions' | 'code' | 'prose';

/** Sightings reported of one file. */
const SIGHTINGS = 50;
/** Lines looked at in one file; a file with more was not read whole. */
const CANDIDATES = 200_000;
/** Bytes kept before the first hidden character of a long line. */
const BEFORE = 2 * 1024;
/** Bytes that a further window of the same line repeats. */
const OVERLAP = 64;

const CANDIDATE = new RegExp(HIDDEN_BYTES, 'g');
const INVISIBLE = invisible();

/** Invisible characters around which nothing is hidden: Unicode TR51 (emoji), TR9 (bidi), TR31 §2.3 (joiners). */
const FLAG =
  /\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/gu;
/** Also the blocks of symbols as a whole, letters between them included: the search over all files knows only blocks. */
const SYMBOL = /[\p{Emoji}\p{S}\p{P}\u2000-\u3FFF\u{1F000}-\u{1FFFF}]$/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]\uFE0F?$/u;
const PICTOGRAPH = /^\p{Extended_Pictographic}/u;
const HAN = /\p{Script=Han}$/u;
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u;
/** Scripts that write no spaces: U+200B says where a line may break. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const IDENTIFIER = /[\p{ID_Continue}$]/u;

/** Finds characters that a reader does not see. `cut`: there were more lines with candidates than are looked at, and nothing was found. */
export function hiddenIn(path: string, text: string, readership: Readership): { sightings: Sighting[]; cut: boolean } {
  const found: Sighting[] = [];
  const lines = linesWith(CANDIDATE, text, CANDIDATES);
  for (const line of lines) {
    found.push(...onLine(path, text, line, readership));
    if (found.length >= SIGHTINGS) break;
  }
  return { sightings: found.slice(0, SIGHTINGS), cut: lines.length === CANDIDATES && found.length === 0 };
}

interface First {
  at: number;
  shown: string;
  from: number;
}

/** One sighting a reason, at its first character. A long line is read window after window, each beginning before a candidate. */
function onLine(path: string, text: string, line: Candidate, readership: Readership): Sighting[] {
  const firsts = new Map<EvidenceReason, First>();
  for (let hit = line.hit; hit >= 0 && hit < line.end; ) {
    const from = hit - line.start <= BEFORE ? line.start : boundary(text, hit - (hit === line.hit ? BEFORE : OVERLAP));
    const to = Math.min(line.end, from + LINE_WINDOW);
    const shown = decoded(text.slice(from, to));
    for (const { at, char } of hiddenCharacters(shown, from === line.start, readership)) {
      const reason = reasonOf(char);
      if (!firsts.has(reason)) firsts.set(reason, { at, shown, from });
    }
    CANDIDATE.lastIndex = Math.max(to, hit + 1);
    hit = to === line.end ? -1 : (CANDIDATE.exec(text)?.index ?? -1);
  }
  return [...firsts].map(([because, { at, shown, from }]) => ({
    kind: 'hidden-unicode',
    path,
    line: line.number,
    column: characters(decoded(text.slice(line.start, from))) + characters(shown.slice(0, at)) + 1,
    offset: line.start,
    quote: visible(shown, at),
    signature: `hidden-unicode/${because}`,
    strength: 'weak',
    because,
  }));
}

interface Hidden {
  at: number;
  char: string;
}

function hiddenCharacters(line: string, beginsLine: boolean, readership: Readership): Hidden[] {
  const flags = line.includes('\u{1F3F4}') ? line.replace(FLAG, (flag) => '.'.repeat(flag.length)) : line;
  const ordinary = readership === 'instructions' ? isBalanced(line) && RIGHT_TO_LEFT.test(line) : false;
  const found: Hidden[] = [];
  for (const hit of flags.matchAll(INVISIBLE)) {
    const [char] = hit;
    if (char === '\uFEFF' && hit.index === 0 && beginsLine) continue;
    const around = {
      before: line.slice(Math.max(0, hit.index - 4), hit.index),
      after: line.slice(hit.index + char.length, hit.index + char.length + 2),
    };
    if (counts(char, around, ordinary, readership)) found.push({ at: hit.index, char });
  }
  return found;
}

interface Around {
  before: string;
  after: string;
}

function counts(char: string, around: Around, ordinaryBidi: boolean, readership: Readership): boolean {
  switch (readership) {
    case 'instructions':
      return !isOrdinary(char, around, ordinaryBidi);
    case 'code':
      return isBidiFormat(char) || isTag(char) || isInRun(char, around) || (isZeroWidth(char) && isInIdentifier(char, around));
    case 'prose':
      return isTag(char) || isInRun(char, around);
  }
}

/** Part of ordinary text: emoji, a script that needs the character, a hyphenation point. */
function isOrdinary(char: string, { before, after }: Around, ordinaryBidi: boolean): boolean {
  switch (char) {
    case '\uFE0F':
    case '\uFE0E':
      return SYMBOL.test(before);
    case '\u200D':
      return (EMOJI.test(before) && PICTOGRAPH.test(after)) || JOINING.test(before);
    case '\u200C':
      return JOINING.test(before);
    case '\u200B':
      return UNSPACED.test(before.slice(-1)) || UNSPACED.test(after.slice(0, 1));
    case '\u200E':
    case '\u200F':
    case '\u061C':
    case '\u2066':
    case '\u2067':
    case '\u2068':
    case '\u2069':
      return ordinaryBidi;
    case '\u00AD':
      return /\p{L}$/u.test(before) && /^\p{L}/u.test(after);
  }
  if (isVariationSelector(char))
    return HAN.test(before) || (/[\u180B-\u180F]/.test(char) && /\p{Script=Mongolian}$/u.test(before));
  if (/[\u180E]/.test(char)) return /\p{Script=Mongolian}$/u.test(before);
  if (/[\u17B4\u17B5]/.test(char)) return /\p{Script=Khmer}$/u.test(before);
  if (/[\u115F\u1160\u3164\uFFA0]/.test(char)) return /\p{Script=Hangul}$/u.test(before) || /^\p{Script=Hangul}/u.test(after);
  return false;
}

/** Joiners between letters that need them, and breaks in scripts without spaces, belong to a word of a string. */
function isInIdentifier(char: string, { before, after }: Around): boolean {
  if ((char === '\u200C' || char === '\u200D') && JOINING.test(before)) return false;
  if (char === '\u200D' && EMOJI.test(before)) return false;
  if (char === '\u200B' && (UNSPACED.test(before.slice(-1)) || UNSPACED.test(after.slice(0, 1)))) return false;
  return IDENTIFIER.test(last(before)) || IDENTIFIER.test(first(after));
}

/** Every isolate is closed on its line, and nothing else is open. */
function isBalanced(line: string): boolean {
  let open = 0;
  for (const [char] of line.matchAll(/[\u202A-\u202E\u2066-\u2069]/g)) {
    if (/[\u202A-\u202E]/.test(char)) return false;
    open += char === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}

const isBidiFormat = (char: string): boolean => /[\u202A-\u202E\u2066-\u2069]/.test(char);
const isTag = (char: string): boolean => /[\u{E0000}-\u{E007F}]/u.test(char);
const isZeroWidth = (char: string): boolean => /[\u200B-\u200D\u2060\uFEFF\u180E]/.test(char);
const isVariationSelector = (char: string): boolean => /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}\u180B-\u180D\u180F]/u.test(char);
const isInRun = (char: string, { before, after }: Around): boolean =>
  isVariationSelector(char) && (isVariationSelector(last(before)) || isVariationSelector(first(after)));

function reasonOf(char: string): EvidenceReason {
  if (isBidiFormat(char) || /[\u200E\u200F\u061C]/.test(char)) return 'bidirectional-control';
  if (isZeroWidth(char)) return 'zero-width';
  if (isTag(char)) return 'tag-character';
  return isVariationSelector(char) ? 'variation-selector' : 'invisible-character';
}

const first = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0x20);
const last = (text: string): string => [...text].pop() ?? ' ';

/** The line around a place, every invisible character written as its number. */
function visible(line: string, at: number): string {
  const from = at < QUOTE_LIMIT / 4 ? 0 : at - 50;
  const escaped = line
    .slice(from, at + QUOTE_LIMIT)
    .replace(/\p{Cs}/gu, '')
    .replace(INVISIBLE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
  return escaped.slice(0, QUOTE_LIMIT).replace(/\\u\{[0-9A-F]*$/, '');
}

/** The start of the character that holds this byte. */
function boundary(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 3 && /[\x80-\xbf]/.test(text[start] ?? '')) start--;
  return start;
}
