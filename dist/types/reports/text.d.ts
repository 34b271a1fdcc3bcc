import type { Report } from '../model/report.js';
import { type Style } from './layout.js';
/** A summary to read in ten seconds, then what to look at. Every line of repository text is escaped for terminals and CI logs. */
export declare function renderText(report: Report, style?: Style): string;
