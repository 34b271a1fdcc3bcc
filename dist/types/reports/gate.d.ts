import type { Report } from '../model/report.js';
import { type Style } from './layout.js';
/**
 * What a gate found, for a terminal. The first line is the verdict, the last one says what to do. Between them: each check with its
 * answer, what needs action with its place and its fix, then AI evidence, impact and gaps. Text from a repository is escaped.
 */
export declare function renderGateText(report: Report, style?: Style): string;
