import type { GitBinary } from './binary.js';
import { type RepositoryPlace } from './locate.js';
export type ObjectFormat = 'sha1' | 'sha256';
/** git knows the empty tree without having it. */
export declare const EMPTY_TREE: Record<ObjectFormat, string>;
/**
 * A private GIT_DIR over the target's objects. git then reads our configuration (none) instead of the scanned repository's, and
 * nothing of the target's config, hooks, attributes, filters, replace refs, grafts or commit-graph can take part. Refs, reflogs
 * and the shallow list are the target's own, so every revision spelling works.
 */
export interface Shield {
    gitDir: string;
    env: Record<string, string>;
    remove(): void;
}
/** Objects beside the clone's own, which fill what it lacks. */
export interface Deepened {
    objectDir: string;
    /** Commits whose parents are in neither of the two. */
    shallow: string[];
    /** Notes that were brought along, unless the clone has its own of this name. */
    notes?: readonly {
        name: string;
        id: string;
    }[];
}
/** Given before the command in every call. The commit-graph is a cache beside the objects, and it can lie. */
export declare const SHIELD_OPTIONS: readonly string[];
/** @param borrowed objects to read beside the target's; its shallow list then counts instead of the target's */
export declare function raiseShield(place: RepositoryPlace, objectFormat: ObjectFormat, git: GitBinary, borrowed?: Deepened | null): Shield;
export declare function configFor(objectFormat: ObjectFormat): string;
/** Built from nothing: no variable of the caller reaches git, except what Windows needs to start a process. */
export declare function environment(gitDir: string, objectDir: string, format: ObjectFormat, git: GitBinary): Record<string, string>;
