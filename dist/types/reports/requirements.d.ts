import type { Report } from '../model/report.js';
import { type CitedLine } from '../model/requirement.js';
import type { ControlResult } from '../model/requirement-result.js';
import { type Style } from './layout.js';
/** Where a control stands for a reader: its answer, or `accepted` for a fail with an exception. */
export type Standing = ControlResult['answer'] | 'accepted';
export declare function standingOf({ answer, exception }: ControlResult): Standing;
/** Lines that decided the answer of a control, each place once: those of its checks that came to the same answer. */
export declare function citedBy({ answer, checks }: ControlResult): CitedLine[];
/** How to read a control in full. What a shell would not take as one plain word is left out of the command. */
export declare function showCommand({ id }: Pick<ControlResult, 'id'>, path: string): string;
/** Worst first, then as they stand in the file. */
export declare function sortControls(controls: readonly ControlResult[]): ControlResult[];
/** `12 of 40 controls hold · 3 FAIL · 2 unknown · 1 error · 22 not applicable`; every control is in exactly one of the figures. */
export declare function verdictWords(controls: readonly ControlResult[]): string;
/** The evaluation of security requirements for a terminal. The first line is the verdict; what fails comes first, with its lines. */
export declare function renderRequirementsText(report: Report, style?: Style): string;
/** The same for a pull request or a CI page. The first line is the verdict. */
export declare function renderRequirementsMarkdown(report: Report): string;
