import type { Config } from '../config.js';
import type { Rules } from '../rules.js';
import { type Answer } from './answer.js';
import { type GateReport } from './contents.js';
/** What the findings are worked out from, beside the report. */
export interface Judging {
    config: Config | undefined;
    rules: Rules;
    /** The inputs that are in the pack. */
    inputs: ReadonlyMap<string, Uint8Array>;
}
/**
 * Judges again: settings from the policy, findings from commits, documents and settings. What checks of files and of the attestation
 * found in the repository is taken from the report; what they make of it, and what counts, is not.
 */
export declare function askFindings({ report, repo }: GateReport, judging: Judging): Answer;
export declare function askVerdict({ report, repo }: GateReport): Answer;
