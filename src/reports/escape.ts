import { active } from '../model/unicode.js';

/** Untrusted text, made harmless for each channel it is written to. Nothing from a repository reaches an output by another way. */

const ACTIVE = active();

/**
 * One line of text for a terminal or a CI log. Active characters become `\u{..}`, and nothing is left that a CI runner takes for a
 * command: it acts on `##[` anywhere and on `::` behind leading white space (actions/runner, ActionCommand.cs).
 */
export function line(text: string, limit = 300): string {
  const shown = visible(cut(text, limit)).replace(/##(?=\[)/g, '#\\u{23}');
  return shown.replace(/^(\s*):(?=:)/, '$1\\u{3a}');
}

/** Replaces active characters by their code points; everything else stays. */
export function visible(text: string): string {
  return text.replace(ACTIVE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

/** At most `limit` characters, with an ellipsis in place of the rest. */
export function cut(text: string, limit: number): string {
  const chars = [...text.slice(0, limit * 2)];
  return chars.length > limit || text.length > limit * 2 ? `${chars.slice(0, limit - 1).join('')}…` : text;
}

/**
 * Text in Markdown prose or a table cell: every ASCII punctuation mark is escaped, so nothing of it is markup, mention or link. GitHub looks
 * for `@name` and `#1` in the rendered text, where an escape is gone; a zero-width space behind the mark parts them (github/cmark-gfm#181).
 */
export function markdown(text: string, limit = 300): string {
  return visible(cut(text, limit)).replace(/[!-/:-@[-`{-~]/g, (char) => MARKDOWN[char] ?? `\\${char}`);
}

const MARKDOWN: Readonly<Record<string, string>> = { '<': '&lt;', '&': '&amp;', '@': '&#64;&#8203;', '#': '\\#&#8203;' };

/** Text in a Markdown code span: the fence is longer than any run of backticks inside. */
export function markdownCode(text: string, limit = 300): string {
  const shown = line(text, limit).replaceAll('|', '\\|') || ' ';
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}

/** JSON text of equal value in which no active character and no runner command stands literally. */
export function safeJson(json: string): string {
  return json.replace(UNUSUAL, escapeActive).replaceAll('##[', '\\u0023\\u0023[');
}

/** Most of a report is printable ASCII, which the costlier expression need not look at. */
const UNUSUAL = /[^\n -~]+/g;

function escapeActive(text: string): string {
  return text.replace(ACTIVE, (char) => [...utf16(char)].map((unit) => `\\u${unit}`).join(''));
}

function* utf16(char: string): Generator<string> {
  for (let i = 0; i < char.length; i++) yield char.charCodeAt(i).toString(16).padStart(4, '0');
}
