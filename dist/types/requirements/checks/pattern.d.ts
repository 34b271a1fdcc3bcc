import type { CitedLine, LineCheckScope, TextPart } from '../../model/requirement.js';
import { type Check } from '../check.js';
/** What one file shows. */
interface Hits {
    count: number;
    cited: CitedLine[];
    unread?: true;
}
type PatternScope = LineCheckScope & {
    pattern: string;
    in?: TextPart;
};
/** Some line in scope matches, in so many places at least. */
export declare function patternPresent(check: PatternScope & {
    at_least?: number;
}): Check<Hits>;
/** No line in scope matches. */
export declare function patternAbsent(check: PatternScope & {
    except_lines?: string;
}): Check<Hits>;
export {};
