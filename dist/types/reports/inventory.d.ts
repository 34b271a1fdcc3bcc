import type { Report } from '../model/report.js';
import { type Style } from './layout.js';
/** What the check of an inventory came to: the verdict, what git shows of the use of AI tools, and each finding with its place. */
export declare function renderInventoryText(report: Report, style?: Style): string;
/** The same for a pull request or a CI page. The first line is the verdict. */
export declare function renderInventoryMarkdown(report: Report): string;
