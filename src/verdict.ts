import type { Gap } from './model/evidence.js';
import type { Finding } from './model/finding.js';
import type { FailOn, Report, Result } from './model/report.js';

/**
 * What a run comes to. A gate fails on findings at `error`; a cited fail stays a fail, whatever else could not be seen. What only
 * looks (`scan`) fails nothing: finding AI use, or hidden text, is no fault of the run.
 * @param failOn from which severity on a fail fails a gate; with `none` it is a warning, and never a pass
 */
export function verdictOf(
  gaps: readonly Gap[],
  findings: readonly Finding[],
  role: 'gate' | 'look',
  failOn: FailOn = 'error',
): Pick<Report, 'result' | 'reasons'> {
  const failed = findings.filter(({ answer, severity }) => answer === 'fail' && severity !== 'note');
  const unknown = findings.filter(({ answer, severity }) => answer === 'unknown' && severity !== 'note');
  const reasons = new Set([...gaps.map(({ code }) => code), ...[...failed, ...unknown].map(({ check }) => check)]);
  return { result: resultOf(gaps, failed, unknown, role === 'gate' ? failOn : 'none'), reasons: [...reasons].sort() };
}

function resultOf(gaps: readonly Gap[], failed: readonly Finding[], unknown: readonly Finding[], failOn: FailOn): Result {
  if (failed.some(({ severity }) => severity === failOn || (severity === 'error' && failOn === 'warning'))) return 'fail';
  if (gaps.length > 0 || unknown.some(({ severity }) => severity === 'error')) return 'incomplete';
  return failed.length > 0 || unknown.length > 0 ? 'warn' : 'pass';
}

/** Each gap once, in a fixed order. */
export function sortGaps(gaps: readonly Gap[]): Gap[] {
  const key = ({ code, subject = '', detail }: Gap): string => `${code} ${subject} ${detail}`;
  const unique = new Map(gaps.map((gap) => [key(gap), gap]));
  return [...unique.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, gap]) => gap);
}
