import type { CitedLine, ValueTest } from '../../model/requirement.js';
import { type Check, type CheckResult, type Looked, MOST_CITED, patternWords } from '../check.js';
import { globs } from '../globs.js';
import { compilePattern } from '../pattern.js';
import { compareValue, type Operator } from '../values/compare.js';
import { readValues } from '../values/read.js';
import { parsePath, selectValues } from '../values/select.js';

interface Values {
  /** Of the values at the path: how many are as asked, are not, or cannot be told. */
  yes: CitedLine[];
  no: CitedLine[];
  unknown: CitedLine[];
  /** The file, where nothing stands at the path. */
  missing: CitedLine[];
  unread: string | null;
}

interface ValueScope {
  file: string | string[];
  path: string;
  is: ValueTest;
  if_missing?: 'fail' | 'skip';
}

/** Every value at the path of every file is as asked. A file in which nothing stands there fails, or is passed over. */
export function valueCheck({ file, path, is, if_missing: ifMissing = 'fail' }: ValueScope): Check<Values> {
  const kind = 'value';
  const patterns = typeof file === 'string' ? [file] : file;
  const [operator, expected] = operatorOf(is);
  const parsed = parsePath(path);
  if ('problem' in parsed) throw new Error(`the path ${JSON.stringify(path.slice(0, 100))} ${parsed.problem}`);
  if (operator === 'matches') compilePattern(String(expected));
  return {
    kind,
    wants: globs(patterns),
    look(source): Values {
      const seen: Values = { yes: [], no: [], unknown: [], missing: [], unread: null };
      const read = readValues(source.path, source.bytes);
      if (read === null) return { ...seen, unread: 'a kind of file this tool does not read' };
      if ('problems' in read) return { ...seen, unread: read.problems[0]?.message ?? 'it cannot be read' };
      for (const value of selectValues(read.document, path)) {
        const comparison = compareValue(value, operator, expected);
        seen[comparison === 'missing' ? 'no' : comparison].push(source.cite(value.line, value.column));
      }
      if (seen.yes.length + seen.no.length + seen.unknown.length === 0) seen.missing.push(source.cite(1, 1));
      return seen;
    },
    conclude(looked, files): CheckResult {
      const where = `${path} in ${patterns.join(', ')}`;
      const all = (pick: (values: Values) => CitedLine[]): CitedLine[] => looked.flatMap(({ value }) => pick(value));
      const [yes, no, unknown] = [all((values) => values.yes), all((values) => values.no), all((values) => values.unknown)];
      const missing = ifMissing === 'skip' ? [] : all((values) => values.missing);
      const result = (answer: CheckResult['answer'], because: string, cited: CitedLine[]): CheckResult => ({
        kind,
        answer,
        because,
        cited: cited.slice(0, MOST_CITED),
        found: cited.length,
        files,
      });
      if (files === 0) return result('not-applicable', `there is no ${patterns.join(' or ')}`, []);
      const unread = looked.find(({ value }) => value.unread !== null);
      if (operator === 'absent') {
        const there = [...no, ...yes, ...unknown];
        if (there.length > 0) return result('fail', `${where} exists`, there);
        return unread === undefined ? result('pass', `there is no ${where}`, []) : unreadable(unread, result);
      }
      if (no.length > 0)
        return result('fail', `${where} does not ${wordsOf(is)}: ${no.length} ${no.length === 1 ? 'place' : 'places'}`, no);
      if (missing.length > 0) {
        return result('fail', `there is no ${path} in ${missing.length} of ${files} ${files === 1 ? 'file' : 'files'}`, missing);
      }
      if (unread !== undefined) return unreadable(unread, result);
      if (unknown.length > 0)
        return result('unknown', `${where} is an expression, whose value nobody can read from the file`, unknown);
      return yes.length > 0
        ? result('pass', `${where}: all ${wordsOf(is)}`, yes)
        : result('not-applicable', `nothing stands at ${where}`, []);
    },
  };
}

function unreadable(
  { path, value }: Looked<Values>,
  result: (answer: CheckResult['answer'], because: string, cited: CitedLine[]) => CheckResult,
): CheckResult {
  return result('unknown', `${path} cannot be read: ${value.unread}`, []);
}

function operatorOf(is: ValueTest): [Operator, unknown] {
  if ('equals' in is) return ['equals', is.equals];
  if ('not_equals' in is) return ['not-equals', is.not_equals];
  if ('in' in is) return ['in', is.in];
  if ('at_least' in is) return ['at-least', is.at_least];
  if ('at_most' in is) return ['at-most', is.at_most];
  if ('matches' in is) return ['matches', is.matches];
  return [is.exists ? 'exists' : 'absent', null];
}

function wordsOf(is: ValueTest): string {
  const [[name, value] = ['', '']] = Object.entries(is);
  if (name === 'exists') return 'exist';
  const verb = {
    equals: 'equal',
    not_equals: 'differ from',
    in: 'stand among',
    at_least: 'reach',
    at_most: 'stay within',
    matches: 'match',
  }[name];
  return `${verb} ${typeof value === 'string' ? patternWords(value) : JSON.stringify(value)}`;
}
