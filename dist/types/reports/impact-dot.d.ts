import type { Report } from '../model/report.js';
/** Changed files and what they reach as a graph in DOT (graphviz.org/doc/info/lang.html): arrows lead from a file to what depends on it. */
export declare function renderImpactDot(report: Report): string;
