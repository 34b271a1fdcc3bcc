import { joinPath } from './tree.js';

/** What a command line names: a file, or a script of the manifest of a package (`npm run x`). */
export interface CommandWord {
  text: string;
  /** Of a package's manifest. */
  script?: true;
  /** Where the command runs, as far as `cd` tells; relative to where the whole text runs. */
  folder: string;
  /** Counted from 0, of the text. */
  line: number;
}

const MOST_WORDS = 500;
const MOST_LENGTH = 200;
const SCRIPT_ENDING = /\.(?:sh|bash|zsh|ps1|bat|cmd|py|js|mjs|cjs|ts|mts|rb|pl|php|go|rs|lua|jl|r|R|java|kts|groovy)$/;
const RUNNERS = new Set(['npm', 'pnpm', 'yarn', 'bun']);
/** `npm test` is short for `npm run test`; yarn, pnpm and bun take any name. */
const SHORT_FOR_RUN = new Set(['test', 'start', 'stop', 'restart']);
const OF_RUNNER = new Set(
  (
    'add audit bin ci cache config create dedupe deploy dlx exec help i import info init install licenses link list login ls npm outdated ' +
    'pack patch prune publish rebuild remove rm root run set store unlink update up upgrade version view whoami why workspace workspaces x'
  ).split(' '),
);
const ENVIRONMENT =
  /^(?:\$\{\{ ?github\.(?:workspace|action_path) ?\}\}|\$\{?(?:GITHUB_WORKSPACE|GITHUB_ACTION_PATH|CI_PROJECT_DIR|PWD)\}?|\$\(pwd\))\//;

/** What the lines of a script of a shell name. Words that hold a variable are left out, but for the folder of the work tree. */
export function commandWords(text: string): CommandWord[] {
  const found: CommandWord[] = [];
  let folder: string | null = '';
  let line = 0;
  for (const written of text.split('\n')) {
    if (found.length >= MOST_WORDS) break;
    if (!written.trimStart().startsWith('#')) folder = readLine(written, line, folder, found);
    line++;
  }
  return found;
}

/** @returns where the next line runs, null where only the shell knows */
function readLine(written: string, line: number, start: string | null, found: CommandWord[]): string | null {
  let folder = start;
  const words = wordsOf(written);
  for (let at = 0; at < words.length && found.length < MOST_WORDS; at++) {
    const word = words[at] ?? '';
    if (word === 'cd' || word === 'pushd') {
      folder = moved(folder, words[++at] ?? '');
      continue;
    }
    if (folder === null) continue;
    if (RUNNERS.has(word) && words[at - 1] !== 'install') {
      const script = scriptAfter(words, at);
      if (script !== null) found.push({ text: script, script: true, folder, line });
      continue;
    }
    const path = pathIn(word);
    if (path !== null) found.push({ text: path, folder, line });
  }
  return folder;
}

function moved(folder: string | null, to: string): string | null {
  const rest = to.replace(ENVIRONMENT, './');
  if (folder === null || rest.startsWith('/') || /[$~*]/.test(rest) || rest === '-') return null;
  return joinPath(folder, rest);
}

/** Words of a line, quotes gone; `;`, `&`, `|`, `(` and `)` part them. */
function wordsOf(line: string): string[] {
  const words: string[] = [];
  let word = '';
  let quote = '';
  const end = (): void => {
    if (word !== '') words.push(word.length > MOST_LENGTH ? '' : word);
    word = '';
  };
  for (let at = 0; at < line.length && words.length < MOST_WORDS; at++) {
    const sign = line[at] ?? '';
    if (line.startsWith('${{', at)) {
      const close = line.indexOf('}}', at);
      const to = close < 0 ? line.length : close + 2;
      if (word.length <= MOST_LENGTH) word += line.slice(at, to);
      at = to - 1;
    } else if (quote !== '') {
      if (sign === quote) quote = '';
      else if (sign === ' ' || sign === '\t') end();
      else if (word.length <= MOST_LENGTH) word += sign;
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '#' && word === '') break;
    else if (' \t;&|()<>`\r'.includes(sign) && !(sign === '(' && word.endsWith('$')) && !(sign === ')' && word === '$(pwd'))
      end();
    else if (word.length <= MOST_LENGTH) word += sign;
  }
  end();
  return words;
}

function scriptAfter(words: readonly string[], at: number): string | null {
  let next = at + 1;
  let isRun = false;
  for (; next < words.length && next < at + 12; next++) {
    const word = words[next] ?? '';
    if (word === 'run' || word === 'run-script') isRun = true;
    else if (word.startsWith('-')) {
      if (['-w', '--workspace', '--filter', '-F', '-C', '--prefix', '--cwd', '--dir'].includes(word)) return null;
    } else break;
  }
  const name = words[next] ?? '';
  if (!/^[A-Za-z0-9_:@./-]{1,100}$/.test(name)) return null;
  if (isRun) return name;
  return SHORT_FOR_RUN.has(name) || (words[at] !== 'npm' && words[at] !== 'bun' && !OF_RUNNER.has(name)) ? name : null;
}

/** The path in a word: `--config=x/y.yml`, `@file.json`, `./run.sh`. */
function pathIn(word: string): string | null {
  let path = word;
  const equals = path.indexOf('=');
  if (equals >= 0) path = path.slice(equals + 1);
  path = path.replace(/^@/, '').replace(/[,:]$/, '').replace(ENVIRONMENT, './');
  if (path.length < 3 || path.startsWith('/') || path.startsWith('-') || path.includes('://')) return null;
  if (!/^[\w./@+~%-]+$/.test(path)) return null;
  if (SCRIPT_ENDING.test(path)) return path;
  const slash = path.lastIndexOf('/');
  return slash >= 0 && slash < path.length - 1 ? path : null;
}
