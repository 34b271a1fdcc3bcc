import { type GitCommands } from './commands.js';
import { type RepositoryPlace } from './locate.js';
import type { Shield } from './shield.js';
/** A path as text, and as the file system has it. */
export interface WorkTreePath {
    path: string;
    bytes: Buffer;
}
/**
 * Paths of the work tree that differ from the last commit: changed, staged or new, but not ignored. git works on a copy of the index
 * behind the shield, so no filter, hook or file system monitor of the repository takes part and the index stays as it is.
 * @returns also the folders that could not be opened
 * @throws ProvenanceError `git-failed`
 */
export declare function listUncommitted(commands: GitCommands, shield: Shield, place: RepositoryPlace, head: string | null): Promise<{
    paths: WorkTreePath[];
    unread: string[];
}>;
