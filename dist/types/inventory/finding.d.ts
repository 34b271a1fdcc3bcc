import type { Answer, CheckId, Finding, FindingCode, FindingValues, Severity } from '../model/finding.js';
import type { Inventory, Place } from '../model/inventory.js';
/** A finding about the inventory, before it knows its file. */
export interface Said {
    check: CheckId;
    code: FindingCode;
    answer: Answer;
    severity: Severity;
    /** What it is about: `claude-code.owner`, or a tool that no system lists. */
    subject: string;
    /** What makes it another than a finding of the same code about the same subject. */
    about?: string;
    at: Place;
    values?: FindingValues;
    evidence?: string[];
}
/** Each once, in an order that does not depend on the order of the file. */
export declare function findingsOf(inventory: Inventory, said: readonly Said[]): Finding[];
