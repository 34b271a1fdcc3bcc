export interface GitBinary {
    /** Absolute real path, outside the scanned tree. */
    path: string;
    version: string;
}
/**
 * The first git on PATH that lies outside the scanned tree. Relative and empty PATH entries are skipped, so a `git` that a
 * repository brings along (`node_modules/.bin` is first on PATH under npm) never runs.
 * @throws ProvenanceError `git-missing`, `git-too-old`
 */
export declare function findGit(scannedRoots: string[], pathVariable: string): Promise<GitBinary>;
