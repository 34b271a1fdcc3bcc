import type { LineCheckScope } from '../../model/requirement.js';
import { type Check, type Site } from '../check.js';
type CallScope = LineCheckScope & {
    name: string | string[];
    state: 'present' | 'absent';
    argument?: {
        position?: number;
        keyword?: string;
        matches: string;
    };
};
interface Calls {
    cited: Site[];
    unsure: string | null;
}
/** A function is called, with such an argument where one is asked for. Comments and strings call nothing. */
export declare function callCheck(check: CallScope): Check<Calls>;
export {};
