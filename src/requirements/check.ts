import { languages as catalogue } from '../catalog/languages.js';
import { type Call, callsOf, type ImportSite, importsOf, unsureOf } from '../code/calls.js';
import { partOf } from '../code/mask.js';
import { type Code, readCode } from '../code/tokens.js';
import { readTree, type TreeReading, treeGrammarOf } from '../code/trees/index.js';
import { inside } from '../code/trees/ranges.js';
import { languageFacts } from '../match/language.js';
import type { CheckScope, CitedLine, LineCheckScope, LineScope, TextPart } from '../model/requirement.js';
import type { CheckReport } from '../model/requirement-result.js';
import type { TreeParser } from '../model/syntax-tree.js';
import { nearest } from '../nearest.js';
import type { Dependencies } from './dependencies/index.js';
import { globs } from './globs.js';
import { TooMuchWork } from './grep/automaton.js';

const MOST_LINES_OF_A_CALL = 500;

/** A text file of the tree, as a check sees it. What costs something is made once, however many checks ask. */
export class SourceFile {
  readonly path: string;
  readonly bytes: Buffer;
  /** As GitHub Linguist names it, or null when the file's name does not tell. */
  readonly language: string | null;
  readonly #isProgram: boolean;
  #text: string | undefined;
  #binary: boolean | undefined;
  readonly #parts = new Map<TextPart, string>();
  #lines: string[] | undefined;
  #lineStarts: number[] | undefined;
  #code: Code | undefined;
  #tree: TreeReading | null | undefined;
  #calls: readonly Call[] | undefined;
  #imports: readonly ImportSite[] | undefined;
  readonly #parser: TreeParser | null;

  /** @param parser of the grammar that `grammarFor` names; without it the calls and imports of such a language are not known */
  constructor(path: string, bytes: Buffer, parser: TreeParser | null = null) {
    this.#parser = parser;
    const facts = languageFacts(path);
    this.path = path;
    this.bytes = bytes;
    this.language = facts?.name ?? null;
    this.#isProgram = facts?.kind === 'programming' || facts?.kind === 'markup';
  }

  /** Holds a NUL, as no text does. Only grep has a use for it. */
  get isBinary(): boolean {
    this.#binary ??= this.bytes.includes(0);
    return this.#binary;
  }

  get text(): string {
    this.#text ??= this.bytes.toString('utf8');
    return this.#text;
  }

  get lines(): readonly string[] {
    this.#lines ??= this.text.split('\n');
    return this.#lines;
  }

  /** The line that holds an offset of the text, counting from 1. */
  lineAt(offset: number): number {
    const starts = this.#starts();
    let [low, high] = [0, starts.length];
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  cite(line: number, column: number): CitedLine {
    return { path: this.path, line, column, text: this.lines[line - 1]?.trim().slice(0, 200) ?? '' };
  }

  /** The line on which the brackets close that open at a place of the code; the line itself where none opens. */
  endOf(line: number, column: number): number {
    const code = this.part('code').split('\n');
    let depth = 0;
    for (let at = line; at <= Math.min(code.length, line + MOST_LINES_OF_A_CALL); at++) {
      for (const sign of (code[at - 1] ?? '').slice(at === line ? column - 1 : 0)) {
        if ('([{'.includes(sign)) depth++;
        else if (')]}'.includes(sign)) depth--;
        if (depth < 0) return at;
      }
      if (depth === 0) return at;
    }
    return line + MOST_LINES_OF_A_CALL;
  }

  #starts(): readonly number[] {
    if (this.#lineStarts === undefined) {
      let at = 0;
      this.#lineStarts = this.lines.map((line) => {
        const start = at;
        at += line.length + 1;
        return start;
      });
    }
    return this.#lineStarts;
  }

  /** A program whose text cannot be read: it holds a NUL, as UTF-16 does. */
  get isUnreadable(): boolean {
    return this.#isProgram && this.isBinary;
  }

  get code(): Code {
    this.#code ??= readCode(this.text, this.language ?? '');
    return this.#code;
  }

  get calls(): readonly Call[] {
    this.#calls ??= this.#treeReading()?.calls ?? callsOf(this.code);
    return this.#calls;
  }

  get imports(): readonly ImportSite[] {
    this.#imports ??= this.#treeReading()?.imports ?? importsOf(this.code);
    return this.#imports;
  }

  /**
   * Why calls or imports that hold one of these words may be missing. Where some of a text fits no grammar, what stands in functions that do
   * fit is known all the same, and so is that a word stands nowhere else.
   */
  doubt(words: readonly string[], part: 'code' | 'code-and-strings' = 'code'): string | null {
    const tree = this.#treeReading();
    if (tree === null) return unsureOf(this.code)?.reason ?? null;
    if (tree.problem !== 'syntax-error' || treeGrammarOf(this.language ?? '')?.lexed !== true || this.isBinary)
      return tree.problem;
    if (this.code.unsure !== null || !this.code.mask.exact) return tree.problem;
    const isSound = inside(tree.sound);
    const code = this.part(part);
    for (const word of words) {
      if (word === '') return tree.problem;
      for (let at = code.indexOf(word); at >= 0; at = code.indexOf(word, at + word.length)) if (!isSound(at)) return tree.problem;
    }
    return null;
  }

  /** What is found may come of reading a text wrongly: it speaks against somebody, and never for them. */
  get isDoubtful(): boolean {
    return (this.#treeReading()?.problem ?? null) !== null;
  }

  /** A clock ended the reading: another run may see more. */
  get isCutShort(): boolean {
    return this.#tree?.problem === 'too-slow';
  }

  #treeReading(): TreeReading | null {
    if (this.#tree === undefined) {
      const grammar = treeGrammarOf(this.language ?? '');
      this.#tree = grammar === null ? null : readTree(this.text, grammar, this.#parser);
    }
    return this.#tree;
  }

  /** The text with everything outside the part blanked; offsets and lines stay. */
  part(part: TextPart): string {
    if (part === 'any') return this.text;
    const known = this.#parts.get(part);
    if (known !== undefined) return known;
    const made = partOf(this.text, this.code.mask, part);
    this.#parts.set(part, made);
    return made;
  }
}

