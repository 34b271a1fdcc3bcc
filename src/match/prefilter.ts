import { bareNames, type Marker } from '../catalog/markers.js';
import type { Tool } from '../model/tool.js';

/**
 * Invisible characters as UTF-8 bytes. Left out is what ordinary text holds in great numbers and never counts: U+FE0E and U+FE0F behind a
 * symbol, a sign of punctuation or the base of a keycap, and a byte order mark that begins a line.
 */
export const HIDDEN_BYTES = [
  '\\xe2\\x80[\\x8b-\\x8f\\xaa-\\xae]',
  '\\xe2\\x81[\\xa0-\\xaf]',
  '\\xf3\\xa0[\\x80-\\xbf]',
  '(?<=[^\\n])\\xef\\xbb\\xbf',
  '\\xef\\xb8[\\x80-\\x8d]',
  '(?<!\\xe2[\\x80-\\xbf]{2}|\\xe3[\\x80-\\xbf]{2}|\\xf0\\x9f[\\x80-\\xbf]{2}|\\xc2[\\xa9\\xae]|[0-9#*])\\xef\\xb8[\\x8e\\x8f]',
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
const GAP = '[^\\n]{0,40}?';

/**
 * What every line with a marker contains, as one expression over bytes; understood by PCRE2 and by JavaScript.
 * With `companions` also lines that only complete another one.
 */
export function markerBytes(markers: readonly Marker[], tools: readonly Tool[], companions: boolean): string {
  const names = namesIn(tools);
  const rows = markers
    .filter((row) => companions || row.companion === undefined)
    .map(({ reads, search }) => {
      if (reads === 'statement') return `(?:${search})${GAP}${oneOf([...names, ...AI])}`;
      return reads === 'author' ? `${search}${GAP}${oneOf(names)}` : search;
    });
  const own = tools.flatMap(({ signatures }) =>
    signatures.flatMap((row) => (row.scope === 'marker' ? [literally(row.literal)] : [])),
  );
  return [...new Set([...rows, ...own])].join('|');
}

/** The whole search: markers, hidden characters, text in UTF-16. */
export function prefilterOf(markers: readonly Marker[], tools: readonly Tool[]): string {
  return [markerBytes(markers, tools, false), HIDDEN_BYTES, UTF_16].join('|');
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
    .filter((name) => !unique.some((other) => other !== name && name.includes(other)))
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
