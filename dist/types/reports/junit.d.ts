import type { Report } from '../model/report.js';
/**
 * The report as JUnit XML, in the elements that every reader knows: `testsuites`, `testsuite`, `properties`, `testcase`, `failure`,
 * `error`, `skipped`, `system-out`. Without times and host names, so that equal reports give equal bytes.
 *
 * A suite for the security requirements of each repository, with a case a control; a suite for what else was checked, with a case a
 * finding and one that says whether everything could be seen. Nothing undecided looks like a pass: `unknown` and `error` answers and gaps
 * are errors. What does not apply, a fail that somebody accepted, and a note are skipped, with the reason as message.
 */
export declare function renderJunit(report: Report): string;
