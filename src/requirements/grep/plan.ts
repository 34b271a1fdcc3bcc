import { MOST_STEPS } from './automaton.js';
import { posixFolding } from './characters.js';
import { all, any, assert, type Expression, isNullable, sizeOf } from './expression.js';
import type { Fault } from './fault.js';
import { type Given, readArguments } from './options.js';
import { parsePerl } from './perl.js';
import { parsePosix } from './posix.js';
import { splitWords, type Word } from './shell.js';

/** Longest command and pattern, in characters. */
const MOST_COMMAND = 16_384;
const MOST_PATTERN = 4_096;
/** Files, folders and globs of one command. */
const MOST_NAMES = 200;
const LONGEST_NAME = 255;

/** What a command prints. It decides which of the selected lines are told, never the exit status. */
export type Output = 'lines' | 'parts' | 'counts' | 'names' | 'names-without' | 'nothing';

/** A file or folder of the command line. */
export interface Operand {
  /** As written, quotes taken away: what grep compares globs with. */
  written: string;
  /** Parts of the path below the root, each a text or a glob as a shell expands it; none: the root. */
  parts: readonly { text: string; glob: boolean }[];
  /** It ends with a slash: only a folder will do. */
  folder: boolean;
}

/** A file glob; of several that match the last one counts. */
export interface FileGlob {
  glob: string;
  include: boolean;
}

/** A grep command that is understood. Plain data: what it means is decided by {@link runGrep}. */
export interface GrepPlan {
  /** Begins with `!`: it holds where nothing is found. */
  inverted: boolean;
  expression: Expression;
  /** Words are ASCII (`-P`) or those of Unicode. */
  words: 'ascii' | 'unicode';
  invertMatch: boolean;
  output: Output;
  mostLines: number | null;
  binary: 'binary' | 'text' | 'without-match';
  recursive: boolean;
  /** `-R`: symbolic links inside folders are followed, which no tree of a commit can tell. */
  followsLinks: boolean;
  files: readonly FileGlob[];
  skippedFolders: readonly string[];
  /** None: everything from the root. */
  operands: readonly Operand[];
  /** What is likely not meant as written, though grep takes it. */
  warnings: readonly string[];
}

/** Why a text is not run. `at` counts UTF-16 units from the beginning of the text. */
export type GrepRefusal =
  | { unsupported: string; at: number; fix: string | null }
  | { error: string; at: number; fix: string | null };

export const isPlan = (parsed: GrepPlan | GrepRefusal): parsed is GrepPlan => 'expression' in parsed;

type Matcher = 'basic' | 'extended' | 'fixed' | 'perl';

/**
 * Reads a `verification:` as a grep command of GNU grep 3.8, as a POSIX shell would hand it over. Only quoting is done as in a shell:
 * anything else that a shell or another program would do is `unsupported`, a command that grep would refuse or that can find nothing is
 * an `error`. Neither is ever run.
 */
export function parseVerification(text: string): GrepPlan | GrepRefusal {
  if (text.length > MOST_COMMAND) return unsupported('a command of more than 16384 characters', MOST_COMMAND, null);
  if (/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\0/.test(text))
    return unsupported('a character that no command can hold', 0, null);
  const words = splitWords(text);
  if (!Array.isArray(words)) return words;
  const inverted = words[0]?.pieces.length === 1 && words[0].text === '!' && words[0].pieces[0]?.quoted === false;
  const [program, ...rest] = inverted ? words.slice(1) : words;
  if (program === undefined) return { error: 'there is no command', at: 0, fix: 'write grep, a pattern and files' };
  const matcher = PROGRAMS[program.text];
  if (matcher === undefined || !Object.hasOwn(PROGRAMS, program.text)) return otherProgram(program, rest);
  const braces = rest.find(({ pieces }) =>
    pieces.some((piece) => !piece.quoted && /\{[^{}]*(?:,|\.\.)[^{}]*\}/.test(piece.text)),
  );
  if (braces !== undefined)
    return unsupported(
      'braces outside quotes: shells differ',
      braces.at,
      "put ' around a pattern, write one --include for each glob",
    );
  const given = readArguments(rest);
  if (!('options' in given)) return given;
  return planOf({ inverted, program: matcher, options: given.options, operands: given.operands, at: program.at });
}

