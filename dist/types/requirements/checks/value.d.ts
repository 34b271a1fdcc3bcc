import type { CitedLine, ValueTest } from '../../model/requirement.js';
import { type Check } from '../check.js';
interface Values {
    /** Of the values at the path: how many are as asked, are not, or cannot be told. */
    yes: CitedLine[];
    no: CitedLine[];
    unknown: CitedLine[];
    /** The file, where nothing stands at the path. */
    missing: CitedLine[];
    unread: string | null;
}
interface ValueScope {
    file: string | string[];
    path: string;
    is: ValueTest;
    if_missing?: 'fail' | 'skip';
}
/** Every value at the path of every file is as asked. A file in which nothing stands there fails, or is passed over. */
export declare function valueCheck({ file, path, is, if_missing: ifMissing }: ValueScope): Check<Values>;
export {};
