import type { LineCheckScope } from '../../model/requirement.js';
import { type Check, type Site } from '../check.js';
interface Imports {
    cited: Site[];
    unsure: string | null;
}
/**
 * A module is imported, or none of these is. A name is that of a module, of one above it, or of something taken from it
 * (`java.security.MessageDigest`, `hashlib.md5`); `*` stands for any characters.
 */
export declare function importCheck(check: LineCheckScope & {
    name: string | string[];
    state: 'present' | 'absent';
}): Check<Imports>;
/** What could not be read may hold what was not found: absence is then no answer. */
export declare function stateAnswer(state: 'present' | 'absent', found: number, unsure: number): 'pass' | 'fail' | 'unknown';
/** What every match of a name with `*` holds. */
export declare function longestLiteral(name: string): string;
export {};