const PROGRAMS: Record<string, Matcher | 'grep'> = { grep: 'grep', egrep: 'extended', fgrep: 'fixed' };

function otherProgram(program: Word, rest: readonly Word[]): GrepRefusal {
  if (program.text === 'git' && rest[0]?.text === 'grep') return unsupported('git grep', program.at, 'write grep -r');
  if (/^[A-Za-z_]\w*=/.test(program.text)) return unsupported('a variable before the command', program.at, 'leave it out');
  const name = [...program.text].slice(0, 40).join('');
  return unsupported(`the program ${JSON.stringify(name)}`, program.at, 'write grep, or a check of another kind');
}

interface Request {
  inverted: boolean;
  program: Matcher | 'grep';
  options: readonly Given[];
  operands: readonly Word[];
  at: number;
}

function planOf(request: Request): GrepPlan | GrepRefusal {
  const { options, at } = request;
  const has = (setting: Given['setting']): boolean => options.some((option) => option.setting === setting);
  const last = <T extends Given['setting']>(...settings: T[]): Given | undefined =>
    options.findLast(({ setting }) => (settings as readonly string[]).includes(setting));

  const matchers = new Set(options.map(({ setting }) => setting).filter((setting) => MATCHERS.includes(setting)));
  if (request.program !== 'grep') matchers.add(request.program);
  if (matchers.size > 1) return error('-G, -E, -F and -P exclude each other', at, 'keep one of them');
  const matcher = ([...matchers][0] ?? 'basic') as Matcher;

  const written = options.filter(({ setting }) => setting === 'pattern');
  const [pattern, ...names] = written.length > 0 ? [undefined, ...request.operands] : request.operands;
  if (written.length === 0 && pattern === undefined)
    return error('there is no pattern', at, 'write the pattern behind the options');
  const patternWords = pattern === undefined ? written.map(({ word }) => word) : [pattern];
  const bare = patternWords.find((word) => hasUnquotedGlob(word));
  if (bare !== undefined)
    return unsupported('a pattern with * ? or [ outside quotes: a shell may replace it', bare.at, "put ' around the pattern");
  const source = pattern === undefined ? written.map(({ value }) => value).join('\n') : pattern.text;
  const where = patternWords[0]?.at ?? at;
  if (source.length > MOST_PATTERN) return unsupported('a pattern of more than 4096 characters', where, null);
  const ignoreCase = last('ignore-case', 'no-ignore-case')?.setting === 'ignore-case';
  const read = readPatterns(source, matcher, ignoreCase);
  if (!('expression' in read)) return { ...read, at: where };
  const wholeLines = has('whole-lines');
  const wholeWords = has('whole-words') && !wholeLines;
  if (wholeWords && matcher !== 'perl' && isNullable(read.expression))
    return unsupported('-w with a pattern that an empty text matches', where, 'write + instead of *');
  if (has('invert') && !has('whole-words') && !wholeLines && source.split('\n').includes(''))
    return unsupported('-v with an empty pattern: it selects nothing', where, 'write the pattern');
  const expression = wholeLines
    ? all([assert('line-start'), read.expression, assert('line-end')])
    : wholeWords
      ? all([assert('no-word-before'), read.expression, assert('no-word-behind')])
      : read.expression;
  if (sizeOf(expression) > MOST_STEPS)
    return unsupported('a pattern whose repeats make it too large', where, 'repeat fewer times');
  if (matcher === 'perl' && has('parts'))
    return unsupported('-o together with -P', last('parts')?.word.at ?? at, 'leave -o out: it does not change the answer');

  const count = last('max-count');
  if (count !== undefined && !/^[0-9]{1,15}$/.test(count.value))
    return unsupported(`-m ${JSON.stringify(count.value.slice(0, 20))}`, count.word.at, 'write a number');
  if (count !== undefined && Number(count.value) === 0) return error('-m 0 reads nothing', count.word.at, 'leave it out');
  const binary = binaryOf(options);
  if (typeof binary === 'object') return binary;
  for (const option of options)
    if (option.setting === 'printing-value' && !/^[0-9]+$/.test(option.value))
      return error('lines of context are a number', option.word.at, null);
  for (const { setting, value, word } of options)
    if (
      setting === 'printing' &&
      /^--colou?r=/.test(word.text) &&
      !/^(?:always|never|auto|yes|no|force|none|tty|if-tty)$/.test(value)
    )
      return error('--color is always, never or auto', word.at, 'leave it out');

  const globs = globsOf(options);
  if ('at' in globs) return globs;
  const followsLinks = has('dereference');
  const recursive = has('recursive') || followsLinks;
  if (names.length === 0 && !recursive)
    return error('there is no file: grep would wait for its input', at, 'name files, or add -r');
  if (names.length > MOST_NAMES)
    return unsupported('more than 200 files and folders', names[MOST_NAMES]?.at ?? at, 'name a folder with -r');
  const operands: Operand[] = [];
  for (const name of names) {
    if (name === undefined) continue;
    const found = operandOf(name);
    if ('at' in found) return found;
    operands.push(found);
  }
  return {
    inverted: request.inverted,
    expression,
    words: matcher === 'perl' ? 'ascii' : 'unicode',
    invertMatch: has('invert'),
    output: outputOf(options),
    mostLines: count === undefined ? null : Number(count.value),
    binary,
    recursive,
    followsLinks,
    files: globs.files,
    skippedFolders: globs.folders,
    operands,
    warnings: read.warnings,
  };
}

