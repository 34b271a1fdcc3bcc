import type { Gap } from '../model/evidence.js';
import type { Git } from '../world/git/index.js';
/**
 * Reads a small file as a commit has it. A link or folder of that name is refused, not followed.
 * @returns null when the commit has no such file, or its content is not in this clone, which `gaps` then says
 * @throws ProvenanceError `bad-document`
 */
export declare function readTreeFile(git: Git, commit: string, path: string, maxBytes: number, gaps: Gap[]): Promise<Buffer | null>;