export type CheckResult = CheckReport;

/** Everything a conclusion may need beside what the files showed. */
export interface TreeFacts {
  /** Paths of all files of the tree. */
  paths: readonly string[];
  /** Paths of its symbolic links. */
  links: readonly string[];
  dependencies(): Dependencies;
  /** Null where the question does not arise: changed lines without a change. */
  lines(scope: LineScope): LinesInScope | null;
  /** `YYYY-MM-DD` */
  today: string;
}

/** Some lines of a tree. */
export interface LinesInScope {
  /** Files with such lines. */
  paths: readonly string[];
  has(path: string, line: number): boolean;
}

/** What one file showed to one check: plain data, so that it can be kept by the file's object id. */
export interface Looked<T> {
  path: string;
  value: T;
}

/**
 * A check made ready to run. Each file is looked at alone and at most once, and what it shows depends on its path and bytes alone; only
 * the conclusion sees the whole.
 */
export interface Check<T = unknown> {
  kind: string;
  /** Whether it has to see this file. */
  wants(path: string): boolean;
  /** Whether it has to know the calls or imports of a file. */
  readsCode?(path: string, bytes: Buffer): boolean;
  look(file: SourceFile): T | null;
  /** Lines that alone count, and what the others take from what a file showed. */
  lines?: { scope: LineScope; only(value: T, counts: (line: number) => boolean): T | null };
  conclude(looked: readonly Looked<T>[], files: number, tree: TreeFacts): CheckResult;
}

/** A place that reaches over lines, as far as a check has to know it. */
export type Site = CitedLine & { to?: number };

/** The place of a call or an import; with its last line where only some lines count. */
export function siteOf(
  file: SourceFile,
  scope: LineCheckScope,
  { line, column, lastLine }: { line: number; column: number; lastLine?: number },
): Site {
  const cited = file.cite(line, column);
  return scope.lines === undefined ? cited : { ...cited, to: lastLine ?? file.endOf(line, column) };
}

const foldedBytes = new WeakMap<Buffer, string>();

/** Bytes in one case, as far as ASCII has two; made once for all checks that look at them. */
function folded(bytes: Buffer): string {
  const known = foldedBytes.get(bytes) ?? bytes.toString('latin1').toLowerCase();
  foldedBytes.set(bytes, known);
  return known;
}

/** Whether a file is a program, and no prose or data, whose bytes hold one of some words. */
export function holdsOne(words: readonly string[]): (path: string, bytes: Buffer) => boolean {
  const lowered = words.map((word) => folded(Buffer.from(word)));
  return (path, bytes) => {
    const facts = languageFacts(path);
    if (facts?.kind !== 'programming' && facts?.kind !== 'markup') return false;
    if (treeGrammarOf(facts.name)?.foldsCase !== true) return words.some((word) => bytes.includes(word));
    return lowered.some((word) => folded(bytes).includes(word));
  };
}

export const citedOf = ({ path, line, column, text }: Site): CitedLine => ({ path, line, column, text });

/** Limits a check to lines, where its scope names some: one of the lines of a place has to count. */
export function onLines<T extends { cited: Site[] }>(
  { lines: scope }: LineCheckScope,
  only: (value: T, cited: Site[]) => T | null,
): Pick<Check<T>, 'lines'> {
  if (scope === undefined) return {};
  return {
    lines: {
      scope,
      only(value, counts) {
        const isCounted = ({ line, to = line }: Site): boolean => {
          for (let at = line; at <= to; at++) if (counts(at)) return true;
          return false;
        };
        return only(value, value.cited.filter(isCounted));
      },
    },
  };
}

