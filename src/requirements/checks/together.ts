import { functionsOf } from '../../code/scopes.js';
import type { CheckScope, CitedLine, TextPart } from '../../model/requirement.js';
import {
  type Check,
  type CheckResult,
  inScope,
  MOST_CITED,
  nothingInScope,
  patternWords,
  type SourceFile,
  scopeWords,
  unsureWords,
} from '../check.js';
import { compilePattern, type LinePattern } from '../pattern.js';

interface Pairing {
  /** Places of the first pattern. */
  found: number;
  /** Those without the others beside them. */
  alone: CitedLine[];
  aloneCount: number;
  unread?: true;
}

/** Wherever the first pattern matches, the others match in the same file or function. */
export function together(check: CheckScope & { patterns: string[]; within: 'file' | 'function'; in?: TextPart }): Check<Pairing> {
  const kind = 'together';
  const [first, ...others] = check.patterns.map(compilePattern);
  return {
    kind,
    wants: inScope(check),
    look: (file) => (first === undefined ? null : pairingIn(file, first, others, check.within, check.in ?? 'any')),
    conclude(looked, files, tree): CheckResult {
      if (files === 0) return nothingInScope(kind, check, tree);
      const found = looked.reduce((sum, { value }) => sum + value.found, 0);
      const alone = looked.reduce((sum, { value }) => sum + value.aloneCount, 0);
      const pair = `${patternWords(check.patterns[0] ?? '')} with ${check.patterns
        .slice(1)
        .map((one) => patternWords(one))
        .join(' and ')} in the same ${check.within}`;
      const unread = looked.filter(({ value }) => value.unread).map(({ path }) => path);
      const answer = alone > 0 ? 'fail' : unread.length > 0 ? 'unknown' : found === 0 ? 'not-applicable' : 'pass';
      const said =
        found === 0
          ? `no line matches ${patternWords(check.patterns[0] ?? '')} in ${scopeWords(check)}, ${files} looked at`
          : `${found - alone} of ${found} places have ${pair}`;
      return {
        kind,
        answer,
        because: `${said}${unsureWords(unread)}`,
        cited: looked.flatMap(({ value }) => value.alone).slice(0, MOST_CITED),
        found: alone,
        files,
      };
    },
  };
}

function pairingIn(
  file: SourceFile,
  first: LinePattern,
  others: readonly LinePattern[],
  within: 'file' | 'function',
  part: TextPart,
): Pairing | null {
  if (file.isUnreadable) return { found: 0, alone: [], aloneCount: 0, unread: true };
  if (file.isBinary) return null;
  const bytes = part === 'any' ? file.bytes : Buffer.from(file.part(part));
  const hits = [...first.lines(bytes)];
  if (hits.length === 0) return null;
  const lines = others.map((pattern) => [...pattern.lines(bytes)].map(({ line }) => line));
  const blocks =
    within === 'file'
      ? []
      : functionsOf(file.code).functions.map(({ start, end }) => ({ from: file.lineAt(start), to: file.lineAt(end) }));
  const alone = hits.filter(({ line }) => {
    if (within === 'file') return lines.some((found) => found.length === 0);
    const around = blocks.filter(({ from, to }) => from <= line && line <= to);
    return !around.some(({ from, to }) => lines.every((found) => found.some((other) => from <= other && other <= to)));
  });
  const cited = alone.slice(0, MOST_CITED).map(({ line, column }) => file.cite(line, column));
  return { found: hits.length, alone: cited, aloneCount: alone.length };
}