const MATCHERS: readonly string[] = ['basic', 'extended', 'fixed', 'perl'];

/** Each line of the patterns is a pattern of its own. */
function readPatterns(
  source: string,
  matcher: Matcher,
  ignoreCase: boolean,
): { expression: Expression; warnings: string[] } | Fault {
  if (matcher === 'perl')
    return source.includes('\n') ? { error: '-P takes one pattern', fix: 'join them with |' } : parsePerl(source, ignoreCase);
  const folding = ignoreCase ? posixFolding() : null;
  const found: Expression[] = [];
  const warnings: string[] = [];
  for (const line of source.split('\n')) {
    const escaped = matcher === 'fixed' ? line.replace(/[\\[*.^$]/g, '\\$&') : line;
    const read = parsePosix(escaped, { extended: matcher === 'extended', folding });
    if (!('expression' in read)) return read;
    found.push(read.expression);
    if (matcher !== 'fixed') warnings.push(...read.warnings, ...likelyMeant(line, matcher));
  }
  return { expression: any(found), warnings: [...new Set(warnings)].slice(0, 10) };
}

function likelyMeant(line: string, matcher: Matcher): string[] {
  return matcher === 'basic' && /(?<!\\)\|/.test(line.replace(/\[[^\]]*\]/g, ''))
    ? ['| is a character in grep -G: write -E for alternatives']
    : [];
}

function outputOf(options: readonly Given[]): Output {
  const has = (setting: Given['setting']): boolean => options.some((option) => option.setting === setting);
  if (has('quiet')) return 'nothing';
  const names = options.findLast(({ setting }) => setting === 'names' || setting === 'names-without')?.setting;
  if (names === 'names' || names === 'names-without') return names;
  if (has('count')) return 'counts';
  return has('parts') ? 'parts' : 'lines';
}

function binaryOf(options: readonly Given[]): GrepPlan['binary'] | GrepRefusal {
  const option = options.findLast(({ setting }) => setting === 'text' || setting === 'no-binary' || setting === 'binary-files');
  if (option === undefined) return 'binary';
  if (option.setting !== 'binary-files') return option.setting === 'text' ? 'text' : 'without-match';
  const { value } = option;
  if (value === 'binary' || value === 'text' || value === 'without-match') return value;
  return error('--binary-files is binary, text or without-match', option.word.at, null);
}

/** Endings that are more likely meant as such than as a whole file name. */
const ENDINGS = new Set(
  'c cc cpp cs css cxx dart ex exs go gradle groovy h hpp hs html java js json jsx kt kts lua m md mjs cjs mm php pl proto ps1 py pyi rb rs sass scala scss sh sql swift tf toml ts tsx txt vue xml yaml yml'.split(
    ' ',
  ),
);

