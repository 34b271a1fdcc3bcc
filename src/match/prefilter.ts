import { bareNames, type Marker } from '../catalog/markers.js';
import type { Tool } from '../model/tool.js';

/** Symbols, punctuation and pictographs in UTF-8, and the bases of keycaps. */
const SYMBOLS = ['\\xe2[\\x80-\\xbf]{2}', '\\xe3[\\x80-\\xbf]{2}', '\\xf0\\x9f[\\x80-\\xbf]{2}', '\\xc2[\\xa9\\xae]', '[0-9#*]'];

/**
 * Invisible characters as UTF-8 bytes. Left out is what ordinary text holds in great numbers and never counts: U+FE0E and U+FE0F behind a
 * symbol, a sign of punctuation or the base of a keycap, and a byte order mark that begins a line.
 */
export const HIDDEN_BYTES = [
  '\\xe2\\x80[\\x8b-\\x8f\\xaa-\\xae]',
  '\\xe2\\x81[\\xa0-\\xaf]',
  '\\xf3\\xa0[\\x80-\\xbf]',
  '\\xef\\xbb\\xbf(?<=[^\\n]\\xef\\xbb\\xbf)',
  '\\xef\\xb8[\\x80-\\x8d]',
  `\\xef\\xb8[\\x8e\\x8f](?<!${SYMBOLS.map((symbol) => `${symbol}\\xef\\xb8[\\x8e\\x8f]`).join('|')})`,
  '\\xc2\\xad',
  '\\xcd\\x8f',
  '\\xd8\\x9c',
  '\\xe1(?:\\x85[\\x9f\\xa0]|\\x9e[\\xb4\\xb5]|\\xa0[\\x8b-\\x8f])',
  '\\xe3\\x85\\xa4',
  '\\xef\\xbe\\xa0',
  '\\xef\\xbf[\\xb0-\\xbb]',
  '\\xf0\\x9b\\xb2[\\xa0-\\xa3]',
  '\\xf0\\x9d\\x85[\\xb3-\\xba]',
].join('|');

/** Text in UTF-16 begins with one of these. */
const UTF_16 = '(?<![^\\n])(?:\\xff\\xfe|\\xfe\\xff)';

/** How models are written, without their versions. */
const MODELS = [
  'opus',
  'sonnet',
  'haiku',
  'fable',
  'mythos',
  'gpt',
  'gemini',
  'glm',
  'kimi',
  'qwen',
  'deepseek',
  'minimax',
  'grok',
  'llama',
  'devstral',
  'codestral',
  'magistral',
  'mistral',
  'o[134]\\b',
  'codex',
];

/** AI as such. */
const AI = ['ai\\b', 'llm', 'artificial intelligence', 'large language', 'genai', 'generative ai'];

/** Between the verb's preposition and the name: `with the help of OpenAI's `, a Markdown bracket, quotation marks. */
const GAP = '[^\\n]{0,40}?(?<![a-z0-9])';

/**
 * What every line with a marker contains, as one expression over bytes; understood by PCRE2 and by JavaScript.
 * With `companions` also lines that only complete another one.
 */
export function markerBytes(markers: readonly Marker[], tools: readonly Tool[], companions: boolean): string {
  const names = namesIn(tools);
  const behind = { name: GAP + oneOf([...names, ...AI]), address: '[^\\n]{0,300}@', nothing: '' };
  const rows = markers.filter((row) => companions || row.companion === undefined);
  const own = tools.flatMap(({ signatures }) => signatures.flatMap((row) => (row.scope === 'marker' ? [row.literal] : [])));
  const parts = (['name', 'nothing', 'address'] as const).flatMap((followedBy) => {
    const literals = rows.filter((row) => (row.followedBy ?? 'nothing') === followedBy).flatMap((row) => row.literals);
    const anchored = anchoredOn([...new Set([...literals, ...(followedBy === 'nothing' ? own : [])])]);
    return anchored === '' ? [] : [`(?:${anchored})${behind[followedBy]}`];
  });
  return parts.join('|');
}

/** The whole search: markers, hidden characters, text in UTF-16. */
export function prefilterOf(markers: readonly Marker[], tools: readonly Tool[]): string {
  return [markerBytes(markers, tools, false), `(?=[\\xc2-\\xff])(?:${HIDDEN_BYTES}|${UTF_16})`].join('|');
}

/** Characters that begin few places of source code, the rarest first. */
const RARE = '@\\:"\'=ywg';

/**
 * Literals, each found at one of its rarer characters with the rest looked for before and behind it: an engine that scans for first
 * characters stops at few places. Literals that go on alike are one alternative.
 */
function anchoredOn(literals: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const literal of literals) {
    const tail = literally(literal.slice(anchorOf(literal)));
    groups.set(tail, [...(groups.get(tail) ?? []), literally(literal)]);
  }
  return [...groups].map(([tail, whole]) => (whole[0] === tail ? tail : `${tail}(?<=${whole.join('|')})`)).join('|');
}

function anchorOf(literal: string): number {
  for (const letter of RARE) if (literal.includes(letter)) return literal.lastIndexOf(letter);
  return 0;
}

/** Names that a statement may hold, each only when it contains no other. */
function namesIn(tools: readonly Tool[]): string[] {
  const names = tools
    .filter(({ kind }) => kind !== 'reviewer')
    .flatMap(({ id, names: all = [], ambiguous }) =>
      all.filter((name) => ambiguous === undefined || /\w[\s.-]\w/.test(name) || bareNames[id] !== undefined),
    )
    .concat(MODELS);
  const unique = [...new Set(names)].sort();
  return unique
    .filter((name) => !unique.some((other) => other !== name && ` ${name}`.includes(` ${other}`)))
    .map((name) => (MODELS.includes(name) ? name : literally(name).replace(/[ _-]+/g, '[ _-]+')));
}

/** Alternatives grouped by their first letter, so that most places are left after one comparison. */
function oneOf(expressions: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const expression of [...expressions].sort()) {
    const first = /^(?:\\.|\[[^\]]*\]|.)/.exec(expression)?.[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), expression.slice(first.length)]);
  }
  const letters = [...groups.keys()].filter((first) => /^\w$/.test(first)).join('');
  const grouped = [...groups].map(([first, rests]) => (rests.length === 1 ? first + rests[0] : `${first}(?:${rests.join('|')})`));
  return letters.length === groups.size ? `(?=[${letters}])(?:${grouped.join('|')})` : `(?:${grouped.join('|')})`;
}

function literally(text: string): string {
  return [...Buffer.from(text, 'utf8')]
    .map((byte) => (byte > 0x7f ? `\\x${byte.toString(16)}` : String.fromCharCode(byte).replace(/[.*+?^${}()|[\]\\/]/, '\\$&')))
    .join('');
}
