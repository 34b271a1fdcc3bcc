import type { Report } from '../model/report.js';
import { type Style } from './layout.js';
/** What a gate found, for a terminal. */
export declare function renderGateText(report: Report, style?: Style): string;
