import type { Report } from '../model/report.js';
import { type Style } from './layout.js';
/** What the check of an attestation came to, for people: the verdict, the claims beside git, then each difference with its place. */
export declare function renderAttestationText(report: Report, style?: Style): string;
/** The same for a pull request or a CI page. The first line is the verdict. */
export declare function renderAttestationMarkdown(report: Report): string;
