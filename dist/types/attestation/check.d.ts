import type { Config } from '../config.js';
import type { ProvenanceDocument, ReceiptKey } from '../model/document.js';
import type { Gap } from '../model/evidence.js';
import type { Report } from '../model/report.js';
import type { Progress } from '../scan.js';
import type { World } from '../world/index.js';
import { type BroughtCommits } from './recompute.js';
export interface CheckAttestationOptions {
    config?: Config;
    /** Accept the letter of the published schema alone. */
    strictSchema: boolean;
    /** The largest difference from git that is no fail, in percent of the commits counted. */
    maxDrift: number;
    /** An attestation behind the head is an error, not a warning. */
    fresh: boolean;
    /** Public keys of providers whose receipts may lie in the repository; keys that lie there too prove nothing to others. */
    keys: readonly ReceiptKey[];
    /** The commit whose history the file is held against; default: HEAD. */
    head?: string;
    /** A change that the file has to count, or to precede. */
    change?: BroughtCommits;
    /** `false`: somebody else looks at the provenance documents beside it. */
    documents?: false;
    onProgress?: (progress: Progress) => void;
}
/**
 * Checks an attestation in three layers: YAML and schema, consistency in itself, and truth: every claim recomputed from git. The
 * Report covers the commits that the file counts, and `findings` says where the file stands against them. Provenance documents of other
 * formats that lie in the repository are checked beside it.
 * @param file its path as a person knows it, and from the repository's root where it lies there
 * @throws ProvenanceError `bad-document` for a file that cannot be read, `git-failed`
 */
export declare function checkAttestation(world: World, bytes: Uint8Array, path: string, options: CheckAttestationOptions): Promise<Report>;
/** Documents of other formats in the tree of a commit, checked. */
export declare function provenanceDocuments(world: World, head: string | null, { config, keys }: Pick<CheckAttestationOptions, 'config' | 'keys'>, gaps: Gap[]): Promise<ProvenanceDocument[]>;
