import { firstColumn, linesOf } from '../values/text.js';
import { type ReaderInput, type Reading, reading, type Scope } from './fact.js';

const TEXT = /^\s*,?\s*(?:"([^"\\#]*)"|'([^'\\]*)')/;
const DEV = /:?(?:development|test|lint|docs?|ci)\b/;

/** Gemfile (bundler.io/man/gemfile.5.html) is a program; read are its lines `gem 'name', 'constraint', …`, literal ones alone. */
export function readGemfile({ text }: ReaderInput): Reading {
  const result = reading();
  const blocks: boolean[] = []; // For each open block, whether it is a group for development.
  for (const { text: line, number } of linesOf(text)) {
    const bare = line.trim();
    if (bare === '' || bare.startsWith('#') || line.length > 1000) continue;
    if (/^end\b/.test(bare)) blocks.pop();
    const gem = /^gem[\s(]+(.*)$/.exec(bare);
    if (gem !== null) addGem(gem[1] ?? '', { line: number, column: firstColumn(line) }, blocks.includes(true), result);
    else if (/^(?:if|unless|case|begin|while)\b/.test(bare) || /\bdo\b\s*(?:\|[^|]*\|)?\s*(?:#.*)?$/.test(bare))
      blocks.push(/^group\b/.test(bare) && onlyDev(bare));
  }
  return result;
}

/** Every group that is named is one for development. */
function onlyDev(text: string): boolean {
  const names = text.match(/[:"'][a-z_]+/g) ?? [];
  return names.length > 0 && names.every((name) => DEV.test(name.replace(/^["']/, ':')));
}

function addGem(text: string, place: { line: number; column: number }, dev: boolean, result: Reading): void {
  let rest = text;
  const texts: string[] = [];
  for (let found = TEXT.exec(rest); found !== null && texts.length < 10; found = TEXT.exec(rest)) {
    // A string that is a key (`'git' => …`) is no constraint.
    if (/^\s*(?:=>|:(?!:))/.test(rest.slice(found[0].length))) break;
    texts.push(found[1] ?? found[2] ?? '');
    rest = rest.slice(found[0].length);
  }
  const [name, ...constraints] = texts;
  if (name === undefined) {
    result.unread.push({ ...place, why: 'the name of a gem is no text' });
    return;
  }
  const elsewhere = /\b(?:git|github|path|gist|bitbucket)(?:"|')?\s*(?::|=>)/.test(rest);
  const computed = /^\s*,\s*(?!:?\w+\s*(?::|=>)|#|:\w+|\*\*)[^\s"'\\)]/.test(rest) || /^\s*,\s*["'\]]/.test(rest);
  if (elsewhere || computed)
    result.unread.push({
      ...place,
      why: elsewhere ? `${name.slice(0, 100)} comes from no registry` : `the version of ${name.slice(0, 100)} is computed`,
    });
  const grouped = /\bgroups?(?::|\s*=>)\s*(\[[^\]]*\]|:\w+|["']\w+["'])/.exec(rest)?.[1];
  const inGroup: Scope = dev || (grouped !== undefined && onlyDev(grouped)) ? 'dev' : 'runtime';
  result.packages.push({
    name,
    version: null,
    constraint: elsewhere || computed ? null : constraints.length === 0 ? '>= 0' : constraints.join(', '),
    scope: inGroup,
    direct: true,
    ...place,
  });
}

/** Gemfile.lock: the `specs` of each source, four blanks deep, and `DEPENDENCIES`, which are the direct ones. */
export function readGemfileLock({ text }: ReaderInput): Reading {
  const result = reading();
  const lines = linesOf(text);
  const direct = new Set<string>();
  let section = '';
  for (const { text: line } of lines) {
    if (/^[A-Z]/.test(line)) section = line.trim();
    const name = section === 'DEPENDENCIES' ? /^ {2}([^\s!(]+)/.exec(line)?.[1] : undefined;
    if (name !== undefined) direct.add(name);
  }
  const seen = new Set<string>();
  for (const { text: line, number } of lines) {
    if (/^(?:<{7}|={7}|>{7})/.test(line)) result.unread.push({ line: number, column: 1, why: 'a merge conflict' });
    if (/^[A-Z]/.test(line)) section = line.trim();
    const found = /^ {4}([^\s(]+) \(([^\s)]+)\)$/.exec(line);
    if (found === null || !['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE'].includes(section) || section === 'PATH') continue;
    const name = found[1] ?? '';
    const fetched = section !== 'GEM';
    // `1.2.3-x86_64-linux` is 1.2.3 for one platform; a gem's own version has no hyphen in a lock file.
    const version = (found[2] ?? '').split('-', 1)[0] ?? '';
    if (seen.has(`${name} ${version}`)) continue;
    seen.add(`${name} ${version}`);
    if (fetched) result.unread.push({ line: number, column: 5, why: `${name.slice(0, 100)} comes from no registry` });
    result.packages.push({
      name,
      version: fetched ? null : version,
      constraint: fetched ? `= ${version}` : null,
      scope: 'unknown',
      direct: direct.has(name),
      line: number,
      column: 5,
    });
  }
  return result;
}
