import type { Gap } from '../model/evidence.js';
import type { LineScope } from '../model/requirement.js';
import type { LinesInScope } from '../requirements/check.js';
import type { Git } from '../world/git/index.js';
export interface LineReading {
    git: Git;
    gaps: Gap[];
    /** The commits whose lines count; null where the question does not arise, as changed lines without a change. */
    commits: ReadonlyMap<LineScope, ReadonlySet<string> | null>;
    /** Whether a check looks at such lines of a file. */
    wants(scope: LineScope, path: string): boolean;
    onFiles(read: number, total: number): void;
}
/** Which lines of a tree come from these commits, by `git blame` of the files that they touched, under the names they have now. */
export declare function readLineScopes(reading: LineReading, head: string): Promise<Map<LineScope, LinesInScope | null>>;
