import type { YamlNode } from './yaml.js';

/** How a file writes blocks: its line break, how far a map is indented below its key, and how far a list. */
export interface BlockLayout {
  eol: string;
  step: number;
  dash: number;
}

/**
 * Writes a value as lines of block YAML that start at `column`. Readers of YAML 1.1 and 1.2 read the same value (what one of them
 * would take for a number, boolean, date or null is quoted), and control and bidi characters are escaped.
 */
export function renderYaml(value: unknown, column: number): string {
  const layout = { eol: '\n', step: 2, dash: 2 };
  const margin = ' '.repeat(column);
  return `${margin}${isInline(value) ? inlineText(value, false) : blockLines(value, column, layout)}\n`;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value takes no lines of its own: scalars, `[]` and `{}`. */
export function isInline(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return !isMap(value) || Object.keys(value).length === 0;
}

/** A list or map with members; its first line without the margin, which is there already. */
export function blockLines(value: unknown, column: number, layout: BlockLayout): string {
  const between = layout.eol + ' '.repeat(column);
  if (Array.isArray(value))
    return value
      .map((item) => `- ${isInline(item) ? inlineText(item, false) : blockLines(item, column + 2, layout)}`)
      .join(between);
  return Object.entries(isMap(value) ? value : {})
    .map(([key, member]) => {
      const name = keyText(key, false, false);
      // Only a key of less than 1024 characters may stand without a question mark (YAML 1.2.2, 7.4.2).
      const head = name.length > 1000 ? `? ${name}${between}:` : `${name}:`;
      if (isInline(member)) return `${head} ${inlineText(member, false)}`;
      const inner = column + (Array.isArray(member) ? layout.dash : layout.step);
      return `${head}${layout.eol}${' '.repeat(inner)}${blockLines(member, inner, layout)}`;
    })
    .join(between);
}

/** A value on one line, with brackets. `json`: as JSON has it. */
export function flowText(value: unknown, json: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => flowText(item, json)).join(', ')}]`;
  if (isMap(value)) {
    const members = Object.entries(value).map(([key, member]) => `${keyText(key, true, json)}: ${flowText(member, json)}`);
    return `{${members.join(', ')}}`;
  }
  return json && typeof value === 'string' ? doubleQuoted(value) : inlineText(value, true);
}

/** A key inside brackets, or in a block. */
export function keyText(key: string, flow: boolean, json: boolean): string {
  if (json) return doubleQuoted(key);
  const name = isPlain(key, flow) ? key : doubleQuoted(key);
  return flow && name.length > 1000 ? `? ${name} ` : name;
}

export function inlineText(value: unknown, flow: boolean): string {
  if (typeof value === 'string') return isPlain(value, flow) ? value : doubleQuoted(value);
  if (typeof value === 'number') return numberText(value);
  return typeof value === 'object' && value !== null ? (Array.isArray(value) ? '[]' : '{}') : String(value);
}

/** A scalar in the style that stood there before, where it can be written in it. */
export function scalarAs(value: unknown, style: YamlNode['style'], flow: boolean): string {
  if (typeof value !== 'string') return inlineText(value, flow);
  if (style === 'double') return doubleQuoted(value);
  if (style === 'single' && !SPECIAL.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return inlineText(value, flow);
}

/** A text as `|` or `>`, where it can be written so without hints on indentation. */
export function textBlock(value: unknown, style: YamlNode['style']): { header: string; lines: string[] } | null {
  if (typeof value !== 'string') return null;
  const ended = value.endsWith('\n');
  const lines = (ended ? value.slice(0, -1) : value).split('\n');
  const [first, last] = [lines[0] ?? '', lines.at(-1) ?? ''];
  if (first === '' || last === '' || lines.some((line) => SPECIAL.test(line) || /^ /.test(line))) return null;
  const header = `${style === 'folded' ? '>' : '|'}${ended ? '' : '-'}`;
  if (style !== 'folded') return { header, lines };
  // Folding takes one line break from every row of them.
  return { header, lines: lines.flatMap((line, at) => (at > 0 && line !== '' ? ['', line] : [line])) };
}

/** Controls, half surrogate pairs, bidi and other invisible characters, and the line breaks of YAML 1.1. */
const SPECIAL = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u;
const SPECIALS = new RegExp(`["\\\\]|${SPECIAL.source}`, 'gu');
const SHORT: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

export function doubleQuoted(text: string): string {
  return `"${text.replace(SPECIALS, (character) => SHORT[character] ?? escaped(character.codePointAt(0) ?? 0))}"`;
}

function escaped(code: number): string {
  const hex = code.toString(16);
  return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}

/** Words that YAML 1.1 or 1.2 reads as something else than text (yaml.org/type). */
const WORD = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
/** Numbers of any base, with separators or sexagesimal, dates and times: whatever only consists of what they consist of. */
const NUMBER = /^[-+.]?\d[\da-f_.,:+\-xotz ]*$/i;
const SPECIAL_NUMBER = /^\.(?:inf|nan)$/i;
const START = /^(?:[\p{L}\p{N}_/($]|\.[\p{L}/])/u;

/** Whether a text can stand without quotes for readers of YAML 1.1 and 1.2; errs on the side of quotes. */
function isPlain(text: string, flow: boolean): boolean {
  if (!START.test(text) || text.endsWith(' ') || SPECIAL.test(text)) return false;
  if (WORD.test(text) || NUMBER.test(text) || SPECIAL_NUMBER.test(text)) return false;
  if (/:(?: |$)| #/.test(text)) return false;
  return !flow || !/[,[\]{}:?]/.test(text);
}

/** YAML 1.1 wants a point and a sign in a number with an exponent. */
function numberText(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  if (Object.is(value, -0)) return '-0.0';
  const text = String(value);
  return /^-?\d+e/.test(text) ? text.replace('e', '.0e') : text;
}
