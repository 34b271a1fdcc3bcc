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
/** Given before the command in every call. The commit-graph is a cache beside the objects, and it can lie. */
export declare const SHIELD_OPTIONS: readonly string[];
export declare function raiseShield(place: RepositoryPlace, objectFormat: ObjectFormat, git: GitBinary): Shield;
