import type { Refusal, Word } from './shell.js';

/** What an option asks for; null: it changes only what is printed. */
export type Setting =
  | 'basic'
  | 'extended'
  | 'fixed'
  | 'perl'
  | 'recursive'
  | 'dereference'
  | 'ignore-case'
  | 'no-ignore-case'
  | 'whole-words'
  | 'whole-lines'
  | 'invert'
  | 'names'
  | 'names-without'
  | 'count'
  | 'parts'
  | 'quiet'
  | 'pattern'
  | 'max-count'
  | 'include'
  | 'exclude'
  | 'exclude-dir'
  | 'binary-files'
  | 'text'
  | 'no-binary'
  | 'printing'
  | 'printing-value'
  | 'refused';

/** Short options of GNU grep 3.8 (`grep --help`). */
const SHORT: Record<string, Setting> = {
  G: 'basic',
  E: 'extended',
  F: 'fixed',
  P: 'perl',
  r: 'recursive',
  R: 'dereference',
  i: 'ignore-case',
  y: 'ignore-case',
  w: 'whole-words',
  x: 'whole-lines',
  v: 'invert',
  l: 'names',
  L: 'names-without',
  c: 'count',
  o: 'parts',
  q: 'quiet',
  e: 'pattern',
  m: 'max-count',
  a: 'text',
  I: 'no-binary',
  n: 'printing',
  h: 'printing',
  H: 'printing',
  s: 'printing',
  A: 'printing-value',
  B: 'printing-value',
  C: 'printing-value',
};

/** Long options with what they ask for and whether they take a value. All that GNU grep 3.8 has: the others make a prefix ambiguous. */
const LONG: Record<string, readonly [Setting, 'value' | 'maybe' | 'none']> = {
  'basic-regexp': ['basic', 'none'],
  'extended-regexp': ['extended', 'none'],
  'fixed-regexp': ['fixed', 'none'],
  'fixed-strings': ['fixed', 'none'],
  'perl-regexp': ['perl', 'none'],
  recursive: ['recursive', 'none'],
  'ignore-case': ['ignore-case', 'none'],
  'no-ignore-case': ['no-ignore-case', 'none'],
  'word-regexp': ['whole-words', 'none'],
  'line-regexp': ['whole-lines', 'none'],
  'invert-match': ['invert', 'none'],
  'files-with-matches': ['names', 'none'],
  'files-without-match': ['names-without', 'none'],
  count: ['count', 'none'],
  'only-matching': ['parts', 'none'],
  quiet: ['quiet', 'none'],
  silent: ['quiet', 'none'],
  regexp: ['pattern', 'value'],
  'max-count': ['max-count', 'value'],
  include: ['include', 'value'],
  exclude: ['exclude', 'value'],
  'exclude-dir': ['exclude-dir', 'value'],
  'binary-files': ['binary-files', 'value'],
  text: ['text', 'none'],
  'line-number': ['printing', 'none'],
  'no-filename': ['printing', 'none'],
  'with-filename': ['printing', 'none'],
  'no-messages': ['printing', 'none'],
  color: ['printing', 'maybe'],
  colour: ['printing', 'maybe'],
  'after-context': ['printing-value', 'value'],
  'before-context': ['printing-value', 'value'],
  context: ['printing-value', 'value'],
  'line-buffered': ['refused', 'none'],
  'byte-offset': ['refused', 'none'],
  devices: ['refused', 'value'],
  directories: ['refused', 'value'],
  'exclude-from': ['refused', 'value'],
  file: ['refused', 'value'],
  'group-separator': ['refused', 'value'],
  'no-group-separator': ['refused', 'none'],
  help: ['refused', 'none'],
  'initial-tab': ['refused', 'none'],
  label: ['refused', 'value'],
  null: ['refused', 'none'],
  'null-data': ['refused', 'none'],
  'dereference-recursive': ['dereference', 'none'],
  binary: ['refused', 'none'],
  'unix-byte-offsets': ['refused', 'none'],
  version: ['refused', 'none'],
};

const VALUED: readonly Setting[] = ['pattern', 'max-count', 'printing-value'];
/** What to write instead of an option that is not understood. */
const INSTEAD: Record<string, string> = {
  '-f': 'write each pattern with -e',
  '--file': 'write each pattern with -e',
  '-d': 'use -r',
  '--directories': 'use -r',
  '--exclude-from': 'write each pattern with --exclude',
};

export interface Given {
  setting: Setting;
  value: string;
  /** The word that holds the value, and where in its text the value begins. */
  word: Word;
  from: number;
}

export type Arguments = { options: Given[]; operands: Word[] } | Refusal | { error: string; at: number; fix: string | null };

/** Reads options as GNU getopt_long does: bundled, with values attached or next, long ones by any unambiguous prefix, before or behind operands. */
export function readArguments(words: readonly Word[]): Arguments {
  const options: Given[] = [];
  const operands: Word[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    const { text, at } = word;
    if (text === '--') return { options, operands: [...operands, ...words.slice(index + 1)] };
    if (!text.startsWith('-') || text === '-') {
      operands.push(word);
      continue;
    }
    if (text.startsWith('--')) {
      const name = text.slice(2).split('=', 1)[0] ?? '';
      const found = longOption(name);
      if (found === null)
        return { error: `grep has no option --${name}, or more than one that begins so`, at, fix: 'write it out' };
      const [full, [setting, takes]] = found;
      if (setting === 'refused') return refused(`--${full}`, at);
      const equals = text.indexOf('=');
      if (equals >= 0 && takes === 'none') return { error: `--${full} takes no value`, at, fix: `write --${full}` };
      if (equals >= 0 || takes !== 'value') {
        options.push({
          setting,
          value: equals < 0 ? '' : text.slice(equals + 1),
          word,
          from: equals < 0 ? text.length : equals + 1,
        });
        continue;
      }
      const next = words[++index];
      if (next === undefined) return { error: `--${full} has no value`, at, fix: `write --${full}=…` };
      options.push({ setting, value: next.text, word: next, from: 0 });
      continue;
    }
    for (let place = 1; place < text.length; place++) {
      const letter = text[place] ?? '';
      if (/[0-9]/.test(letter)) continue;
      const setting = SHORT[letter];
      if (setting === undefined) return refused(`-${letter}`, at);
      if (!VALUED.includes(setting)) {
        options.push({ setting, value: '', word, from: text.length });
        continue;
      }
      if (place + 1 < text.length) {
        options.push({ setting, value: text.slice(place + 1), word, from: place + 1 });
        break;
      }
      const next = words[++index];
      if (next === undefined) return { error: `-${letter} has no value`, at, fix: null };
      options.push({ setting, value: next.text, word: next, from: 0 });
    }
  }
  return { options, operands };
}

function longOption(name: string): [string, readonly [Setting, 'value' | 'maybe' | 'none']] | null {
  const exact = LONG[name];
  if (exact !== undefined && Object.hasOwn(LONG, name)) return [name, exact];
  const found = Object.entries(LONG).filter(([full]) => full.startsWith(name));
  const [first] = found;
  if (first === undefined) return null;
  const same = found.every(([, [setting]]) => setting === first[1][0] && setting !== 'refused' && setting !== 'printing');
  return found.length === 1 || same || found.every(([full]) => /^colou?r$/.test(full)) ? first : null;
}

const refused = (option: string, at: number): Refusal => ({
  unsupported: `the option ${option}`,
  at,
  fix: INSTEAD[option] ?? 'leave it out if it only changes what is printed',
});
