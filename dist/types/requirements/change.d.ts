import type { ControlResult } from '../model/requirement-result.js';
/** Ids of the controls that a change fixed, and of those that it broke. */
export declare function changeOf(before: readonly ControlResult[], after: readonly ControlResult[]): {
    fixed: string[];
    broke: string[];
};
