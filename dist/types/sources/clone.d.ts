import type { Gap } from '../model/evidence.js';
import type { Range } from '../model/report.js';
import type { Git, Selection } from '../world/git/index.js';
/** Notices whether a walk reached commits whose parents this clone does not have. */
export declare class ShallowWatch {
    #private;
    constructor(boundary: readonly string[]);
    get active(): boolean;
    saw(ids: readonly string[]): void;
    /** A commit of the boundary that the walk reached. */
    get reached(): string | null;
}
/** What this clone lacks, as far as it touches the range that was walked. */
export declare function cloneGaps(git: Git, selection: Selection, range: Pick<Range, 'base' | 'head'>, shallow: ShallowWatch): Promise<Gap[]>;
