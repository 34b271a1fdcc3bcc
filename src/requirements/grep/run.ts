import { decode, lineEnd, type Span, TooMuchWork, widthOf } from './automaton.js';
import { type LineFinder, lineFinder } from './lines.js';
import type { GrepPlan } from './plan.js';
import { scopeOf } from './scope.js';

/** Longest text of a line that is told, in characters. */
const MOST_TEXT = 400;
const MOST_ERRORS = 20;

export interface GrepFile {
  path: string;
  bytes: Uint8Array;
}

/** A selected line, or with `-o` a part of one. Lines and columns count from 1, columns in characters. */
export interface GrepMatch {
  path: string;
  line: number;
  /** Where the match begins; null with `-v`. */
  column: number | null;
  text: string;
}

export interface GrepResult {
  /** The exit status of grep: 0 a line was selected, 1 none, 2 something could not be searched. */
  status: 0 | 1 | 2;
  /** Whether the command says yes: with `!` turned round, but an error is never a yes. */
  holds: boolean;
  /** Files searched. */
  files: number;
  filesMatched: number;
  /** Lines selected in all. */
  selected: number;
  /** The first of what grep prints as lines, as many as asked for. */
  matches: GrepMatch[];
  /** Selected lines of each file, in the order of the files, as many files as asked for: what `-c`, `-l` and `-L` print comes from it. */
  counts: { path: string; selected: number }[];
  /** Files with matching lines that grep does not print: they are not text. */
  binary: string[];
  errors: string[];
}

/**
 * Runs a plan over the regular files of a tree and gives what GNU grep 3.8 gives in a UTF-8 locale whose current folder is the root.
 * `most` bounds each list of the result. Each file is read at most once, and only when it is searched. Work is bounded: a command that
 * asks for more ends with status 2.
 */
export function runGrep(plan: GrepPlan, files: Iterable<GrepFile>, most: number): GrepResult {
  const result = emptyResult();
  const scope = scopeOf(plan);
  let failed = false;
  const fail = (message: string): void => {
    failed = true;
    if (result.errors.length < MOST_ERRORS) result.errors.push(message);
  };
  try {
    const finder = lineFinder(plan);
    for (const file of files) {
      if (scope.placeOf(file.path) !== 'searched') continue;
      result.files += 1;
      searchFile(plan, finder, file, result, most);
      if (plan.output === 'nothing' && result.selected > 0) break;
    }
  } catch (error) {
    if (!(error instanceof TooMuchWork)) throw error;
    fail('the pattern asks for too much work');
    return { ...result, status: 2 };
  }
  const isAnswered = plan.output === 'nothing' && result.selected > 0;
  if (!isAnswered) for (const problem of scope.problems()) fail(problem);
  const status = failed && !isAnswered ? 2 : result.selected > 0 ? 0 : 1;
  return { ...result, status, holds: status === (plan.inverted ? 1 : 0) };
}

/** What one file gives to a command: selected lines, the first of them, and what kept it from being searched. */
export interface FileSearch {
  selected: number;
  matches: GrepMatch[];
  errors: string[];
}

/** A command made ready to search files one by one. Which ones it searches, and what operands it misses, only the whole tree tells. */
export interface GrepSearcher {
  searches(path: string): boolean;
  search(file: GrepFile): FileSearch;
  /** A symbolic link that the command would follow, whose target is unknown. */
  follows(links: readonly string[]): string | null;
  /** What grep would say about operands that lead to none of these paths. */
  problems(paths: readonly string[]): string[];
}

/** @param most how many lines of a file are told */
export function grepSearcher(plan: GrepPlan, most: number): GrepSearcher {
  const scope = scopeOf(plan);
  const finder = lineFinder(plan);
  return {
    searches: (path) => scope.placeOf(path) === 'searched',
    search(file) {
      const result = emptyResult();
      try {
        searchFile(plan, finder, file, result, most);
      } catch (error) {
        if (!(error instanceof TooMuchWork)) throw error;
        result.errors.push('the pattern asks for too much work');
      }
      return { selected: result.selected, matches: result.matches, errors: result.errors.slice(0, MOST_ERRORS) };
    },
    follows(links) {
      if (!plan.followsLinks) return null;
      const folders = scopeOf({ ...plan, files: [] }); // A link may lead to a folder, to which --include does not apply.
      return links.find((link) => folders.placeOf(link) === 'searched') ?? null;
    },
    problems(paths) {
      const whole = scopeOf(plan);
      for (const path of paths) whole.placeOf(path);
      return whole.problems();
    },
  };
}

