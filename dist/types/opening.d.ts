import type { Config } from './config.js';
import type { Gap } from './model/evidence.js';
import type { Range } from './model/report.js';
import { type RangeRequest } from './range.js';
import { type Rules } from './rules.js';
import { type Records } from './sources/records.js';
import type { Git, Selection } from './world/git/index.js';
import type { World } from './world/index.js';
/** What is known before the first commit is read. Sources add to `gaps` as they go. */
export interface Opening {
    git: Git;
    rules: Rules;
    selection: Selection;
    range: Omit<Range, 'commits'>;
    records: Records;
    gaps: Gap[];
}
/** @throws ProvenanceError `usage`, `unknown-revision`, `git-failed` */
export declare function openReading({ git, now }: World, request: RangeRequest, config: Config | undefined): Promise<Opening>;
