/** Where a repository lies. Found by reading the file system alone: no git process, no configuration. */
export interface RepositoryPlace {
    /** Root of the work tree; for a bare repository the repository's own folder. Real path. */
    root: string;
    /** Holds HEAD (a linked worktree has its own). */
    gitDir: string;
    /** Holds refs, packed-refs, shallow and config. */
    commonDir: string;
    objectDir: string;
    bare: boolean;
}
/**
 * Walks up from `start` to the repository that contains it. A bare repository counts when `start` is one and either was named by the
 * caller or lies in no work tree: a bare repository committed inside a work tree is content, not the repository to read.
 * @param named whether the caller named `start`, rather than being there
 * @throws ProvenanceError `not-a-repository`, `unsupported-repository`
 */
export declare function locateRepository(start: string, named?: boolean): RepositoryPlace;
/** The content of HEAD: `ref: refs/heads/main` or an object id. Old repositories have a symbolic link. */
export declare function readHead(gitDir: string): string;
/**
 * git's own files must be files: a folder breaks the reading of them, a pipe makes it wait for ever.
 * @returns whether the file exists
 * @throws ProvenanceError `unsupported-repository`
 */
export declare function assertRegular(path: string): boolean;
