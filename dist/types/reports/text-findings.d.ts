import type { Finding } from '../model/finding.js';
import { type Style } from './layout.js';
/** What a finding says, in one sentence. Untrusted text: escape it for the channel. */
export declare function sentenceOf({ code, subject, values }: Finding): string;
/** `file:line:column`, as editors and CI logs know it; the short id of a commit; nothing where it is about the change as a whole. */
export declare function placeOf({ path, line: row, column, commit }: Finding): string;
/** Findings that are no pass, worst first, then by place; what to do stands under the last one of each check. */
export declare function findingLines(findings: readonly Finding[], style: Style): string[];
export declare function sortFindings(findings: readonly Finding[]): Finding[];
