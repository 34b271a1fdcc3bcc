import type { RepoReport } from '../model/report.js';
import { type Style } from './layout.js';
/** What the files say: hidden characters first, then declarations, then the tools that are set up. */
export declare function fileLines(repo: RepoReport, style: Style): string[];
