import type { Gap } from './model/evidence.js';
import type { Finding } from './model/finding.js';
import type { FailOn, Report } from './model/report.js';
/**
 * What a run comes to. A gate fails on findings at `error`; a cited fail stays a fail, whatever else could not be seen. What only
 * looks (`scan`) fails nothing: finding AI use, or hidden text, is no fault of the run.
 * @param failOn from which severity on a fail fails a gate; with `none` it is a warning, and never a pass
 */
export declare function verdictOf(gaps: readonly Gap[], findings: readonly Finding[], role: 'gate' | 'look', failOn?: FailOn): Pick<Report, 'result' | 'reasons'>;
/** Each gap once, in a fixed order. */
export declare function sortGaps(gaps: readonly Gap[]): Gap[];
