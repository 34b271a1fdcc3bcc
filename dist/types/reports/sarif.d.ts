import type { Report } from '../model/report.js';
/**
 * The findings of a report as SARIF 2.1.0 (OASIS, errata 01), one run a repository; equal reports give equal bytes.
 *
 * A fail is a result of kind `fail`, whose rule is its check, or for a security requirement the control itself. An accepted exception
 * suppresses its result and does not take it away (§3.27.23). What could not be decided is no result: code scanning shows a result of any
 * kind as an alert, `open` and `review` among them. It becomes a notification of the invocation with its rule and place, as do gaps, and
 * a run with gaps is one that did not execute successfully (§3.20.14). What passes or does not apply has a rule and nothing more. What is
 * about a commit is shown at the attestation, else at the policy, and its message begins with the short id.
 *
 * Paths are relative to `%SRCROOT%` and percent-encoded. Where there is more than a reader takes, the worst come first and a notification
 * says how many were left out. Text from a repository makes no link and no placeholder (§3.11.5, §3.11.6).
 */
export declare function renderSarif(report: Report): string;