function globsOf(options: readonly Given[]): { files: FileGlob[]; folders: string[] } | GrepRefusal {
  const files: FileGlob[] = [];
  const folders: string[] = [];
  for (const { setting, value, word, from } of options) {
    if (setting !== 'include' && setting !== 'exclude' && setting !== 'exclude-dir') continue;
    const option = `--${setting}`;
    const { at } = word;
    if (from === 0 && hasUnquotedGlob(word))
      return unsupported(`the glob of ${option} outside quotes`, at, `write ${option}='…'`);
    const glob = setting === 'exclude-dir' ? value.replace(/\/+$/, '') : value;
    const shown = [...glob].slice(0, 40).join('');
    if (glob.length > LONGEST_NAME || files.length + folders.length >= MOST_NAMES)
      return unsupported('more than 200 globs, or one of more than 255 characters', at, 'use fewer and shorter ones');
    if (glob === '') return error(`${option} is empty: it fits no name`, at, `write ${option}='*.py'`);
    const braces = /^(.*)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(glob);
    if (braces !== null) {
      const each = (braces[2] ?? '').split(',').slice(0, 6);
      return error(
        `${option}='${shown}' fits no name: grep knows no braces`,
        at,
        `write ${each.map((part) => `${option}='${braces[1]}${part}${braces[3]}'`).join(' ')}`,
      );
    }
    if (glob.includes('/'))
      return error(
        `${option}='${shown}' fits no name: it is compared with names without their folder`,
        at,
        `name the folder behind the pattern, and only the last part in ${option}`,
      );
    const ending = /^\.?([a-z0-9]+)$/.exec(glob)?.[1];
    if (setting === 'include' && ending !== undefined && ENDINGS.has(ending))
      return error(`--include='${shown}' fits only a file of exactly that name`, at, `write --include='*.${ending}'`);
    if (setting === 'exclude-dir') folders.push(glob);
    else files.push({ glob, include: setting === 'include' });
  }
  return { files, folders };
}

const hasUnquotedGlob = ({ pieces }: Word): boolean => pieces.some((piece) => !piece.quoted && /[*?[]/.test(piece.text));

function operandOf(word: Word): Operand | GrepRefusal {
  const { text, at } = word;
  if (text === '') return error('a file without a name', at, 'leave it out');
  if (text === '-') return unsupported('- as a file: the input of the command', at, 'name the files');
  if (text.startsWith('/')) return unsupported('an absolute path', at, 'write it from the root of the repository');
  const parts: { text: string; glob: boolean }[] = [];
  for (const pieces of componentsOf(word)) {
    const name = pieces.map((piece) => piece.text).join('');
    if (name.length > LONGEST_NAME) return unsupported('a name of more than 255 characters', at, null);
    if (name === '..') return unsupported('a path with ..', at, 'write it from the root of the repository');
    if (name === '' || name === '.') continue;
    const glob = pieces.some((piece) => !piece.quoted && /[*?[]/.test(piece.text));
    const escaped = (piece: { text: string; quoted: boolean }): string =>
      piece.quoted ? piece.text.replace(/[\\*?[\]!^-]/g, '\\$&') : piece.text;
    if (glob && /^\.(?:[.*?[]|$)/.test(name)) return unsupported('a glob that may be ..', at, 'write the names');
    parts.push({ text: glob ? pieces.map(escaped).join('') : name, glob });
  }
  return { written: text, parts, folder: /(?:^|\/)\.?$/.test(text) };
}

function componentsOf({ pieces }: Word): { text: string; quoted: boolean }[][] {
  const found: { text: string; quoted: boolean }[][] = [[]];
  for (const piece of pieces) {
    piece.text.split('/').forEach((text, index) => {
      if (index > 0) found.push([]);
      if (text !== '') found.at(-1)?.push({ text, quoted: piece.quoted });
    });
  }
  return found;
}

const unsupported = (what: string, at: number, fix: string | null): GrepRefusal => ({ unsupported: what, at, fix });
const error = (what: string, at: number, fix: string | null): GrepRefusal => ({ error: what, at, fix });
