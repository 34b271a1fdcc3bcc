import type { MaskSpan } from './mask.js';

/**
 * Strings and comments of YAML 1.2: quoted scalars (7.3.1, 7.3.2), block scalars (8.1), `#` behind white space (6.6). Plain scalars are
 * code. A quote inside a plain scalar (`it's`) opens nothing.
 */
export function yamlSpans(text: string): MaskSpan[] {
  const spans: MaskSpan[] = [];
  let at = 0;
  let lineStart = 0;
  /** A value may begin: at the beginning of a line, behind `- `, `: `, `? `, `[`, `{`, `,`, an anchor or a tag. */
  let fresh = true;
  while (at < text.length) {
    const sign = text[at];
    if (sign === '\n') {
      at++;
      lineStart = at;
      fresh = true;
    } else if (sign === ' ' || sign === '\t' || sign === '\r') at++;
    else if (sign === '#' && (at === lineStart || isBlank(text[at - 1]))) {
      const end = lineEnd(text, at);
      spans.push({ start: at, end, kind: 'comment' });
      at = end;
    } else if (fresh && (sign === '"' || sign === "'")) {
      const end = quoted(text, at, sign);
      spans.push({ start: at, end, kind: 'string' });
      at = end;
      fresh = false;
    } else if (
      fresh &&
      (sign === '|' || sign === '>') &&
      /^[|>][-+0-9]{0,3}[ \t]*(?:[ \t]#[^\n]*)?\r?$/.test(text.slice(at, Math.min(lineEnd(text, at), at + 300)))
    ) {
      const header = lineEnd(text, at);
      const comment = text.slice(at, header).indexOf('#');
      if (comment >= 0) spans.push({ start: at + comment, end: header, kind: 'comment' });
      const end = blockEnd(text, header, indentOf(text, lineStart));
      if (end > header + 1) spans.push({ start: header + 1, end, kind: 'string' });
      at = Math.max(header, end);
    } else {
      fresh = ((sign === '-' || sign === ':' || sign === '?') && isBlank(text[at + 1])) || '[{,'.includes(sign ?? 'x');
      // An anchor or a tag stands before a value.
      if (sign === '&' || sign === '!') {
        while (at < text.length && !isBlank(text[at])) at++;
        fresh = true;
      } else at++;
    }
  }
  return spans;
}

const isBlank = (sign: string | undefined): boolean =>
  sign === undefined || sign === ' ' || sign === '\t' || sign === '\n' || sign === '\r';

function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
}

function indentOf(text: string, lineStart: number): number {
  let at = lineStart;
  while (text[at] === ' ') at++;
  return at - lineStart;
}

function quoted(text: string, at: number, quote: string): number {
  for (let i = at + 1; i < text.length; i++) {
    if (quote === '"' && text[i] === '\\') i++;
    else if (text[i] === quote) {
      if (quote === "'" && text[i + 1] === "'") i++;
      else return i + 1;
    }
  }
  return text.length;
}

/** Behind the last line of a block scalar whose header's line is indented by `parent`. */
function blockEnd(text: string, header: number, parent: number): number {
  let indent = -1;
  let end = header;
  for (let start = header + 1; start < text.length; ) {
    const next = lineEnd(text, start);
    const own = indentOf(text, start);
    const isEmpty = start + own >= next || text[start + own] === '\r';
    if (!isEmpty) {
      if (indent < 0 && own <= parent) {
        // A sequence of scalars at the margin (`- |`) may hold its text one column in only.
        return end;
      }
      if (indent < 0) indent = own;
      if (own < indent) return end;
      end = next;
    }
    start = next + 1;
  }
  return end;
}
