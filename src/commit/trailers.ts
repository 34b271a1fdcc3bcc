/**
 * The trailer block of a commit message by git's own grammar: trailer.c and commit.c of git 2.39, in the reading of
 * `git interpret-trailers --parse --no-divider` with no trailer configured. Lines come without their line feed.
 */

const GIT_GENERATED = ['Signed-off-by: ', '(cherry picked from commit '];
const SCISSORS = '# ------------------------ >8 ------------------------';
const COMMENT = '#';

/** Half-open range of line indexes that form the trailer block; empty when there is none. */
export interface Block {
  from: number;
  to: number;
}

export function trailerBlock(lines: readonly string[]): Block {
  const to = endOfLog(lines);
  return { from: startOfBlock(lines, to), to };
}

/** Where trailing comments, an old `Conflicts:` list or a scissors line begin. */
function endOfLog(lines: readonly string[]): number {
  const scissors = lines.indexOf(SCISSORS);
  const cutoff = scissors >= 0 ? scissors : lines.length;
  let runStart = -1;
  let inConflicts = false;
  for (let i = 0; i < cutoff; i++) {
    const line = lines[i] ?? '';
    if (line === '' || line.startsWith(COMMENT)) {
      if (runStart < 0) runStart = i;
    } else if (line === 'Conflicts:') {
      inConflicts = true;
      if (runStart < 0) runStart = i;
    } else if (!(inConflicts && line.startsWith('\t')) && runStart >= 0) {
      runStart = -1;
      inConflicts = false;
    }
  }
  return runStart >= 0 ? runStart : cutoff;
}

/**
 * Looks upwards for a blank line before a run of lines that (i) are all trailers, or (ii) hold at least one trailer that git itself
 * generates and are at least one quarter trailers. The first paragraph is the title.
 */
function startOfBlock(lines: readonly string[], end: number): number {
  let title = 0;
  while (title < end && ((lines[title] ?? '').startsWith(COMMENT) || !isBlank(lines[title] ?? ''))) title++;

  let onlySpaces = true;
  let generated = false;
  let trailers = 0;
  let others = 0;
  let continuations = 0;
  for (let i = end - 1; i >= title; i--) {
    const line = lines[i] ?? '';
    if (line.startsWith(COMMENT)) {
      others += continuations;
      continuations = 0;
    } else if (isBlank(line)) {
      if (onlySpaces) continue;
      others += continuations;
      const found = (generated && trailers * 3 >= others) || (trailers > 0 && others === 0);
      return found ? i + 1 : end;
    } else {
      onlySpaces = false;
      if (GIT_GENERATED.some((prefix) => line.startsWith(prefix))) {
        generated = true;
        trailers++;
        continuations = 0;
      } else if (separatorOf(line) >= 1 && !isSpace(line[0])) {
        trailers++;
        continuations = 0;
      } else if (isSpace(line[0])) {
        continuations++;
      } else {
        others += continuations + 1;
        continuations = 0;
      }
    }
  }
  return end;
}

/** Index of the colon that ends a trailer's key, or -1: `[A-Za-z0-9-]+[ \t]*:`. */
export function separatorOf(line: string): number {
  return /^[A-Za-z0-9-]+[ \t]*:/.test(line) ? line.indexOf(':') : -1;
}

export interface Trailer {
  key: string;
  value: string;
}

/** The trailers of a message, folded values joined, as `git interpret-trailers --parse --no-divider` prints them. */
export function parseTrailers(lines: readonly string[]): Trailer[] {
  const { from, to } = trailerBlock(lines);
  const trailers: { key: string; parts: string[] }[] = [];
  let open = false;
  for (const line of lines.slice(from, to)) {
    if (open && isSpace(line[0])) {
      trailers.at(-1)?.parts.push(trimStart(line));
      continue;
    }
    const colon = line.startsWith(COMMENT) ? -1 : separatorOf(line);
    open = colon >= 1;
    if (open) trailers.push({ key: trim(line.slice(0, colon)), parts: [trimStart(line.slice(colon + 1))] });
  }
  return trailers.map(({ key, parts }) => ({ key, value: trim(parts.join(' ')) }));
}

/** What git itself counts as white space (its own ctype.c), whatever the locale. */
function isSpace(char: string | undefined): boolean {
  return char !== undefined && ' \t\n\r'.includes(char);
}

function isBlank(line: string): boolean {
  return /^[ \t\n\r]*$/.test(line);
}

function trimStart(text: string): string {
  return text.replace(/^[ \t\n\r]+/, '');
}

function trim(text: string): string {
  return trimStart(text).replace(/[ \t\n\r]+$/, '');
}
