import type { ImportSite } from '../../code/calls.js';
import { dotted } from '../../code/match-call.js';
import type { LineCheckScope } from '../../model/requirement.js';
import {
  type Check,
  type CheckResult,
  citedOf,
  holdsOne,
  inScope,
  MOST_CITED,
  nothingInScope,
  onLines,
  type Site,
  scopeWords,
  siteOf,
  unsureWords,
} from '../check.js';

interface Imports {
  cited: Site[];
  unsure: string | null;
}

/**
 * A module is imported, or none of these is. A name is that of a module, of one above it, or of something taken from it
 * (`java.security.MessageDigest`, `hashlib.md5`); `*` stands for any characters.
 */
export function importCheck(check: LineCheckScope & { name: string | string[]; state: 'present' | 'absent' }): Check<Imports> {
  const kind = 'import';
  const names = typeof check.name === 'string' ? [check.name] : check.name;
  const tests = names.map((name) => nameTest(plain(name)));
  const foldedTests = names.map((name) => nameTest(plain(name).toLowerCase()));
  const literals = names.map((name) => longestLiteral(plain(name).split(/[./]/).at(-1) ?? ''));
  const mayImport = holdsOne(literals);
  const isNamed = ({ module, names: taken, anyCase }: ImportSite): boolean => {
    const whole = anyCase ? plain(module).toLowerCase() : plain(module);
    const parts = [whole, ...taken.map((name) => `${whole}.${name}`)];
    return parts.some((part) => (anyCase ? foldedTests : tests).some((test) => test(part)));
  };
  return {
    kind,
    wants: inScope(check),
    readsCode: mayImport,
    look(file): Imports | null {
      if (file.isUnreadable) return { cited: [], unsure: 'not-text' };
      if (!mayImport(file.path, file.bytes)) return null;
      const imports = check.state === 'present' && file.isDoubtful ? [] : file.imports;
      const cited = imports.filter(isNamed).map((site) => siteOf(file, check, site));
      const unsure = file.doubt(literals, 'code-and-strings');
      return cited.length === 0 && unsure === null ? null : { cited, unsure };
    },
    ...onLines<Imports>(check, ({ unsure }, cited) => (cited.length === 0 && unsure === null ? null : { cited, unsure })),
    conclude(looked, files, tree): CheckResult {
      if (files === 0) return nothingInScope(kind, check, tree);
      const cited = looked.flatMap(({ value }) => value.cited);
      const unsure = looked.filter(({ value }) => value.unsure !== null);
      const places = `${cited.length} ${cited.length === 1 ? 'import' : 'imports'} of`;
      const subject = cited.length === 0 ? 'nothing imports' : places;
      const answer = stateAnswer(check.state, cited.length, unsure.length);
      return {
        kind,
        answer,
        because: `${subject} ${names.join(' or ')} in ${scopeWords(check)}, ${files} looked at${unsureWords(unsure.map(({ path }) => path))}`,
        cited: cited.slice(0, MOST_CITED).map(citedOf),
        found: cited.length + (check.state === 'absent' ? unsure.length : 0), // Nobody knows whether those are places, too.
        files,
      };
    },
  };
}

/** What could not be read may hold what was not found: absence is then no answer. */
export function stateAnswer(state: 'present' | 'absent', found: number, unsure: number): 'pass' | 'fail' | 'unknown' {
  if (found > 0) return state === 'present' ? 'pass' : 'fail';
  if (unsure > 0) return 'unknown';
  return state === 'present' ? 'fail' : 'pass';
}

/** What every match of a name with `*` holds. */
export function longestLiteral(name: string): string {
  return name.split('*').reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}

/** The name itself, or what lies below it. */
function nameTest(name: string): (part: string) => boolean {
  const [first = '', ...rest] = name.split('*');
  if (rest.length === 0) return (part) => part === name || part.startsWith(`${name}/`) || part.startsWith(`${name}.`);
  const last = rest.pop() ?? '';
  return (part) => {
    if (!part.startsWith(first) || !part.endsWith(last)) return false;
    let at = first.length;
    for (const piece of rest) {
      const found = part.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return part.length - last.length >= at;
  };
}

function plain(module: string): string {
  return dotted(module.replace(/^node:/, ''));
}
