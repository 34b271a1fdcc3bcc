import type { RepoReport } from '../model/report.js';
import { type Subject } from './sarif-results.js';
/** The rules of a run, in the order in which results first name them, and what is left of the size of the run. */
export declare class Rules {
    #private;
    constructor({ requirements, findings }: RepoReport, budget: number);
    /** The rule's id and the index that it has, or will have once something of it is told. */
    reference(subject: Subject): {
        ruleId: string;
        ruleIndex: number;
    };
    /** Makes room for what is told and for its rule, or says no and takes nothing. */
    spend(subject: Subject, told: object): boolean;
    /** The same for something without a rule. */
    spendOn(told: object): boolean;
    /** What was asked and gave no result: a reader sees what was looked at. */
    addTheRest(): void;
    listed(): object[];
}
