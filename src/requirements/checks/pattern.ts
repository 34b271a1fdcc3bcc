import type { CitedLine, LineCheckScope, TextPart } from '../../model/requirement.js';
import {
  type Check,
  type CheckResult,
  inScope,
  MOST_CITED,
  nothingInScope,
  onLines,
  patternWords,
  placesKept,
  type SourceFile,
  scopeWords,
  unsureWords,
} from '../check.js';
import { compilePattern, type LinePattern } from '../pattern.js';

/** What one file shows. */
interface Hits {
  count: number;
  cited: CitedLine[];
  unread?: true;
}

type PatternScope = LineCheckScope & { pattern: string; in?: TextPart };

/** Some line in scope matches, in so many places at least. */
export function patternPresent(check: PatternScope & { at_least?: number }): Check<Hits> {
  const least = check.at_least ?? 1;
  return patternCheck('pattern_present', check, null, (count) => count >= least, ` (at least ${least} wanted)`);
}

/** No line in scope matches. */
export function patternAbsent(check: PatternScope & { except_lines?: string }): Check<Hits> {
  const excused = check.except_lines === undefined ? null : compilePattern(check.except_lines);
  return patternCheck('pattern_absent', check, excused, (count) => count === 0, '');
}

function patternCheck(
  kind: string,
  check: PatternScope,
  excused: LinePattern | null,
  holds: (count: number) => boolean,
  wanted: string,
): Check<Hits> {
  const pattern = compilePattern(check.pattern);
  return {
    kind,
    wants: inScope(check),
    look: (file) => hitsIn(file, pattern, excused, check),
    ...onLines<Hits>(check, (hits, cited) => ({ ...hits, count: cited.length, cited })),
    conclude(looked, files, tree): CheckResult {
      if (files === 0) return nothingInScope(kind, check, tree);
      const count = looked.reduce((sum, { value }) => sum + value.count, 0);
      const where = `in ${scopeWords(check)}, ${files} looked at`;
      const said = count === 0 ? 'no line matches' : count === 1 ? 'one line matches' : `${count} lines match`;
      const unread = looked.filter(({ value }) => value.unread).map(({ path }) => path);
      const isAbsence = holds(0);
      // What could not be read may hold what decides: only what was found is certain.
      const isCertain = unread.length === 0 || holds(count) !== isAbsence;
      const cited = isAbsence || holds(count) ? looked.flatMap(({ value }) => value.cited) : [];
      return {
        kind,
        answer: !isCertain ? 'unknown' : holds(count) ? 'pass' : 'fail',
        because: `${said} ${patternWords(check.pattern)} ${where}${holds(count) ? '' : wanted}${unsureWords(unread)}`,
        cited: cited.slice(0, MOST_CITED),
        found: count + (isAbsence ? unread.length : 0),
        files,
      };
    },
  };
}

function hitsIn(file: SourceFile, pattern: LinePattern, excused: LinePattern | null, check: PatternScope): Hits | null {
  if (file.isUnreadable) return { count: 0, cited: [], unread: true };
  if (file.isBinary) return null;
  const part = check.in ?? 'any';
  const bytes = part === 'any' ? file.bytes : Buffer.from(file.part(part));
  const hits: Hits = { count: 0, cited: [] };
  for (const { line, column } of pattern.lines(bytes)) {
    if (excused?.test(Buffer.from(file.lines[line - 1] ?? ''))) continue; // As it stands, comments and all.
    hits.count++;
    if (hits.cited.length < placesKept(check, hits.count)) hits.cited.push(file.cite(line, column));
  }
  return hits.count === 0 ? null : hits;
}
