import { canonicalJson } from '../canonical.js';
import type { Report } from '../model/report.js';
import { safeJson } from './escape.js';

/** The Report itself: sorted keys, two spaces, one line feed at the end. */
export function renderJson(report: Report): string {
  return `${safeJson(canonicalJson(report, 2))}\n`;
}
