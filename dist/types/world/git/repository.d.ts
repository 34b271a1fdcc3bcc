import type { Gap } from '../../model/evidence.js';
import { type Selection } from './history.js';
import type { RawObject } from './objects.js';
import { type ObjectFormat } from './shield.js';
export interface Ref {
    name: string;
    /** The object the ref names. */
    id: string;
    /** The commit behind it (annotated tags are peeled); null for a ref that names no commit. */
    commit: string | null;
}
export interface RefList {
    refs: Ref[];
    broken: string[];
    /** What git said when it could not read the refs at all. */
    unreadable: string | null;
}
export interface RepositoryFacts {
    gitVersion: string;
    gitPath: string;
    root: string;
    bare: boolean;
    objectFormat: ObjectFormat;
    /** Commits whose parents this clone does not have. */
    shallow: string[];
    /** The filter of a partial clone (`blob:none`), or null. */
    partialFilter: string | null;
    /** As configured, credentials and all: never print it. */
    originUrl: string | null;
    /** `refs/heads/main`, or null when HEAD is detached. */
    headRef: string | null;
}
/** The only door to git. Everything else in this package sees this interface. */
export interface Git {
    readonly facts: RepositoryFacts;
    /** A revision as people write it → the commit's full id; null when it names none. */
    resolve(revision: string): Promise<string | null>;
    /** All refs, and the names of those that cannot be read. */
    refs(): Promise<RefList>;
    /** The ref that `name` points to when it is symbolic. */
    symbolic(name: string): Promise<string | null>;
    /** All best common ancestors, sorted. */
    mergeBases(a: string, b: string): Promise<string[]>;
    /** The commit's tree. */
    tree(commit: string): Promise<string | null>;
    /** Streams commit objects; see {@link Selection}. */
    commits(selection: Selection, gaps: Gap[]): AsyncIterable<RawObject[]>;
    /** Reads objects of any kind in batches and in order; a body is valid until the next batch, and cut at 16 MiB. */
    objects(ids: readonly string[], gaps: Gap[]): AsyncIterable<RawObject[]>;
    /** The commits that a range leaves out and that are parents of commits in it. */
    boundary(include: string[], exclude: string[]): Promise<string[]>;
    /** Every blob below a tree-ish: path → blob id. */
    blobs(tree: string): Promise<Map<string, string>>;
    /** Stops what still runs and removes the shield. */
    close(): void;
}
/**
 * Opens the repository that contains `start`.
 * @throws ProvenanceError `not-a-repository`, `unsupported-repository`, `git-missing`, `git-too-old`
 */
export declare function openGit(start: string, pathVariable: string, named?: boolean): Promise<Git>;
