import type { Report } from '../model/report.js';
import { type Style } from './layout.js';
/** The impact of a change for a terminal. The first line is the verdict, then why, then what to look at first. */
export declare function renderImpactText(report: Report, style?: Style): string;
