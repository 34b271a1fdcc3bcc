/** A piece of a word, as a POSIX shell reads it. */
export interface Piece {
  text: string;
  quoted: boolean;
}

export interface Word {
  pieces: readonly Piece[];
  /** The word as the program sees it. */
  text: string;
  /** Where it begins in the command. */
  at: number;
}

export interface Refusal {
  unsupported: string;
  at: number;
  fix: string | null;
}

/** What a shell would do at an unquoted character, and what to write instead. */
const ACTIVE: Record<string, readonly [what: string, fix: string]> = {
  '|': ['a pipe', 'write one grep command: its exit status is the answer'],
  ';': ['a second command', 'write one control for each command'],
  '&': ['a second command, or one in the background', 'write one control for each command'],
  '<': ['input from a file', 'name the file behind the pattern'],
  '>': ['output to a file', 'leave it out: output is not shown, and messages can be left out with -s'],
  '(': ['a subshell', 'put quotes around the pattern'],
  ')': ['a subshell', 'put quotes around the pattern'],
  '`': ['a command inside the command', 'write its result'],
  '#': ['a comment', 'put it into the YAML, or quotes around the pattern'],
  '~': ['a home folder', 'name a file of the repository'],
};
const WHOLE: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:[012]?>>?|&>)\s*\/dev\/null/, 'output to /dev/null', 'leave it out, or write -q'],
  [/^\|\s*wc\b/, 'a pipe to wc', 'leave it out: grep is true when a line matches; ! grep when none does'],
  [/^\|\|\s*true\b/, '|| true', 'leave it out: the answer would always be yes'],
  [/^\|\|\s*exit\s+1\b/, '|| exit 1', 'leave it out: no match is a no already'],
  [/^\|\|/, 'a second command', 'write one control for each command, or one pattern with alternatives'],
  [/^&&/, 'a second command', 'write one control for each command'],
];

/**
 * Splits a command into words as POSIX.1-2017 XCU 2.2 and 2.3 do, for quoting alone: quotation marks are taken away, nothing is expanded,
 * and whatever else a shell would act on is refused.
 */
export function splitWords(command: string): Word[] | Refusal {
  const words: Word[] = [];
  const text = command.trimEnd();
  let pieces: Piece[] | null = null;
  let start = 0;
  const add = (piece: string, quoted: boolean, at: number): void => {
    if (pieces === null) {
      pieces = [];
      start = at;
    }
    const last = pieces.at(-1);
    if (last !== undefined && last.quoted === quoted) last.text += piece;
    else pieces.push({ text: piece, quoted });
  };
  const close = (): void => {
    if (pieces !== null) words.push({ pieces, text: pieces.map((piece) => piece.text).join(''), at: start });
    pieces = null;
  };
  for (let at = 0; at < text.length; ) {
    const here = text[at] ?? '';
    if (here === ' ' || here === '\t') {
      close();
      at += 1;
    } else if (here === '\n') {
      if (words.length > 0 || pieces !== null)
        return refusal('a second command on its own line', at, 'end the line before it with a backslash');
      at += 1;
    } else if (here === '\\') {
      if (text[at + 1] === undefined) return refusal('a backslash at the end', at, 'leave it out');
      if (text[at + 1] !== '\n') add(text[at + 1] ?? '', true, at);
      at += 2;
    } else if (here === "'") {
      const end = text.indexOf("'", at + 1);
      if (end < 0) return refusal('a quotation mark without its pair', at, "write ' at the end of the pattern");
      add(text.slice(at + 1, end), true, at);
      at = end + 1;
    } else if (here === '"') {
      const found = doubleQuoted(text, at);
      if ('unsupported' in found) return found;
      add(found.text, true, at);
      at = found.end;
    } else {
      const active = activeAt(text, at, pieces === null);
      if (active !== null) return active;
      add(here, false, at);
      at += 1;
    }
  }
  close();
  return words;
}

function doubleQuoted(text: string, from: number): { text: string; end: number } | Refusal {
  let inside = '';
  for (let at = from + 1; at < text.length; at++) {
    const here = text[at] ?? '';
    if (here === '"') return { text: inside, end: at + 1 };
    if (here === '`') return refusal('a command inside the command', at, 'use \' instead of "');
    if (here === '$' && expands(text, at, true))
      return refusal('a variable or command inside double quotes', at, 'use \' instead of "');
    if (here === '\\' && '$`"\\\n'.includes(text[at + 1] ?? ' ')) {
      at += 1;
      if (text[at] !== '\n') inside += text[at];
    } else inside += here;
  }
  return refusal('a quotation mark without its pair', from, 'write " at the end of the pattern');
}

/** Whether a shell would replace the `$` here; any other stays as it is (POSIX.1-2017 XCU 2.6; `$[`, `$'` and `$"` are of bash). */
function expands(text: string, at: number, inQuotes: boolean): boolean {
  const next = text[at + 1] ?? ' ';
  return /[A-Za-z0-9_{(@*#?$!\-[]/.test(next) || (!inQuotes && (next === "'" || next === '"'));
}

function activeAt(text: string, at: number, isFirst: boolean): Refusal | null {
  const here = text[at] ?? '';
  const rest = text.slice(at, at + 40);
  for (const [pattern, what, fix] of WHOLE)
    if (pattern.test(rest) && (isFirst || !/^[0-9]/.test(here))) return refusal(what, at, fix);
  if (here === '$')
    return expands(text, at, false)
      ? refusal('a variable or a command inside the command', at, "put ' around the pattern")
      : null;
  if ((here === '#' || here === '~') && !isFirst) return null;
  const active = ACTIVE[here];
  if (active !== undefined) return refusal(active[0], at, active[1]);
  if (here < ' ' || here === '\x7f') return refusal('a control character', at, 'leave it out');
  return null;
}

const refusal = (unsupported: string, at: number, fix: string | null): Refusal => ({ unsupported, at, fix });
