import { type RepoReport } from '../model/report.js';
import { type Style } from './layout.js';
/** The four numbers side by side, with what each counts. */
export declare function codeLines({ lines, complete }: RepoReport, style: Style): string[];