function emptyResult(): GrepResult {
  return { status: 1, holds: false, files: 0, filesMatched: 0, selected: 0, matches: [], counts: [], binary: [], errors: [] };
}

function searchFile(
  plan: GrepPlan,
  finder: LineFinder,
  { path, bytes: given }: GrepFile,
  result: GrepResult,
  most: number,
): void {
  const whole = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const hasNul = plan.binary !== 'text' && whole.includes(0);
  const count = (selected: number): void => {
    result.selected += selected;
    if (selected > 0) result.filesMatched += 1;
    if (result.counts.length < most) result.counts.push({ path, selected });
  };
  if (hasNul && plan.binary === 'without-match') {
    count(0);
    return;
  }
  const bytes = hasNul ? withoutNul(whole) : whole;
  const onlyFirst = plan.output === 'names' || plan.output === 'names-without' || plan.output === 'nothing';
  const limit = onlyFirst || (hasNul && plan.output !== 'counts') ? 1 : (plan.mostLines ?? Number.POSITIVE_INFINITY);
  let selected = 0;
  let counted = 0;
  let number = 1;
  let hidden = hasNul;
  for (const line of selectedLines(plan.invertMatch, finder, bytes)) {
    selected += 1;
    if (!hasNul && plan.binary !== 'text' && strayByte(bytes, line.from, line.to)) hidden = true;
    else if (!hasNul && result.matches.length < most) {
      number += newlines(bytes, counted, line.from);
      counted = line.from;
      tell(plan, finder, { path, bytes, line, number }, result.matches, most);
    }
    if (selected >= limit) break;
  }
  if (
    hidden &&
    plan.binary === 'binary' &&
    selected > 0 &&
    (plan.output === 'lines' || plan.output === 'parts') &&
    result.binary.length < most
  )
    result.binary.push(path);
  count(selected);
}

function* selectedLines(inverted: boolean, finder: LineFinder, bytes: Buffer): Generator<Span> {
  for (let at = 0; at < bytes.length; ) {
    const found = finder.next(bytes, at);
    if (inverted) {
      const end = found?.from ?? bytes.length;
      while (at < end) {
        const to = lineEnd(bytes, at);
        yield { from: at, to };
        at = to + 1;
      }
    } else if (found !== null) yield found;
    if (found === null) return;
    at = found.to + 1;
  }
}

interface Selected {
  path: string;
  bytes: Buffer;
  line: Span;
  number: number;
}

function tell(plan: GrepPlan, finder: LineFinder, selected: Selected, matches: GrepMatch[], most: number): void {
  const { path, bytes, line, number } = selected;
  const first = plan.invertMatch ? null : finder.match(bytes, line, line.from);
  if (plan.output !== 'parts') {
    const column = first === null ? null : columnOf(bytes, line, first.from);
    matches.push({ path, line: number, column, text: textOf(bytes, line) });
    return;
  }
  for (let part = first; part !== null && matches.length < most; ) {
    const isEmpty = part.from === part.to;
    if (!isEmpty) matches.push({ path, line: number, column: columnOf(bytes, line, part.from), text: textOf(bytes, part) });
    const at: number = isEmpty ? part.to + widthOf(decode(bytes, part.to)) : part.to;
    if (at >= line.to) return;
    part = finder.match(bytes, line, at);
  }
}

function textOf(bytes: Buffer, { from, to }: Span): string {
  const text = bytes.toString('utf8', from, Math.min(to, from + MOST_TEXT * 4));
  const cut = [...text].slice(0, MOST_TEXT).join('');
  return cut === text && to - from <= MOST_TEXT * 4 ? text : `${cut}…`;
}

const columnOf = (bytes: Buffer, line: Span, at: number): number => [...bytes.toString('utf8', line.from, at)].length + 1;

function newlines(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a, from); at >= 0 && at < to; at = bytes.indexOf(0x0a, at + 1)) count += 1;
  return count;
}

/** In a file with NUL bytes each of them ends a line. */
function withoutNul(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(0); at >= 0; at = copy.indexOf(0, at + 1)) copy[at] = 0x0a;
  return copy;
}

/** Whether there is a byte that belongs to no character of UTF-8. */
function strayByte(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const code = decode(bytes, at);
    if (code < 0) return true;
    at += widthOf(code);
  }
  return false;
}
