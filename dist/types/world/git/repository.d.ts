import type { Gap } from '../../model/evidence.js';
import { type GitBinary } from './binary.js';
import { type BlamedFile } from './blame.js';
import { type CommitLines, type CommitPaths, type FileLines } from './diffs.js';
import { type CommitTimes, type Selection } from './history.js';
import { type RepositoryPlace } from './locate.js';
import type { RawObject } from './objects.js';
import { type Deepened, type ObjectFormat } from './shield.js';
import { type PathChange, type TreeChange, type TreeEntry } from './trees.js';
import { type WorkTreePath } from './worktree.js';
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
    /** The repository's own git directories. */
    gitDirs: string[];
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
    /** All refs, borrowed notes among them, and the names of those that cannot be read. */
    refs(): Promise<RefList>;
    /** The ref that `name` points to when it is symbolic. */
    symbolic(name: string): Promise<string | null>;
    /** All best common ancestors, sorted. */
    mergeBases(a: string, b: string): Promise<string[]>;
    /** The commit's tree. */
    tree(commit: string): Promise<string | null>;
    /** Streams commit objects in batches; a body is valid until the next batch. See {@link Selection}. */
    commits(selection: Selection, gaps: Gap[]): AsyncIterable<RawObject[]>;
    /** Reads objects of any kind in batches and in order; a body is valid until the next batch, and cut at 16 MiB. */
    objects(ids: readonly string[], gaps: Gap[]): AsyncIterable<RawObject[]>;
    /** The commits that a range leaves out and that are parents of commits in it. */
    boundary(include: string[], exclude: string[]): Promise<string[]>;
    /** The first of these commits that none of the others is or comes from; null when there is none. */
    unreachable(commits: string[], from: string[]): Promise<string | null>;
    /** Those of these commits that are behind the tips; null when git cannot tell. Of objects that are no commits nothing is said. */
    reachable(commits: readonly string[], tips: readonly string[]): Promise<string[] | null>;
    /** Ids of the newest commits of a history, newest first. */
    newest(tips: string[], limit: number): Promise<string[]>;
    count(include: string[], exclude: string[]): Promise<number | null>;
    /** See {@link readTimes}. */
    times(include: readonly string[], exclude: readonly string[], gaps: Gap[]): AsyncIterable<CommitTimes>;
    /** Every entry below a tree-ish. */
    entries(tree: string): Promise<readonly TreeEntry[]>;
    /** One entry of a tree, or null. */
    entry(tree: string, path: string): Promise<TreeEntry | null>;
    changes(from: string, to: string): Promise<TreeChange[]>;
    /** See {@link comparePaths}. */
    compare(from: string, to: string): Promise<PathChange[]>;
    /** See {@link diffLines}. */
    diffLines(from: string, to: string, gaps: Gap[]): Promise<FileLines[]>;
    /** See {@link mergesWithContent}. */
    mergesWithContent(ids: readonly string[], gaps: Gap[]): Promise<Set<string>>;
    /** See {@link readCommitPaths}. */
    commitPaths(ids: readonly string[], gaps: Gap[]): AsyncIterable<CommitPaths>;
    sizes(ids: readonly string[]): Promise<Map<string, number>>;
    /** See {@link listUncommitted}. */
    uncommitted(): Promise<{
        paths: WorkTreePath[];
        unread: string[];
    }>;
    /** See {@link searchTree}. */
    search(tree: string, expression: string, except: readonly string[]): Promise<{
        paths: string[];
        unreadable: string[];
    } | null>;
    /** See {@link readLineStats}. */
    lineStats(ids: readonly string[], gaps: Gap[]): AsyncIterable<CommitLines>;
    /** Lines of every file of a tree. */
    lines(tree: string, gaps: Gap[]): Promise<FileLines[]>;
    /** See {@link blameAll}. */
    blame(range: string, paths: readonly string[]): AsyncIterable<BlamedFile>;
    /** See {@link findRenames}. */
    renames(head: string, paths: readonly string[], gaps: Gap[]): Promise<Map<string, string[]>>;
    /** See {@link touchedPaths}. */
    touched(commits: readonly string[], gaps: Gap[]): Promise<string[]>;
    /** See {@link hooksFolder}. */
    hooksFolder(env: Record<string, string | undefined>): Promise<string>;
    /** Stops what still runs and removes the shield. */
    close(): void;
}
/**
 * Opens the repository that contains `start`.
 * @param borrowed what {@link deepen} fetched for it; an object that is in neither of the two is then simply missing
 * @throws ProvenanceError `not-a-repository`, `unsupported-repository`, `git-missing`, `git-too-old`
 */
export declare function openGit(start: string, pathVariable: string, named?: boolean, borrowed?: Deepened | null): Promise<Git>;
/** What is known of a repository before anything of it is read. */
export interface Examined {
    place: RepositoryPlace;
    binary: GitBinary;
    format: ObjectFormat;
    /** The repository's configuration, as data. */
    config: Map<string, string>;
}
/** @throws ProvenanceError `not-a-repository`, `unsupported-repository`, `git-missing`, `git-too-old` */
export declare function examine(start: string, pathVariable: string, named?: boolean): Promise<Examined>;
/** The commits that a repository says it has no parents of, sorted. */
export declare function readShallow(commonDir: string): string[];
export declare function isObjectId(text: string): boolean;
