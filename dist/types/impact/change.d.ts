import type { ChangedPath } from '../model/impact.js';
import type { CodeGraph } from './graph.js';
import type { CodeTree } from './language.js';
/** One path that a change touches, as git tells it. */
export interface GivenChange {
    path: string;
    from?: string;
    status: 'added' | 'deleted' | 'modified' | 'renamed' | 'type-changed';
    before: {
        mode: string;
        id: string;
    } | null;
    after: {
        mode: string;
        id: string;
    } | null;
}
/** Both versions of a changed file; null where it is no text, too large, not in the clone, or not there. */
export interface Versions {
    before: string | null;
    after: string | null;
}
/** What kind of change each path is, and whether it can reach anything. */
export declare function describeChange(change: GivenChange, versions: Versions, base: CodeTree | null, head: CodeGraph): Omit<ChangedPath, 'dependents' | 'lines' | 'ai' | 'generated'>;
