import type { Report } from '../model/report.js';
/** The Report itself: sorted keys, two spaces, one line feed at the end. */
export declare function renderJson(report: Report): string;