/** Files that hide what they may hold, in words; nothing where there are none. */
export function unsureWords(paths: readonly string[]): string {
  if (paths.length === 0) return '';
  return `; ${paths.length} ${paths.length === 1 ? 'file' : 'files'} could not be read as code (${paths.slice(0, 3).join(', ')})`;
}

/** How many lines a result cites. */
export const MOST_CITED = 20;

const LANGUAGES = new Map(catalogue.map(({ name }) => [name.toLowerCase(), name]));

export const isKnownLanguage = (name: string): boolean => LANGUAGES.has(name.toLowerCase());

/** @throws Error for a name that Linguist does not give to any file we know: the scope would be empty for ever */
function knownLanguage(name: string): string {
  const word = name.toLowerCase();
  if (LANGUAGES.has(word)) return word;
  const near = nearest(word, [...LANGUAGES.keys()]);
  const meant = near === null ? '' : ` (did you mean ${LANGUAGES.get(near)}?)`;
  throw new Error(`no files are known of a language called ${JSON.stringify(name.slice(0, 50))}${meant}`);
}

/** Whether a scope holds a path. Without globs and languages it holds every file. */
export function inScope({ paths, except, languages }: CheckScope): (path: string) => boolean {
  const wanted = paths === undefined ? null : globs(paths);
  const unwanted = except === undefined ? null : globs(except);
  const named = languages === undefined ? null : new Set(languages.map(knownLanguage));
  return (path) =>
    (named === null || named.has((languageFacts(path)?.name ?? '').toLowerCase())) &&
    (wanted === null || wanted(path)) &&
    (unwanted === null || !unwanted(path));
}

/** A tree without such lines, or a run without a change: nothing was looked at, which is no pass. */
export function noLineInScope(kind: string, scope: LineScope, inScope: LinesInScope | null): CheckResult {
  const because =
    inScope === null
      ? 'it looks at what a change brings, and no range is given'
      : `there are no ${LINE_WORDS[scope]} files in its scope`;
  return { kind, answer: 'not-applicable', because, cited: [], found: 0, files: 0 };
}

/** Every place in a file is kept where only some of its lines may count; a file with more of them is given up. */
const MOST_PLACES = 20_000;

/** How many places of a file are kept. */
export function placesKept(scope: LineCheckScope, places: number): number {
  if (scope.lines === undefined) return MOST_CITED;
  if (places > MOST_PLACES) throw new TooMuchWork();
  return places;
}

const MOST_NAMED = 3;
const MOST_SHOWN = 80;

/** A list in words: its first members, and how many more. */
function few(words: readonly string[]): string {
  const rest = words.length - MOST_NAMED;
  return rest > 1 ? `${words.slice(0, MOST_NAMED).join(', ')} and ${rest} more` : words.join(', ');
}

/** A pattern in words, cut where it would hide the rest of the sentence. */
export function patternWords(pattern: string): string {
  const shown = [...pattern];
  return JSON.stringify(shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN).join('')}…` : pattern);
}

const LINE_WORDS: Readonly<Record<LineScope, string>> = {
  changed: 'changed lines of',
  ai: 'lines of AI-attributed commits in',
  'changed-by-ai': 'lines that AI-attributed commits changed in',
};

/** A scope in words: `*.py files below src/`. */
export function scopeWords({ paths, except, languages, lines }: LineCheckScope): string {
  return [
    ...(lines === undefined ? [] : [LINE_WORDS[lines]]),
    languages === undefined ? 'text files' : `${languages.join(' or ')} files`,
    ...(paths === undefined ? [] : [`in ${few(paths)}`]),
    ...(except === undefined ? [] : [`but not in ${few(except)}`]),
  ].join(' ');
}

/**
 * No file in scope is never a pass: the check would hold of anything. A tree without files of a language is one thing, paths that lead
 * nowhere are another: they may be misspelt. Files that are all left out on purpose are no mistake.
 */
export function nothingInScope(kind: string, scope: CheckScope, { paths }: TreeFacts): CheckResult {
  const isWithoutLanguage = scope.languages !== undefined && !paths.some(inScope({ languages: scope.languages }));
  const { except: _, ...whole } = scope;
  const isLeftOut = scope.except !== undefined && paths.some(inScope(whole));
  const excused = isWithoutLanguage || isLeftOut || scope.if_no_files === 'skip';
  return {
    kind,
    answer: excused ? 'not-applicable' : 'error',
    because: `${excused ? '' : 'looks at nothing: '}the tree has no ${scopeWords(scope)}`,
    cited: [],
    found: 0,
    files: 0,
  };
}
